import { addDays, findCivilDate, firstOfMonth, type PartialDate } from "../../model/civil-date.ts";

/** "last", "this", "next" before a month, weekday or unit. */
export type Which = "last" | "this" | "next";

/** Units of a shift ("two months ago"). */
export type DateUnit = "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade";

/** What a date in a text says, before any base day is known. */
export type DateForm =
  | { readonly kind: "fixed"; readonly date: PartialDate }
  /** "9 July": no year */
  | { readonly kind: "month-day"; readonly month: number; readonly day: number }
  /** "in June", "last June" */
  | { readonly kind: "month"; readonly month: number; readonly which: Which | null }
  /** "last summer", "in the spring": by the month the season begins in */
  | { readonly kind: "season"; readonly month: number; readonly which: Which | null }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | null }
  /** "Tuesday of next week": by the weeks between, 0 for this one */
  | { readonly kind: "day-of-week"; readonly weekday: number; readonly by: number }
  /** "yesterday" (-1 day), "last month" (-1 month), "three years ago" (-3 years) */
  | { readonly kind: "shift"; readonly unit: DateUnit; readonly by: number }
  /** "03/04/2025": day first or month first */
  | { readonly kind: "ambiguous"; readonly dayFirst: PartialDate; readonly monthFirst: PartialDate };

/** A date that was read from a token on. */
export interface ParsedDate {
  readonly form: DateForm;
  readonly to: DateForm | null;
  /** index after the last token used */
  readonly next: number;
}

/** A day, without its year where that is null; null where no calendar has it. */
export function dayForm(year: number | null, month: number, day: number): DateForm | null {
  if (year === null) return findCivilDate(2000, month, day) === null ? null : { kind: "month-day", month, day };
  const date = findCivilDate(year, month, day);
  return date === null ? null : fixedDay(date);
}

/** A day of the calendar. */
export function fixedDay(day: NonNullable<ReturnType<typeof findCivilDate>>): DateForm {
  return { kind: "fixed", date: { kind: "day", day } };
}

/** A month of a year. */
export function monthOf(year: number, month: number): DateForm {
  return { kind: "fixed", date: { kind: "month", month: `${year}-${String(month).padStart(2, "0")}` } };
}

/** The season that begins in a month (1-12) of a year: its three months and the days to the solstice or equinox. */
export function seasonOf(year: number, month: number): DateForm | null {
  const from = findCivilDate(year, month, 1);
  return from === null ? null : { kind: "fixed", date: { kind: "days", from, to: addDays(firstOfMonth(from, 3), 22) } };
}

/** The ten years from a year on. */
export function decadeOf(year: number): DateForm | null {
  const from = findCivilDate(year, 1, 1);
  return from === null ? null : { kind: "fixed", date: { kind: "days", from, to: firstOfMonth(from, 120) } };
}

/** A year. */
export function yearForm(year: number): DateForm {
  return { kind: "fixed", date: { kind: "year", year: String(year) } };
}
