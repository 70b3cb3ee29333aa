import type { StemmedWord } from "../../stems.ts";
import { CARDINALS, TENS } from "../data/number-words.ts";
import { partOf } from "./count-words.ts";
import type { Length } from "./quantity.ts";
import { AT_TIME, timesOf } from "./read-clock-times.ts";
import { readSpelledNumber } from "./read-spelled.ts";

/** A length of time said with its unit. */
export interface Duration {
  /** what the number is in the unit that is named last */
  readonly value: number;
  /** other numbers for the same length: "48 hours" is 2, of days */
  readonly others: readonly number[];
  readonly length: Length;
  /** "a day": no number that could have changed */
  readonly loose: boolean;
  /** index behind its last word */
  readonly next: number;
}

/** Seconds of a unit; months of one that has no fixed number of days. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
  ["fortnight", 1_209_600],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
  ["decade", 120],
  ["century", 1200],
  ["millennium", 12_000],
]);

/**
 * "48 hours", "two weeks", "a fortnight", "half an hour", "an hour and a half", "27 minutes and 14 seconds"; null where none starts at
 * the index. Looks at seven words.
 */
export function readDuration(words: readonly StemmedWord[], at: number, to: number): Duration | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const clock = readClock(word, at);
  if (clock !== null) return clock;
  const count = readCount(word) ?? readLongCount(words, at, to);
  if (count === null) return null;
  const first = unitOf(word(count.words));
  // "1747 hours" is a time of day.
  if (/^\d{4}$/.test(word(0)) && /^hours?$/.test(word(1))) return null;
  // "in 2004 year", as translations have it
  if (/^(?:19|20)\d\d$/.test(word(0)) && word(1) === "year") return null;
  if (first === null) return null;
  // "the last-16 second leg": an ordinal; "a 30-second clip" is 30 all the same.
  if (word(count.words) === "second" && (count.value > 1 || words[at + count.words + 1]?.content === true)) return null;
  let amount = count.value * first.size;
  let next = count.words + 1;
  let value = count.value;
  const times: number[] = [];
  // "an hour and a half"
  if (word(next) === "and" && word(next + 1) === "a" && word(next + 2) === "half") {
    amount += first.size / 2;
    value += 0.5;
    next += 3;
  } else {
    // "27 minutes and 14 seconds"
    const ahead = word(next) === "and" ? next + 1 : next;
    const smaller = unitOf(word(ahead + 1));
    const more = numberOf(word(ahead));
    if (more !== null && smaller !== null && smaller.months === first.months && smaller.size < first.size) {
      amount += more * smaller.size;
      value = amount / smaller.size;
      // "11 hours 28 minutes" may be a time of day.
      if (first.size === 3600 && count.value <= 24) times.push(...timesOf(amount / 60));
      next = ahead + 2;
    } else if (first.size === 3600 && value <= 24 && Number.isInteger(value) && AT_TIME.test(words[at - 1]?.word ?? ""))
      // "at twenty hours"
      times.push(...timesOf(value * 60), value, (value + 12) % 24);
  }
  const isLength = OF_LENGTH.test(words[at - 1]?.word ?? "") || COUNTS_FROM.test(word(next));
  const loose = /^(?:an?|one)$/.test(word(0)) && next === 2 && !isLength;
  return {
    value,
    others: [...othersOf(amount, first.months), ...times],
    length: lengthOf(amount, first.months),
    loose,
    next: at + next,
  };
}

/** "the week", "this year": no number, but as long as "seven days" and "twelve months"; not a day, minute or second, which are too many other things. */
export function readBareUnit(words: readonly StemmedWord[], at: number): Duration | null {
  const word = words[at]?.word ?? "";
  const unit = /^(?:hour|week|fortnight|month|year|decade|century)$/.test(word) ? unitOf(word) : null;
  // "in the year 2020"
  if (unit === null || /^(?:19|20)\d\d$/.test(words[at + 1]?.word ?? "")) return null;
  const [amount, months] = [unit.size, unit.months];
  return { value: 1, others: othersOf(amount, months), length: lengthOf(amount, months), loose: true, next: at + 1 };
}

/** Whether two lengths are one: a month has 28 to 31 days, and a year 52 weeks. */
export function isSameLength(a: Length, b: Length): boolean {
  if (a.unit === b.unit) return a.amount === b.amount;
  const [months, seconds] = a.unit === "months" ? [a.amount, b.amount] : [b.amount, a.amount];
  return Math.abs(seconds / DAY / (months * DAYS_OF_MONTH) - 1) <= SLACK;
}

const DAY = 86_400;
const DAYS_OF_MONTH = 30.44;
const SLACK = 0.081;

/** Words behind which "a week" is a length, not a rate ("once a week"). */
const OF_LENGTH =
  /^(?:for|in|within|after|of|than|under|over|by|about|around|nearly|almost|roughly|approximately|lasts?|lasted|took|takes?|to|only)$/;

/** Words before which "a year" is a length ("a year after the vote", "a year of rest"). */
const COUNTS_FROM = /^(?:after|before|later|earlier|ago|of)$/;

/** "2:24 hours", "27:14 minutes" */
function readClock(word: (ahead: number) => string, at: number): Duration | null {
  const [, first, second] = /^(\d{1,3}):([0-5]\d)$/.exec(word(0)) ?? [];
  const unit = unitOf(word(1));
  if (first === undefined || unit === null || unit.months || unit.size < 60 || unit.size > 3600) return null;
  const amount = Number(first) * unit.size + (Number(second) * unit.size) / 60;
  return {
    value: amount / unit.size,
    // "01:23 hours" may be a time of day.
    others: [...othersOf(amount, false), ...(unit.size === 3600 && Number(first) <= 24 ? timesOf(amount / 60) : [])],
    length: lengthOf(amount, false),
    loose: false,
    next: at + 2,
  };
}

function readCount(word: (ahead: number) => string): { readonly value: number; readonly words: number } | null {
  if (word(0) === "half" && /^an?$/.test(word(1))) return { value: 0.5, words: 2 };
  if (word(0) === "half" && word(1) === "of" && /^an?$/.test(word(2))) return { value: 0.5, words: 3 };
  // "half-century", "quarter century"
  if (/^(?:half|quarter)$/.test(word(0)) && unitOf(word(1)) !== null && !word(1).endsWith("s"))
    return { value: word(0) === "half" ? 0.5 : 0.25, words: 1 };
  // "a quarter of an hour", "two thirds of a year"
  const below = word(2) === "of" && /^an?$/.test(word(3)) ? partOf(word(1)) : null;
  const above = word(0) === "a" ? 1 : below === null ? null : numberOf(word(0));
  if (below !== null && above !== null && above < below) return { value: above / below, words: 4 };
  if (/^(?:an?|one)$/.test(word(0)) && word(1) === "single" && unitOf(word(2)) !== null) return { value: 1, words: 2 };
  if (/^an?$/.test(word(0))) return word(1) === "half" ? { value: 0.5, words: 2 } : { value: 1, words: 1 };
  const value = numberOf(word(0));
  if (value === null) return null;
  // "five and a half years", "five and half years", "two and three quarter hours"
  if (word(1) === "and") {
    const above = word(2) === "a" ? 1 : /^hal(?:f|ves)$|^quarters?$/.test(word(2)) ? 1 : numberOf(word(2));
    const part = word(2) === "a" || !/^hal(?:f|ves)$|^quarters?$/.test(word(2)) ? 3 : 2;
    const below = word(part) === "half" ? 2 : /^quarters?$/.test(word(part)) ? 4 : null;
    if (above !== null && below !== null && above < below) return { value: value + above / below, words: part + 1 };
  }
  return unitOf(word(1)) === null ? null : { value, words: 1 };
}

/** "twenty-two years", "two hundred years", "three more years": a number of several words, or a word between it and its unit. */
function readLongCount(words: readonly StemmedWord[], at: number, to: number) {
  const spelled = /^\d/.test(words[at]?.word ?? "") ? null : readSpelledNumber(words, at, to);
  const value = spelled?.value ?? numberOf(words[at]?.word ?? "");
  if (value === null) return null;
  const next = spelled?.next ?? at + 1;
  const behind = MORE.test(words[next]?.word ?? "") ? next + 1 : next;
  return { value, words: behind - at };
}

const MORE = /^(?:more|further|additional|extra|full|whole|entire|long|consecutive|straight|calendar|working|other)$/;

function numberOf(word: string): number | null {
  // "4,300 years"; "4.300 years" are as many, as nobody counts a thousandth of one.
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(word)) return Number(word.replace(/[.,]/, ""));
  if (/^\d{1,4}(?:\.\d+|,\d{1,2})?$/.test(word)) return Number(word.replace(",", "."));
  return CARDINALS.get(word) ?? TENS.get(word) ?? null;
}

function unitOf(word: string): { readonly size: number; readonly months: boolean } | null {
  const unit = singular(word.replace(/['’]s?$/u, ""));
  const seconds = SECONDS.get(unit);
  if (seconds !== undefined) return { size: seconds, months: false };
  const months = MONTHS.get(unit);
  return months === undefined ? null : { size: months, months: true };
}

function singular(word: string): string {
  return word === "centuries" ? "century" : word === "millennia" ? "millennium" : word.replace(/s$/, "");
}

function othersOf(amount: number, months: boolean): number[] {
  return [...(months ? MONTHS : SECONDS).values()]
    .map((size) => amount / size)
    .filter((value) => Number.isInteger(value * 2));
}

function lengthOf(amount: number, months: boolean): Length {
  return { amount: Math.round(amount * 2) / 2, unit: months ? "months" : "seconds" };
}
