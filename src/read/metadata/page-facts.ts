import type { DatedField, Field } from "../../model/article.ts";
import { addDays, type CivilDate, findCivilDate, type PartialDate } from "../../model/civil-date.ts";
import { findDateLabel } from "../data/date-labels.ts";
import { unitSpan } from "../join-body.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import type { ItemSource } from "./credits/find-sources.ts";
import { findPageDates, resolvePageDate } from "./written-dates/find-page-dates.ts";
import type { PageDate } from "./written-dates/page-date.ts";

/** What a page of plain text says of all its reports. */
export interface PageFacts {
  /** the name that the page gives itself; null where there is none */
  readonly site: Field | null;
  /** the whole days that its lines other than paragraphs print */
  readonly days: readonly CivilDate[];
  /** it has more than one report */
  readonly several: boolean;
  /** the year of its address; that of a copyright line is the year of the visit */
  readonly year: number | null;
  /** the order of day and month in its dates of numbers: see `guessMonthFirstOfLines` */
  readonly monthFirst: boolean | null;
  /** the day in its address */
  readonly addressDay: DatedField | null;
  /** the one whole day that it prints outside paragraphs, teasers and captions, if no more, and that above its reports */
  readonly onlyDay: DatedField | null;
  /** the one whole day above its first report, from which "2 days ago" is counted where nobody knows when the page was taken */
  readonly visitDay: CivilDate | null;
  /** the whole day in the head of its sheet, beside the paper's name or a page's number */
  readonly sheetDay: DatedField | null;
  /** those whom a live blog names above its first entry */
  readonly reporters: readonly Field[];
  /** the one whole day of the first lines, whatever they are: see `findHeadDay` */
  readonly headDay: DatedField | null;
  /** the lines that say where its reports come from, by the report's index */
  readonly sources: ReadonlyMap<number, ItemSource>;
}

/** Of a page that says nothing of the kind. */
export const NO_FACTS: PageFacts = {
  site: null,
  days: [],
  several: false,
  year: null,
  monthFirst: null,
  addressDay: null,
  onlyDay: null,
  visitDay: null,
  sheetDay: null,
  reporters: [],
  headDay: null,
  sources: new Map(),
};

/** A day without its year lies so few days from one with it, where they are of one year. */
const MAX_APART = 3;
/** Lines that give a day are no longer, and of so many no more are kept. */
const MAX_LINE = 120;
const MAX_DAYS = 50;
const MAX_SHEET_LINE = 240;

/** The whole days that the lines of a page print outside its paragraphs. */
export function findPageDays(units: readonly LabelledUnit[]): CivilDate[] {
  const days = new Set<CivilDate>();
  for (const { unit, kind } of units) {
    if (days.size >= MAX_DAYS) break;
    if (unit.text.length > MAX_LINE || kind === "caption" || (kind === "body" && unit.look === "prose")) continue;
    for (const { date } of findPageDates(unit.text)) if (date.kind === "day") days.add(date.day);
  }
  return [...days];
}

/** The whole day that a page prints above its reports, where it prints no other outside its paragraphs, teasers and captions. */
export function findOnlyDay(units: readonly LabelledUnit[]): DatedField | null {
  let only: DatedField | null = null;
  let inReport = false;
  for (const { unit, kind } of units) {
    inReport ||= kind === "headline" || (kind === "body" && unit.look === "prose");
    const { text } = unit;
    if (text.length > MAX_LINE || kind === "caption" || kind === "teaser" || (kind === "body" && unit.look === "prose"))
      continue;
    for (const { date, span, instant } of findPageDates(text)) {
      if (date.kind !== "day") continue;
      if (findDateLabel(text.slice(0, span.start)) === "other") return null;
      if (only === null && inReport) return null;
      if (only !== null && (only.date.kind !== "day" || only.date.day !== date.day)) return null;
      only ??= dayIn(unit, { date, span, instant }, "only-day-of-page");
    }
  }
  return only;
}

/** The one whole day that the lines above a page's first report print. */
export function findVisitDay(units: readonly LabelledUnit[]): CivilDate | null {
  let visit: CivilDate | null = null;
  for (const { unit, kind } of units) {
    if (kind === "headline" || (kind === "body" && unit.look === "prose")) break;
    if (unit.text.length > MAX_LINE) continue;
    for (const { date } of findPageDates(unit.text)) {
      if (date.kind !== "day") continue;
      if (visit !== null && visit !== date.day) return null;
      visit = date.day;
    }
  }
  return visit;
}

/** The gap between the columns of a running head. */
const COLUMNS = /\S {3,60}\S/u;

/** The first whole day that a line of columns gives, as the head of a sheet does. */
export function findSheetDay(units: readonly LabelledUnit[]): DatedField | null {
  for (const { unit } of units) {
    if (unit.text.length > MAX_SHEET_LINE || !COLUMNS.test(unit.text)) continue;
    const date = findPageDates(unit.text).find((found) => found.date.kind === "day");
    if (date !== undefined && findDateLabel(unit.text.slice(0, date.span.start)) === null)
      return dayIn(unit, date, "day-of-sheet");
  }
  return null;
}

/** A day of a line as a field of an article. */
export function dayIn(
  unit: Unit,
  { date, span, instant }: Pick<PageDate, "date" | "span" | "instant">,
  rule: string,
): DatedField {
  return {
    text: unit.text.slice(span.start, span.end),
    date,
    instant,
    base: null,
    evidence: [unitSpan(unit, span)],
    by: byRule(rule),
  };
}

/** The date as {@link resolvePageDate} has it; a day without its year takes that of another day of its page a few days away, else that of the page's address. */
export function resolveOnPage(
  date: PageDate,
  captured: CivilDate | null,
  { days, year }: Pick<PageFacts, "days" | "year">,
): PartialDate {
  const { monthDay } = date;
  if (date.date.kind !== "unknown" || monthDay === null) return resolvePageDate(date, captured);
  for (const near of days)
    for (let apart = -MAX_APART; apart <= MAX_APART; apart++) {
      const day = addDays(near, apart);
      if (day === findCivilDate(Number(day.slice(0, 4)), monthDay.month, monthDay.day)) return { kind: "day", day };
    }
  const resolved = resolvePageDate(date, captured);
  if (resolved.kind !== "unknown" || year === null) return resolved;
  const day = findCivilDate(year, monthDay.month, monthDay.day);
  return day === null ? resolved : { kind: "day", day };
}
