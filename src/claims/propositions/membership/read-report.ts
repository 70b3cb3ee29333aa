import {
  ATTRIBUTING_WORDS,
  CALLING_WORDS,
  CASUALTY_WORDS,
  FOLLOWER_WORDS,
  FOLLOWING_WORDS,
  REPORTED_MATTER_WORDS,
  REPORTING_FORMS,
  REPORTING_WORDS,
  VIEW_WORDS,
} from "../data/outside-words.ts";
import { stemSet } from "../reading/find-words.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";
import { hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";
import { leavesTreaty } from "../withdrawal/leaves-treaty.ts";

const REPORTING = stemSet(REPORTING_WORDS);
const FORMS = new Set(REPORTING_FORMS.split(" "));
const CALLING = stemSet(CALLING_WORDS);
const ATTRIBUTING = new Set(ATTRIBUTING_WORDS.split(" "));
const VIEW = new Set(VIEW_WORDS.split(" "));
const MATTER = stemSet(REPORTED_MATTER_WORDS);
const CASUALTY = stemSet(CASUALTY_WORDS);
const FOLLOWER = stemSet(FOLLOWER_WORDS);
const FOLLOWING = stemSet(FOLLOWING_WORDS);

/**
 * Where somebody is told to say, think or call something of a treaty's matter: "officials insist the devices were old", "in my view the ban
 * has failed", "the ministry puts the stock at a million"; -1 where nobody is, or of something else.
 *
 * @param ofWeapons - whether the sentence names what the treaty covers
 */
export function findReport(reading: Reading, ofWeapons: boolean): number {
  const at = reading.symbols.findIndex((_, index) => isCue(reading, index));
  // who was hurt is no matter of a treaty
  if (reading.symbols.some((symbol) => symbol.kind === "word" && CASUALTY.has(symbol.stem))) return -1;
  // "the treaty lets members keep them, a senator said": a rule that no reader knows is not out of the register's reach
  if (findTriggers(reading, "ban", "permit", "oblige", "bound", "effect").length > 0 && namesTreaty(reading)) return -1;
  return at >= 0 && (ofWeapons || isOfMatter(reading)) ? at : -1;
}

function namesTreaty({ symbols }: Reading): boolean {
  return symbols.some((symbol) => symbol.kind === "treaty" || /^(?:it|its|text|parties)$/.test(word(symbol) ?? ""));
}

function isCue({ symbols }: Reading, at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind !== "word") return false;
  const next = word(symbols[at + 1]) ?? "";
  const before = word(symbols[at - 1]) ?? "";
  if (symbol.lower === "according") return next === "to";
  if (ATTRIBUTING.has(symbol.lower)) return true;
  // "in my view", "in the opinion of"
  if (VIEW.has(symbol.lower)) return [1, 2, 3].some((back) => word(symbols[at - back]) === "in");
  if (/^puts?$/.test(symbol.lower)) return putsNumber(symbols, at);
  // "the report", "a claim": a thing, and nobody who speaks
  if (["the", "a", "an", "its", "their", "this", "no", "your", "my"].includes(before)) return false;
  // "the treaty says": what it rules, and nobody's word
  if (treatySpeaks(symbols, at)) return false;
  // "called on governments", "called for a halt": what somebody wants
  if (symbol.lower.startsWith("call") && /^(?:on|upon|for|off|in|it)$/.test(next)) return false;
  // "X condemned the decision": a State's own stand
  if (CALLING.has(symbol.stem)) return symbols[at - 1]?.kind !== "states";
  if (FORMS.has(symbol.lower)) return !/^(?:be|been|is|are|was|were)$/.test(before);
  return at > 0 && REPORTING.has(symbol.stem);
}

/** "puts the stock at a million": how many somebody thinks there are. */
function putsNumber(symbols: Reading["symbols"], at: number): boolean {
  return symbols
    .slice(at + 1, at + NUMBER_REACH)
    .some(
      (symbol, step, behind) =>
        word(symbol) === "at" && behind.slice(step + 1, step + 4).some(({ kind }) => kind === "number"),
    );
}

/** Symbols from "puts" to the number: "puts the number of mines to be destroyed at about". */
const NUMBER_REACH = 14;

/** "the treaty against mines says": only words stand between the two. */
function treatySpeaks(symbols: Reading["symbols"], at: number): boolean {
  const treaty = symbols.findLastIndex((symbol, index) => index < at && symbol.kind === "treaty");
  if (treaty < 0 || at - treaty > TREATY_REACH) return false;
  return symbols.slice(treaty + 1, at).every((symbol) => symbol.kind === "word" && !isVerbLike(symbol));
}

/** Symbols from the treaty to what it says: "the treaty against anti-personnel mines says". */
const TREATY_REACH = 5;

/** The treaty, a step under it, a duty, or others that may do the same. */
function isOfMatter(reading: Reading): boolean {
  const { symbols } = reading;
  if (symbols.some(({ kind }) => kind === "treaty" || kind === "meeting")) return true;
  if (findTriggers(reading, "accede", "ratify", "extension").length > 0) return true;
  if (findTriggers(reading, "withdraw").some((at) => leavesTreaty(reading, at))) return true;
  const has = (words: ReadonlySet<string>): boolean =>
    // "according to" has the stem of "accord"
    symbols.some((symbol) => symbol.kind === "word" && words.has(symbol.stem) && symbol.lower !== "according");
  return has(MATTER) || (has(FOLLOWER) && (has(FOLLOWING) || symbols.some((symbol) => hasTrigger(symbol, "join"))));
}
