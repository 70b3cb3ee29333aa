import { FORBEARING } from "../data/deontic-words.ts";
import type { Reading } from "../reading/reading.ts";
import { clauseAt, isComma, isVerbLike, word } from "../symbols/clauses.ts";
import { indexPhrases, phrasesAt } from "../symbols/phrase-index.ts";
import { type Operator, operatorAt } from "./find-operator.ts";

/** What words say that a rule does with something: asks for it, leaves it open, allows or forbids it, has a clause on it or none. */
export type Deontic = "required" | "not-required" | "permitted" | "forbidden" | "present" | "absent";

const FORBEARS = indexPhrases({ forbear: FORBEARING });

const LATER = new Set(["before", "until", "without"]);

/** Symbols from an operator behind what it rules: "fencing minefields is left to the discretion". */
const REACH_BEHIND = 12;

/**
 * What the sentence says that the rule does with the word at `head`: the nearest operator before it in its clause, else behind it, else
 * before its clause, with what denies the operator or the head itself. `used` are symbols that belong to what is ruled.
 */
export function findDeontic(reading: Reading, head: number, used: ReadonlySet<number> = new Set()): Deontic | null {
  const clause = clauseAt(reading.clauses, head);
  const usable = (at: number): Operator | null => (used.has(at) || at === head ? null : operatorAt(reading, at));
  // "must wait before it can raise the matter": what it may do is told by what it must do first
  const later = LATER.has(clause.link);
  const own = later
    ? null
    : (nearest(reading, head - 1, clause.from - 1, usable) ??
      nearest(reading, head + 1, Math.min(clause.to, head + REACH_BEHIND), usable));
  const before = (): Operator | null => nearest(reading, clause.from - 1, lastStop(reading, clause.from) - 1, usable);
  // "are barred from what they know would serve it": the relative clause only describes what is barred
  const described = own !== null && isWeak(own) && clause.link === "that" ? before() : null;
  const found = described !== null && !isWeak(described) ? described : (own ?? before());
  return found === null ? null : compose(reading, found, head);
}

/** The first strong operator from one symbol towards another (not included); one that only says that there is a clause where no other is. */
function nearest(reading: Reading, from: number, to: number, usable: (at: number) => Operator | null): Operator | null {
  let weak: Operator | null = null;
  for (let at = from; at !== to && at >= 0 && at < reading.symbols.length; at += from < to ? 1 : -1) {
    const found = usable(at);
    if (found === null) continue;
    if (!isWeak(found)) return found;
    weak ??= found;
  }
  return weak;
}

/** Whether it only says that there is a clause, or none. */
function isWeak({ kind }: Operator): boolean {
  return kind === "have" || kind === "absent";
}

/** Where the part of the sentence starts that a semicolon, colon or dash parts from what stands before. */
function lastStop({ symbols }: Reading, before: number): number {
  return symbols.findLastIndex((symbol, at) => at < before && symbol.kind === "mark" && symbol.text !== ",") + 1;
}

function compose(reading: Reading, found: Operator, head: number): Deontic | null {
  const { symbols } = reading;
  const denied = isDenied(reading, found, head);
  // "might" tells a rule only where it is what no clause says
  if (word(symbols[found.at]) === "might" && !isOfNoClause(reading, found.at)) return null;
  const own = ruled(found.kind, denied, reading, found);
  if (found.at > head) return own;
  const between = symbols.slice(found.at + found.length, head);
  const without =
    clauseAt(reading.clauses, head).link === "without" ||
    between.some((symbol, step) => word(symbol) === "without" && between.length - step <= WITHOUT_REACH);
  if (without) {
    if (own === "forbidden") return "required";
    return own === "permitted" || own === "present" ? "not-required" : null;
  }
  const forbears = between.some((_, step) => phrasesAt(FORBEARS, symbols, found.at + found.length + step).length > 0);
  const never = between.some(
    (symbol, step) => word(symbol) === "never" || (word(symbol) === "not" && step > 0 && step < 4),
  );
  if (own === "required" && (forbears || never)) return "forbidden";
  if (own === "required" && between.some((symbol) => LIMITING.has(word(symbol) ?? ""))) return null;
  if (forbears) return own === "permitted" ? "not-required" : null;
  return deniesObject(reading, head) ? TURNED[own] : own;
}

/** "need only clear what its own army laid": how far the duty goes is another matter. */
const LIMITING = new Set("only merely solely just".split(" "));

/** "may keep no mines at all", "imposes no penalty": who does what to nothing. */
function deniesObject({ symbols }: Reading, head: number): boolean {
  return /^(no|none|nothing|neither|nobody)$/.test(word(symbols[head + 1]) ?? "") && !isNoneBut(symbols, head + 1);
}

/** Symbols from "without" to what is left out: "without anybody's prior consent". */
const WITHOUT_REACH = 5;

function ruled(kind: Operator["kind"], denied: boolean, reading: Reading, found: Operator): Deontic {
  switch (kind) {
    case "forbid":
      return denied ? "permitted" : "forbidden";
    case "permit":
      return isMust(reading, found.at) && !denied ? "required" : denied ? "forbidden" : "permitted";
    case "require":
      return denied ? (isMustNot(reading, found.at) ? "forbidden" : "not-required") : "required";
    case "leave":
      return denied ? "required" : "not-required";
    case "have":
      return denied ? "absent" : "present";
    case "absent":
      return denied ? "present" : "absent";
  }
}

const TURNED: Readonly<Record<Deontic, Deontic>> = {
  required: "not-required",
  "not-required": "required",
  permitted: "forbidden",
  forbidden: "permitted",
  present: "absent",
  absent: "present",
};

/** "must be allowed in", "has to let": what is to be allowed is asked for. */
function isMust({ symbols }: Reading, at: number): boolean {
  return [1, 2].some((back) => /^(must|shall)$/.test(word(symbols[at - back]) ?? ""));
}

/** "must not", "no party shall"; "does not have to" leaves it open. */
function isMustNot({ symbols }: Reading, at: number): boolean {
  return /^(must|shall)$/.test(word(symbols[at]) ?? "");
}

/** Whether an operator is denied: by "not" in its verb group, by nobody or nothing that it is said of, or by nobody whom it is said to. */
function isDenied(reading: Reading, { at, length }: Operator, head: number): boolean {
  const { symbols } = reading;
  if (word(symbols[at]) === "cannot") return true;
  if (isLifted(symbols, at)) return true;
  const behind = [0, 1, 2].map((step) => word(symbols[at + length + step]) ?? "");
  if (
    isModal(word(symbols[at])) &&
    (NOT.has(behind[0] ?? "") || (ADVERBS.has(behind[0] ?? "") && NOT.has(behind[1] ?? "")))
  )
    return true;
  if (isModal(word(symbols[at])) && behind[0] === "no" && behind[1] === "longer") return true;
  if (isModal(word(symbols[at])) && /^(under|in|at|by|on)$/.test(behind[0] ?? "") && behind[1] === "no") return true;
  if (behind[0] === "neither" || (behind[0] === "be" && behind[1] === "neither")) return true;
  const given =
    head > at &&
    symbols
      .slice(at + length, head)
      .some((symbol, step) => NONE.has(word(symbol) ?? "") && !isNoneBut(symbols, at + length + step));
  return (deniedBefore(reading, at) !== given) !== isOfNoClause(reading, at);
}

/** "the prohibition of use is lifted for it", "the ban is suspended in war": what is banned is so no more. */
function isLifted(symbols: Reading["symbols"], at: number): boolean {
  if (!/^(?:prohibition|ban|obligation|duty|requirement)s?$/.test(word(symbols[at]) ?? "")) return false;
  return symbols.some(
    (symbol, index) =>
      index > at &&
      index <= at + LIFT_REACH &&
      LIFTED.test(word(symbol) ?? "") &&
      [1, 2].some((back) => /^(?:is|are|was|were|be|been)$/.test(word(symbols[index - back]) ?? "")),
  );
}

/** Symbols from "prohibition" to "lifted": "the prohibition of use by its forces is lifted". */
const LIFT_REACH = 8;
const LIFTED =
  /^(?:lifted|suspended|waived|relaxed|removed|dropped|eased|void|frozen|paused|loosened|cancelled|abolished|repealed)$/;

/** "contains no clause under which a party may ...", "knows no rule that allows ...": there is nothing that says so. */
function isOfNoClause({ symbols, clauses }: Reading, at: number): boolean {
  const { from, link } = clauseAt(clauses, at);
  if (!["which", "that", "whereby"].includes(link)) return false;
  const noun = symbols.findLastIndex(
    (symbol, index) => index < from && index >= from - CLAUSE_REACH && CLAUSES.test(word(symbol) ?? ""),
  );
  return noun > 0 && [1, 2, 3].some((back) => /^(no|without|nor|any|nowhere)$/.test(word(symbols[noun - back]) ?? ""));
}

/** Symbols from "clause" to the clause that says what it would allow: "clause, under which". */
const CLAUSE_REACH = 4;
const CLAUSES =
  /^(clauses?|provisions?|articles?|paragraphs?|rules?|lines?|sentences?|words?|mechanisms?|procedures?|exceptions?|bod(y|ies))$/;

function isModal(lower: string | null): boolean {
  return lower !== null && /^(may|can|could|must|shall|needs?)$/.test(lower);
}

/** "none but a few", "nothing except what it needs": some, and no more. */
function isNoneBut(symbols: Reading["symbols"], none: number): boolean {
  return [1, 2, 3].some((step) => /^(but|except|save)$/.test(word(symbols[none + step]) ?? ""));
}

const NOT = new Set("not never neither".split(" "));
const ADVERBS = new Set("also therefore thus now even still however legally under simply then at".split(" "));
/** Whom or what an operator gives nothing: "lets nobody", "leaves no room", "gives none of them the right". */
const NONE = new Set("no nobody none neither nothing nor".split(" "));

/** Symbols from "not" to the word that it denies: "is by no means bound", "does not in any way oblige". */
const NOT_REACH = 4;

function deniedBefore(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  // "nor does it allow"
  const clause = clauseAt(reading.clauses, at);
  if (clause.link === "nor" && clause.from < at && isVerbLike(symbols[clause.from])) return true;
  const from = subjectStart(reading, at);
  for (let index = at - 1; index >= from; index--) {
    const lower = word(symbols[index]);
    if (lower === null) continue;
    // "No, the convention has ...": an answer
    if (NOBODY.has(lower) && symbols[index + 1]?.kind !== "mark" && !isOfOtherVerb(reading, index, from, at))
      return true;
    if (lower === "one" && word(symbols[index - 1]) === "no") return true;
    if (at - index > NOT_REACH) continue;
    // "members without the bomb must": what they lack, and not what they need not
    if (lower === "without" && index + 1 < at && !/ing$/.test(word(symbols[index + 1]) ?? "")) continue;
    if ((DENIALS.has(lower) || /n['’]t$/.test(lower)) && !hasVerbBetween(reading, index, at)) return true;
  }
  return false;
}

/** "contains no clause on leaving and allows reservations": the "no" is the object of the verb before the "and". */
function isOfOtherVerb(reading: Reading, none: number, from: number, at: number): boolean {
  const { symbols } = reading;
  const joined = symbols.slice(none + 1, at).some((symbol) => /^(?:and|but)$/.test(word(symbol) ?? ""));
  if (!joined) return false;
  return symbols
    .slice(from, none)
    .some((symbol, step) => isVerbLike(symbol) || operatorAt(reading, from + step) !== null);
}

const NOBODY = new Set("nobody nothing none no neither nor nowhere".split(" "));
const DENIALS = new Set("not never hardly scarcely without cannot".split(" "));

/** Where the part of the clause begins that says of whom or what the operator is said: behind a comma that closes a fronted condition. */
function subjectStart(reading: Reading, at: number): number {
  const { from } = clauseAt(reading.clauses, at);
  const { symbols } = reading;
  if (!CONDITION.has(word(symbols[from]) ?? "")) return from;
  const comma = symbols.findLastIndex((symbol, index) => index > from && index < at && isComma(symbol));
  return comma > 0 ? comma + 1 : from;
}

const CONDITION = new Set("if when unless once while until where although though".split(" "));

/** "a party that has not finished may ask": the "not" is that of another verb. */
function hasVerbBetween({ symbols }: Reading, from: number, to: number): boolean {
  return symbols.slice(from + 1, to).some((symbol) => isVerbLike(symbol) && !LINKS.has(word(symbol) ?? ""));
}

const LINKS = new Set("is are was were be been have has had do does did".split(" "));

/** Whether a thing is itself denied: "no penalty awaits", "are not bound", "binds nobody". */
export function isDeniedThing(reading: Reading, at: number): boolean {
  return deniedBefore(reading, at) || deniesObject(reading, at);
}
