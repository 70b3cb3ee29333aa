import {
  addDays,
  type CivilDate,
  daysOf,
  findCivilDate,
  type PartialDate,
  weekday,
} from "../../../model/civil-date.ts";
import type { FoundDate } from "../../../text/dates/find-dates.ts";
import { resolveSaidDate } from "../../../text/dates/resolve-date.ts";
import { shiftDate, type TimeUnit, widenDate } from "../../../text/dates/shift-date.ts";
import { hasTrigger, isComma, word } from "../symbols/clauses.ts";
import { isEffectDate } from "../symbols/near-symbols.ts";
import type { Sym } from "../symbols/symbols.ts";

/** The dates named last: of any precision, and the last of them known to its day. Null when none was named yet. */
export interface LastDates {
  readonly any: PartialDate | null;
  readonly day: PartialDate | null;
  /** whether the sentence that named it named another one beside it, so that "on the same day" may be either */
  readonly unsure: boolean;
  /** the last of the sentence itself */
  readonly here: PartialDate | null;
}

/** A sentence's symbols, and the dates named last for the next sentence. */
export interface DatedSymbols {
  readonly symbols: readonly Sym[];
  readonly last: LastDates;
}

/**
 * A sentence's symbols with dates that count from another read as dates: from the one named before ("the following year", "two weeks
 * later", "on the same day", "that December", "since then"), or from the day of the text loosely ("almost ten years ago", "ten years
 * ago on Sunday"). Where none was named before they are dates nobody can know. Linear.
 *
 * @param base - the day that "last June" counts from
 * @param before - the last dates of the sentences before
 */
export function resolveLaterDates(symbols: readonly Sym[], base: CivilDate | null, before: LastDates): DatedSymbols {
  if (!symbols.some((symbol) => symbol.kind === "date" || (symbol.kind === "word" && MAY_COUNT.has(symbol.lower))))
    return { symbols, last: { ...before, here: null } };
  const resolved: Sym[] = [];
  let last: LastDates = { ...before, here: null };
  for (let at = 0; at < symbols.length; ) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    if (symbol.kind !== "date" && symbol.kind !== "number" && !OPENS_LATER.has(word(symbol) ?? "")) {
      resolved.push(symbol);
      at++;
      continue;
    }
    const found =
      readAnniversary(symbols, at, base) ??
      readLoose(symbols, at, base) ??
      readMonthOfYear(symbols, at, base, last) ??
      readWeekOfMonth(symbols, at, base) ??
      readLater(symbols, at, last) ??
      readWithinYear(symbols, at, last) ??
      readMonthOf(symbols, at, resolved, last);
    if (found !== null) {
      resolved.push(found.symbol);
      at += found.length;
      if (found.symbol.date.form.kind === "fixed") last = takeIn(last, found.symbol.date.form.date);
      continue;
    }
    resolved.push(symbol);
    if (symbol.kind === "date") last = takeIn(last, resolveSaidDate(symbol.date, { day: base, direction: "past" }));
    at++;
  }
  return { symbols: resolved, last };
}

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (["day", "week", "month", "year", "decade"] as const).flatMap((unit): [string, TimeUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** Words without one of which nothing counts from a date named before. */
const MAY_COUNT = new Set([...UNITS.keys(), "then", "time"]);

/** Words with which what counts from another date begins, unless it is a date or a number. */
const OPENS_LATER = new Set("then at the that a".split(" "));

function takeIn(last: LastDates, date: PartialDate): LastDates {
  if (date.kind !== "day") return { ...last, any: date, here: date };
  const beside = last.here?.kind === "day" && last.here.day !== date.day;
  return { any: date, day: date, here: date, unsure: beside };
}

interface Found {
  readonly symbol: Extract<Sym, { kind: "date" }>;
  /** symbols it takes the place of */
  readonly length: number;
}

/** "ten years ago on Sunday", "a year ago today": the years back are counted from the day beside them. */
function readAnniversary(symbols: readonly Sym[], at: number, base: CivilDate | null): Found | null {
  const ago = symbols[at];
  if (ago?.kind !== "date" || ago.date.form.kind !== "shift" || ago.date.form.unit !== "year") return null;
  const next = ["on", "in"].includes(word(symbols[at + 1]) ?? "") ? at + 2 : at + 1;
  const day = symbols[next];
  if (day?.kind !== "date" || day.date.form.kind === "fixed") return null;
  // "a year ago on Friday" may be the Friday itself; "a year ago today" is not.
  if (ago.date.form.by > -2 && day.date.form.kind !== "shift") return null;
  const near = resolveSaidDate(day.date, { day: base, direction: day.date.form.kind === "weekday" ? null : "past" });
  const weekday = day.date.form.kind === "weekday" ? { day: base, direction: "past" as const } : null;
  const date = near.kind === "unknown" && weekday !== null ? resolveSaidDate(day.date, weekday) : near;
  return found(symbols, at, next + 1 - at, shiftDate(date, "year", ago.date.form.by), ago.date.lead);
}

/** "almost ten years ago", "more than two months ago": about that time, or further back. */
function readLoose(symbols: readonly Sym[], at: number, base: CivilDate | null): Found | null {
  const symbol = symbols[at];
  if (symbol?.kind !== "date" || symbol.date.form.kind !== "shift" || symbol.date.form.by >= 0) return null;
  const { unit, by } = symbol.date.form;
  const loose = loosenessAt(symbols, at);
  if (base === null || loose === null || unit === "hour" || unit === "quarter") return null;
  return found(symbols, at, 1, widenDate(base, unit, by, loose), symbol.date.lead);
}

/** How the words before a time limit it: `more` than it, `less` than it, or about it; null where it is meant as it is. */
function loosenessAt(symbols: readonly Sym[], at: number): "more" | "less" | "about" | null {
  const [last, second] = [word(symbols[at - 1]) ?? "", word(symbols[at - 2]) ?? ""];
  if (last === "over" || (last === "than" && second === "more")) return "more";
  if (["almost", "nearly", "under", "barely"].includes(last) || (last === "than" && second === "less")) return "less";
  return ["about", "around", "some", "roughly", "approximately"].includes(last) ? "about" : null;
}

function readLater(symbols: readonly Sym[], at: number, last: LastDates): Found | null {
  return readThen(symbols, at, last) ?? readNamedUnit(symbols, at, last) ?? readCountedUnits(symbols, at, last);
}

/** "since then", "by then", "at the time" */
function readThen(symbols: readonly Sym[], at: number, last: LastDates): Found | null {
  const [first, second, third] = [word(symbols[at]), word(symbols[at + 1]), word(symbols[at + 2])];
  if (first === "then" && THEN_LEADS.has(word(symbols[at - 1]) ?? ""))
    return found(symbols, at, 1, last.any ?? UNKNOWN);
  const time = (second === "the" || second === "that") && third === "time" && !opensPhrase(symbols[at + 3]);
  return first === "at" && time ? found(symbols, at, 3, last.any ?? UNKNOWN) : null;
}

const THEN_LEADS = new Set("since by until".split(" "));

/** "the following year", "the day after", "on the same day", "that month" */
function readNamedUnit(symbols: readonly Sym[], at: number, last: LastDates): Found | null {
  const [first, second, third] = [word(symbols[at]), word(symbols[at + 1]), word(symbols[at + 2])];
  if (first !== "the" && first !== "that") return null;
  // "that same month", "the very same day"
  if (third === "same" && second === "very") return readSame(symbols, at, last, 3);
  if (first === "that" && second === "same") return readSame(symbols, at, last, 2);
  const unit = UNITS.get(first === "that" ? (second ?? "") : (third ?? ""));
  if (first === "that") return unit === undefined ? null : found(symbols, at, 2, same(last, unit));
  const step = STEPS.get(second ?? "");
  // "on the same day as X": the day on which X did
  if (step === 0 && word(symbols[at + 3]) === "as" && !tellsVote(symbols, at)) return null;
  // "both on the same day last week", "on the same day, 27 June"
  if (step === 0 && [3, 4].some((offset) => symbols[at + offset]?.kind === "date")) return null;
  if (step !== undefined && unit !== undefined)
    return found(symbols, at, 3, step === 0 ? same(last, unit) : shiftLast(last, unit, step));
  const behind = UNITS.get(second ?? "");
  if (behind === undefined || !AFTER.has(third ?? "") || opensPhrase(symbols[at + 3])) return null;
  return found(symbols, at, 3, shiftLast(last, behind, third === "before" ? -1 : 1));
}

/** Whether a vote is told: its day is told with it, where that of another act need not be the day told last. */
function tellsVote(symbols: readonly Sym[], before: number): boolean {
  return symbols.slice(0, before).some((symbol) => hasTrigger(symbol, "parliament", "vote", "law", "decree"));
}

function readSame(symbols: readonly Sym[], at: number, last: LastDates, length: number): Found | null {
  const unit = UNITS.get(word(symbols[at + length]) ?? "");
  return unit === undefined ? null : found(symbols, at, length + 1, same(last, unit));
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["same", 0],
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
]);
const AFTER = new Set(["after", "before"]);

/** "two weeks later", "a year earlier", "three days before" */
function readCountedUnits(symbols: readonly Sym[], at: number, last: LastDates): Found | null {
  const count = symbols[at];
  const n = count?.kind === "number" && !count.ordinal ? count.value : word(count) === "a" ? 1 : null;
  const unit = UNITS.get(word(symbols[at + 1]) ?? "");
  const side = word(symbols[at + 2]) ?? "";
  if (n === null || unit === undefined || !(side in SIDES)) return null;
  if (AFTER.has(side) && opensPhrase(symbols[at + 3])) return null;
  // "half a year earlier", and "a year earlier, on 2 February", where the day itself is told
  if (word(symbols[at - 1]) === "half" || isToldBehind(symbols, at + 3)) return null;
  // "takes effect six months later" says how long it takes
  if (unit !== "year" && unit !== "week" && symbols.some((symbol) => hasTrigger(symbol, "effect"))) return null;
  const by = n * SIDES[side as keyof typeof SIDES];
  const loose = loosenessAt(symbols, at);
  const days = loose === null || last.any === null ? null : daysOf(last.any);
  if (days !== null && loose !== null) return found(symbols, at, 3, widenDate(days.from, unit, by, loose));
  return found(symbols, at, 3, unit === "year" && n > 1 ? someYearsFrom(last, by) : shiftLast(last, unit, by));
}

/** ", on 2 February": a day behind a comma. */
function isToldBehind(symbols: readonly Sym[], at: number): boolean {
  const mark = symbols[at];
  const lead = ["on", "in"].includes(word(symbols[at + 1]) ?? "") ? at + 2 : at + 1;
  return isComma(mark) && lead > at + 1 && symbols[lead]?.kind === "date";
}

/** "fourteen years later": so many in the calendar, or so many whole ones and some months. */
function someYearsFrom(last: LastDates, by: number): PartialDate {
  const days = daysOf(last.any ?? UNKNOWN);
  const year = shiftLast(last, "year", by);
  const whole = daysOf(year);
  if (days === null || whole === null) return UNKNOWN;
  const [first, end] = [shiftDays(days.from, by), shiftDays(addDays(days.to, -1), by)];
  if (first === null || end === null) return year;
  const [from, to] = by > 0 ? [whole.from, addDays(end, HALF_A_YEAR)] : [addDays(first, -HALF_A_YEAR), whole.to];
  return { kind: "days", from: from < whole.from ? from : whole.from, to: to > whole.to ? to : whole.to };
}

const HALF_A_YEAR = 183;

function shiftDays(day: CivilDate, years: number): CivilDate | null {
  return daysOf(shiftDate({ kind: "day", day }, "year", years))?.from ?? null;
}

const SIDES = { later: 1, after: 1, afterwards: 1, earlier: -1, before: -1 } as const;

/** "that December", "July of that year", "1 October of the following year": a month or day of the year named before, or of one beside it. */
function readMonthOf(symbols: readonly Sym[], at: number, done: readonly Sym[], last: LastDates): Found | null {
  const symbol = symbols[at];
  if (symbol?.kind !== "date") return null;
  const { form, lead } = symbol.date;
  if (form.kind !== "month-day" && (form.kind !== "month" || form.which !== null)) return null;
  const of = word(symbols[at + 1]) === "of" ? readYear(symbols, at + 2) : null;
  if (of === null && word(done.at(-1)) !== "that") return null;
  const year = shiftLast({ ...last, any: same(last, "year") }, "year", of?.by ?? 0);
  const length = of === null ? 1 : of.to - at;
  const date = year.kind === "year" ? dateIn(year.year, form) : UNKNOWN;
  return { ...found(symbols, at, length, date, lead), length };
}

/** "that year", "the same year", "the following year": how many years on, and where the words end. */
function readYear(symbols: readonly Sym[], at: number): { readonly by: number; readonly to: number } | null {
  const [first, second, third] = [word(symbols[at]), word(symbols[at + 1]), word(symbols[at + 2])];
  if (first === "that" && second === "year") return { by: 0, to: at + 2 };
  if ((first !== "the" && first !== "that") || third !== "year") return null;
  const by = STEPS.get(second ?? "");
  return by === undefined ? null : { by, to: at + 3 };
}

function dateIn(year: string, form: { readonly month: number; readonly day?: number }): PartialDate {
  const month = `${year}-${String(form.month).padStart(2, "0")}`;
  if (form.day === undefined) return { kind: "month", month };
  const day = findCivilDate(Number(year), form.month, form.day);
  return day === null ? UNKNOWN : { kind: "day", day };
}

/** "March next year", "1 December of last year", "June of the next year": a month or day of the year beside it, which "the" counts from a day named before. */
function readMonthOfYear(symbols: readonly Sym[], at: number, base: CivilDate | null, last: LastDates): Found | null {
  const of = word(symbols[at + 1]) === "of" ? at + 2 : at + 1;
  const counted = of > at + 1 && word(symbols[of]) === "the";
  const behind = counted ? of + 1 : of;
  const [month, year] = [symbols[at], symbols[behind]];
  if (month?.kind !== "date") return null;
  const { form } = month.date;
  if (form.kind !== "month-day" && (form.kind !== "month" || form.which !== null)) return null;
  if (year?.kind !== "date" || year.date.form.kind !== "shift" || year.date.form.unit !== "year") return null;
  const from = counted ? daysOf(last.any ?? UNKNOWN)?.from : base;
  if (from === null || from === undefined) return null;
  const number = Number(from.slice(0, 4)) + year.date.form.by;
  const made = found(symbols, at, behind + 1 - at, dateIn(String(number), form), month.date.lead);
  return { ...made, symbol: { ...made.symbol, date: { ...made.symbol.date, part: month.date.part } } };
}

/** "In June 2025 it gave notice, with effect from 27 December": the first such day from the date before it in the sentence, if that has a year. */
function readWithinYear(symbols: readonly Sym[], at: number, { here }: LastDates): Found | null {
  const symbol = symbols[at];
  const { form = null, lead = null, to = null } = symbol?.kind === "date" ? symbol.date : {};
  if (here === null || form?.kind !== "month-day" || to !== null || !isEffectDate(symbols, at)) return null;
  const from = daysOf(here)?.from;
  if (from === undefined) return null;
  const year = Number(from.slice(0, 4));
  const [own, next] = [year, year + 1].map((number) => dateIn(String(number), form));
  const day = own?.kind === "day" && own.day >= from ? own : next;
  return day === undefined ? null : found(symbols, at, 1, day, lead);
}

/** "in the last week of July": in that month, and not the week before the text. */
function readWeekOfMonth(symbols: readonly Sym[], at: number, base: CivilDate | null): Found | null {
  const [week, month] = [symbols[at], symbols[at + 2]];
  if (week?.kind !== "date" || week.date.form.kind !== "shift" || week.date.form.unit !== "week") return null;
  if (word(symbols[at + 1]) !== "of" || month?.kind !== "date") return null;
  const date = resolveSaidDate(month.date, { day: base, direction: "past" });
  return date.kind === "month" ? found(symbols, at, 3, date, week.date.lead) : null;
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

/** "two days later" counts from a day, "a year later" from whatever is known. */
function shiftLast(last: LastDates, unit: TimeUnit, by: number): PartialDate {
  const from = last.any ?? UNKNOWN;
  if (unit === "year" || unit === "decade") {
    const days = daysOf(from);
    return days === null ? UNKNOWN : shiftDate({ kind: "year", year: days.from.slice(0, 4) }, unit, by);
  }
  return shiftDate(unit === "day" ? (last.day ?? from) : from, unit, by);
}

/** The day, week, month or year that a date lies in; unknown where the date is less precise. */
function same(last: LastDates, unit: TimeUnit): PartialDate {
  // "on the same day" looks past a month or year of a sentence before, not past one of its own
  const day = last.unsure ? UNKNOWN : last.day;
  const date = (unit === "day" ? (last.here ?? day) : null) ?? last.any ?? UNKNOWN;
  const days = daysOf(date);
  if (days === null || unit === "decade") return UNKNOWN;
  if (unit === "day") return date.kind === "year" ? UNKNOWN : date;
  if (unit === "week") {
    const monday = addDays(days.from, 1 - weekday(days.from));
    return date.kind === "day" || date.kind === "days"
      ? { kind: "days", from: monday, to: addDays(monday, 7) }
      : UNKNOWN;
  }
  const [first, end] = [days.from, addDays(days.to, -1)];
  const shared = unit === "month" ? 7 : 4;
  if (first.slice(0, shared) !== end.slice(0, shared)) return UNKNOWN;
  return unit === "month" ? { kind: "month", month: first.slice(0, 7) } : { kind: "year", year: first.slice(0, 4) };
}
