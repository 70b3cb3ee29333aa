import type { DatedField, Field } from "../../model/article.ts";
import { addDays, type CivilDate, findCivilDate, type PartialDate } from "../../model/civil-date.ts";
import type { LabelledUnit } from "../unit.ts";
import { findPageDates, resolvePageDate } from "./find-page-dates.ts";
import type { PageDate } from "./page-date.ts";

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
  /** the day in its address */
  readonly addressDay: DatedField | null;
}

/** Of a page that says nothing of the kind. */
export const NO_FACTS: PageFacts = { site: null, days: [], several: false, year: null, addressDay: null };

/** A day without its year lies so few days from one with it, where they are of one year. */
const MAX_APART = 3;
/** Lines that give a day are no longer, and of so many no more are kept. */
const MAX_LINE = 120;
const MAX_DAYS = 50;

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
