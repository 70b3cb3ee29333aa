import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  daysOf,
  findCivilDate,
  type PartialDate,
  weekday as weekdayOf,
} from "../../model/civil-date.ts";
import type { DateForm } from "./date-forms.ts";
import type { FoundDate } from "./find-dates.ts";

/** What is known where a date is resolved. */
export interface DateBase {
  /** the day that relative forms count from: of the report or the statement */
  readonly day: CivilDate | null;
  /** which way the sentence looks ("said on Wednesday": past); null: unknown */
  readonly direction: "past" | "future" | null;
  /** how the page writes 03/04/2025; null: unknown */
  readonly order?: "day-first" | "month-first" | null;
}

const UNKNOWN: PartialDate = { kind: "unknown" };
/** A day and month without a year is taken for the nearest one only this near to the base; farther away the year is open. */
const NEAR_DAYS = 120;

/**
 * The date that a found date means, as precisely as can be said; `unknown` while it stays open (no base, a weekday that
 * may be the last or the next, 03/04/2025).
 */
export function resolveDate(found: FoundDate, base: DateBase): PartialDate {
  return resolveForm(found.form, base);
}

/** The closed-open days that a found date covers: a range to its end, "the end of June" in its last third; null while open. */
export function resolvePeriod(
  found: FoundDate,
  base: DateBase,
): { readonly from: CivilDate; readonly to: CivilDate } | null {
  const days = found.form.kind === "shift" ? shiftPeriod(found.form, base.day) : daysOf(resolveForm(found.form, base));
  if (days === null) return null;
  if (found.to !== null) {
    const end = daysOf(resolveForm(found.to, { ...base, day: base.day ?? days.from }));
    return end === null ? null : { from: days.from, to: end.to };
  }
  if (found.part === null) return days;
  const third = Math.floor(daysBetween(days.from, days.to) / 3);
  if (third === 0) return days;
  if (found.part === "start") return { from: days.from, to: addDays(days.from, third) };
  if (found.part === "end") return { from: addDays(days.to, -third), to: days.to };
  return { from: addDays(days.from, third), to: addDays(days.to, -third) };
}

/** The date that one end of a found date means; see {@link resolveDate}. */
export function resolveForm(form: DateForm, base: DateBase): PartialDate {
  switch (form.kind) {
    case "fixed":
      return form.date;
    case "ambiguous":
      if (base.order === "day-first") return form.dayFirst;
      return base.order === "month-first" ? form.monthFirst : UNKNOWN;
    case "month-day":
      return base.day === null ? UNKNOWN : nearestMonthDay(form.month, form.day, base.day, base.direction);
    case "month":
      return base.day === null ? UNKNOWN : nearestMonth(form.month, form.which, base.day, base.direction);
    case "weekday":
      return base.day === null ? UNKNOWN : nearestWeekday(form.weekday, form.which, base.day, base.direction);
    case "shift":
      return base.day === null ? UNKNOWN : shift(form.unit, form.by, base.day);
  }
}

function nearestMonthDay(month: number, day: number, base: CivilDate, direction: DateBase["direction"]): PartialDate {
  const year = Number(base.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => findCivilDate(candidate, month, day) ?? []);
  const allowed = candidates.filter((candidate) =>
    direction === "past" ? candidate <= base : direction === "future" ? candidate >= base : true,
  );
  const nearest = allowed.sort((a, b) => Math.abs(daysBetween(base, a)) - Math.abs(daysBetween(base, b)))[0];
  if (nearest === undefined) return UNKNOWN;
  const open = direction === null && Math.abs(daysBetween(base, nearest)) > NEAR_DAYS;
  return open ? UNKNOWN : { kind: "day", day: nearest };
}

function nearestMonth(
  month: number,
  which: "last" | "this" | "next" | null,
  base: CivilDate,
  direction: DateBase["direction"],
): PartialDate {
  const year = Number(base.slice(0, 4));
  const present = Number(base.slice(5, 7));
  const print = (of: number): PartialDate => ({ kind: "month", month: `${of}-${String(month).padStart(2, "0")}` });
  if (which === "last") return print(month < present ? year : year - 1);
  if (which === "next") return print(month > present ? year : year + 1);
  if (which === "this" || month === present) return print(year);
  if (direction === "past") return print(month < present ? year : year - 1);
  if (direction === "future") return print(month > present ? year : year + 1);
  return Math.abs(month - present) <= 3 ? print(year) : UNKNOWN;
}

function nearestWeekday(
  weekday: number,
  which: "last" | "this" | "next" | null,
  base: CivilDate,
  direction: DateBase["direction"],
): PartialDate {
  const present = weekdayOf(base);
  const back = (present - weekday + 7) % 7;
  if (which === "last") return { kind: "day", day: addDays(base, back === 0 ? -7 : -back) };
  if (which === "next") return UNKNOWN; // "next Friday" is this week's to some and next week's to others
  if (which === "this") return { kind: "day", day: addDays(base, weekday - present) };
  if (direction === "past") return { kind: "day", day: addDays(base, -back) };
  if (direction === "future") return { kind: "day", day: addDays(base, (7 - back) % 7) };
  return back === 0 ? { kind: "day", day: base } : UNKNOWN;
}

function shift(unit: string, by: number, base: CivilDate): PartialDate {
  switch (unit) {
    case "hour":
      return -by <= 1 ? { kind: "day", day: base } : UNKNOWN; // more hours may reach back over midnight
    case "day":
      return { kind: "day", day: addDays(base, by) };
    case "month":
      return { kind: "month", month: addMonths(base, by).day.slice(0, 7) };
    case "year":
      return { kind: "year", year: String(Number(base.slice(0, 4)) + by) };
    default:
      return UNKNOWN; // a week or quarter is no month and no day: see resolvePeriod
  }
}

function shiftPeriod(
  form: Extract<DateForm, { kind: "shift" }>,
  base: CivilDate | null,
): { readonly from: CivilDate; readonly to: CivilDate } | null {
  if (base === null) return null;
  if (form.unit === "week") {
    const monday = addDays(base, 1 - weekdayOf(base) + form.by * 7);
    return { from: monday, to: addDays(monday, 7) };
  }
  return daysOf(shift(form.unit, form.by, base));
}
