import type { Quantity } from "../numbers/quantity.ts";
import { isSameLength } from "../numbers/read-durations.ts";
import { readRelativeYears } from "../numbers/read-relative-years.ts";
import type { DriftText } from "../texts/read-text.ts";
import type { UnitPair, UnitSide } from "../unit-pair.ts";
import { boundOf } from "./bounds.ts";
import { isConverted, unitOf } from "./convert-units.ts";
import { isBesideDate } from "./derive-dates.ts";
import { isOfOtherUnit, isPeriod } from "./match-lengths.ts";

/** Relative difference of a number from its rounded form ("9,469", "9.5 thousand"), where one of them is a round figure above a thousand. */
const ROUNDING = 0.01;
/** The same of one whose last digits were cut off. */
const CUT_OFF = 0.02;
/** Relative difference of a number from the round one that "about" or "more than" stands before. */
const ABOUT = 0.05;
/** Least number that is rounded behind "about": smaller ones are counted out. */
const COUNTED = 20;
/** Least by which a number is larger than the size it is told by: a dozen are not "dozens". */
const LEAST_OF_SIZE = 1.5;
/** Most by which it is: "hundreds" for 1,900. */
const WITHIN = 20;

/** The quantities of each side that nothing on the other may stand for. */
export interface Unanswered {
  readonly origin: readonly Quantity[];
  readonly appearance: readonly Quantity[];
}

/** What is left once each quantity of a side has been given to one of the other that may be the same. */
export function findUnanswered({ origin, appearance }: UnitPair): Unanswered {
  const before = { ...origin, quantities: readRelativeYears(origin.quantities, origin.text.words) };
  const after = { ...appearance, quantities: readRelativeYears(appearance.quantities, appearance.text.words) };
  const left = unmatched(before, after);
  const right = unmatched(after, before).filter(
    (quantity) => !cameFromElsewhere(quantity, appearance.text, left, origin.text),
  );
  return { origin: left, appearance: right };
}

/** Quantities of a side that nothing on the other may stand for; each one there answers for as many as there are alike. */
function unmatched(side: UnitSide, other: UnitSide): Quantity[] {
  const free = new Set(other.quantities);
  // Exact matches first, or a loose one would take what another needs.
  const rest = side.quantities.filter((quantity) => {
    const same = [...free].filter(
      (answer) =>
        answer.kind === quantity.kind &&
        answer.value === quantity.value &&
        !isOtherLength(quantity, answer) &&
        !isOneBesideLength(quantity, answer) &&
        !isOfOtherUnit(quantity, side, answer, other) &&
        !areApart(quantity, side, answer, other) &&
        !isOtherShare(quantity, answer),
    );
    // The "three" of "two in three" may be needed for "two thirds".
    const [answer] = same.sort((x, y) => x.others.length - y.others.length);
    if (answer !== undefined) free.delete(answer);
    return answer === undefined;
  });
  return rest.filter((quantity) => {
    const answer = [...free].find(
      (answer) =>
        (mayBe(quantity, answer) &&
          !areApart(quantity, side, answer, other) &&
          !isOfOtherUnit(quantity, side, answer, other)) ||
        isPeriod(quantity, answer) ||
        isPeriod(answer, quantity) ||
        isConverted(quantity, side, answer, other) ||
        isAbout(quantity, side, answer, other) ||
        isBesideDate(quantity, side, answer, other),
    );
    if (answer !== undefined && !answer.loose) free.delete(answer);
    return answer === undefined && (!quantity.loose || tellsNumber(quantity, side));
  });
}

/** A loose word that tells a number all the same. */
const TELLING =
  /^(?:both|pair|couple|duo|trio|twice|thrice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|trebled?|dozen|hal(?:f|ves|ved|ving)|quarter|third|noon|midday|midnight|\p{L}+fold)$/u;

function tellsNumber({ kind, from, to, length, span }: Quantity, { text: { words, text } }: UnitSide): boolean {
  if (kind !== "number") return false;
  // "1/3"
  if (/^\d+\/\d+$/.test(text.slice(span.start, span.end))) return true;
  // "the first half of the year"
  if (
    words[from]?.word === "half" &&
    /^(?:first|second|latter|former|other|final|last)$/.test(words[from - 1]?.word ?? "")
  )
    return false;
  // "one year" and "a year's leave", not "the year" and "twice a year"
  const isLength = length !== null && (words[from]?.word === "one" || /['’]s?$/u.test(words[to - 1]?.word ?? ""));
  return [from, to - 1].some((at) => TELLING.test(words[at]?.word ?? "")) || (isLength && to > from + 1);
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

/** "an hour" is not the "one" of "one of the two", nor "the year" the twelve of "twelve men". */
function isOneBesideLength(a: Quantity, b: Quantity): boolean {
  if ((a.length === null) === (b.length === null)) return false;
  const [bare, length] = a.length === null ? [a, b] : [b, a];
  return length.loose || (bare.loose && bare.value === 1);
}

/** "20 percent" is not "20 years", nor "40 tonnes" forty percent. */
function areApart(a: Quantity, one: UnitSide, b: Quantity, other: UnitSide): boolean {
  const [was, is] = [sortOf(a, one), sortOf(b, other)];
  return was !== null && is !== null && was !== is;
}

function sortOf(quantity: Quantity, side: UnitSide): "time" | "share" | "measure" | null {
  if (quantity.loose) return null;
  if (quantity.length !== null) return "time";
  const { words } = side.text;
  const next = words[quantity.to]?.word ?? "";
  if (/^(?:%|percent|percentage|pct)$/.test(next)) return "share";
  if (next === "per" && /^cents?$/.test(words[quantity.to + 1]?.word ?? "")) return "share";
  const unit = unitOf(quantity, side);
  // "m" may be a million, a knot a tie.
  return unit === null || next.length < 2 ? null : "measure";
}

/** "three in ten" and "six in ten" */
function isOtherShare(a: Quantity, b: Quantity): boolean {
  return a.share !== null && b.share !== null && a.share !== b.share;
}

function mayBe(a: Quantity, b: Quantity): boolean {
  if (isOtherShare(a, b)) return false;
  if (a.kind === "magnitude" && b.kind === "number")
    return b.value >= LEAST_OF_SIZE * a.value && b.value < WITHIN * a.value;
  if (b.kind === "magnitude" && a.kind === "number") return mayBe(b, a);
  if (a.kind !== b.kind || isOtherLength(a, b)) return false;
  if (a.length !== null && b.length !== null) return true;
  if (isOneBesideLength(a, b)) return false;
  // What either may stand for besides is no bridge between noon and midnight, three in the morning and in the afternoon.
  if (a.value === b.value || a.others.includes(b.value) || b.others.includes(a.value)) return true;
  if (a.others.some((value) => b.others.includes(value)) && !(a.value < 0 && b.value < 0)) return true;
  return isRounded(a.value, b.value) || isRounded(b.value, a.value);
}

function isRounded(exact: number, round: number): boolean {
  if (round < 1000 || round % 100 !== 0 || exact === round || [exact, round].every(isYear)) return false;
  // "9.47 thousand" is rounded to "9.5", "313 million" is counted.
  if (exact >= 1e6 && Number.isInteger(exact / 1000 ** Math.floor(Math.log10(exact) / 3))) return false;
  return Math.abs(exact - round) <= ROUNDING * round || roundsTo(exact, round);
}

/** "3.36 million" is "3.4 million": rounded, or cut off, to as many digits as the other has, two at least. */
function roundsTo(exact: number, round: number): boolean {
  const zeros = zerosOf(round);
  const unit = 10 ** zeros;
  if (round / unit < 10 || zerosOf(exact) >= zeros) return false;
  if (Math.round(exact / unit) * unit === round) return true;
  return Math.floor(exact / unit) * unit === round && exact / round - 1 <= CUT_OFF;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** "about 470" beside "467", "more than 460" beside "467": only one of them is said to be round, and it is rounder. */
function isAbout(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  if (before.kind !== "number" || after.kind !== "number") return false;
  const [was, is] = [leadOf(origin, before), leadOf(appearance, after)];
  if (was === is) return false;
  const isAfter = was === null || (is !== null && zerosOf(after.value) > zerosOf(before.value));
  const [round, exact, lead] = isAfter ? [after, before, is] : [before, after, was];
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
