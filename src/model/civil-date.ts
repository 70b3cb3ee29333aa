import type { z } from "zod";

/**
 * A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. A legal day is a day, not an instant: it has no zone.
 * Days compare with `<` as strings. This file is the only one that does date arithmetic. Its schemas stand in `civil-date-schema.ts`: a thread that
 * reads pages asks the calendar and checks nothing by a schema, and the library of schemas takes more memory than what it reads with.
 */
export type CivilDate = string & z.core.$brand<"CivilDate">;

/**
 * A date as precisely as its source gives it. An unknown day or month is a kind of its own, never a made-up first
 * of January.
 */
export type PartialDate =
  | { readonly kind: "day"; readonly day: CivilDate }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "year"; readonly year: string }
  /** one day of several, closed-open: "last week", "at the end of July" */
  | { readonly kind: "days"; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: "unknown" };

/** A closed-open run of days: `from` belongs to it, `to` does not; `to` null means no end is known. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** Whether the text names a day that exists, as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/** The day named by the text. @throws Error when the text is not a day of the calendar */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`not a day of the calendar: ${text}; write YYYY-MM-DD`);
  return text;
}

/** The day, if year, month (1-12) and day (1-31) name one. */
export function findCivilDate(year: number, month: number, day: number): CivilDate | null {
  const text = writeDate(year, month, day);
  return isCivilDate(text) ? text : null;
}

/** Days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return printDay(countDays(date) + days);
}

/**
 * The day `months` calendar months later, and whether the month's end forced an earlier day.
 *
 * 30 August plus six months has no 30 February: the day is the last of February and `clamped` says so, because
 * a treaty that counts in months does not say what then holds.
 */
export function addMonths(date: CivilDate, months: number): { readonly day: CivilDate; readonly clamped: boolean } {
  const first = firstOfMonth(date, months);
  const asked = Number(date.slice(8, 10));
  const day = Math.min(asked, daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7))));
  return { day: civilDate(`${first.slice(0, 8)}${pad(day)}`), clamped: day !== asked };
}

/** The day `years` calendar years later; 29 February becomes 28 February where the year has no leap day, and says so. */
export function addYears(date: CivilDate, years: number): { readonly day: CivilDate; readonly clamped: boolean } {
  return addMonths(date, years * 12);
}

/** The first day of the month that is `months` months after the month of `date`. */
export function firstOfMonth(date: CivilDate, months = 0): CivilDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return printDate(Math.floor(count / 12), modulo(count, 12) + 1, 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return countDays(to) - countDays(from);
}

/** ISO weekday of the day: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  // 1 March of the year 0 was a Wednesday.
  return modulo(countDays(date) + 2, 7) + 1;
}

/** The later of two days. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}

/** The earlier of two days. */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** The partial date written in ISO form: `2025-07-09`, `2025-07`, `2025`, `2025-07-07/2025-07-13`; null when the text is none of these. */
export function parsePartialDate(text: string): PartialDate | null {
  const [first = "", last = ""] = text.split("/");
  if (text === `${first}/${last}` && isCivilDate(first) && isCivilDate(last) && first <= last)
    return { kind: "days", from: first, to: addDays(last, 1) };
  if (isCivilDate(text)) return { kind: "day", day: text };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { kind: "month", month: text };
  return /^\d{4}$/.test(text) ? { kind: "year", year: text } : null;
}

/** ISO form of a partial date, or null when nothing of it is known. Inverse of {@link parsePartialDate}. */
export function printPartialDate(date: PartialDate): string | null {
  switch (date.kind) {
    case "day":
      return date.day;
    case "month":
      return date.month;
    case "year":
      return date.year;
    case "days":
      return `${date.from}/${addDays(date.to, -1)}`;
    case "unknown":
      return null;
  }
}

/** The days a partial date may be, as a closed-open period; null when nothing is known. */
export function daysOf(date: PartialDate): { readonly from: CivilDate; readonly to: CivilDate } | null {
  switch (date.kind) {
    case "day": {
      const next = Number(date.day.slice(8)) + 1;
      // No month ends before its 28th day: the common case needs no calendar
      const to = next <= 28 ? civilDate(`${date.day.slice(0, 8)}${pad(next)}`) : addDays(date.day, 1);
      return { from: date.day, to };
    }
    case "month": {
      const from = civilDate(`${date.month}-01`);
      return { from, to: firstOfMonth(from, 1) };
    }
    case "year": {
      const from = civilDate(`${date.year}-01-01`);
      return { from, to: firstOfMonth(from, 12) };
    }
    case "days":
      return { from: date.from, to: date.to };
    case "unknown":
      return null;
  }
}

/**
 * Days since 1 March of the year 0. Years are counted from March, so that the day which leap years add is the last of its year, and in eras
 * of 400 years, which are all equally long. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
function countDays(date: CivilDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}

/** Inverse of {@link countDays}. */
function printDay(count: number): CivilDate {
  const era = Math.floor(count / ERA);
  const inEra = count - era * ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return printDate(year + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Days in 400 years. */
const ERA = 146_097;

function printDate(year: number, month: number, day: number): CivilDate {
  return civilDate(writeDate(year, month, day));
}

function writeDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

function modulo(count: number, by: number): number {
  return ((count % by) + by) % by;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
