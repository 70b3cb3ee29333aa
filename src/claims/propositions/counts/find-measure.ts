import { type Draft, isNegated, type Reading } from "../reading/reading.ts";
import { objectAfter } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";
import type { CountedNoun } from "./find-counted.ts";

export type CountOf = Extract<Draft["content"], { kind: "count" }>["of"];

/** What is said of the States that a number counts: that they signed, are parties, have left; null where it is something else. */
export function readMeasure(reading: Reading, at: number, noun: CountedNoun): { of: CountOf; at: number } | null {
  if (noun.kind === "signatories") return { of: "signatories", at: noun.at };
  // "the pact has lost four members"
  if (/^(?:lost|lose|loses)$/.test(word(reading.symbols[at - 1]) ?? "")) return { of: "withdrawn", at: at - 1 };
  if (isLeftIn(reading, at, noun.at)) return { of: "parties", at: noun.at };
  const clause = clauseAt(reading.clauses, at);
  if (noun.kind === "parties" && (hasOtherVerb(reading, noun.at, clause.to) || isOfSome(reading, noun.at))) return null;
  const found =
    findMainVerb(reading, at, noun.at) ??
    findVerb(reading, noun.at, clause.from, clause.to) ??
    findVerbInNext(reading, clause.to);
  if (found === null) {
    if (noun.kind !== "parties") return null;
    const from = clause.link === "resume" ? 0 : clause.from;
    const treatyWord = reading.symbols.slice(from, clause.to).some((symbol) => symbol.kind === "treaty");
    const symbol = reading.symbols[noun.at];
    const plain =
      symbol?.kind === "word" && (symbol.stem === "party" || symbol.triggerLength > 1 || symbol.lower === "membership");
    return treatyWord || plain ? { of: "parties", at: noun.at } : null;
  }
  // "no country has left": the negation is the number
  const negated = reading.symbols[at]?.kind === "number" && isNegated(reading, found.at);
  if (found.of === "signatories") return { of: negated ? "not-signed" : "signatories", at: found.at };
  if (found.of === "not-parties") return { of: negated ? "parties" : "not-parties", at: found.at };
  if (found.of === "withdrawn") return negated ? null : found;
  if (found.of === "withdrawing") return negated ? null : found;
  return { of: negated ? "not-parties" : found.of, at: found.at };
}

/** "the exit of X leaves 162 states in the treaty", "with that departure 161 countries remain": who is still in it. */
function isLeftIn({ symbols }: Reading, number: number, noun: number): boolean {
  const behind = [1, 2].map((step) => word(symbols[noun + step]) ?? "");
  const remain = /^remain(s|ed)?$/.test(behind[0] ?? "") && !hasTrigger(symbols[noun + 2], "outside");
  if (remain)
    return (
      symbols[noun + 2]?.kind === "mark" || ["in", "bound", "inside", "members", "parties"].includes(behind[1] ?? "")
    );
  const leaves = [1, 2, 3].some((back) => /^(leaves?|leaving|left)$/.test(word(symbols[number - back]) ?? ""));
  return leaves && ["in", "inside", "within"].includes(behind[0] ?? "");
}

/** The first word from `noun` on, else the last before it, that says what States have done or are: "signed", "outside it". */
export function findVerb(reading: Reading, noun: number, from: number, to: number): { of: CountOf; at: number } | null {
  const order = [...range(noun, to), ...range(from, noun).reverse()];
  for (const index of order) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word") continue;
    // "destroyed a million mines after joining", "counts 162 parties after X's exit": when, and not what
    if (/ing$/.test(symbol.lower) && TIMES.has(word(reading.symbols[index - 1]) ?? "")) continue;
    if (hasTrigger(symbol, "withdraw", "join", "accede", "ratify") && isOccasion(reading, index)) continue;
    // "left the minefields", "signed the book of condolence"
    if (index > noun && LEFT_OR_SIGNED.test(symbol.lower) && objectAfter(reading, index) === "other") continue;
    // "161 countries are left in it"
    if (symbol.lower === "left" && /^(?:are|were|remain)$/.test(word(reading.symbols[index - 1]) ?? ""))
      return { of: "parties", at: index };
    if (hasTrigger(symbol, "withdraw")) {
      const notice = reading.symbols
        .slice(from, to)
        .some((part) => hasTrigger(part, "deposit", "announce", "consider", "decree"));
      // "five countries are leaving"
      const near = reading.symbols.slice(Math.max(from, index - 4), index);
      const underWay =
        (/ing$/.test(symbol.lower) && isCopula(reading.symbols[index - 1])) ||
        near.some((part) => UNDER_WAY.has(word(part) ?? ""));
      return { of: notice || underWay ? "withdrawing" : "withdrawn", at: index };
    }
    if (hasTrigger(symbol, "outside")) return { of: "not-parties", at: index };
    if (hasTrigger(symbol, "signatory")) return { of: "signatories", at: index };
    if (hasTrigger(symbol, "join")) return { of: "joined", at: index };
    if (hasTrigger(symbol, "ratify", "accede")) return { of: "parties", at: index };
    // "had deposited their instruments"
    if (index > noun && hasTrigger(symbol, "deposit") && handsInConsent(reading, index))
      return { of: "parties", at: index };
    if (hasTrigger(symbol, "sign")) return { of: "signatories", at: index };
    if (hasTrigger(symbol, "bound")) return { of: "bound", at: index };
    // "no nuclear power is a member"
    const before = word(reading.symbols[index - 1]) === "a" ? index - 2 : index - 1;
    if (index > noun && symbol.stem === "member" && isCopula(reading.symbols[before]))
      return { of: "parties", at: index };
    if (index !== noun && (symbol.stem === "party" || (hasTrigger(symbol, "party") && symbol.stem !== "member")))
      return { of: "parties", at: index };
  }
  return null;
}

const LEFT_OR_SIGNED =
  /^(?:leav(?:e|es|ing)|left|withdr[ae]w(?:n|s|ing)?|quit|(?:de|re)nounc(?:e|ed|es|ing)|abandon(?:s|ed|ing)?|sign(?:s|ed|ing)?|join(?:s|ed|ing)?)$/;

/** "their instruments": of consent, where nothing of notices or leaving stands beside. */
function handsInConsent({ symbols }: Reading, at: number): boolean {
  const papers = symbols.slice(at + 1, at + 4).some((symbol) => /^instruments?$/.test(word(symbol) ?? ""));
  return papers && !symbols.some((symbol) => hasTrigger(symbol, "withdraw") || /^notices?$/.test(word(symbol) ?? ""));
}

const TIMES = new Set("after before since upon on by without".split(" "));

/** "after the recent departure of X", "following X's accession": a noun that a preposition of time governs. */
function isOccasion(reading: Reading, at: number): boolean {
  if (!/(?:al|ure|ion|out|exit)s?$/.test(word(reading.symbols[at]) ?? "")) return false;
  for (let index = at - 1; index >= Math.max(0, at - OCCASION_REACH); index--) {
    const symbol = reading.symbols[index];
    if (OCCASIONS.has(word(symbol) ?? "")) return true;
    if (symbol?.kind === "mark" || isVerbLike(symbol)) return false;
  }
  return false;
}

/** Symbols from "after" to the noun: "after the first such departure". */
const OCCASION_REACH = 4;
const OCCASIONS = new Set("after before since following despite upon pending".split(" "));

/** "are heading for the exit", "are on their way out", "are about to leave" */
const UNDER_WAY = new Set(
  "heading headed moving way preparing poised ready about planning considering brink verge process turning".split(" "),
);

/** "all 133 countries that have signed are bound": what is said of all is not what says which they are. */
function findMainVerb(reading: Reading, at: number, noun: number): { of: CountOf; at: number } | null {
  if (word(reading.symbols[at - 1]) !== "all" && word(reading.symbols[at - 2]) !== "all") return null;
  const verb = reading.symbols.findIndex(
    (symbol, index) => index > noun && hasTrigger(symbol, "bound") && isCopula(reading.symbols[index - 1]),
  );
  if (verb >= 0) return { of: "bound", at: verb };
  // "all five that gave notice are now out"
  const out = reading.symbols.findIndex(
    (symbol, index) => index > noun && word(symbol) === "out" && isOutside(reading, index),
  );
  return out < 0 ? null : { of: "withdrawn", at: out };
}

/** "are out", "are already out": with nothing behind that it could be out of but the treaty. */
function isOutside({ symbols }: Reading, at: number): boolean {
  const next = symbols[at + 1];
  const ends = next === undefined || next.kind === "mark" || next.kind === "date";
  return ends && [1, 2].some((back) => /^(?:are|were)$/.test(word(symbols[at - back]) ?? ""));
}

function isCopula(symbol: Reading["symbols"][number] | undefined): boolean {
  return ["are", "were", "is", "now", "be"].includes(word(symbol) ?? "");
}

/** "31 parties had finished clearance", "81 members voted in favour": what some did, not how many there are. */
function hasOtherVerb(reading: Reading, noun: number, to: number): boolean {
  const { symbols } = reading;
  for (let index = noun + 1; index < Math.min(to, noun + 4); index++) {
    const lower = word(symbols[index]);
    if (symbols[index]?.kind === "mark" || lower === "of" || lower === "to" || lower === "in") return false;
    if (!isVerbLike(symbols[index])) continue;
    if (symbols.slice(index, Math.min(to, index + 4)).some((part) => hasTrigger(part, ...MEASURED))) return false;
    return !STANDING_VERBS.has(lower ?? "") || (HAVE.has(lower ?? "") && isVerbLike(symbols[index + 1]));
  }
  return false;
}

/** "31 parties that once had mined areas": some of them, and not how many there are. */
function isOfSome({ symbols, clauses }: Reading, noun: number): boolean {
  const named = symbols[noun];
  const link = noun + (named?.kind === "word" ? named.triggerLength : 1);
  if (!/^(?:that|which|who|whose)$/.test(word(symbols[link]) ?? "")) return false;
  const { to } = clauseAt(clauses, link + 1);
  return !symbols.slice(link + 1, to).some((part) => hasTrigger(part, ...MEASURED, "party", "signatory"));
}

const MEASURED = ["withdraw", "join", "ratify", "accede", "sign", "bound", "outside"] as const;
const HAVE = new Set(["has", "have", "had"]);
const STANDING_VERBS = new Set("is are was were be been remain remained has have had left".split(" "));

/** "164 countries that have ratified", "33 States which have not joined": the verb of the relative clause. */
function findVerbInNext(reading: Reading, from: number): { of: CountOf; at: number } | null {
  const next = reading.clauses.find((clause) => clause.from >= from && clause.from <= from + 2);
  return next === undefined || !["that", "which", "who"].includes(next.link)
    ? null
    : findVerb(reading, next.from, next.from, next.to);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
