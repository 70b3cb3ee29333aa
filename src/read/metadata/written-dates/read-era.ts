import { addDays, type CivilDate, civilDate } from "../../../model/civil-date.ts";
import type { Token } from "./tokenise-date.ts";

/** Years between the Buddhist era, as Thailand, Laos and Cambodia count it, and the common one. */
const BUDDHIST_OFFSET = 543;
/** Buddhist years that are read: 1957 to 2057. */
const FIRST_BUDDHIST = 2500;
const LAST_BUDDHIST = 2600;

/** The year that a token names, Buddhist years (2568) in the common era; null for any other number. */
export function findYear({ text, number }: Token): number | null {
  if (text.length !== 4) return null;
  if (number >= 1900 && number <= 2100) return number;
  return isBuddhistYear(number) ? number - BUDDHIST_OFFSET : null;
}

/** Whether a year of four digits is of the Buddhist era: no page is of the year 2500 of the common one. */
export function isBuddhistYear(year: number): boolean {
  return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST;
}

/** The common year of the last two digits of a Buddhist one: 68 is 2025. */
export function expandBuddhistYear(short: number): number {
  return FIRST_BUDDHIST + short - BUDDHIST_OFFSET;
}

/** Years of the solar calendar of Iran and Afghanistan that are read: 1991 to 2051. */
const FIRST_SOLAR = 1370;
const LAST_SOLAR = 1430;
/** The day before the first of {@link EPOCH_YEAR}. */
const SOLAR_EPOCH = civilDate("1925-03-20");
/** A year of the solar calendar before any that is read. */
const EPOCH_YEAR = 1304;

/** Whether a token may be a year of the solar calendar of Iran. */
export function isSolarYear({ text, number }: Token): boolean {
  return text.length === 4 && number >= FIRST_SOLAR && number <= LAST_SOLAR;
}

/**
 * The day of a date in the solar calendar of Iran, for years that {@link isSolarYear} takes; null for a day that the month has not.
 *
 * Six months of 31 days, five of 30, a last one of 29 or 30: eight of 33 years are leap years, those in which (8 × year + 29) mod 33 is
 * below 8, which holds for the years 1178 to 1633 (K. Borkowski, "The Persian calendar for 3000 years", 1996).
 */
export function findSolarDay(year: number, month: number, day: number): CivilDate | null {
  const length = month <= 6 ? 31 : month < 12 || isSolarLeap(year) ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > length) return null;
  let days = 0;
  for (let before = EPOCH_YEAR; before < year; before++) days += isSolarLeap(before) ? 366 : 365;
  days += month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  return addDays(SOLAR_EPOCH, days + day);
}

function isSolarLeap(year: number): boolean {
  return (8 * year + 29) % 33 < 8;
}
