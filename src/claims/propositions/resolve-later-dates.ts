import { type CivilDate, daysOf, type PartialDate } from "../../model/civil-date.ts";
import type { FoundDate } from "../../text/dates/find-dates.ts";
import { resolveDate } from "../../text/dates/resolve-date.ts";
import { word } from "./clauses.ts";
import type { Sym } from "./symbols.ts";

/** The dates named last: of any precision, and the last of them known to its day. Null when none was named yet. */
export interface LastDates {
  readonly any: PartialDate | null;
  readonly day: PartialDate | null;
}

/** A sentence's symbols, and the dates named last for the next sentence. */
export interface DatedSymbols {
  readonly symbols: readonly Sym[];
  readonly last: LastDates;
}

/**
 * A sentence's symbols with dates that count from the one named before read as dates: "the following year", "a year later", "on the same
 * day", "that December", "July of that year". Where none was named before they are dates nobody can know. Linear.
 *
 * @param base - the day that "last June" counts from
 * @param before - the last dates of the sentences before
 */
export function resolveLaterDates(symbols: readonly Sym[], base: CivilDate | null, before: LastDates): DatedSymbols {
  if (!symbols.some((symbol) => symbol.kind === "date" || (symbol.kind === "word" && MAY_COUNT.has(symbol.lower))))
    return { symbols, last: before };
  const resolved: Sym[] = [];
  let last = before;
  for (let at = 0; at < symbols.length; ) {
    const symbol = symbols[at];
    const found = readLater(symbols, at, last) ?? readMonthOf(symbols, at, resolved, last);
    if (found !== null) {
      resolved.push(found.symbol);
      at += found.length;
      if (found.symbol.date.form.kind === "fixed") last = takeIn(last, found.symbol.date.form.date);
      continue;
    }
    if (symbol !== undefined) resolved.push(symbol);
    if (symbol?.kind === "date") last = takeIn(last, resolveDate(symbol.date, { day: base, direction: "past" }));
    at++;
  }
  return { symbols: resolved, last };
}

/** Words without one of which nothing counts from a date named before. */
const MAY_COUNT = new Set("day month year years".split(" "));

function takeIn(last: LastDates, date: PartialDate): LastDates {
  return { any: date, day: date.kind === "day" ? date : last.day };
}

interface Found {
  readonly symbol: Extract<Sym, { kind: "date" }>;
  /** symbols it takes the place of */
  readonly length: number;
}

function readLater(symbols: readonly Sym[], at: number, last: LastDates): Found | null {
  const [first, second, third] = [word(symbols[at]), word(symbols[at + 1]), word(symbols[at + 2])];
  if (first === "the" && second === "following" && third === "year")
    return found(symbols, at, 3, shiftYears(last.any, 1));
  if (first === "the" && second === "year" && AFTER.has(third ?? "") && !opensPhrase(symbols[at + 3]))
    return found(symbols, at, 3, shiftYears(last.any, third === "before" ? -1 : 1));
  const unit = first === "the" && second === "same" ? third : first === "that" ? second : null;
  if (unit !== null && (unit === "day" || unit === "month" || unit === "year"))
    return found(symbols, at, first === "the" ? 3 : 2, cut(unit === "day" ? last.day : last.any, unit));
  const count = symbols[at];
  const n = count?.kind === "number" && !count.ordinal ? count.value : first === "a" ? 1 : null;
  if (n === null || !/^years?$/.test(second ?? "") || (third !== "later" && third !== "earlier")) return null;
  return found(symbols, at, 3, shiftYears(last.any, third === "later" ? n : -n));
}

const AFTER = new Set(["after", "before"]);

/** "that December", "July of that year": a month of the year named before. */
function readMonthOf(symbols: readonly Sym[], at: number, done: readonly Sym[], last: LastDates): Found | null {
  const symbol = symbols[at];
  if (symbol?.kind !== "date" || symbol.date.form.kind !== "month" || symbol.date.form.which !== null) return null;
  const next = [1, 2, 3].map((offset) => word(symbols[at + offset]));
  const ofYear = next[0] === "of" && next[1] === "that" && next[2] === "year";
  if (!ofYear && word(done.at(-1)) !== "that") return null;
  const year = cut(last.any, "year");
  const month = String(symbol.date.form.month).padStart(2, "0");
  const date: PartialDate = year.kind === "year" ? { kind: "month", month: `${year.year}-${month}` } : UNKNOWN;
  const length = ofYear ? 4 : 1;
  return { ...found(symbols, at, length, date, symbol.date.lead), length };
}

/** "the year after the vote" counts from the vote. */
function opensPhrase(symbol: Sym | undefined): boolean {
  return symbol !== undefined && symbol.kind !== "mark" && !["and", "but", "when"].includes(word(symbol) ?? "");
}

const UNKNOWN: PartialDate = { kind: "unknown" };

function found(
  symbols: readonly Sym[],
  at: number,
  length: number,
  date: PartialDate,
  lead: FoundDate["lead"] = null,
): Found {
  const start = symbols[at]?.start ?? 0;
  const end = symbols[at + length - 1]?.end ?? start;
  const form = { kind: "fixed" as const, date };
  const own = lead ?? readLead(symbols[at - 1]);
  return {
    symbol: { kind: "date", start, end, date: { span: { start, end }, lead: own, part: null, form, to: null } },
    length,
  };
}

function readLead(symbol: Sym | undefined): FoundDate["lead"] {
  const lower = word(symbol);
  if (symbol === undefined || (lower !== "since" && lower !== "until" && lower !== "from" && lower !== "by"))
    return null;
  return { kind: lower, span: { start: symbol.start, end: symbol.end } };
}

function shiftYears(last: PartialDate | null, years: number): PartialDate {
  const days = last === null ? null : daysOf(last);
  return days === null ? UNKNOWN : { kind: "year", year: String(Number(days.from.slice(0, 4)) + years) };
}

/** The day, month or year of a date; unknown where the date is less precise. */
function cut(last: PartialDate | null, unit: "day" | "month" | "year"): PartialDate {
  if (last === null || last.kind === "unknown") return UNKNOWN;
  const text = last.kind === "day" ? last.day : last.kind === "month" ? last.month : last.year;
  if (unit === "day") return last.kind === "day" ? last : UNKNOWN;
  if (unit === "month") return text.length < 7 ? UNKNOWN : { kind: "month", month: text.slice(0, 7) };
  return { kind: "year", year: text.slice(0, 4) };
}
