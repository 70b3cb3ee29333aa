import type { DriftText } from "../texts/read-text.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { isConverted } from "./convert-units.ts";
import { isDerived } from "./derive-numbers.ts";
import type { Quantity, QuantityKind } from "./quantity.ts";
import { isSameLength } from "./read-durations.ts";
import { readRelativeYears } from "./read-relative-years.ts";

/** Relative difference of a number from its rounded form ("9,469", "9.5 thousand"), where one of them is a round figure above a thousand. */
const ROUNDING = 0.01;

/** Relative difference of a number from the round one that "about" or "more than" stands before. */
const ABOUT = 0.05;
/** Least number that is rounded behind "about": smaller ones are counted out. */
const COUNTED = 20;

const KINDS: readonly QuantityKind[] = ["number", "weekday", "month", "magnitude", "season", "daypart", "period"];
/** Most by which a number is larger than the size it is told by: "hundreds" for 1,900. */
const WITHIN = 20;

/**
 * Numbers, weekdays and months that each side has and the other has not, paired by place. One that stands on a single side is an
 * addition or omission, not a change.
 */
export function findChangedQuantities({ origin, appearance }: UnitPair): UnitDrift[] {
  const before = readRelativeYears(origin.quantities, origin.text.words);
  const after = readRelativeYears(appearance.quantities, appearance.text.words);
  const left = unmatched(before, after);
  const right = unmatched(after, before).filter(
    (quantity) => !cameFromElsewhere(quantity, appearance.text, left, origin.text),
  );
  const drifts: UnitDrift[] = [...findChangedPlaces(origin, appearance), ...findChangedBounds(origin, appearance)];
  for (const kind of KINDS) {
    const changedFrom = left.filter((quantity) => quantity.kind === kind);
    const changedTo = right.filter((quantity) => quantity.kind === kind);
    for (const [before, after] of pairByContext(changedFrom, changedTo, origin, appearance)) {
      if ([isConverted, isAbout, isDerived].some((answers) => answers(before, origin, after, appearance))) continue;
      const [was, is] = [quoteSpan(origin.text, before.span), quoteSpan(appearance.text, after.span)];
      drifts.push({
        kind: "number-or-date-changed",
        origin: [sentenceAt(origin, before.span.start)],
        appearance: [sentenceAt(appearance, after.span.start)],
        sentence: `The origin has “${was}”, this copy has “${is}”.`,
      });
    }
  }
  return drifts;
}

const UNDER = /^(?:.* )?(?:under|below|almost|nearly|up to|at most|short of|(?:less|fewer|lower) than)$/;
const OVER = /^(?:.* )?(?:over|above|at least|exceeding|upwards of|(?:more|greater|higher) than)$/;
/** Words before a number that say whether it is less or more. */
const BOUND = 3;

/** "just under half" made "more than half". */
function findChangedBounds(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  for (const was of origin.quantities) {
    if (was.kind !== "number" || (was.loose && was.value !== HALF)) continue;
    const answers = appearance.quantities.filter((is) => is.kind === was.kind && is.value === was.value);
    const [is] = answers;
    if (is === undefined || answers.length > 1) continue;
    if (origin.quantities.filter(({ value }) => value === was.value).length > 1) continue;
    const [before, after] = [boundOf(origin, was), boundOf(appearance, is)];
    if (before === null || after === null || before === after) continue;
    return [
      {
        kind: "number-or-date-changed",
        origin: [sentenceAt(origin, was.span.start)],
        appearance: [sentenceAt(appearance, is.span.start)],
        sentence: `The origin has ${before} “${quoteSpan(origin.text, was.span)}”, this copy has ${after} it.`,
      },
    ];
  }
  return [];
}

const HALF = 0.5;

function boundOf({ words }: UnitSide, { span }: Quantity): "less than" | "more than" | null {
  const at = words.findIndex(({ start }) => start >= span.start);
  const before = words
    .slice(Math.max(0, at - BOUND), at)
    .map(({ word }) => word)
    .join(" ");
  // "not more than" is a negation, not a bound.
  if (/\b(?:not|no)\b/.test(before)) return null;
  return UNDER.test(before) ? "less than" : OVER.test(before) ? "more than" : null;
}

/** Words for a place in a row, and for how many times as much. They count where the same word follows, or where each side has one alone. */
const PLACES: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["last", -1],
  ]),
  new Map([
    ["halved", 0.5],
    ["doubled", 2],
    ["tripled", 3],
    ["trebled", 3],
    ["quadrupled", 4],
  ]),
];

/** "the third ballot" made "the second ballot", "doubled" made "tripled". */
function findChangedPlaces(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  return PLACES.flatMap((places, row) => {
    const [was, ...others] = placesOf(origin, places);
    const [is, ...rest] = placesOf(appearance, places);
    if (was === undefined || is === undefined || others.length > 0 || rest.length > 0) return [];
    const [before, after] = [origin.words[was], appearance.words[is]];
    if (before === undefined || after === undefined || places.get(before.word) === places.get(after.word)) return [];
    const isSame = origin.forms[was + 1] === appearance.forms[is + 1] && origin.words[was + 1]?.content === true;
    if (row === 0 && !isSame) return [];
    return [
      {
        kind: "number-or-date-changed" as const,
        origin: [sentenceAt(origin, before.start)],
        appearance: [sentenceAt(appearance, after.start)],
        sentence: `The origin has “${before.written}”, this copy has “${after.written}”.`,
      },
    ];
  });
}

function placesOf({ words }: UnitSide, places: ReadonlyMap<string, number>): number[] {
  return words.flatMap(({ word }, index) => (places.has(word) ? [index] : []));
}

/** Quantities of `some` that nothing in `others` may stand for; each one of `others` answers for as many as there are alike. */
function unmatched(some: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const free = new Set(others);
  const left: Quantity[] = [];
  // Exact matches first, or a loose one would take what another needs.
  const rest = some.filter((quantity) => {
    const same = [...free].filter(
      (other) =>
        other.kind === quantity.kind &&
        other.value === quantity.value &&
        !isOtherLength(quantity, other) &&
        !isOtherShare(quantity, other),
    );
    // The "three" of "two in three" may be needed for "two thirds".
    const [answer] = same.sort((x, y) => x.others.length - y.others.length);
    if (answer !== undefined) {
      free.delete(answer);
      return false;
    }
    return true;
  });
  for (const quantity of rest) {
    const answer = [...free].find((other) => mayBe(quantity, other));
    if (answer !== undefined && !answer.loose) free.delete(answer);
    if (answer === undefined && !quantity.loose) left.push(quantity);
  }
  return left;
}

/** Whether a number that the unit's origin lacks stands in another of its sentences, with what it counts, and none here counts that. */
function cameFromElsewhere(
  { kind, value, to }: Quantity,
  { words }: DriftText,
  left: readonly Quantity[],
  origin: DriftText,
): boolean {
  const counted = words[to];
  if (kind !== "number" || counted?.content !== true) return false;
  const counts = (quantity: Quantity) => origin.words[quantity.to]?.stem === counted.stem;
  if (left.some(counts)) return false;
  return origin.sentences.some(({ quantities }) =>
    quantities.some((other) => other.kind === kind && other.value === value && counts(other)),
  );
}

/** "24 hours" and "24 days". */
function isOtherLength(a: Quantity, b: Quantity): boolean {
  return a.length !== null && b.length !== null && !isSameLength(a.length, b.length);
}

/** "three in ten" and "six in ten" */
function isOtherShare(a: Quantity, b: Quantity): boolean {
  return a.share !== null && b.share !== null && a.share !== b.share;
}

function mayBe(a: Quantity, b: Quantity): boolean {
  if (isOtherShare(a, b)) return false;
  if (a.kind === "magnitude" && b.kind === "number") return b.value >= a.value && b.value < WITHIN * a.value;
  if (b.kind === "magnitude" && a.kind === "number") return mayBe(b, a);
  if (a.kind !== b.kind || isOtherLength(a, b)) return false;
  if (a.length !== null && b.length !== null) return true;
  // "an hour" is not the "one" of "one of the two".
  if (
    (a.length === null && a.loose && a.value === 1 && b.length !== null) ||
    (b.length === null && b.loose && b.value === 1 && a.length !== null)
  )
    return false;
  if ([a.value, ...a.others].some((value) => value === b.value || b.others.includes(value))) return true;
  return isRounded(a.value, b.value) || isRounded(b.value, a.value);
}

function isRounded(exact: number, round: number): boolean {
  if (round < 1000 || round % 100 !== 0 || exact === round) return false;
  return Math.abs(exact - round) <= ROUNDING * round || roundsTo(exact, round);
}

/** "3.36 million" is "3.4 million": rounded, or cut off, to as many digits as the other has, two at least. */
function roundsTo(exact: number, round: number): boolean {
  const zeros = zerosOf(round);
  const unit = 10 ** zeros;
  if (round / unit < 10 || zerosOf(exact) >= zeros) return false;
  return Math.round(exact / unit) * unit === round || Math.floor(exact / unit) * unit === round;
}

/** "about 470" beside "467", "more than 460" beside "467": only one of them is said to be round, and it is rounder. */
function isAbout(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  const [was, is] = [leadOf(origin, before), leadOf(appearance, after)];
  if (before.kind !== "number" || (was === null) === (is === null)) return false;
  const [round, exact, lead] = was === null ? [after, before, is] : [before, after, was];
  if (exact.value < COUNTED || zerosOf(round.value) <= zerosOf(exact.value)) return false;
  if (lead === "more than" && round.value > exact.value) return false;
  if (lead === "less than" && round.value < exact.value) return false;
  return Math.abs(exact.value / round.value - 1) <= ABOUT;
}

const ABOUT_WORDS = /^(?:about|around|roughly|approximately|circa|ca|near|order|estimated)$/;

function leadOf(side: UnitSide, quantity: Quantity): "about" | "less than" | "more than" | null {
  const words = side.text.words.slice(Math.max(0, quantity.from - 2), quantity.from);
  return boundOf(side, quantity) ?? (words.some(({ word }) => ABOUT_WORDS.test(word)) ? "about" : null);
}

function zerosOf(value: number): number {
  let zeros = 0;
  for (let rest = value; rest !== 0 && Number.isInteger(rest / 10); rest /= 10) zeros++;
  return zeros;
}

/** Pairs the changed ones: best shared neighbours first, and one left on each side. */
function pairByContext(
  left: readonly Quantity[],
  right: readonly Quantity[],
  origin: UnitSide,
  appearance: UnitSide,
): [Quantity, Quantity][] {
  if (left.length === 1 && right.length === 1 && left[0] !== undefined && right[0] !== undefined)
    return [[left[0], right[0]]];
  const scored = left.flatMap((a) => right.map((b) => ({ a, b, score: sharedNeighbours(a, origin, b, appearance) })));
  scored.sort((x, y) => y.score - x.score || x.a.span.start - y.a.span.start || x.b.span.start - y.b.span.start);
  const taken = new Set<Quantity>();
  const pairs: [Quantity, Quantity][] = [];
  for (const { a, b, score } of scored) {
    if (taken.has(a) || taken.has(b) || score === 0) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

function sharedNeighbours(a: Quantity, origin: UnitSide, b: Quantity, appearance: UnitSide): number {
  const around = neighbours(b, appearance);
  return [...neighbours(a, origin)].filter((form) => around.has(form)).length;
}

function neighbours(quantity: Quantity, side: UnitSide): Set<string> {
  const forms = new Set<string>();
  side.words.forEach((word, index) => {
    const distance = Math.max(quantity.span.start - word.end, word.start - quantity.span.end);
    if (distance >= 0 && distance < 30 && word.content) forms.add(side.forms[index] ?? "");
  });
  return forms;
}
