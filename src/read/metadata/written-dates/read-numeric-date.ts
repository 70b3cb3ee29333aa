import { type CivilDate, findCivilDate, weekday as weekdayOf } from "../../../model/civil-date.ts";
import { findYear } from "./read-era.ts";
import type { Token } from "./tokenise-date.ts";

/** A date written in numbers: its day, or the year alone where nothing tells which number is the month. */
export interface NumericDate {
  readonly day: CivilDate | null;
  readonly year: string;
}

/** Years of two digits up to this one are of this century. A date of a later year would be none of a page that is read today. */
const LAST_SHORT_YEAR = 39;
/** The century of a year of two digits. */
export const CENTURY = 2000;

/** What tells the day from the month where both may be either. */
export interface NumberOrder {
  /** see `guessMonthFirst` */
  readonly monthFirst: boolean | null;
  /** of the day named before the date, 1 is Monday; null for none */
  readonly weekday: number | null;
}

/**
 * The date of three numbers between equal marks: `09-07-2025`, `9.7.2025`, `9. 7. 2025`, `9/7/2025`, `09 / 07 / 2025`, `9/7/25`, `09.07.25`.
 *
 * Dots and dashes are read day first unless `monthFirst` says otherwise; slashes are left open unless one number exceeds 12, or `monthFirst`
 * says which. The weekday before a date says it before all else ("Wed, 07/09/2025"). A year of two digits is read after slashes, or where day and month have two digits too: `1.2.25` may be anything.
 */
export function readNumericDate(
  text: string,
  [first, second, year]: readonly [Token, Token, Token],
  { monthFirst, weekday }: NumberOrder,
): NumericDate | null {
  const mark = markBetween(text, first, second);
  if (mark === "" || markBetween(text, second, year) !== mark) return null;
  if (first.number < 1 || second.number < 1 || first.number > 31 || second.number > 31) return null;
  const number = readYear(text, first, second, year, mark);
  if (number === null) return null;
  // "3. 6. 2024" is written where ordinals have a dot, and nowhere month first.
  const isOrdinal = mark === "." && (second.start - first.end > 1 || year.start - second.end > 1);
  const dayFirst =
    first.number > 12 || isOrdinal
      ? true
      : second.number > 12
        ? false
        : mark === "/"
          ? negate(monthFirst)
          : monthFirst !== true;
  const named = weekday === null ? null : findDayNamed(number, first.number, second.number, weekday);
  if (named !== null) return { day: named, year: String(number) };
  if (dayFirst === null) return { day: null, year: String(number) };
  const day = findCivilDate(number, dayFirst ? second.number : first.number, dayFirst ? first.number : second.number);
  return { day, year: String(number) };
}

/** The one of the two days that two numbers may mean which falls on a weekday; null where both or neither do. */
function findDayNamed(year: number, first: number, second: number, weekday: number): CivilDate | null {
  const days = [findCivilDate(year, second, first), findCivilDate(year, first, second)];
  const [day, other] = days.filter((found) => found !== null && weekdayOf(found) === weekday);
  return day === undefined || (other !== undefined && other !== day) ? null : day;
}

/** Whether a number is the minutes of a time: "10:20". */
export function startsBehindColon(text: string, { start }: Token): boolean {
  return text.charAt(start - 1) === ":" && /\d/.test(text.charAt(start - 2));
}

/** The mark that alone, or with spaces about it, stands between two numbers of a date; empty for anything else. */
export function markBetween(text: string, left: Token, right: Token): string {
  if (right.start - left.end > 3) return "";
  const between = text.slice(left.end, right.start);
  const mark = between.trim();
  // "3. 6. 2024" and "3 / 6 / 2024" are dates; dashes with spaces about them stand between other things.
  return mark === "/" || mark === "." || (mark === "-" && between === mark) ? mark : "";
}

/** Whether a number behind a month's name is a year of two digits: "9 July '25", "9-Jul-25". */
export function isShortYear(text: string, before: Token, year: Token): boolean {
  if (year.text.length !== 2 || year.number < 0 || year.number > LAST_SHORT_YEAR) return false;
  return /^(?:,? ?['’‘]|[-/])$/.test(text.slice(before.end, Math.min(year.start, before.end + 4)));
}

function readYear(text: string, first: Token, second: Token, year: Token, mark: string): number | null {
  if (year.text.length === 4) return findYear(year);
  if (year.text.length !== 2 || year.number < 0 || year.number > LAST_SHORT_YEAR) return null;
  if (mark !== "/" && (first.text.length !== 2 || second.text.length !== 2)) return null;
  if (second.start - first.end > 1 || year.start - second.end > 1) return null;
  // A number before or behind makes it a version, an address or an account: 10.11.12.13, 01-02-03-04.
  return isJoined(text, first.start - 1, -1) || isJoined(text, year.end, 1) ? null : CENTURY + year.number;
}

/** Whether a mark at `at` joins the date to a further number or word. */
function isJoined(text: string, at: number, step: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text.charAt(at)) ||
    (/[-/.:]/.test(text.charAt(at)) && /[\p{L}\p{N}]/u.test(text.charAt(at + step)))
  );
}

function negate(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
