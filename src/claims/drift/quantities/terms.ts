import { MONTHS } from "../../../text/dates/date-words.ts";
import { BESIDE_ONE } from "../data/difference-words.ts";
import { FACTORS } from "../data/number-words.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { UnitSide } from "../unit-pair.ts";
import { unitOf } from "./convert-units.ts";

/**
 * What a number is in a calculation: "share" a part of 1 ("20 percent", "a fifth"), "points" a difference of shares, "factor" how many times as much,
 * "clock" minutes since midnight, "ordinal" a place in a row, "day" a day of a month.
 */
export type TermSort = "plain" | "share" | "points" | "factor" | "clock" | "ordinal" | "year" | "day";

/** A number as it is reckoned with. */
export interface Term {
  readonly sort: TermSort;
  readonly value: number;
  /** what it measures, as {@link unitOf} has it; null for a bare count and for every other sort */
  readonly measures: number | null;
  /** by how much a result may differ from it: half of the last digit that is said */
  readonly slack: number;
  /** its quantity; one may have two terms */
  readonly of: Quantity;
  /** a bare count of things of which each has so much */
  readonly each: boolean;
  /** one that is named comes to it: "two others" */
  readonly besideOne: boolean;
  /** of a length of time that leads from one time to another, which way: 1 "later", -1 "earlier", 0 either; null for any other */
  readonly leads: -1 | 0 | 1 | null;
}

/** Lengths of time, beside what {@link unitOf} measures. */
export const TIME = -5;
const DAY = 86_400;
const DAYS_OF_MONTH = 30.44;
/** Days of a year of twelve such months. */
export const YEAR_DAYS = 365.28;
/** Largest relative slack of a round number. */
const LOOSEST = 0.025;
/** By how much a share differs from the simple fraction that tells it. */
const FRACTION = 0.02;
const PERCENT = 100;
/** Words around a number among which one says that it is a distance, or that each thing has so much. */
const REACH = 3;
const LEADS =
  /^(?:later|earlier|after|before|ago|late|delay|delayed|delays?|behind|ahead|prior|past|since|younger|older|difference)$/;
const EACH =
  /^(?:each|every|per|apiece|both|either|respectively|halves|half|daily|weekly|monthly|yearly|annually|annual)$/;
/** Furthest word of a sentence that tells what each has. */
const EACH_REACH = 10;

/** What a quantity may be in a calculation; empty for one that is no number. */
export function termsOf(quantity: Quantity, side: UnitSide): Term[] {
  if (quantity.kind !== "number") return [];
  const { value, from, to, share, length } = quantity;
  const { words, text } = side.text;
  const word = (at: number) => words[at]?.word ?? "";
  const make = (sort: TermSort, of: number, slack: number, rest: Partial<Term> = {}): Term => {
    return {
      sort,
      value: of,
      measures: null,
      slack,
      of: quantity,
      each: false,
      besideOne: false,
      leads: null,
      ...rest,
    };
  };
  if (value < 0) return [make("clock", -1 - value, 1)];
  const written = text.slice(quantity.span.start, quantity.span.end);
  const slack = slackOf(value, written);
  const factor = to === from + 1 ? FACTORS.get(word(from)) : undefined;
  if (factor !== undefined) return [make("factor", factor, 0.1)];
  if (/^hal(?:f|ves|ved|ving)$/.test(word(from)) && value <= 1 && to === from + 1)
    return [make("share", 0.5, FRACTION)];
  if (share !== null) return [make("share", share, FRACTION)];
  if (length !== null) {
    const days = length.unit === "months" ? length.amount * DAYS_OF_MONTH : length.amount / DAY;
    const leads = wayOf(quantity, side);
    const time = make("plain", days, Math.max(days * LOOSEST, 0.0001), { measures: TIME, leads });
    // A length may be told without its unit: "35, up from 29", "four weeks, two of them".
    return [time, make("plain", value, slack, { each: value >= 2 && isOfEach(quantity, side) })];
  }
  const percent = /^(?:%|percent|percentage|pct)$/.test(word(to))
    ? 1
    : word(to) === "per" && /^cents?$/.test(word(to + 1))
      ? 2
      : 0;
  if (percent > 0) {
    const isPoints = word(to) === "percentage" || /^points?$/.test(word(to + percent));
    return [make(isPoints ? "points" : "share", value / PERCENT, Math.min(slack, 0.5) / PERCENT)];
  }
  if (/^bas(?:is|ic)$/.test(word(to)) && /^points?$/.test(word(to + 1)))
    return [make("points", value / PERCENT ** 2, slack / PERCENT ** 2)];
  if (
    (word(from - 1) === "by" && TIMES.test(word(from - 2))) ||
    (word(from - 1) === "of" && word(from - 2) === "factor")
  )
    return [make("factor", value, Math.max(slack, 0.05)), make("plain", value, slack)];
  if (/^(?:number|nr|no|nos|rank(?:ed)?|place|round|move)$/.test(word(from - 1)))
    return [make("ordinal", value, 0.5), make("plain", value, slack)];
  // "from 21 to 19 percent", "81 percent, down from 83"
  if (value <= PERCENT && words[to]?.content !== true && isBesidePercent(quantity, side))
    return [make("share", value / PERCENT, Math.min(slack, 0.5) / PERCENT), make("plain", value, slack)];
  if (/^points?$/.test(word(to)))
    return [make("points", value / PERCENT, slack / PERCENT), make("plain", value, slack)];
  if (/^(?:times|fold)$/.test(word(to)))
    return [make("factor", value, Math.max(slack, 0.05)), make("plain", value, slack)];
  if (value > 0 && value < 2 && /\p{L}{3}|\//u.test(written) && !Number.isInteger(value))
    return [make("share", value, FRACTION)];
  if (/^(?:quarter|third)$/.test(word(from)) && to === from + 1)
    return [make("share", word(from) === "quarter" ? 0.25 : 1 / 3, FRACTION), make("ordinal", value, 0.5)];
  if (MONTHS.has(word(from - 1)) || MONTHS.has(word(to)) || (word(to) === "of" && MONTHS.has(word(to + 1))))
    if (value <= 31) return [make("day", value, 0.5)];
  if (/\d(?:st|nd|rd|th)$|^(?:first|second|third|\p{L}+(?:st|th))$/u.test(word(to - 1)))
    return [make("ordinal", value, 0.5)];
  if (/^(?:1[5-9]|20|21)\d\d$/.test(word(from)) && to === from + 1) return [make("year", value, 0.5)];
  const unit = unitOf(quantity, side);
  return unit === null
    ? [
        make("plain", value, slack, {
          each: value >= 2 && value <= 1000 && isOfEach(quantity, side),
          besideOne: isBesideOne(quantity, side),
        }),
      ]
    : [make("plain", value * unit.size, slack * unit.size, { measures: unit.measures })];
}

/** Whether a word near a quantity says that each has so much: "each", "a year". */
function isOfEach({ from, to }: Quantity, { text: { words } }: UnitSide): boolean {
  const around = words.slice(Math.max(0, from - EACH_REACH), to + EACH_REACH);
  return around.some(
    ({ word }, at) => EACH.test(word) || (/^an?$/.test(word) && PERIOD.test(around[at + 1]?.word ?? "") && at > 0),
  );
}

/** "two others", "besides by two" */
function isBesideOne({ from, to }: Quantity, { text: { words } }: UnitSide): boolean {
  return [...words.slice(Math.max(0, from - 2), from), ...words.slice(to, to + 2)].some(({ word }) =>
    BESIDE_ONE.test(word),
  );
}

const PERIOD = /^(?:second|minute|hour|day|week|month|quarter|year)$/;

/** Whole years of a length of time. */
export function yearsBetween({ measures, value }: Term): number {
  return measures === TIME ? Math.round(value / YEAR_DAYS) : 0;
}

/** "two years later", "two years later than planned": which way a length leads from the time that is told. */
function wayOf({ from, to }: Quantity, { text: { words } }: UnitSide): -1 | 0 | 1 | null {
  const [next = "", second = ""] = [0, 1].map((ahead) => words[to + ahead]?.word);
  const way = /^(?:earlier|before)$/.test(next) ? -1 : /^(?:later|after)$/.test(next) ? 1 : 0;
  if (way !== 0) return second !== "than" ? way : way === 1 ? -1 : 1;
  return words.slice(Math.max(0, from - REACH), to + REACH).some(({ word }) => LEADS.test(word)) ? 0 : null;
}

/** Whether a bare number of a sentence that speaks of percent is one. */
function isBesidePercent({ from }: Quantity, { words, text }: UnitSide): boolean {
  const before = text.words[from - 1]?.word ?? "";
  return LEVEL.test(before) && words.some(({ word }) => /^(?:%|percent|percentage|cent|pct|points?)$/.test(word));
}

/** Words before "by three" that make it three times as much. */
const TIMES = /^(?:multipl(?:y|ied|ies|ying)|factor|divided?)$/;

/** Words before the second of two levels. */
const LEVEL =
  /^(?:from|to|at|against|until|than|with|and|between|was|were|been|is|are|of|only|just|merely|reached|totalled|stood)$/;

/** Half of the last digit that is said: 0.05 of 3.1, half a million of "3 million", but no more than a fortieth. */
function slackOf(value: number, written: string): number {
  const decimals = /\d[.,](\d{1,2})(?!\d)/.exec(written)?.[1] ?? "";
  if (!Number.isInteger(value) && decimals !== "" && value < 10_000) return 0.5 / 10 ** decimals.length;
  if (!Number.isInteger(value)) return value * LOOSEST;
  let step = 1;
  while (value !== 0 && Number.isInteger(value / (10 * step))) step *= 10;
  return Math.max(0.5, Math.min(step / 2, value * LOOSEST));
}
