import type { ObligationPeriod } from "../../../model/proposition.ts";
import { dutyBefore } from "../duties/duty-before.ts";
import { findDuty } from "../duties/find-duty.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { findDeontic } from "./find-deontic.ts";
import { findMajority } from "./find-majority.ts";
import type { SaidRule } from "./said-rule.ts";

/**
 * More time for a duty, as a rule: who must agree ("needs a two-thirds majority"), how long it may be ("up to ten years", "by four years"), whether it may
 * come again ("only once"), and whether there is any ("the treaty lets a party ask for more time").
 */
export function readExtensionRule(reading: Reading): SaidRule | null {
  const at = findExtension(reading);
  const treaty = at < 0 ? null : (treatyFor(reading, at)?.treaty ?? null);
  if (at < 0 || treaty === null) return null;
  // "of that deadline, unlike the one for clearance": the one spoken of
  const pointed = THAT.test(wordsBetween(reading, at, at + 6));
  const that = pointed ? dutyBefore(reading, treaty) : null;
  if (pointed && that === null) return null;
  const named = that ?? findDuty(reading, treaty);
  const known = named ?? (findStem(reading, STOCKS) >= 0 ? "stockpile-destruction" : dutyBefore(reading, treaty));
  // What treaties say of who agrees, how long and how often they say of clearance alone
  const duty = known ?? "clearance";
  const majority = readMajority(reading);
  if (majority !== null) return { topic: "extension", at, says: [majority], duty };
  // "A shop may extend its hours"
  const verb = /^(?:extend|prolong|postpone|defer|lengthen)/.test(word(reading.symbols[at]) ?? "");
  const ruled = named !== null || speaksOfMembers(reading) || !verb;
  if (!ruled || reading.symbols.some(({ kind }) => kind === "states")) return null;
  const length = readLength(reading);
  const every = word(reading.symbols[at]) === "extensions";
  if (length !== null && (length.most || known !== null || every))
    return {
      topic: "extension",
      at,
      says: [length.most ? "at-most" : "of"],
      period: length.period,
      duty,
      number: length.at,
    };
  const possible = readPossible(reading, at);
  // That there is none is said of one duty; that there is one may be said of all
  const says =
    readRenewal(reading, at) ??
    (known !== null || (possible === "possible" && CAN.test(wordsBetween(reading, 0, at))) ? possible : null);
  return says === null ? null : { topic: "extension", at, says: [says], duty };
}

const THAT = /\b(of|to) (that|this) (particular |same )?(deadline|period|date|time|limit|day)\b/;
const STOCKS = stemSet("stock stockpile depot arsenal warehouse");
const POINTING = new Set("such this that it the its every each".split(" "));
const ASKED = stemSet("request decision it");

/** The word for more time, or what stands for it after a sentence on one: "such a request", "it". */
function findExtension(reading: Reading): number {
  const named =
    findTriggers(reading, "extension")[0] ??
    reading.symbols.findIndex((symbol, at) => isPutOff(reading, symbol, at) || isMoreYears(reading, symbol, at));
  if (named >= 0) return named;
  return followsExtension(reading) && POINTING.has(word(reading.symbols[0]) ?? "")
    ? findStem(reading, ASKED, 0, 4)
    : -1;
}

/** Whether the sentence before spoke of more time for a duty. */
function followsExtension({ context }: Reading): boolean {
  return context.lastDrafts.some(
    ({ content }) =>
      (content.kind === "treaty-rule" && content.topic === "extension") ||
      (content.kind === "compliance-step" && content.step.startsWith("extension")),
  );
}

/** "the destruction may be put off"; "put off the vote by a week" gives no more time for a duty. */
function isPutOff(reading: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  if (word(symbol) !== "put" || word(reading.symbols[at + 1]) !== "off") return false;
  return !PROCEEDINGS.test(wordsBetween(reading, at + 2, at + 2 + OBJECT_REACH));
}

const PROCEEDINGS =
  /\b(readings?|votes?|voting|debates?|sessions?|hearings?|talks|decisions?|meetings?|summits?|visits?|elections?|ratification)\b/;
/** Symbols from the verb to the head of its object: "put off by one week the second reading". */
const OBJECT_REACH = 8;

/** "can ask for ten more years" */
function isMoreYears({ symbols }: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  const years = /^years?$/.test(word(symbols[at + 2]) ?? "");
  return (
    symbol.kind === "number" &&
    years &&
    ["more", "further", "additional", "extra"].includes(word(symbols[at + 1]) ?? "")
  );
}

const AGREEMENT = stemSet("consent approval agreement unanimity unanimous consensus vote");
const EVERYONE = new Set("all every each".split(" "));
const TAKES = stemSet("need require take demand decide grant approve ask necessary");

/** "by a simple majority", "the consent of all members"; a vote at home is none. */
function readMajority(reading: Reading): string | null {
  if (findTriggers(reading, "parliament").length > 0 || findStem(reading, TAKES) < 0) return null;
  if (
    /\b(decided|granted|approved) by the (un |united nations )?(security council|secretary general)\b/.test(
      wordsBetween(reading, 0, reading.symbols.length),
    )
  )
    return "united-nations";
  const majority = findMajority(reading);
  if (majority !== null) return majority;
  const agreement = reading.symbols.findIndex((symbol) => namesAgreement(reading, symbol));
  const members = reading.symbols.findIndex(
    (symbol, at) => at > agreement && hasTrigger(symbol, "party") && EVERYONE.has(word(reading.symbols[at - 1]) ?? ""),
  );
  if (agreement < 0 || members < 0 || members > agreement + 6) return null;
  return isNegated(reading, agreement) ? "majority" : "consensus";
}

/** "the agreement of every member", which elsewhere may be a treaty. */
function namesAgreement({ text }: Reading, symbol: Reading["symbols"][number]): boolean {
  if (symbol.kind === "treaty") return /^agreement$/i.test(text.slice(symbol.start, symbol.end));
  return symbol.kind === "word" && AGREEMENT.has(symbol.stem);
}

const CAN = /\b(can|may)\b/;
const LIMIT = /\b(up to|at most|maximum)\b/;
const LONGER = /\b(longer|more) than\b/;

/** What makes a length that of the extension, and not of the time that is extended: "by four years", "another four years". */
const ADDS = new Set("by another further additional extra".split(" "));

/** "may cover up to ten years", "may not be longer than ten years"; "by four years", "ten more years", "a five-year extension" need not be the most. */
function readLength(reading: Reading): { period: ObligationPeriod; most: boolean; at: number } | null {
  const { symbols } = reading;
  const at = symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "number" && [1, 2].some((step) => /^years?$/.test(word(symbols[index + step]) ?? "")),
  );
  const number = symbols[at];
  if (number?.kind !== "number") return null;
  const before = wordsBetween(reading, 0, at);
  const behind = wordsBetween(reading, at + 2, at + 5);
  const most = LIMIT.test(before) || LIMIT.test(behind) || (LONGER.test(before) && /\bnot?\b/.test(before));
  const [next, second] = [symbols[at + 1], symbols[at + 2]];
  const adds =
    /\bextensions (run|last|cover|are|come)\b/.test(before) ||
    ADDS.has(word(symbols[at - 1]) ?? "") ||
    ["more", "further", "additional", "extra"].includes(word(next) ?? "") ||
    hasTrigger(second, "extension") ||
    (word(symbols[at - 1]) === "of" && hasTrigger(symbols[at - 2], "extension"));
  return most || adds ? { period: { n: number.value, unit: "year" }, most, at } : null;
}

const RENEW = stemSet("renew repeat renewable");
const EXCLUDE = stemSet("exclude preclude forbid prohibit impossible bar");

/** "can be granted only once", "may be renewed", "a second extension is excluded". */
function readRenewal(reading: Reading, at: number): string | null {
  const { symbols } = reading;
  const words = wordsBetween(reading, 0, symbols.length);
  if (
    !/\b(can|may|cannot|could|possible|lets?|available|allow\w*|permit\w*|provides?|grants?|granted|given)\b/.test(
      words,
    ) &&
    findStem(reading, EXCLUDE) < 0
  )
    return null;
  if (words.startsWith("whether")) return null;
  const denied = findStem(reading, EXCLUDE) >= 0 || /\b(cannot|not|no|nor|never)\b/.test(words);
  if (
    /\b((only|just) once|(only|just) (one|a single) extension|one extension only)\b/.test(
      words.replaceAll("<number> extension", "one extension"),
    )
  )
    return "not-renewable";
  const again =
    findStem(reading, RENEW) >= 0 ||
    /\b(more than once|again|another|further)\b/.test(words) ||
    symbols.slice(Math.max(0, at - 3), at).some((symbol) => symbol.kind === "number" && symbol.ordinal);
  if (!again) return null;
  return denied ? "not-renewable" : "renewable";
}

const GRANT = stemSet(
  "grant give allow approve let permit ask request apply seek win obtain get extend prolong postpone defer lengthen push put provide foresee",
);
const CHANCE = stemSet("chance right possibility way option");

/** "a meeting of the parties can grant more time", "the treaty lets a party ask for more time", "no extension is possible". */
function readPossible(reading: Reading, at: number): string | null {
  const { symbols } = reading;
  const words = wordsBetween(reading, 0, symbols.length);
  const verb = findStem(reading, GRANT);
  const said = findDeontic(reading, at);
  if (said === "forbidden" || said === "absent") return "impossible";
  const may = /\b(can|may|could|cannot|possible|impossible)\b/.test(words);
  const lets =
    symbols.some((symbol) => symbol.kind === "treaty") &&
    (findTriggers(reading, "permit").length > 0 ||
      findStem(reading, CHANCE) >= 0 ||
      /\b(provides?|foresees?)\b/.test(words));
  if ((verb < 0 && !/\b((im)?possible|available)\b/.test(words)) || !(may || lets || /\bavailable\b/.test(words)))
    return null;
  const denied =
    /\b(cannot|impossible|no (extension|more|way|possibility|right|chance|prolong\w+|extending))\b/.test(words) ||
    isNegated(reading, verb < 0 ? at : verb);
  return denied ? "impossible" : "possible";
}

/** The parties, their meeting or the treaty: whose rule it is. */
function speaksOfMembers({ symbols }: Reading): boolean {
  return symbols.some(
    (symbol) =>
      symbol.kind === "meeting" ||
      symbol.kind === "treaty" ||
      hasTrigger(symbol, "party") ||
      /^(meetings?|conferences?|party|parties|members?|states?|country|countries)$/.test(word(symbol) ?? ""),
  );
}
