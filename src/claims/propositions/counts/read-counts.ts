import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, dateFor, resolveAt } from "../reading/reading-dates.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";
import { type CountedNoun, findNoun, isPartOfMore, STATE_NOUNS } from "./find-counted.ts";
import { findQuantified, findRegion, groupBetween, type Quantified } from "./find-group.ts";
import { readMeasure } from "./find-measure.ts";
import { readComparison } from "./read-comparison.ts";

/** "signed by 164 countries", "the treaty has 166 parties", "33 States have not joined, among them X". */
export function readCounts(reading: Reading): Draft[] {
  return reading.symbols.flatMap((symbol, at) => {
    // "107 votes to 0" counts no States
    if (symbol.kind === "number" && !symbol.ordinal) return symbol.value === 0 ? [] : readAt(reading, at, symbol.value);
    const quantified = findQuantified(reading, at);
    if (quantified !== null) return readAt(reading, at, quantified.value, quantified);
    if (!isNobody(reading, at)) return [];
    // "no state had left it before": none but those spoken of
    const before = [1, 2, 3].some((step) => word(reading.symbols[at + step]) === "had");
    const noun = word(symbol) === "no" ? at + 1 : at;
    return readAt(
      reading,
      at,
      0,
      before && !opensWhen(reading, at) ? { at, value: 0, allBut: false, noun, group: null, others: true } : null,
    );
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
  if (noun === null || (quantified === null && isPartOfMore(reading, at)) || isNoCount(reading, at)) return [];
  const group = quantified === null ? groupOf(reading, at, noun.at) : quantified.group;
  const of = readMeasure(reading, at, noun);
  const treaty = of === null ? null : treatyFor(reading, at);
  if (of === null || treaty === null || isDemanded(reading, at, of.at)) return [];
  const modality = modalityAt(reading, of.at);
  if (modality !== "actual") return [];
  const near = dateFor(reading, at, modality) ?? (opensWhen(reading, at) ? dateOfEvent(reading) : null);
  // "all five that gave notice in 2025 are out": the day of the relative clause is another's
  const date = word(reading.symbols[of.at]) === "out" && near !== null && near.at < of.at ? null : near;
  const during = isWithin(reading, of.at, date);
  if (group !== null && isOfAnotherTime(reading, of.at, date)) return [];
  const few = quantified === null && group === null && value > 0 && value < 5;
  if (few && !LEAVING.has(of.of) && !during && date?.lead !== "since") return [];
  const { to } = clauseAt(reading.clauses, at);
  // "45 States were bound when ...": of another day, which the words give by an event
  const byEvent = opensWhen(reading, at) || reading.clauses.some((other) => other.from >= to && other.link === "when");
  if (date === null && byEvent) return [];
  const listed = readMembers(reading, at, value);
  const said = quantified === null ? { number: value, members: listed } : readNumber(reading, quantified, listed);
  // "X is leaving; no other State has left": X may not be out yet
  const told = said !== null && quantified?.others === true && LEAVING.has(of.of) ? { ...said, members: listed } : said;
  if (told === null) return [];
  const counted =
    hasTrigger(reading.symbols[of.at], ...ACTS) ||
    (group === null && of.at !== noun.at && !hasTrigger(reading.symbols[of.at], "bound"));
  const since = during || (date?.lead === "since" && counted) ? (date?.date ?? null) : null;
  return [
    {
      content: {
        kind: "count",
        of: of.of,
        number: told.number,
        comparison:
          quantified?.others === true && (quantified.allBut || LEAVING.has(of.of))
            ? "at-most"
            : readComparison(reading, at),
        members: told.members.map(({ state, included }) => ({ state, included })),
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
        ...(listed.length === 0 ? {} : { members: listed.map((member) => member.span) }),
        ...(date === null ? {} : { date: [date.span] }),
      },
      about: null,
      reader: "count",
    },
  ];
}

/** "When X voted in April, no State had left": of another day, which the words before give by an event. */
function opensWhen({ clauses }: Reading, at: number): boolean {
  const [first] = clauses;
  return first?.link === "when" && first.to <= at;
}

/** The one day that the words give to the event of a fronted clause. */
function dateOfEvent(reading: Reading): DateHit | null {
  const to = reading.clauses[0]?.to ?? 0;
  const hits = reading.symbols.slice(0, to).flatMap((_, at) => resolveAt(reading, at, "actual") ?? []);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** What is done on a day, where a standing lasts. */
const ACTS = ["join", "ratify", "accede", "sign", "withdraw"] as const;
const LEAVING = new Set(["withdrawn", "withdrawing"]);

/** How many a quantifier says: all but those excepted; beside "no other" those spoken of, and of "all the others" at most the one that they stand beside. */
function readNumber(
  { symbols, context }: Reading,
  { at, value, allBut, others }: Quantified,
  listed: readonly Member[],
): { readonly number: number; readonly members: readonly Member[] } | null {
  if (!others) return { number: value === 0 && allBut ? listed.length : value, members: listed };
  if (allBut) return { number: 1, members: listed };
  const named = symbols.slice(0, at).findLast((symbol) => symbol.kind === "states");
  const spoken = named?.kind === "states" ? named.states : context.lastStates;
  const span = { start: symbols[at]?.start ?? 0, end: symbols[at]?.end ?? 0 };
  const members = spoken.map((state) => ({ state, included: true, span }));
  return spoken.length === 0 ? null : { number: spoken.length, members };
}

/** "12.00", "Article 5", "in eleven countries", "after 40 countries ratified it", "the three Baltic States": no count of States. */
function isNoCount(reading: Reading, at: number): boolean {
  const { symbols, text } = reading;
  const [last, second] = [word(symbols[at - 1]) ?? "", word(symbols[at - 2]) ?? ""];
  if (text.slice(symbols[at]?.start, symbols[at]?.end).includes(".")) return true;
  if (NUMBERED.has(last) || isFormer(reading, at) || symbols[at + 1]?.kind === "states") return true;
  if (isOfOthers(reading, at)) return true;
  // a place, not who did it; a condition that was met, not how many there are
  return PLACES.has(last) || CONDITIONS.has(last) || CONDITIONS.has(second);
}

const PLACES = new Set(["in", "across", "throughout"]);
const CONDITIONS = new Set(["after", "once", "when", "until"]);

/** "survivors from more than eleven countries", "ministers of four States": where those are from who did it; not "signatures of 133 countries". */
function isOfOthers({ symbols }: Reading, at: number): boolean {
  let preposition = at - 1;
  while (ROUNDING.has(word(symbols[preposition]) ?? "")) preposition--;
  if (!/^(?:from|of)$/.test(word(symbols[preposition]) ?? "")) return false;
  const head = symbols[preposition - 1];
  if (head?.kind !== "word" || hasTrigger(head, ...ACTS, "deposit", "party", "signatory", "bound")) return false;
  return head.lower.endsWith("s") && !STATE_NOUNS.has(head.lower);
}

const ROUNDING = new Set(
  "the some about around roughly nearly almost over all more fewer less than at least up to".split(" "),
);

/** "down from 166 to 163": how many there were before. */
function isFormer({ symbols }: Reading, at: number): boolean {
  return word(symbols[at - 1]) === "from" && word(symbols[at + 1]) === "to" && symbols[at + 2]?.kind === "number";
}

function findCounted(reading: Reading, at: number, value: number, quantified: Quantified | null): CountedNoun | null {
  if (quantified !== null) return { at: quantified.noun, kind: "states" };
  if (value === 0) return { at: nounOfNo(reading, at), kind: "states" };
  // "three of the NATO members": the noun went with the group
  const bare = reading.whole !== null || isBareAll(reading, at);
  return findNoun(reading, at) ?? (bare ? { at, kind: "states" } : null);
}

/** "all five that gave notice": States without the word. */
function isBareAll({ symbols }: Reading, at: number): boolean {
  return word(symbols[at - 1]) === "all" && /^(?:that|which|who)$/.test(word(symbols[at + 1]) ?? "");
}

/** The group of which a number counts some: named between it and its noun, apart, or beside them. */
function groupOf(reading: Reading, at: number, noun: number): string | null {
  const between = groupBetween(reading, at, noun);
  if (between !== null || reading.whole !== null) return between ?? reading.whole?.group ?? null;
  return regionBeside(reading, at, noun);
}

/** "In Europe five states have joined", "five states in Europe have joined" */
function regionBeside(reading: Reading, at: number, noun: number): string | null {
  const { from } = clauseAt(reading.clauses, at);
  return findRegion(reading, from, at) ?? findRegion(reading, noun + 1, Math.min(noun + 4, reading.symbols.length));
}

/** "no party", "no single country": the noun, so that it is not taken for what is said of it. */
function nounOfNo({ symbols }: Reading, at: number): number {
  if (word(symbols[at]) !== "no") return at;
  return word(symbols[at + 1]) === "single" ? at + 2 : at + 1;
}

/** "Article 5", "Protocol 2": the number is a name. */
const NUMBERED = new Set("article articles art paragraph protocol chapter section annex no number point".split(" "));

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
  if (!hasTrigger(symbols[verb], ...ACTS)) return false;
  return [1, 2, 3].every((back) => !PERFECT.has(word(symbols[verb - back]) ?? ""));
}

const PERFECT = new Set("has have had are is were was that which who".split(" "));

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
        symbol.lower === "notably" ||
        // "four are out, the others being X, Y and Z"
        (/^(being|are|were)$/.test(symbol.lower) && word(reading.symbols[index - 1]) === "others")
      )
        mode = word(reading.symbols[index - 1]) !== "not";
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
