import type { CivilDate, PartialDate } from "../../../model/civil-date.ts";
import { addDays, findCivilDate } from "../../../model/civil-date.ts";
import { codeUnitAt } from "../../../text/code-unit.ts";
import { foldUnit, HASH_START, hashUnit, WordHashes } from "../../../text/word-hashes.ts";
import { WordShapes } from "../../../text/word-shapes.ts";
import { MONTHS } from "../../data/months.ts";
import { AGO_WORDS, DAY_WORDS, NUMBER_WORDS, UNIT_DAYS } from "../../data/relative-dates.ts";
import { SIGN } from "../../data/sign-words.ts";
import { WEEKDAYS } from "../../data/weekdays.ts";
import type { TextTraits } from "../../scan/collapse-space.ts";
import { type DateHit, type PageDate, plainDate } from "./page-date.ts";
import { findSolarDay, findYear, isSolarYear } from "./read-era.ts";
import { readEastAsianDate, readNamedDate } from "./read-named-date.ts";
import { markBetween, readNumericDate } from "./read-numeric-date.ts";
import { type Token, tokenise } from "./tokenise-date.ts";

/**
 * Every date printed in a short text (a date line, a byline, a `time` element), in order, none overlapping another.
 *
 * `09-07-2025` and `9.7.2025` are read day first; `9/7/2025` is ambiguous and read as its year alone unless one number exceeds 12, the
 * weekday before it or `monthFirst` says which. Linear in the length of the text.
 */
export function findPageDates(text: string, monthFirst: boolean | null = null): PageDate[] {
  if (isWithoutDate(text)) return [];
  const tokens = tokenise(text);
  if (tokens.length === 0 || !mayHold(text, tokens)) return [];
  const found: PageDate[] = [];
  const relative =
    tokens.some((token) => AGO_WORDS.has(token.text) || token.text === "y") ||
    tokens.length <= 2 ||
    DAY_WORDS.has(tokens[0]?.text ?? "");
  for (let index = 0; index < tokens.length; ) {
    const hit =
      readIso(text, tokens, index) ??
      readNumeric(text, tokens, index, monthFirst) ??
      readNamedDate(text, tokens, index) ??
      (relative ? readRelative(text, tokens, index) : null);
    if (hit === null) index++;
    else {
      found.push(hit.date);
      index = hit.next;
    }
  }
  return found;
}

/** What a word says of dates. */
const SAYS = { ago: 1, month: 2 } as const;
/** Words with letters beyond ASCII are not asked for. */
const DATE_WORDS = new WordHashes(
  [
    ...["y", ...AGO_WORDS.keys()].map((word) => [word, SAYS.ago] as const),
    ...[...MONTHS.keys()].map((word) => [word, SAYS.month] as const),
  ].filter(([word]) => /^[a-z]+$/.test(word)),
);
const DAY_SHAPES = new WordShapes(DAY_WORDS.keys());
const UNKNOWN: PartialDate = { kind: "unknown" };
/** Digits of a year. */
const YEAR = 4;
/** Numbers of a date without a month's name. */
const NUMBERS = 3;

/**
 * Whether a text cannot hold a date, told without cutting it up: no word is one for "ago", none a month beside a number, there are no
 * three numbers with a year among them or joined by marks, and it neither is nor opens with the name of a day. A text with letters beyond ASCII is left open.
 */
function isWithoutDate(text: string): boolean {
  if (isDayWord(text)) return false;
  let word = HASH_START;
  let digits = 0;
  let numbers = 0;
  let hasYear = false;
  let hasMonth = false;
  let isSmall = false;
  /** numbers that follow on another with one mark between */
  let joined = 0;
  const { length } = text;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? codeUnitAt(text, index) : 32;
    const isCapital = code >= 65 && code <= 90;
    // A month glued to the word before it begins one: "PublishedJuly 9".
    if (isCapital && isSmall) {
      hasMonth ||= (DATE_WORDS.find(word) & SAYS.month) !== 0;
      word = HASH_START;
    }
    isSmall = code >= 97 && code <= 122;
    if (isSmall || isCapital) {
      word = hashUnit(word, foldUnit(code));
      digits = 0;
      continue;
    }
    if (word !== HASH_START) {
      const says = DATE_WORDS.find(word);
      if ((says & SAYS.ago) !== 0) return false;
      hasMonth ||= (says & SAYS.month) !== 0;
      word = HASH_START;
    }
    if (code >= 48 && code <= 57) {
      if (digits === 0) {
        numbers++;
        if (isJoint(text, index - 1)) joined++;
      }
      digits++;
      hasYear ||= digits === YEAR;
      continue;
    }
    digits = 0;
    if (code >= 128 && !isPunctuation(code)) return false;
  }
  return !(hasMonth && numbers > 0) && !(numbers >= NUMBERS && (hasYear || joined > 1));
}

/**
 * Whether the words and digits of a text leave a date possible: a word for "ago" or the name of a day, a month and a digit, or three numbers
 * at least. Of a long text the digits beyond those that were counted are not known.
 */
export function mayHoldDate({ digits, signs }: TextTraits): boolean {
  if ((signs & (SIGN.wide | SIGN.ago)) !== 0) return true;
  return digits >= ((signs & SIGN.month) !== 0 ? 1 : NUMBERS);
}

/** Whether a digit stands before a dash, dot or slash. */
function isJoint(text: string, at: number): boolean {
  if (at < 1) return false;
  const mark = codeUnitAt(text, at);
  const before = codeUnitAt(text, at - 1);
  return mark >= 45 && mark <= 47 && before >= 48 && before <= 57;
}

function isDayWord(text: string): boolean {
  let start = 0;
  let end = text.length;
  while (start < end && codeUnitAt(text, start) <= 32) start++;
  while (end > start && codeUnitAt(text, end - 1) <= 32) end--;
  if (DAY_SHAPES.mayBe(text, start, end) && DAY_WORDS.has(text.trim().toLowerCase())) return true;
  let word = start;
  while (word < end && word - start <= MAX_DAY_WORD && !isWordEnd(codeUnitAt(text, word))) word++;
  return word < end && DAY_SHAPES.mayBe(text, start, word) && DAY_WORDS.has(text.slice(start, word).toLowerCase());
}

/** Characters of a day word before a time. */
const MAX_DAY_WORD = 12;

function isWordEnd(code: number): boolean {
  return code === 32 || code === 44;
}

/** Dashes, quotation marks, dots and bullets beyond ASCII. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2044) || code === 0xa0 || code === 0xab || code === 0xb7 || code === 0xbb;
}

/** Whether a date is possible at all: a number, a word for "ago", or a text that is the name of a day. */
function mayHold(text: string, tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.number >= 0 || token.text === "y" || AGO_WORDS.has(token.text)) return true;
  return isDayWord(text);
}

/** The date counted from a known day of capture: "2 days ago", or a day and month without a year (the latest that is not after it). */
export function resolvePageDate(date: PageDate, captured: CivilDate | null): PartialDate {
  if (date.date.kind !== "unknown" || captured === null) return date.date;
  if (date.daysAgo !== null) return resolveAgo(date.daysAgo, captured);
  if (date.monthDay === null) return UNKNOWN;
  const year = Number(captured.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const day = findCivilDate(candidate, date.monthDay.month, date.monthDay.day);
    if (day !== null && day <= captured) return { kind: "day", day };
  }
  return UNKNOWN;
}

/** "3 months ago" names no day: from a week on, a relative date is as precise as its unit. */
function resolveAgo(daysAgo: number, captured: CivilDate): PartialDate {
  const day = addDays(captured, -daysAgo);
  if (daysAgo >= 365) return { kind: "year", year: day.slice(0, 4) };
  if (daysAgo >= 30) return { kind: "month", month: day.slice(0, 7) };
  return { kind: "day", day };
}

function readIso(text: string, tokens: readonly Token[], index: number): DateHit | null {
  const [year, month, day] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const isSolar = isSolarYear(year);
  const common = findYear(year);
  if (common === null && !isSolar) return null;
  const mark = markBetween(text, year, month);
  if (mark === "" || month.number < 1 || day.number < 1) return readEastAsianDate(tokens, index);
  if (markBetween(text, month, day) !== mark || day.text.length > 2) return null;
  const found = isSolar
    ? findSolarDay(year.number, month.number, day.number)
    : findCivilDate(common ?? 0, month.number, day.number);
  if (found === null) return null;
  const instant = readTime(text, day.end);
  return {
    date: {
      span: { start: year.start, end: instant?.end ?? day.end },
      date: { kind: "day", day: found },
      instant: instant === null ? null : text.slice(year.start, instant.end),
      daysAgo: null,
      monthDay: null,
    },
    next: firstTokenAfter(tokens, index + 3, instant?.end ?? 0),
  };
}

/** The end of an ISO time directly after a date: `T12:24:07+5:30`, ` 12:24`. */
function readTime(text: string, from: number): { readonly end: number } | null {
  const match = /^[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?Z|\s?[+-]\d{1,2}:?\d{2})?/.exec(
    text.slice(from, from + 40),
  );
  return match === null ? null : { end: from + match[0].length };
}

/** Characters between the name of a weekday and its date at most. */
const MAX_BESIDE = 3;

function readNumeric(
  text: string,
  tokens: readonly Token[],
  index: number,
  monthFirst: boolean | null,
): DateHit | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first === undefined || second === undefined || third === undefined) return null;
  const before = tokens[index - 1];
  const isBeside = before !== undefined && first.start - before.end <= MAX_BESIDE;
  const weekday = isBeside ? (WEEKDAYS.get(before.text) ?? null) : null;
  const read = readNumericDate(text, [first, second, third], { monthFirst, weekday });
  if (read === null) return null;
  const date: PartialDate = read.day === null ? { kind: "year", year: read.year } : { kind: "day", day: read.day };
  return { date: plainDate(first.start, third.end, date), next: index + 3 };
}

/** What stands between a day word and its time of day: "Yesterday, 17:42", "heute um 9.15". */
const BEFORE_TIME = /^(?:,| at| um| à| a las| alle| às| om| o| kl\.?)? ?\d{1,2}[:.h]\d{2}(?!\d)/u;
const MAX_BEFORE_TIME = 16;

/** "2 days ago", "an hour ago", "il y a 3 heures", "yesterday" */
function readRelative(text: string, tokens: readonly Token[], index: number): DateHit | null {
  const first = tokens[index];
  if (first === undefined) return null;
  const before =
    AGO_WORDS.get(first.text) === "before" ? 1 : first.text === "il" && tokens[index + 1]?.text === "y" ? 3 : 0;
  const amount = amountOf(tokens[index + before]);
  if (amount !== null) {
    const unit = unitDays(tokens[index + before + 1]);
    const last = before > 0 ? tokens[index + before + 1] : tokens[index + 2];
    if (unit !== null && last !== undefined && (before > 0 || AGO_WORDS.get(last.text) === "after")) {
      const end = last.end;
      const date = { ...plainDate(first.start, end, UNKNOWN), daysAgo: amount * unit };
      return { date, next: index + 3 + (before > 1 ? before - 1 : 0) };
    }
  }
  // A day word is a date only where it stands alone or before a time: inside a sentence it belongs to the report.
  if (index > 0) return null;
  const alone = DAY_WORDS.get(text.trim().toLowerCase());
  if (alone !== undefined)
    return { date: { ...plainDate(0, text.length, UNKNOWN), daysAgo: alone }, next: tokens.length };
  const timed = DAY_WORDS.get(first.text);
  if (timed === undefined || !BEFORE_TIME.test(text.slice(first.end, first.end + MAX_BEFORE_TIME))) return null;
  return { date: { ...plainDate(first.start, first.end, UNKNOWN), daysAgo: timed }, next: 1 };
}

function amountOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  return token.number >= 0 && token.number < 1000 ? token.number : (NUMBER_WORDS.get(token.text) ?? null);
}

function unitDays(token: Token | undefined): number | null {
  if (token === undefined || token.number >= 0) return null;
  if (/^(?:h|m|s)$/.test(token.text)) return 0;
  if (token.text === "d") return 1;
  for (const [prefix, days] of UNIT_DAYS) {
    if (token.text.startsWith(prefix) && token.text.length <= prefix.length + 5) return days;
  }
  return null;
}

function firstTokenAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
  return at;
}
