import { findCivilDate, type PartialDate } from "../model/civil-date.ts";
import type { Span } from "../model/span.ts";
import { DATE_LEADS, type DateLead, MONTHS, SMALL_NUMBERS, WEEKDAYS } from "./date-words.ts";

export type { DateLead } from "./date-words.ts";

/** "last", "this", "next" before a month, weekday or unit. */
export type Which = "last" | "this" | "next";
export type DateUnit = "hour" | "day" | "week" | "month" | "quarter" | "year";

/** What a date in a text says, before any base day is known. */
export type DateForm =
  | { readonly kind: "fixed"; readonly date: PartialDate }
  /** "9 July": no year */
  | { readonly kind: "month-day"; readonly month: number; readonly day: number }
  /** "in June", "last June" */
  | { readonly kind: "month"; readonly month: number; readonly which: Which | null }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | null }
  /** "yesterday" (-1 day), "last month" (-1 month), "three years ago" (-3 years) */
  | { readonly kind: "shift"; readonly unit: DateUnit; readonly by: number }
  /** "03/04/2025": day first or month first */
  | { readonly kind: "ambiguous"; readonly dayFirst: PartialDate; readonly monthFirst: PartialDate };

/** A date as the text has it. */
export interface FoundDate {
  /** the date's own characters, without the preposition */
  readonly span: Span;
  /** "by", "since", "until" ... with its characters; null when none stands directly before */
  readonly lead: { readonly kind: DateLead; readonly span: Span } | null;
  /** "early July", "the end of June" */
  readonly part: "start" | "middle" | "end" | null;
  readonly form: DateForm;
  /** last day (month, year) of a range, included; null when it is no range */
  readonly to: DateForm | null;
}

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

interface Parsed {
  readonly form: DateForm;
  readonly to: DateForm | null;
  /** index after the last token used */
  readonly next: number;
}

/**
 * The dates in an English text, in order, none overlapping another. A bare year counts when nothing makes it a quantity.
 * What the text leaves open (a weekday, a day without its year, 03/04/2025) stays open: see `resolveDate`.
 * Cost: linear in the length of the text.
 */
export function findDates(text: string): FoundDate[] {
  const tokens = tokenize(text);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const parsed = parseDate(text, tokens, at);
    if (parsed === null) continue;
    const first = tokens[at];
    const last = tokens[parsed.next - 1];
    if (first === undefined || last === undefined) continue;
    found.push({
      span: { start: first.start, end: last.end },
      ...readContext(tokens, at),
      form: parsed.form,
      to: parsed.to,
    });
    at = parsed.next - 1;
  }
  return found;
}

function parseDate(text: string, tokens: readonly Token[], at: number): Parsed | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  return (
    parseIso(text, tokens, at) ??
    parseNumeric(text, tokens, at) ??
    parseDayFirst(text, tokens, at) ??
    parseMonthFirst(text, tokens, at) ??
    parseWeekday(tokens, at) ??
    parseShift(tokens, at) ??
    parseYear(text, tokens, at)
  );
}

/** 2025-07-09 and 2025-07. */
function parseIso(text: string, tokens: readonly Token[], at: number): Parsed | null {
  const year = yearOf(tokens[at]);
  if (year === null || !isMark(tokens[at + 1], "-") || !touch(tokens, at, at + 2)) return null;
  const month = numberOf(tokens[at + 2], 2);
  if (month === null || month < 1 || month > 12) return null;
  const day = isMark(tokens[at + 3], "-") && touch(tokens, at + 2, at + 4) ? numberOf(tokens[at + 4], 2) : null;
  if (day !== null) {
    const date = findCivilDate(year, month, day);
    return date === null ? null : { form: fixedDay(date), to: null, next: at + 5 };
  }
  const follower = text.charAt(tokens[at + 2]?.end ?? 0);
  if (follower === "-" || follower === "/") return null;
  return { form: monthOf(year, month), to: null, next: at + 3 };
}

/** 18.03.2025 (day first by its dots), 09-07-2025 and 03/04/2025 (open unless one part is above 12). */
function parseNumeric(_text: string, tokens: readonly Token[], at: number): Parsed | null {
  const first = numberOf(tokens[at], 2);
  const mark = tokens[at + 1];
  if (first === null || mark === undefined || !"./-".includes(mark.text) || mark.kind !== "mark") return null;
  const second = numberOf(tokens[at + 2], 2);
  const year = yearOf(tokens[at + 4]);
  if (second === null || year === null || tokens[at + 3]?.text !== mark.text || !touch(tokens, at, at + 4)) return null;
  const dayFirst = findCivilDate(year, second, first);
  const monthFirst = mark.text === "." ? null : findCivilDate(year, first, second);
  const next = at + 5;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return {
      form: {
        kind: "ambiguous",
        dayFirst: { kind: "day", day: dayFirst },
        monthFirst: { kind: "day", day: monthFirst },
      },
      to: null,
      next,
    };
  }
  const day = dayFirst ?? monthFirst;
  return day === null ? null : { form: fixedDay(day), to: null, next };
}

/** 9 July 2025 · 9th of July · 18-22 November 2007 · 18 September - 22 November 2007 · 3 and 4 December 1997. */
function parseDayFirst(text: string, tokens: readonly Token[], at: number): Parsed | null {
  const day = dayOf(tokens[at]);
  if (day === null) return null;
  const from = readMonthYear(text, tokens, afterOrdinal(tokens, at + 1));
  if (from === null) {
    const second = readJoin(tokens, afterOrdinal(tokens, at + 1));
    const until = second === null ? null : dayOf(tokens[second]);
    if (second === null || until === null || until <= day) return null;
    const end = readMonthYear(text, tokens, afterOrdinal(tokens, second + 1));
    if (end === null) return null;
    const start = dayForm(end.year, end.month, day);
    const finish = dayForm(end.year, end.month, until);
    return start === null || finish === null ? null : { form: start, to: finish, next: end.next };
  }
  const join = readJoin(tokens, from.next, true);
  const second = join === null ? null : dayOf(tokens[join]);
  if (join !== null && second !== null) {
    const end = readMonthYear(text, tokens, afterOrdinal(tokens, join + 1));
    const start = end === null ? null : dayForm(from.year ?? end.year, from.month, day);
    const finish = end === null ? null : dayForm(end.year ?? from.year, end.month, second);
    if (end !== null && start !== null && finish !== null) return { form: start, to: finish, next: end.next };
  }
  const form = dayForm(from.year, from.month, day);
  return form === null ? null : { form, to: null, next: from.next };
}

/** July 9, 2025 · Jul 23 · November 18-22, 2007 · June 2025 · in June · last June. */
function parseMonthFirst(text: string, tokens: readonly Token[], at: number): Parsed | null {
  const which = whichOf(tokens[at]);
  const start = which === null ? at : at + 1;
  const month = monthAt(tokens, start);
  if (month === null) return null;
  const after = afterDot(tokens, start + 1);
  const day = dayOf(tokens[after]);
  if (day !== null && which === null && yearOf(tokens[after]) === null) {
    const dated = readMonthDay(text, tokens, after, month, day);
    if (dated !== null) return dated;
  }
  const yearAt = isMark(tokens[after], ",") || tokens[after]?.lower === "of" ? after + 1 : after;
  const year = yearOf(tokens[yearAt]);
  if (year !== null && which === null) return { form: monthOf(year, month), to: null, next: yearAt + 1 };
  if (which === null && !standsAsMonth(tokens, start)) return null;
  return { form: { kind: "month", month, which }, to: null, next: start + 1 };
}

function readMonthDay(text: string, tokens: readonly Token[], at: number, month: number, day: number): Parsed | null {
  let next = afterOrdinal(tokens, at + 1);
  const join = readJoin(tokens, next);
  let untilMonth = month;
  let until: number | null = null;
  if (join !== null) {
    const otherMonth = monthAt(tokens, join);
    const dayAt = otherMonth === null ? join : afterDot(tokens, join + 1);
    const second = dayOf(tokens[dayAt]);
    if (second !== null && (otherMonth !== null || second > day) && yearOf(tokens[dayAt]) === null) {
      untilMonth = otherMonth ?? month;
      until = second;
      next = afterOrdinal(tokens, dayAt + 1);
    }
  }
  const yearAt = isMark(tokens[next], ",") ? next + 1 : next;
  const year = yearOf(tokens[yearAt]);
  const isYear = year !== null && !isQuantity(text, tokens, yearAt);
  if (isYear) next = yearAt + 1;
  const form = dayForm(isYear ? year : null, month, day);
  const to = until === null ? null : dayForm(isYear ? year : null, untilMonth, until);
  return form === null ? null : { form, to, next };
}

/** on Wednesday · last Monday · this Friday. Short forms only beside a preposition or a date. */
function parseWeekday(tokens: readonly Token[], at: number): Parsed | null {
  const which = whichOf(tokens[at]);
  const start = which === null ? at : at + 1;
  const token = tokens[start];
  const weekday = token === undefined ? undefined : WEEKDAYS.get(token.lower);
  if (token === undefined || weekday === undefined || !isCapital(token.text)) return null;
  if (token.lower.length < 6 && which === null && !DATE_LEADS.has(tokens[start - 1]?.lower ?? "")) return null;
  return { form: { kind: "weekday", weekday, which }, to: null, next: start + 1 };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const UNITS: ReadonlyMap<string, DateUnit> = new Map<string, DateUnit>(
  (["hour", "day", "week", "month", "quarter", "year"] as const).flatMap((unit): [string, DateUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** yesterday · last month · next year · this week · three years ago · an hour ago · in two months. */
function parseShift(tokens: readonly Token[], at: number): Parsed | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const dayShift = DAY_WORDS.get(token.lower);
  if (dayShift !== undefined) return { form: { kind: "shift", unit: "day", by: dayShift }, to: null, next: at + 1 };
  const which = whichOf(token) ?? (token.lower === "previous" ? "last" : null);
  const unit = UNITS.get(tokens[at + 1]?.lower ?? "");
  if (which !== null && unit !== undefined && !tokens[at + 1]?.lower.endsWith("s") && unit !== "hour") {
    const by = which === "last" ? -1 : which === "next" ? 1 : 0;
    return { form: { kind: "shift", unit, by }, to: null, next: at + 2 };
  }
  const count = token.lower === "an" ? 1 : (SMALL_NUMBERS.get(token.lower) ?? numberOf(token, 3));
  if (count !== null && unit !== undefined && tokens[at + 2]?.lower === "ago")
    return { form: { kind: "shift", unit, by: -count }, to: null, next: at + 3 };
  return null;
}

/** A bare year, with a range to a second one: 2010 · 2013-14 · 2013-2014 · from 2013 to 2014. */
function parseYear(text: string, tokens: readonly Token[], at: number): Parsed | null {
  const year = yearOf(tokens[at]);
  if (year === null || isQuantity(text, tokens, at)) return null;
  const form = yearForm(year);
  const join = readJoin(tokens, at + 1);
  const lead = tokens[at - 1]?.lower;
  const ranged = join !== null && (isDash(tokens[at + 1]) || lead === "from" || lead === "between");
  const until = ranged ? yearOf(tokens[join]) : null;
  if (join !== null && until !== null && until > year) return { form, to: yearForm(until), next: join + 1 };
  return { form, to: null, next: at + 1 };
}

const AMOUNT_LEADS = new Set([
  "about",
  "some",
  "nearly",
  "almost",
  "than",
  "over",
  "approximately",
  "least",
  "exactly",
]);
const NOT_A_COUNTED_NOUN = new Set("was has is as its this does says news plus thus across".split(" "));

/** Whether a four-digit number counts things ("2010 mines", "$2000", "about 1950 people") and so is no year. */
function isQuantity(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const before = text.charAt(token.start - 1);
  if ("$€£#./".includes(before) && before !== "") return true;
  const after = text.charAt(token.end);
  if (after === "%" || (/[,.]/.test(after) && /\d/.test(text.charAt(token.end + 1)))) return true;
  const lead = tokens[at - 1]?.lower ?? "";
  if (DATE_LEADS.has(lead) || lead === "year" || lead === "(") return false;
  if (AMOUNT_LEADS.has(lead)) return true;
  const noun = tokens[at + 1];
  if (noun?.kind !== "word" || noun.lower !== noun.text) return false;
  return noun.lower.endsWith("s") && noun.lower.length > 3 && !NOT_A_COUNTED_NOUN.has(noun.lower);
}

interface MonthYear {
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
}

/** "July 2025", "of July", "Sept., 2025" from a token on. */
function readMonthYear(text: string, tokens: readonly Token[], at: number): MonthYear | null {
  const monthIndex = tokens[at]?.lower === "of" ? at + 1 : at;
  const month = monthAt(tokens, monthIndex);
  if (month === null) return null;
  const after = afterDot(tokens, monthIndex + 1);
  const yearAt = isMark(tokens[after], ",") || tokens[after]?.lower === "of" ? after + 1 : after;
  const year = yearOf(tokens[yearAt]);
  if (year !== null && !isQuantity(text, tokens, yearAt)) return { month, year, next: yearAt + 1 };
  return { month, year: null, next: monthIndex + 1 };
}

/** Index after "-", "–", "to", "until", "and" or "till" between the ends of a range; `dashOnly` leaves out "and". */
function readJoin(tokens: readonly Token[], at: number, noAnd = false): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isDash(token)) return at + (isDash(tokens[at + 1]) ? 2 : 1);
  if (token.lower === "and") return noAnd && !isBetween(tokens, at) ? null : at + 1;
  return ["to", "until", "till", "through"].includes(token.lower) ? at + 1 : null;
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) if (tokens[back]?.lower === "between") return true;
  return false;
}

function readContext(tokens: readonly Token[], at: number): Pick<FoundDate, "lead" | "part"> {
  let index = at - 1;
  let part: FoundDate["part"] = null;
  const near = tokens[index]?.lower;
  if (isDash(tokens[index]) && PARTS.has(tokens[index - 1]?.lower ?? "")) {
    part = PARTS.get(tokens[index - 1]?.lower ?? "") ?? null;
    index -= 2;
  } else if (near !== undefined && PARTS.has(near)) {
    part = PARTS.get(near) ?? null;
    index--;
  } else if (near === "of" && PARTS.has(tokens[index - 1]?.lower ?? "")) {
    part = PARTS.get(tokens[index - 1]?.lower ?? "") ?? null;
    index -= 2;
  }
  while (tokens[index]?.lower === "the" || tokens[index]?.lower === "early" || tokens[index]?.lower === "earlier")
    index--;
  const token = tokens[index];
  const kind = token === undefined ? undefined : DATE_LEADS.get(token.lower);
  return {
    part,
    lead: token === undefined || kind === undefined ? null : { kind, span: { start: token.start, end: token.end } },
  };
}

const PARTS: ReadonlyMap<string, NonNullable<FoundDate["part"]>> = new Map<string, NonNullable<FoundDate["part"]>>([
  ["early", "start"],
  ["beginning", "start"],
  ["start", "start"],
  ["mid", "middle"],
  ["middle", "middle"],
  ["late", "end"],
  ["end", "end"],
  ["close", "end"],
]);

/** "may" and "march" are words too: alone they are months only after a preposition and with a capital. */
function standsAsMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const lead = tokens[at - 1]?.lower ?? "";
  const led = DATE_LEADS.has(lead) || PARTS.has(lead) || lead === "early" || lead === "late";
  const ordinaryWord = token.lower === "may" || token.lower === "march" || token.lower.length <= 4;
  return ordinaryWord ? led && isCapital(token.text) : led || isCapital(token.text);
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const month = token === undefined ? undefined : MONTHS.get(token.lower);
  if (token === undefined || month === undefined) return null;
  if ((token.lower === "may" || token.lower === "march" || token.lower.length === 3) && !isCapital(token.text))
    return null;
  return month;
}

function dayForm(year: number | null, month: number, day: number): DateForm | null {
  if (year === null) return findCivilDate(2000, month, day) === null ? null : { kind: "month-day", month, day };
  const date = findCivilDate(year, month, day);
  return date === null ? null : fixedDay(date);
}

function fixedDay(day: NonNullable<ReturnType<typeof findCivilDate>>): DateForm {
  return { kind: "fixed", date: { kind: "day", day } };
}

function monthOf(year: number, month: number): DateForm {
  return { kind: "fixed", date: { kind: "month", month: `${year}-${String(month).padStart(2, "0")}` } };
}

function yearForm(year: number): DateForm {
  return { kind: "fixed", date: { kind: "year", year: String(year) } };
}

function whichOf(token: Token | undefined): Which | null {
  return token?.lower === "last" || token?.lower === "this" || token?.lower === "next" ? token.lower : null;
}

function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1900 && year <= 2099 ? year : null;
}

function dayOf(token: Token | undefined): number | null {
  const day = numberOf(token, 2);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

function numberOf(token: Token | undefined, digits: number): number | null {
  return token?.kind === "number" && token.text.length <= digits ? Number(token.text) : null;
}

/** Index after a glued ordinal ending: "9th" is tokens "9" and "th". */
function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  const glued = token !== undefined && before !== undefined && token.start === before.end;
  return glued && ["st", "nd", "rd", "th"].includes(token.lower) ? at + 1 : at;
}

function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ".") && tokens[at]?.start === tokens[at - 1]?.end ? at + 1 : at;
}

function touch(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === "mark" && token.text === mark;
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && "-–—‐‑−".includes(token.text);
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)) {
    const word = match[0];
    const kind = /^\d/.test(word) ? "number" : /^\p{L}/u.test(word) ? "word" : "mark";
    tokens.push({ text: word, lower: word.toLowerCase(), start: match.index, end: match.index + word.length, kind });
  }
  return tokens;
}
