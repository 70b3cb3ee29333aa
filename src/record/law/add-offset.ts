import { addDays, addMonths, addYears, type CivilDate, firstOfMonth } from "../../model/civil-date.ts";
import type { Offset } from "../../model/treaty.ts";

/** A day computed from another; `clamped` when the month it falls in is too short for the day counted from. */
export interface OffsetDay {
  readonly day: CivilDate;
  readonly clamped: boolean;
}

/**
 * The day that lies the offset after `from`.
 *
 * `month-start` is the first day of the n-th month after the month of `from`; a `from` on the first of a month counts as in that
 * month (1 March and six months give 1 September), as six rows of depositary practice show.
 */
export function addOffset(from: CivilDate, offset: Offset): OffsetDay {
  switch (offset.unit) {
    case "day":
      return { day: addDays(from, offset.n), clamped: false };
    case "month":
      return addMonths(from, offset.n);
    case "year":
      return addYears(from, offset.n);
    case "month-start":
      return { day: firstOfMonth(from, offset.n), clamped: false };
  }
}

/** The offset in words: "6 months", "the first day of the 6th month after". */
export function describeOffset(offset: Offset): string {
  if (offset.unit === "month-start") return `the first day of the ${ordinal(offset.n)} month after`;
  if (offset.n === 0) return "at once";
  return `${offset.n} ${offset.unit}${offset.n === 1 ? "" : "s"}`;
}

/** The note that a derivation carries when a month was too short. */
export function clampNote(from: CivilDate, day: CivilDate): string {
  return `${from} has no like-numbered day in the month counted to; its last day, ${day}, is taken, because the text does not say what then holds`;
}

function ordinal(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${["th", "st", "nd", "rd"][n % 10] ?? "th"}`;
}
