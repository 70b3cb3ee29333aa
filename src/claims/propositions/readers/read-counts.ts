import type { Comparison } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { clauseAt, hasTrigger, isOne, isVerbLike, word } from "../clauses.ts";
import { modalityAt } from "../modality.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf, treatyFor } from "../reading.ts";
import { type DateHit, dateFor } from "../reading-dates.ts";
import { findQuantified, groupBetween, type Quantified } from "./find-group.ts";

type CountOf = Extract<Draft["content"], { kind: "count" }>["of"];

/** "signed by 164 countries", "the treaty has 166 parties", "33 States have not joined, among them X". */
export function readCounts(reading: Reading): Draft[] {
  return reading.symbols.flatMap((symbol, at) => {
    // "107 votes to 0" counts no States
    if (symbol.kind === "number" && !symbol.ordinal) return symbol.value === 0 ? [] : readAt(reading, at, symbol.value);
    const quantified = findQuantified(reading, at);
    if (quantified !== null) return readAt(reading, at, quantified.value, quantified);
    return isNobody(reading, at) ? readAt(reading, at, 0) : [];
  });
}

/** "no country has left", "nobody has joined": none at all, and not none of some region or kind, nor no other. */
function isNobody({ symbols }: Reading, at: number): boolean {
  const lower = word(symbols[at]);
  const noun = lower === "no" ? at + (word(symbols[at + 1]) === "single" ? 2 : 1) : at;
  if (lower === "no" ? !STATE_NOUNS.has(word(symbols[noun]) ?? "") : lower !== "nobody") return false;
  return isVerbLike(symbols[noun + 1]) || word(symbols[noun + 1]) === "ever";
}

function readAt(reading: Reading, at: number, value: number, quantified: Quantified | null = null): Draft[] {
  if ((value === 1 && quantified === null) || value > 250 || !Number.isInteger(value)) return [];
  const noun = findCounted(reading, at, value, quantified);
  if (noun === null || (quantified === null && isPartOfMore(reading, at))) return [];
  const group = quantified?.group ?? groupBetween(reading, at, noun.at);
  // "12.00", "1.5 states": a time or a measure
  if (reading.text.slice(reading.symbols[at]?.start, reading.symbols[at]?.end).includes(".")) return [];
  if (NUMBERED.has(word(reading.symbols[at - 1]) ?? "") || isFormer(reading, at)) return [];
  // "cleared mines in eleven countries": a place, not who did it
  if (["in", "across", "throughout"].includes(word(reading.symbols[at - 1]) ?? "")) return [];
  // "after 40 countries ratified it": a condition that was met, not how many there are
  if ([1, 2].some((back) => ["after", "once", "when", "until"].includes(word(reading.symbols[at - back]) ?? "")))
    return [];
  const of = readMeasure(reading, at, noun);
  if (of === null) return [];
  // "the ministers of X and of the three Baltic states": States that are named
  if (reading.symbols[at + 1]?.kind === "states") return [];
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  if (isDemanded(reading, at, of.at)) return [];
  const modality = modalityAt(reading, of.at);
  if (modality === "conditional" || modality === "possible" || modality === "planned") return [];
  const date = dateFor(reading, at, modality);
  const during = isWithin(reading, of.at, date);
  if (group !== null && isOfAnotherTime(reading, of.at, date)) return [];
  if (
    group === null &&
    value < 5 &&
    of.of !== "withdrawn" &&
    of.of !== "withdrawing" &&
    !during &&
    date?.lead !== "since"
  )
    return [];
  const clause = clauseAt(reading.clauses, at);
  // "45 States were bound when ...": of another day, which the words give by an event
  if (date === null && reading.clauses.some((other) => other.from >= clause.to && other.link === "when")) return [];
  const members = readMembers(reading, at, value);
  const excepted = quantified?.allBut === true ? members.filter(({ included }) => !included).length : 0;
  const since = during || (date?.lead === "since" && of.at !== noun.at) ? (date?.date ?? null) : null;
  return [
    {
      content: {
        kind: "count",
        of: of.of,
        number: value === 0 ? excepted : value,
        comparison: readComparison(reading, at),
        members: members.map(({ state, included }) => ({ state, included })),
        date: since === null || during ? (date?.date ?? null) : null,
        since,
        group,
        allBut: quantified?.allBut ?? false,
      },
      treaty: treaty.treaty,
      negated: false,
      modality,
      at: reading.symbols[at]?.start ?? 0,
      span: clauseSpan(reading, at),
      fields: {
        number: [spanOf(reading, at, at)],
        of: [spanOf(reading, of.at, of.at)],
        ...(members.length === 0 ? {} : { members: members.map((member) => member.span) }),
        ...(date === null ? {} : { date: [date.span] }),
      },
      about: null,
      reader: "count",
    },
  ];
}

/** "down from 166 to 163": how many there were before. */
function isFormer({ symbols }: Reading, at: number): boolean {
  return word(symbols[at - 1]) === "from" && word(symbols[at + 1]) === "to" && symbols[at + 2]?.kind === "number";
}

function findCounted(reading: Reading, at: number, value: number, quantified: Quantified | null): Noun | null {
  if (quantified !== null) return { at: quantified.noun, kind: "states" };
  return value === 0 ? { at, kind: "states" } : findNoun(reading, at);
}

/** "before 2025 every EU state was a party", "no NATO member had left": of a day that the words do not give. */
function isOfAnotherTime({ symbols }: Reading, verb: number, date: DateHit | null): boolean {
  if (date !== null) return ["before", "until", "after"].includes(date.lead ?? "");
  return [0, 1, 2, 3].some((back) => /^(?:was|were|had)$/.test(word(symbols[verb - back]) ?? ""));
}

/** "44 countries must ratify": how many are wanted. */
function isDemanded({ symbols }: Reading, number: number, verb: number): boolean {
  return symbols.slice(number, verb).some((symbol) => ["must", "should"].includes(word(symbol) ?? ""));
}

/** "two countries joined last year": acts within the time, where "had joined by then" counts all up to it. */
function isWithin({ symbols }: Reading, verb: number, date: DateHit | null): boolean {
  if (
    date === null ||
    date.date.kind === "day" ||
    date.date.kind === "unknown" ||
    (date.lead !== null && date.lead !== "in")
  )
    return false;
  if (!hasTrigger(symbols[verb], "join", "ratify", "accede", "sign", "withdraw")) return false;
  return [1, 2, 3].every((back) => !PERFECT.has(word(symbols[verb - back]) ?? ""));
}

const PERFECT = new Set("has have had are is were was that which who".split(" "));

/** "Article 5", "Protocol 2": the number is a name. */
const NUMBERED = new Set("article articles art paragraph protocol chapter section annex no number point".split(" "));

const STATE_NOUNS = new Set(
  "countries states nations governments members parties signatories territories country state nation signatory member party".split(
    " ",
  ),
);

interface Noun {
  readonly at: number;
  readonly kind: "states" | "parties" | "signatories" | "bare";
}

/** The noun that the number counts, within four symbols; `bare` for "the number of parties stands at 165". */
function findNoun(reading: Reading, at: number): Noun | null {
  let states: Noun | null = null;
  for (let index = at + 1; index <= at + 5; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark") break;
    if (symbol?.kind !== "word") {
      if (symbol?.kind === "treaty" || symbol?.kind === "date") break;
      continue;
    }
    if (isVoteFor(reading, index)) return null;
    if (/^(million|percent|per|mines|landmines|votes|soldiers|people|years|months|days|mp|mps|km)$/.test(symbol.lower))
      return null;
    if (hasTrigger(symbol, "signatory")) return { at: index, kind: "signatories" };
    if (symbol.stem === "party" || hasTrigger(symbol, "party")) {
      if (symbol.stem === "member" && states !== null) return states;
      return { at: index, kind: "parties" };
    }
    if (STATE_NOUNS.has(symbol.lower)) states ??= { at: index, kind: "states" };
    else if (states !== null) break;
    else if (["of", "have", "has", "had", "are", "were", "did"].includes(symbol.lower)) break;
  }
  if (states !== null) return states;
  return countNounBefore(reading, at);
}

/** "66 members in favour and 14 against" */
function isVoteFor({ symbols }: Reading, noun: number): boolean {
  const [next, after] = [word(symbols[noun + 1]) ?? "", word(symbols[noun + 2]) ?? ""];
  return next === "against" || (next === "in" && /^favou?r$/.test(after));
}

function countNounBefore(reading: Reading, at: number): Noun | null {
  const clause = clauseAt(reading.clauses, at);
  for (let index = at - 1; index >= clause.from; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word") continue;
    const counted =
      ["number", "total", "membership", "count"].includes(word(reading.symbols[index - 2]) ?? "") ||
      symbol.lower === "membership";
    if (hasTrigger(symbol, "signatory") && counted) return { at: index, kind: "signatories" };
    if (hasTrigger(symbol, "party") && counted) return { at: index, kind: "parties" };
  }
  return null;
}

/** "14 of 100", "one of the two NATO member States", "none of the five that left": no count of a treaty's States. */
function isPartOfMore(reading: Reading, at: number): boolean {
  const [of, part] = word(reading.symbols[at - 1]) === "the" ? [at - 2, at - 3] : [at - 1, at - 2];
  // "one of 164 parties" counts them all
  const whole = of === at - 1 && isOne(reading.symbols[part]);
  if (word(reading.symbols[of]) === "of" && PARTS.has(word(reading.symbols[part]) ?? "")) return !whole;
  if (word(reading.symbols[of]) === "of" && reading.symbols[part]?.kind === "number") return !whole;
  // "the other 132 signatories", "44 countries must ratify": those left, or wanted
  if (OTHERS.has(word(reading.symbols[at - 1]) ?? "")) return true;
  // "among them are 133 that have only signed"
  if (word(reading.symbols[at - 2]) === "them" && word(reading.symbols[at - 3]) === "among") return true;
  const next = word(reading.symbols[at + 1]);
  const after = reading.symbols[at + 2];
  return next === "of" && (after?.kind === "number" || reading.symbols[at + 3]?.kind === "number");
}

const OTHERS = new Set("other remaining further additional".split(" "));
const PARTS = new Set("none all most some many few each one two three half".split(" "));

function readMeasure(reading: Reading, at: number, noun: Noun): { of: CountOf; at: number } | null {
  if (noun.kind === "signatories") return { of: "signatories", at: noun.at };
  // "the pact has lost four members"
  if (/^(?:lost|lose|loses)$/.test(word(reading.symbols[at - 1]) ?? "")) return { of: "withdrawn", at: at - 1 };
  const clause = clauseAt(reading.clauses, at);
  if (noun.kind === "parties" && hasOtherVerb(reading, noun.at, clause.to)) return null;
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

function findVerb(reading: Reading, noun: number, from: number, to: number): { of: CountOf; at: number } | null {
  const order = [...range(noun, to), ...range(from, noun).reverse()];
  for (const index of order) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word") continue;
    // "161 countries are left in it"
    if (symbol.lower === "left" && /^(?:are|were|remain)$/.test(word(reading.symbols[index - 1]) ?? ""))
      return { of: "parties", at: index };
    if (hasTrigger(symbol, "withdraw")) {
      const notice = reading.symbols
        .slice(from, to)
        .some((part) => hasTrigger(part, "deposit", "announce", "consider", "decree"));
      // "five countries are leaving"
      const underWay = /ing$/.test(symbol.lower) && isCopula(reading.symbols[index - 1]);
      return { of: notice || underWay ? "withdrawing" : "withdrawn", at: index };
    }
    if (hasTrigger(symbol, "outside")) return { of: "not-parties", at: index };
    if (hasTrigger(symbol, "signatory")) return { of: "signatories", at: index };
    if (hasTrigger(symbol, "join")) return { of: "joined", at: index };
    if (hasTrigger(symbol, "ratify", "accede")) return { of: "parties", at: index };
    if (hasTrigger(symbol, "sign")) return { of: "signatories", at: index };
    if (hasTrigger(symbol, "bound")) return { of: "bound", at: index };
    if (index !== noun && (symbol.stem === "party" || (hasTrigger(symbol, "party") && symbol.stem !== "member")))
      return { of: "parties", at: index };
  }
  return null;
}

/** "all 133 countries that have signed are bound": what is said of all is not what says which they are. */
function findMainVerb(reading: Reading, at: number, noun: number): { of: CountOf; at: number } | null {
  if (word(reading.symbols[at - 1]) !== "all" && word(reading.symbols[at - 2]) !== "all") return null;
  const verb = reading.symbols.findIndex(
    (symbol, index) => index > noun && hasTrigger(symbol, "bound") && isCopula(reading.symbols[index - 1]),
  );
  return verb < 0 ? null : { of: "bound", at: verb };
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

/** How the words before a number limit it: "about", "more than", "at least", "nearly". */
export function readComparison(reading: Reading, at: number): Comparison {
  const near = [1, 2, 3, 4].map((back) => word(reading.symbols[at - back]) ?? "");
  const [last = "", second = ""] = near;
  const two = `${second} ${last}`;
  if (
    two === "more than" ||
    two === "greater than" ||
    two === "excess of" ||
    last === "over" ||
    last === "above" ||
    last === "exceeding"
  )
    return "more-than";
  if (two === "at least" || two === "fewer than" || two === "no less")
    return two === "at least" ? "at-least" : near[2] === "no" ? "at-least" : "fewer-than";
  if (two === "less than") return near[2] === "no" ? "at-least" : "fewer-than";
  if (two === "up to" || two === "at most") return "at-most";
  if (last === "under" || last === "below") return "fewer-than";
  if (
    two === "close to" ||
    ["about", "around", "some", "approximately", "roughly", "nearly", "almost", "circa", "estimated"].includes(last)
  )
    return "about";
  const after = `${word(reading.symbols[at + 1]) ?? ""} ${word(reading.symbols[at + 2]) ?? ""}`;
  return after === "or more" ? "at-least" : after === "or so" ? "about" : "exactly";
}

/** Between a comma, colon or dash and the end of the sentence or another mark. */
function isAside({ symbols }: Reading, at: number): boolean {
  const before = word(symbols[at - 1]) === "the" ? symbols[at - 2] : symbols[at - 1];
  const after = symbols[at + 1];
  return before?.kind === "mark" && (after === undefined || after.kind === "mark");
}

interface Member {
  readonly state: StateCode;
  readonly included: boolean;
  readonly span: Span;
}

/** "including X and Y, but not Z", "among them X". */
function readMembers(reading: Reading, at: number, value: number): Member[] {
  const members: Member[] = [];
  let mode: boolean | null = null;
  for (let index = at + 1; index < reading.symbols.length; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "word") {
      const next = word(reading.symbols[index + 1]);
      if (
        symbol.stem === "includ" ||
        (symbol.lower === "among" && (next === "them" || next === "which")) ||
        symbol.lower === "notably"
      )
        mode = true;
      if (
        (symbol.lower === "not" && word(reading.symbols[index - 1]) === "but") ||
        (symbol.lower === "but" && [1, 2].some((step) => reading.symbols[index + step]?.kind === "states")) ||
        symbol.lower === "except" ||
        symbol.lower === "excluding"
      )
        mode = false;
    }
    // "two countries joined, X and Y"
    const listed = symbol?.kind === "states" && symbol.states.length === value && isAside(reading, index);
    if (symbol?.kind === "states" && (mode !== null || listed)) {
      const included = mode ?? true;
      members.push(
        ...symbol.states.map((state) => ({ state, included, span: { start: symbol.start, end: symbol.end } })),
      );
    }
  }
  return members;
}
