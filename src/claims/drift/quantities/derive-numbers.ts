import { type Term, TIME, YEAR_DAYS, yearsBetween } from "./terms.ts";

/**
 * How a number follows from others: "rest" from one alone (the forty percent that are left of sixty, the fifteenth after fourteen), "sum" by adding or taking
 * away, which small numbers admit by chance, "ratio" by a share, a growth, a number of times, or by a distance in time.
 */
export type Derivation = "rest" | "sum" | "ratio";

const DAY_MINUTES = 1440;
const HALF_DAY = 720;
/** Traces of binary fractions, relative to the number. */
const TRACE = 1e-9;

/**
 * How a number follows from others by arithmetic, as near as it is said; empty where it does not.
 * Quadratic.
 */
export function findDerivations(target: Term, terms: readonly Term[]): ReadonlySet<Derivation> {
  const found = new Set<Derivation>();
  for (const a of terms) {
    if (followsFromOne(target, a)) found.add("rest");
    if (isOneMore(target, a)) found.add("sum");
    for (const b of terms) {
      if (a.of === b.of) continue;
      if (isSum(target, a, b) || isSum(target, b, a)) found.add("sum");
      if (isRatio(target, a, b) || isRatio(target, b, a)) found.add("ratio");
    }
  }
  return found;
}

function isNear({ value: target, slack }: Term, ...values: readonly number[]): boolean {
  return values.some((value) => Math.abs(value - target) <= slack + TRACE * Math.abs(target));
}

function followsFromOne(target: Term, { sort, value, measures }: Term): boolean {
  if (value === 0) return false;
  switch (target.sort) {
    case "share":
      // "sixty percent" by the forty that are left, "a third more" by four thirds, "a ninth" by nine times
      if (sort === "share") return isNear(target, 1 - value, value - 1, 1 + value);
      return sort === "factor" && isNear(target, 1 / value, value - 1, 1 - 1 / value);
    case "factor":
      return sort === "share" && isNear(target, 1 / value, 1 + value, 1 - value, value);
    case "points":
      return sort === "share" && isNear(target, value);
    case "ordinal":
      return sort === "plain" && measures === null && isNear(target, value + 1);
    case "plain":
      return sort === "ordinal" && target.measures === null && isNear(target, value - 1);
    default:
      return false;
  }
}

/** "three" by one that is named "and two others" */
function isOneMore(target: Term, { sort, value, measures, besideOne }: Term): boolean {
  if (target.sort !== "plain" || sort !== "plain" || target.measures !== null || measures !== null) return false;
  return besideOne !== target.besideOne && isNear(target, besideOne ? value + 1 : value - 1);
}

/** Whether a number is the sum or the difference of two others of its kind. */
function isSum(target: Term, a: Term, b: Term): boolean {
  const [sum, difference] = [a.value + b.value, Math.abs(a.value - b.value)];
  switch (target.sort) {
    case "plain":
      if (a.sort === "plain" && b.sort === "plain")
        return (
          areOne(a, b) &&
          areOne(a, target) &&
          areOne(b, target) &&
          // Three weeks are not three days and an hour.
          ![a, b].some(({ value }) => isNear(target, value)) &&
          isNear(target, sum, difference)
        );
      // "ranked 74th, now 29th": by 45 places
      return a.sort === "ordinal" && b.sort === "ordinal" && target.measures === null && isNear(target, difference);
    case "ordinal":
      return a.sort === "ordinal" && b.sort === "plain" && b.measures === null && isNear(target, sum, difference);
    case "points":
      return a.sort === "share" && b.sort === "share" && isNear(target, difference);
    case "share":
      return a.sort === "share" && /^(?:share|points)$/.test(b.sort) && isNear(target, sum, difference);
    default:
      return false;
  }
}

/** Whether two numbers measure the same, or one of them is said without its unit. */
function areOne(a: Term, b: Term): boolean {
  if (a.measures === b.measures) return true;
  return [a, b].every(({ measures }) => measures !== TIME) && (a.measures === null || b.measures === null);
}

function isRatio(target: Term, a: Term, b: Term): boolean {
  switch (target.sort) {
    case "plain":
      return isPart(target, a, b) || isDistance(target, a, b);
    case "share":
      if (a.sort === "share" && b.sort === "factor") return isNear(target, a.value * b.value, a.value / b.value);
      if (a.sort !== "plain" || b.sort !== "plain" || !areOne(a, b) || a.value * b.value === 0) return false;
      return isNear(target, a.value / b.value, Math.abs(a.value / b.value - 1), a.value / (a.value + b.value));
    case "factor":
      if (a.sort !== b.sort || (a.sort !== "plain" && a.sort !== "share") || !areOne(a, b)) return false;
      return isNear(target, a.value / b.value);
    case "clock":
      return a.sort === "clock" && b.measures === TIME && isClock(target.value, a.value, b.value * DAY_MINUTES);
    case "year": {
      if (
        a.sort === "year" &&
        b.sort === "plain" &&
        b.measures === null &&
        b.of.length === null &&
        b.value >= YOUNG &&
        b.value < AGE
      )
        return isNear(target, a.value + b.value, a.value - b.value);
      const years = b.leads === null ? 0 : yearsBetween(b);
      const ways = b.leads === 0 ? [1, -1] : [b.leads ?? 0];
      return a.sort === "year" && years > 0 && isNear(target, ...ways.map((way) => a.value + way * years));
    }
    default:
      return false;
  }
}

/** What a share or a number of times makes of a number: "a third of 9,000", "a tenth more than 500", "three of 200 tonnes each". */
function isPart(target: Term, { sort, value, measures }: Term, by: Term): boolean {
  if (sort !== "plain" || !(measures === null || target.measures === null || measures === target.measures))
    return false;
  if (by.sort === "factor" || (by.sort === "plain" && by.each))
    return isNear(target, value * by.value, value / by.value);
  if (by.sort !== "share" || by.value <= 0 || by.value >= 1) return false;
  const [more, less] = [1 + by.value, 1 - by.value];
  const [part, rest] = [by.value / less, less / by.value];
  return (
    isNear(target, value * by.value, value / by.value, value * more, value * less, value / more, value / less) ||
    isNear(target, value * part, value * rest)
  );
}

/** How old somebody is whose years lead from one year to another: a smaller number leads there by chance. */
const [YOUNG, AGE] = [15, 115];

/** "from ten in the evening to six": eight hours; "in 2029 instead of 2027": two years. */
function isDistance(target: Term, a: Term, b: Term): boolean {
  // "born in 1950, died at 70"
  if (target.measures === null && target.of.length === null && a.sort === "year" && b.sort === "year")
    return target.value >= YOUNG && target.value < AGE && isNear(target, Math.abs(a.value - b.value));
  if (target.measures !== TIME || a.sort !== b.sort) return false;
  if (a.sort === "year") return isNear(target, Math.abs(a.value - b.value) * YEAR_DAYS);
  if (a.sort !== "clock") return false;
  const minutes = (a.value - b.value + DAY_MINUTES) % DAY_MINUTES;
  return isNear(target, minutes / DAY_MINUTES, (minutes % HALF_DAY) / DAY_MINUTES);
}

/** Whether a time of day lies so many minutes before or after another, on a clock of twelve hours. */
function isClock(target: number, from: number, minutes: number): boolean {
  return [minutes, -minutes].some((way) => {
    const apart = (((from + way - target) % HALF_DAY) + HALF_DAY) % HALF_DAY;
    return Math.min(apart, HALF_DAY - apart) < 1;
  });
}
