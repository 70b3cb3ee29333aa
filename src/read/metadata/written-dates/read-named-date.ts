import { findCivilDate, type PartialDate } from "../../../model/civil-date.ts";
import { MONTHS, SOLAR_MONTHS } from "../../data/months.ts";
import { type DateHit, plainDate } from "./page-date.ts";
import { expandBuddhistYear, findSolarDay, findYear, isSolarYear } from "./read-era.ts";
import { CENTURY, isShortYear, startsBehindColon } from "./read-numeric-date.ts";
import type { Token } from "./tokenise-date.ts";

const UNKNOWN: PartialDate = { kind: "unknown" };
/** Marks between a number and a month that make them two things: "#1 · Jul 9, 2025". */
const PARTS = /[·•|:;()[\]]/u;
/** What stands between day and month: "9th", "1er", "9 de julio", "9th day of July". */
const DAY_SIGN = /^(?:st|nd|rd|th|er|º|de|of|da|do|day)$/;
/** What stands between the month and its year: "9 de julio del 2025", "9 июля г. 2025", "9 กรกฎาคม พ.ศ. 2568", "ខែកក្កដា ឆ្នាំ២០២៥". */
const YEAR_SIGN = /^(?:de|del|of|г|พ\.ศ|ค\.ศ|ឆ្នាំ|ປີ)$/u;
/** What stands between a year and the date behind it: "2025 m. liepos 9 d.", "2025. gada 9. jūlijs", "2025 жылғы 9 шілде". */
const YEAR_FIRST_SIGN = /^(?:m|gada|жылғы|йил|yil|оны)$/u;

/** A date whose month is a name, at a token: "9 July 2025", "July 9, 2025", "9 de julio de 2025", "9-Jul-25", "9 July '25", "Jul 23", "July 2025", "2025 July 9". */
export function readNamedDate(text: string, tokens: readonly Token[], index: number): DateHit | null {
  const first = tokens[index];
  if (first === undefined) return null;
  if (findYear(first) !== null) return readYearFirst(text, tokens, index);
  if (first.text.length === 6 && first.number >= 0) return readTimeGroup(tokens, index);
  if (first.number >= 1 && first.number <= 31 && first.text.length <= 2) {
    // In "10:20 July 9" the minutes are no day.
    if (startsBehindColon(text, first) || isZone(text, first)) return null;
    if (tokens[index + 1]?.text === "tháng") return readVietnamese(tokens, index);
    let at = index + 1;
    while (at < index + 4 && DAY_SIGN.test(tokens[at]?.text ?? "")) at++;
    const month = monthOf(tokens[at]);
    const solar = month > 0 ? null : readSolar(text, tokens, index, at);
    if (solar !== null) return solar;
    if (month === 0 || !isNear(text, tokens[at - 1], tokens[at])) return null;
    if (PARTS.test(text.slice(first.end, tokens[at]?.start))) return null;
    return finishNamed(text, tokens, { first: index, last: at, month, day: first.number });
  }
  const month = monthOf(first);
  if (month === 0) return null;
  const second = tokens[index + 1];
  if (second === undefined || !isNear(text, first, second)) return null;
  if (second.number >= 1 && second.number <= 31 && second.text.length <= 2) {
    const last = /^(?:st|nd|rd|th)$/.test(tokens[index + 2]?.text ?? "") ? index + 2 : index + 1;
    return finishNamed(text, tokens, { first: index, last, month, day: second.number });
  }
  const year = findYear(second);
  if (year === null) return null;
  const value: PartialDate = { kind: "month", month: `${year}-${String(month).padStart(2, "0")}` };
  return { date: plainDate(first.start, second.end, value), next: index + 2 };
}

/** "120412 Jun 25", "120412Z JUN 25", "120412 GMT JUN 25": the day and time of day in one, as wires print them. */
function readTimeGroup(tokens: readonly Token[], index: number): DateHit | null {
  const group = tokens[index];
  const at = /^(?:z|gmt|utc)$/.test(tokens[index + 1]?.text ?? "") ? index + 2 : index + 1;
  const [name, year] = [tokens[at], tokens[at + 1]];
  const month = monthOf(name);
  if (group === undefined || name === undefined || year === undefined || month === 0 || group.number < 0) return null;
  const day = Math.floor(group.number / 10_000);
  const isTime = Math.floor(group.number / 100) % 100 < 24 && group.number % 100 < 60;
  const number = findYear(year) ?? (year.text.length === 2 ? CENTURY + year.number : 0);
  const found =
    isTime && name.start - (tokens[at - 1]?.end ?? group.end) <= 1 && year.start - name.end <= 1
      ? findCivilDate(number, month, day)
      : null;
  return found === null ? null : { date: plainDate(group.start, year.end, { kind: "day", day: found }), next: at + 2 };
}

/** "2025 July 9", "2025-Jul-09", "2025. július 9.", and with a sign of the year before the rest. */
function readYearFirst(text: string, tokens: readonly Token[], index: number): DateHit | null {
  const year = tokens[index];
  const sign = tokens[index + 1]?.text ?? "";
  const at = index + (YEAR_FIRST_SIGN.test(sign) ? 2 : 1);
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (year === undefined || one === undefined || two === undefined) return null;
  if (!isNear(text, year, one) || !isNear(text, one, two)) return null;
  const [month, day] = monthOf(one) > 0 ? [one, two] : [two, one];
  // The day stands before the month only behind a sign: elsewhere "2025 9 July" are two things.
  if (day.text.length > 2 || day.number < 1 || (day === one && !YEAR_FIRST_SIGN.test(sign))) return null;
  const found = findCivilDate(findYear(year) ?? 0, monthOf(month), day.number);
  return found === null ? null : { date: plainDate(year.start, two.end, { kind: "day", day: found }), next: at + 2 };
}

/** Whether a number is the hours of a time zone: "6:12 PM GMT+2, August 5, 2025". */
function isZone(text: string, { start }: Token): boolean {
  return /(?:gmt|utc)\s?[+-]$/i.test(text.slice(Math.max(0, start - 5), start));
}

/** A day and a month by name, as token indexes of its first and last, with or without a year behind them. */
interface DayAndMonth {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly day: number;
}

function finishNamed(text: string, tokens: readonly Token[], { first, last, month, day }: DayAndMonth): DateHit | null {
  let at = last + 1;
  // "9 تموز/يوليو 2025" gives a month by two names.
  if (monthOf(tokens[at]) === month && text.charAt(tokens[last]?.end ?? 0) === "/") at++;
  if (YEAR_SIGN.test(tokens[at]?.text ?? "")) at++;
  const year = tokens[at];
  const start = tokens[first]?.start ?? 0;
  const number = year === undefined ? null : readYear(text, tokens, at);
  if (year !== undefined && number !== null) {
    const found = findCivilDate(number, month, day);
    return found === null ? null : { date: plainDate(start, year.end, { kind: "day", day: found }), next: at + 1 };
  }
  const late = year === undefined ? null : readYearBehindClock(text, tokens, at);
  const behind = late === null ? null : findCivilDate(late.number, month, day);
  if (late !== null && behind !== null)
    return { date: plainDate(start, late.end, { kind: "day", day: behind }), next: late.next };
  const end = tokens[last]?.end ?? start;
  if (isWordElsewhere(tokens, first, last)) return null;
  return { date: { ...plainDate(start, end, UNKNOWN), monthDay: { month, day } }, next: last + 1 };
}

/** A time of day between day and year, as systems print it: "Wed Jul 09 10:30:00 UTC 2025", "Wed Jul 09 10:30:00 +0000 2025". */
const CLOCK = /^ \d{1,2}:\d{2}(?::\d{2})?(?: (?:[A-Z]{2,5}|[+-]\d{2}:?\d{2}))? $/;
const MAX_CLOCK_TOKENS = 6;

function readYearBehindClock(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly number: number; readonly end: number; readonly next: number } | null {
  const from = tokens[at - 1]?.end ?? 0;
  for (let index = at + 2; index <= at + MAX_CLOCK_TOKENS; index++) {
    const year = tokens[index];
    const number = year === undefined ? null : findYear(year);
    if (year === undefined || number === null) continue;
    return CLOCK.test(text.slice(from, year.start)) ? { number, end: year.end, next: index + 1 } : null;
  }
  return null;
}

/** A month in capitals, as scripts and wires print it before a year of two digits: "FRI 14 MAR 25". */
const CAPITALS = /^[A-Z]{3}$/;
const MIN_SHORT_YEAR = 20;

/** The year behind a month: of four digits, of two behind an apostrophe, a dash or a month in capitals, or of two behind a Thai month ("9 ก.ค. 68"). */
function readYear(text: string, tokens: readonly Token[], at: number): number | null {
  const [before, year] = [tokens[at - 1], tokens[at]];
  if (before === undefined || year === undefined) return null;
  if (isShortYear(text, before, year)) return CENTURY + year.number;
  if (!isNear(text, before, year)) return null;
  if (CAPITALS.test(text.slice(before.start, before.end)) && isShortCapitals(text, year)) return CENTURY + year.number;
  if (year.text.length === 2 && year.number >= FIRST_SHORT_BUDDHIST && /^\p{Script=Thai}/u.test(before.text))
    return expandBuddhistYear(year.number);
  if (year.text.length === 2 && year.number >= MIN_SHORT_YEAR && isBesideClock(text, year))
    return CENTURY + year.number;
  return findYear(year);
}

/** Whether the hours of a wire or a monitor stand beside a day: "12 May 25 0830 GMT", "0830 gmt 12 May 25". */
function isBesideClock(text: string, { start, end }: Token): boolean {
  return (
    /^,?\s\d{4}\s?(?:gmt|utc)/i.test(text.slice(end, end + 12)) ||
    /\b\d{4}\s(?:gmt|utc),?\s\d{1,2}\s\p{L}{3,9}\s$/iu.test(text.slice(Math.max(0, start - 28), start))
  );
}

/** Below it a year of two digits behind a Thai month may be one of the common era. */
const FIRST_SHORT_BUDDHIST = 50;

/** "۱۸ تیر ۱۴۰۴" in the solar calendar of Iran. */
function readSolar(text: string, tokens: readonly Token[], index: number, at: number): DateHit | null {
  const [day, name, year] = [tokens[index], tokens[at], tokens[at + 1]];
  const month = name === undefined ? undefined : SOLAR_MONTHS.get(name.text);
  if (day === undefined || month === undefined || year === undefined) return null;
  if (!isSolarYear(year) || !isNear(text, day, name) || !isNear(text, name, year)) return null;
  const found = findSolarDay(year.number, month, day.number);
  return found === null ? null : { date: plainDate(day.start, year.end, { kind: "day", day: found }), next: at + 2 };
}

/** ngày 9 tháng 7 năm 2025 */
function readVietnamese(tokens: readonly Token[], index: number): DateHit | null {
  const [day, , month, yearSign, last] = tokens.slice(index, index + 5);
  const year = yearSign?.text === "năm" ? last : yearSign;
  if (day === undefined || month === undefined || year === undefined) return null;
  const found = findCivilDate(findYear(year) ?? 0, month.number, day.number);
  if (found === null) return null;
  return {
    date: plainDate(day.start, year.end, { kind: "day", day: found }),
    next: index + (year === last ? 5 : 4),
  };
}

/** 2025年7月9日, 2025년 7월 9일 */
export function readEastAsianDate(tokens: readonly Token[], index: number): DateHit | null {
  const [year, yearSign, month, monthSign, day, daySign] = tokens.slice(index, index + 6);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!/^[年년]/u.test(yearSign?.text ?? "") || !/^[月월]/u.test(monthSign?.text ?? "")) return null;
  const found = findCivilDate(year.number, month.number, day.number);
  if (found === null) return null;
  const end = daySign?.start === day.end && /^[日号號일]/u.test(daySign.text) ? day.end + 1 : day.end;
  return { date: plainDate(year.start, end, { kind: "day", day: found }), next: index + 5 };
}

/** Short forms of months that are words, or parts of names, in other languages. */
const WORDS_ELSEWHERE: ReadonlySet<string> = new Set(
  "out gen set lis sie lut kas ara mag ago ott mac maj agu".split(" "),
);

/** Whether a day and month without a year are none: "9 out of 10", "2nd Gen", "Gen 2 models". */
function isWordElsewhere(tokens: readonly Token[], first: number, last: number): boolean {
  const month = monthOf(tokens[first]) > 0 ? first : last;
  if (!WORDS_ELSEWHERE.has(tokens[month]?.text ?? "")) return false;
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(tokens[first + 1]?.text ?? "");
  return isOrdinal || (tokens[last + 1]?.number ?? 0) < 0;
}

function monthOf(token: Token | undefined): number {
  return token === undefined ? 0 : (MONTHS.get(token.text) ?? 0);
}

/** Whether at most eight characters without a line break or a sentence lie between two tokens. */
function isNear(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return right.start - left.end <= 8 && !/[\n;:!?]/.test(text.slice(left.end, right.start));
}

/** Whether two digits close a text or a part of one, so that they are no time of day ("14 MAR 25:10") and no day ("MAR 25 2020"). */
function isShortCapitals(text: string, { number, end, text: digits }: Token): boolean {
  return (
    digits.length === 2 &&
    number >= MIN_SHORT_YEAR &&
    number < 50 &&
    /^(?:$|\s*$|\s?[,;|)\]<]|\s{2})/.test(text.slice(end, end + 3))
  );
}
