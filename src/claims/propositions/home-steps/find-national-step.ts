import type { WithdrawalStep } from "../../../model/proposition.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { isNegated, type Reading } from "../reading/reading.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { readVotes } from "./read-votes.ts";

/** A step at home as the words of a sentence tell it. */
export interface NationalStep {
  readonly step: WithdrawalStep;
  /** the symbol that tells it */
  readonly at: number;
  /** the institution, or what the step is taken on */
  readonly institution: number;
  readonly denied: boolean;
}

/** The step that an institution takes on what was told before: on a bill, act, plan or decision that the words only point to. */
export function findNationalStep(reading: Reading): NationalStep | null {
  return findAwaited(reading) ?? findTaken(reading) ?? findSubmitted(reading) ?? findVotes(reading);
}

const POINTED = stemSet(
  "bill act law step move plan decision proposal measure matter exit departure intention consent approval assent signature",
);
const SIGN = stemSet("sign promulgate approve enact put veto");
const RECOMMEND = stemSet("recommend");
const ANNOUNCE = stemSet("announce declare");
const REJECT = stemSet("reject veto");
const APPROVE = stemSet("approve back adopt pass support endorse clear vote reject accept");
const SUBMITTED = new Set("sent submitted tabled presented introduced".split(" "));

/** "X's parliament approved the move": an institution, its verb, and an object that points back. */
function findTaken(reading: Reading): NationalStep | null {
  const institution = findInstitution(reading);
  if (institution === null) return null;
  const { at: from, kind } = institution;
  const object = findPointed(reading, from);
  const verbs = kind === "president" ? SIGN : APPROVE;
  const give = findStem(reading, GIVE, from);
  let at = findStem(reading, verbs, from);
  const take = findStem(reading, TAKE, from);
  // "has taken such a decision"
  if (at < 0 && take >= 0 && object > take && kind !== "government") at = take;
  if (at < 0 && give >= 0 && findStem(reading, APPROVAL, give, give + 4) >= 0) at = give;
  const recommend = findStem(reading, RECOMMEND, from);
  if (kind === "government" && recommend >= 0 && object >= 0)
    return { step: "recommended", at: recommend, institution: from, denied: false };
  const announce = findStem(reading, ANNOUNCE, from);
  if (kind === "government" && at < 0 && announce >= 0 && object >= 0)
    return { step: "announced", at: announce, institution: from, denied: false };
  if (at < 0 || ["the", "a"].includes(word(reading.symbols[at - 1]) ?? "")) return null;
  const bare = endsAfter(reading, at) && word(reading.symbols[at]) !== "approved";
  if (object < 0 && readVotes(reading) === null && !bare) return null;
  // "the president still has to sign the law"
  const owed = isOwed(reading, at);
  return { step: STEPS[kind], at, institution: from, denied: owed || findStem(reading, REJECT, at, at + 1) === at };
}

/** "must still", "has yet to", "needs first to": what an institution is to do, and has not done. */
function isOwed(reading: Reading, verb: number): boolean {
  const words = wordsBetween(reading, verb - OWED_REACH, verb)
    .split(" ")
    .filter((lower) => !BESIDE_OWED.has(lower));
  const last = words.at(-1) ?? "";
  return last === "must" || last === "should" || (last === "to" && DUE.has(words.at(-2) ?? ""));
}

const OWED_REACH = 5;
const BESIDE_OWED = new Set("yet still now first also then".split(" "));
const DUE = new Set("has have needs need is are remains".split(" "));

/** "has not voted yet", "voted on Friday": nothing named that another vote could be about. */
function endsAfter({ symbols }: Reading, at: number): boolean {
  const next = symbols[at + 1];
  const dated = ["in", "on"].includes(word(next) ?? "") && symbols[at + 2]?.kind === "date";
  const ends = next === undefined || next.kind === "date" || (next.kind === "mark" && next.text === ".");
  return ends || dated || ["yet", "so"].includes(word(next) ?? "");
}

/** "still needs the president's approval", "awaits a vote in parliament". */
function findAwaited(reading: Reading): NationalStep | null {
  const need = findStem(reading, NEED);
  if (need < 0 || findPointed(reading, -1, need) < 0) return null;
  const institution = findInstitution(reading, need);
  const what = findStem(reading, ASKED_FOR, need);
  if (institution === null || what < 0) return null;
  const { kind, at } = institution;
  return { step: STEPS[kind], at: need, institution: at, denied: !isNegated(reading, need) };
}

/** "The proposal had been sent to them on 28 May": to a parliament, by the government. */
function findSubmitted(reading: Reading): NationalStep | null {
  const object = findPointed(reading, -1);
  const at = reading.symbols.findIndex((symbol, index) => index > object && SUBMITTED.has(word(symbol) ?? ""));
  const passive = /^(?:was|were|been)$/.test(word(reading.symbols[at - 1]) ?? "");
  return object < 0 || at < 0 || !passive
    ? null
    : { step: "government-approved", at, institution: object, denied: false };
}

/** "Eighty-one members voted in favour and one against", "the law passed with 299 votes": a count of votes that names no body. */
function findVotes(reading: Reading): NationalStep | null {
  const votes = readVotes(reading)?.votes ?? null;
  if (votes === null || votes.inFavour === null) return null;
  // "The motion was sent to committee by 24 votes to 19"
  if (/\b(committee|adjourn\w*|postpon\w*|agenda)\b/.test(wordsBetween(reading, 0, reading.symbols.length)))
    return null;
  if (isOnOther(reading)) return null;
  const object = findPointed(reading, -1);
  if (votes.against === null && object < 0 && !hasPronounSubject(reading)) return null;
  const at = reading.symbols.findIndex((symbol) => symbol.kind === "number");
  return { step: "parliament", at, institution: at, denied: false };
}

/** "a vote on the dental bill", "voted 512 to 377 for a strike", "a bill on river dredging": another matter than what was told before. */
function isOnOther({ symbols }: Reading): boolean {
  return symbols.some((symbol, at) => {
    if (symbol.kind !== "word" || !MATTERS.has(symbol.stem)) return false;
    const [before, next] = [symbols[at - 1], word(symbols[at + 1]) ?? ""];
    const named = before?.kind === "word" && !POINTS.has(before.lower) && !PLAIN.has(before.lower);
    const about = /^(?:on|for|to|about)$/.test(next) && symbols[at + 2]?.kind === "word";
    return named || about || OTHER_MATTERS.has(symbol.stem);
  });
}

const MATTERS = stemSet("bill law act motion resolution budget strike amendment reform");
const OTHER_MATTERS = stemSet("budget strike");
/** What may stand before "bill" and say nothing of what it is about. */
const PLAIN = new Set(
  "a an new draft second final whole government government's amended such of by into and or no any final joint".split(
    " ",
  ),
);

/** "It was backed by 299 deputies" */
function hasPronounSubject({ symbols }: Reading): boolean {
  return word(symbols[0]) === "it" && hasTrigger(symbols[2], "vote");
}

type Kind = "parliament" | "president" | "government";

const STEPS: Readonly<Record<Kind, WithdrawalStep>> = {
  parliament: "parliament",
  president: "signed-into-law",
  government: "government-approved",
};

function findInstitution(reading: Reading, from = 0): { readonly at: number; readonly kind: Kind } | null {
  for (let at = from; at < reading.symbols.length; at++) {
    const symbol = reading.symbols[at];
    // Of two chambers the register holds the vote of the one that decides
    if (hasTrigger(symbol, "parliament") && !CHAMBERS.has(word(symbol) ?? "")) return { at, kind: "parliament" };
    if (hasTrigger(symbol, "president") && !/^(king|prime)$/.test(word(symbol) ?? "")) return { at, kind: "president" };
    if (hasTrigger(symbol, "government")) return { at, kind: "government" };
  }
  return null;
}

const CHAMBERS = new Set(["senate", "senators", "senator", "upper"]);

/** "the bill", "such a step", "the same move", "its approval", "it": what points back; "the law on pensions" does not. */
function findPointed({ symbols }: Reading, from: number, to = symbols.length): number {
  return symbols.findIndex((symbol, at) => {
    if (at <= from || at >= to || symbol.kind !== "word") return false;
    if (symbol.lower === "it") return at > from + 1;
    if (!POINTED.has(symbol.stem)) return false;
    const before = word(symbols[at - 1]) ?? "";
    const next = word(symbols[at + 1]) ?? "";
    // "signed the act on 24 July"
    const told = symbols[at + 2]?.kind === "date" || word(symbols[at + 2]) === "that";
    return POINTS.has(before) && (told || !["on", "for", "of", "about", "to"].includes(next));
  });
}

const POINTS = new Set("the this that such a same its their his her exit withdrawal".split(" "));

const GIVE = stemSet("give");
const TAKE = stemSet("take taken");
const APPROVAL = stemSet("approval consent assent");
const NEED = stemSet("need await require lack");
const ASKED_FOR = stemSet("approval signature vote consent promulgation assent");
