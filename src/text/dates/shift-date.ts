import { addDays, addMonths, addYears, type CivilDate, daysOf, type PartialDate } from "../../model/civil-date.ts";

/** Units in which a text counts from one date to another. */
export type TimeUnit = "day" | "week" | "month" | "year" | "decade";

/** Days by which "two weeks later" and "a decade later" may miss what they say, each side. */
const SLACK_DAYS = { day: 0, week: 3, month: 0, year: 0, decade: 366 } as const satisfies Record<TimeUnit, number>;

/**
 * The date that lies so many units after another (before, when negative), as precisely as the unit is counted: days from a day give a
 * day, months a month, years a year, or the same day of another year where the date is one; weeks give the days around.
 *
 * @returns unknown where the date is less precise than the unit ("three days after 1997")
 */
export function shiftDate(date: PartialDate, unit: TimeUnit, by: number): PartialDate {
  const days = daysOf(date);
  if (days === null) return { kind: "unknown" };
  if (date.kind === "day" && unit === "day") return { kind: "day", day: addDays(date.day, by) };
  if (date.kind === "day" && unit === "year") return { kind: "day", day: addYears(date.day, by).day };
  if (unit === "year" && date.kind === "year") return { kind: "year", year: String(Number(date.year) + by) };
  if (unit === "month" && (date.kind === "day" || date.kind === "month"))
    return { kind: "month", month: addMonths(days.from, by).day.slice(0, 7) };
  if (unit === "year" && date.kind === "month")
    return { kind: "month", month: addYears(days.from, by).day.slice(0, 7) };
  if (date.kind !== "days" && (unit === "day" || unit === "week") && date.kind !== "day") return { kind: "unknown" };
  return {
    kind: "days",
    from: addDays(move(days.from, unit, by), -SLACK_DAYS[unit]),
    to: addDays(move(days.to, unit, by), SLACK_DAYS[unit]),
  };
}

/** Of the units counted, how many "more than" and "about" may add and "almost" may lack: a quarter, one at least. */
const LOOSE_SHARE = 0.25;

/** The days that "more than", "less than" or "about" so many units after a day (before, when negative) may mean. */
export function widenDate(
  from: CivilDate,
  unit: TimeUnit,
  by: number,
  how: "more" | "less" | "about",
): Extract<PartialDate, { kind: "days" }> {
  const loose = Math.max(1, Math.round(Math.abs(by) * LOOSE_SHARE)) * Math.sign(by);
  const ends = [how === "more" ? by : by - loose, how === "less" ? by : by + loose].map((n) => move(from, unit, n));
  const [first = from, last = from] = ends.sort();
  return { kind: "days", from: first, to: addDays(last, 1) };
}

function move(day: CivilDate, unit: TimeUnit, by: number): CivilDate {
  switch (unit) {
    case "day":
      return addDays(day, by);
    case "week":
      return addDays(day, by * 7);
    case "month":
      return addMonths(day, by).day;
    case "year":
      return addYears(day, by).day;
    case "decade":
      return addYears(day, by * 10).day;
  }
}
