import type { Quantity } from "../numbers/quantity.ts";
import type { UnitSide } from "../unit-pair.ts";

/** "over 75" may be years, "18" days where the sentence speaks of days: not hours, which nothing beside it names. */
export function isOfOtherUnit(a: Quantity, one: UnitSide, b: Quantity, other: UnitSide): boolean {
  if ((a.length === null) === (b.length === null)) return false;
  const [bare, { words, text }, length] = a.length === null ? [a, one, b] : [b, other, a];
  if (bare.kind !== "number" || bare.value < 0 || [bare, length].some(({ loose }) => loose)) return false;
  const unit = UNIT_WORDS.get(`${(length.length?.amount ?? 0) / length.value} ${length.length?.unit}`);
  // "25h"
  const glued = /\d\p{L}+$/u.test(text.text.slice(bare.span.start, bare.span.end));
  const next = text.words[bare.to];
  // What a number counts may be another word for the unit, and "14 hours" may be a time of day.
  const counts = next?.content === true && /^\s?-?$/u.test(text.text.slice(bare.span.end, next.start));
  if (unit === undefined || glued || counts || [bare, length].some(({ others }) => others.some((value) => value < 0)))
    return false;
  return !words.some(({ word }) => word.startsWith(unit));
}

/** Units of time other than the year, in which ages are told, by their length. */
const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ["1 seconds", "second"],
  ["60 seconds", "minute"],
  ["3600 seconds", "hour"],
  ["86400 seconds", "day"],
  ["604800 seconds", "week"],
  ["1 months", "month"],
]);

/** "last year" and "a year earlier" */
export function isPeriod({ kind, value }: Quantity, { length }: Quantity): boolean {
  if (kind !== "period" || length === null) return false;
  const [amount, unit] = PERIOD_LENGTHS[value] ?? [];
  return length.amount === amount && length.unit === unit;
}

/** The lengths of a week, a month, a quarter, a year, a decade and a century, by their places in PERIODS. */
const PERIOD_LENGTHS: readonly (readonly [number, "seconds" | "months"] | undefined)[] = [
  undefined,
  [604_800, "seconds"],
  [1, "months"],
  [3, "months"],
  [12, "months"],
  [120, "months"],
  [1200, "months"],
];
