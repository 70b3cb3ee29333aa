import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  daysOf,
  earlierOf,
  findCivilDate,
  laterOf,
  type PartialDate,
  weekday as weekdayOf,
} from "../../model/civil-date.ts";
import { type DateForm, seasonOf } from "./date-forms.ts";
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

/**
 * The date that a found date means, with what is neither a day, a month nor a year as the days it may be: "last week", "at the end of
 * July", "in the spring". What stands behind "by" or "until" is taken whole.
 */
export function resolveSaidDate(found: FoundDate, base: DateBase): PartialDate {
  const date = resolveDate(found, base);
  const lead = found.lead?.kind ?? null;
  const whole = found.part === null || found.to !== null || lead === "by" || lead === "until" || date.kind === "day";
  if (date.kind !== "unknown" && whole) return date;
  const days = resolvePeriod(found, base);
  return days === null ? date : { kind: "days", ...days };
}

/** The closed-open days that a found date covers: a range to its end, "the end of June" in its last {@link PART_SHARE}; null while open. */
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
  const length = daysBetween(days.from, days.to);
  const share = Math.round(length * PART_SHARE);
  if (length < 3) return days;
  if (found.part === "start") return { from: days.from, to: addDays(days.from, share) };
  if (found.part === "end") return { from: addDays(days.to, -share), to: days.to };
  const rest = Math.round((length - share) / 2);
  return { from: addDays(days.from, rest), to: addDays(days.to, -rest) };
}

/** How much of a month or year its beginning, middle or end is at most: writers call the 13th early and the 18th late. */
const PART_SHARE = 0.43;

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
    case "season":
      return base.day === null ? UNKNOWN : nearestSeason(form.month, form.which, base.day, base.direction);
    case "weekday":
      return base.day === null ? UNKNOWN : nearestWeekday(form.weekday, form.which, base.day, base.direction);
    case "day-of-week":
      return base.day === null
        ? UNKNOWN
        : { kind: "day", day: addDays(base.day, form.weekday - weekdayOf(base.day) + form.by * 7) };
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

/** "last": the one that ended last; "this" and "next" by the calendar year; else the nearest that has begun or will begin. */
function nearestSeason(
  month: number,
  which: "last" | "this" | "next" | null,
  base: CivilDate,
  direction: DateBase["direction"],
): PartialDate {
  const year = Number(base.slice(0, 4));
  const seasons = [year + 1, year, year - 1, year - 2].flatMap((of) => {
    const form = seasonOf(of, month);
    return form?.kind === "fixed" && form.date.kind === "days" ? [form.date] : [];
  });
  const begun = seasons.find(({ from }) => from <= base);
  if (which === "last") return seasons.find(({ to }) => addDays(to, -22) <= base) ?? UNKNOWN;
  if (which === "this") return seasons[1] ?? UNKNOWN;
  if (which === "next" || direction === "future") return seasons.findLast(({ to }) => to > base) ?? UNKNOWN;
  return direction === "past" ? (begun ?? UNKNOWN) : UNKNOWN;
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
    // "three weeks ago" counts back from the day too
    const like = addDays(base, form.by * 7);
    const wide = Math.abs(form.by) > 1 ? 3 : 0;
    return wide === 0
      ? { from: monday, to: addDays(monday, 7) }
      : { from: earlierOf(monday, addDays(like, -wide)), to: laterOf(addDays(monday, 7), addDays(like, wide + 1)) };
  }
  if (form.unit === "decade") {
    // "a decade ago" is said of nine years and of eleven
    const middle = Number(base.slice(0, 4)) + form.by * 10;
    const [from, to] = [findCivilDate(middle - 1, 1, 1), findCivilDate(middle + 2, 1, 1)];
    return from === null || to === null ? null : { from, to };
  }
  return daysOf(shift(form.unit, form.by, base));
}
