import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";

/**
 * A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. A legal day is a day, not an instant: it has no zone.
 * Days compare with `<` as strings. This file is the only one that does date arithmetic.
 */
export const CivilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "write YYYY-MM-DD")
  .refine(existsInCalendar, "this day does not exist in the calendar")
  .brand<"CivilDate">();
export type CivilDate = z.infer<typeof CivilDate>;

/**
 * A date as precisely as its source gives it. An unknown day or month is a kind of its own, never a made-up first
 * of January.
 */
export const PartialDate = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("day"), day: CivilDate }),
  z.object({ kind: z.literal("month"), month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ kind: z.literal("year"), year: z.string().regex(/^\d{4}$/) }),
  z.object({ kind: z.literal("unknown") }),
]);
export type PartialDate = DeepReadonly<z.infer<typeof PartialDate>>;

/** A closed-open run of days: `from` belongs to it, `to` does not; `to` null means no end is known. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** Whether the text names a day that exists, as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  return existsInCalendar(text);
}

/** The day named by the text. @throws Error when the text is not a day of the calendar */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`not a day of the calendar: ${text}; write YYYY-MM-DD`);
  return text;
}

/** The day, if year, month (1-12) and day (1-31) name one. */
export function findCivilDate(year: number, month: number, day: number): CivilDate | null {
  const text = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return isCivilDate(text) ? text : null;
}

/** Days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return print(Temporal.PlainDate.from(date).add({ days }));
}

/**
 * The day `months` calendar months later, and whether the month's end forced an earlier day.
 *
 * 30 August plus six months has no 30 February: the day is the last of February and `clamped` says so, because
 * a treaty that counts in months does not say what then holds.
 */
export function addMonths(date: CivilDate, months: number): { readonly day: CivilDate; readonly clamped: boolean } {
  const sum = Temporal.PlainDate.from(date).add({ months });
  return { day: print(sum), clamped: sum.day !== Number(date.slice(8, 10)) };
}

/** The day `years` calendar years later; 29 February becomes 28 February where the year has no leap day, and says so. */
export function addYears(date: CivilDate, years: number): { readonly day: CivilDate; readonly clamped: boolean } {
  return addMonths(date, years * 12);
}

/** The first day of the month that is `months` months after the month of `date`. */
export function firstOfMonth(date: CivilDate, months = 0): CivilDate {
  return print(Temporal.PlainDate.from(`${date.slice(0, 7)}-01`).add({ months }));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** ISO weekday of the day: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The later of two days. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}

/** The earlier of two days. */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** The partial date written in ISO form: `2025-07-09`, `2025-07`, `2025`; null when the text is none of these. */
export function parsePartialDate(text: string): PartialDate | null {
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
    case "unknown":
      return null;
  }
}

function existsInCalendar(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

function print(date: Temporal.PlainDate): CivilDate {
  return civilDate(date.toString());
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
