import type { StemmedWord } from "../../stems.ts";
import { CARDINALS, TENS } from "../data/number-words.ts";

/** A length of time said with its unit. */
export interface Duration {
  /** what the number is in the unit that is named last */
  readonly value: number;
  /** other numbers for the same length: "48 hours" is 2, of days */
  readonly others: readonly number[];
  /** in seconds, or in months where the unit is a month or longer; of two units neither is a whole number of the other */
  readonly length: string;
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
]);

/**
 * "48 hours", "two weeks", "a fortnight", "half an hour", "an hour and a half", "27 minutes and 14 seconds"; null where none starts at
 * the index. Looks at seven words.
 */
export function readDuration(words: readonly StemmedWord[], at: number, to: number): Duration | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const count = readCount(word);
  if (count === null) return null;
  const first = unitOf(word(count.words));
  if (first === null) return null;
  let amount = count.value * first.size;
  let next = count.words + 1;
  let value = count.value;
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
      next = ahead + 2;
    }
  }
  const loose = /^(?:an?|one|per|each|every)$/.test(word(0)) && next === 2;
  return { value, others: othersOf(amount, first.months), length: lengthOf(amount, first.months), loose, next: at + next };
}

/** A clock reading as a length: "2:24 hours", "27:14 minutes" are 144 minutes and 1634 seconds. */
export function lengthOfClock(first: number, second: number, unit: string): string | null {
  const size = SECONDS.get(singular(unit));
  return size === undefined || size < 60 ? null : lengthOf(first * size + (second * size) / 60, false);
}

function readCount(word: (ahead: number) => string): { readonly value: number; readonly words: number } | null {
  if (word(0) === "half" && /^an?$/.test(word(1))) return { value: 0.5, words: 2 };
  if (/^an?$/.test(word(0))) return word(1) === "half" ? { value: 0.5, words: 2 } : { value: 1, words: 1 };
  const value = numberOf(word(0));
  if (value === null) return null;
  if (word(1) === "and" && word(2) === "a" && word(3) === "half") return { value: value + 0.5, words: 4 };
  return { value, words: 1 };
}

function numberOf(word: string): number | null {
  if (/^\d{1,4}(?:\.\d+)?$/.test(word)) return Number(word);
  return CARDINALS.get(word) ?? TENS.get(word) ?? null;
}

function unitOf(word: string): { readonly size: number; readonly months: boolean } | null {
  const unit = singular(word);
  const seconds = SECONDS.get(unit);
  if (seconds !== undefined) return { size: seconds, months: false };
  const months = MONTHS.get(unit);
  return months === undefined ? null : { size: months, months: true };
}

function singular(word: string): string {
  return word === "centuries" ? "century" : word.replace(/s$/, "");
}

function othersOf(amount: number, months: boolean): number[] {
  return [...(months ? MONTHS : SECONDS).values()].map((size) => amount / size).filter((value) => Number.isInteger(value * 2));
}

function lengthOf(amount: number, months: boolean): string {
  return `${Math.round(amount * 2) / 2} ${months ? "months" : "seconds"}`;
}
