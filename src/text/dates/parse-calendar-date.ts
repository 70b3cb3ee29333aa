import { findCivilDate } from "../../model/civil-date.ts";
import { dayForm, decadeOf, fixedDay, monthOf, type ParsedDate, yearForm } from "./date-forms.ts";
import {
  afterDot,
  afterOrdinal,
  dayOf,
  isCapital,
  isDash,
  isMark,
  numberOf,
  type Token,
  touch,
  whichOf,
  yearOf,
} from "./date-tokens.ts";
import { DATE_LEADS, DATE_PARTS, MONTHS } from "./date-words.ts";

/** 2025-07-09 and 2025-07. */
export function parseIso(text: string, tokens: readonly Token[], at: number): ParsedDate | null {
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
export function parseNumeric(tokens: readonly Token[], at: number): ParsedDate | null {
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
export function parseDayFirst(text: string, tokens: readonly Token[], at: number): ParsedDate | null {
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
export function parseMonthFirst(text: string, tokens: readonly Token[], at: number): ParsedDate | null {
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

function readMonthDay(
  text: string,
  tokens: readonly Token[],
  at: number,
  month: number,
  day: number,
): ParsedDate | null {
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

/** A bare year, with a range to a second one: 2010 · 2013-14 · 2013-2014 · from 2013 to 2014; a decade: the 1990s. */
export function parseYear(text: string, tokens: readonly Token[], at: number): ParsedDate | null {
  const decade = DECADES.get(tokens[at]?.lower ?? "");
  if (decade !== undefined) return readDecade(tokens, at, decade);
  const year = yearOf(tokens[at]);
  if (year === null || isQuantity(text, tokens, at)) return null;
  if (year % 10 === 0 && tokens[at + 1]?.lower === "s" && touch(tokens, at, at + 1)) {
    const form = decadeOf(year);
    return form === null ? null : { form, to: null, next: at + 2 };
  }
  const form = yearForm(year);
  const join = readJoin(tokens, at + 1);
  const lead = tokens[at - 1]?.lower;
  const ranged = join !== null && (isDash(tokens[at + 1]) || lead === "from" || lead === "between");
  const until = ranged ? yearOf(tokens[join]) : null;
  if (join !== null && until !== null && until > year) return { form, to: yearForm(until), next: join + 1 };
  return { form, to: null, next: at + 1 };
}

/** "the nineties", "the late nineties": of the last century; "in his fifties" is an age. */
function readDecade(tokens: readonly Token[], at: number, year: number): ParsedDate | null {
  const [last, outer] = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  const form = last === "the" || (outer === "the" && DATE_PARTS.has(last)) ? decadeOf(year) : null;
  return form === null ? null : { form, to: null, next: at + 1 };
}

const DECADES: ReadonlyMap<string, number> = new Map(
  ["fifties", "sixties", "seventies", "eighties", "nineties"].map((word, index): [string, number] => [
    word,
    1950 + 10 * index,
  ]),
);

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

const NOT_A_COUNTED_NOUN = new Set(
  "was has is as its this does says news plus thus perhaps always besides afterwards".split(" "),
);

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
  // "2028 unless": a noun's plural ends in no double s
  return /[^s]s$/.test(noun.lower) && noun.lower.length > 3 && !NOT_A_COUNTED_NOUN.has(noun.lower);
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

/** "may" and "march" are words too: alone they are months only after a preposition and with a capital. */
function standsAsMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const lead = tokens[at - 1]?.lower ?? "";
  const led = DATE_LEADS.has(lead) || DATE_PARTS.has(lead) || ["early", "late", "that"].includes(lead);
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
