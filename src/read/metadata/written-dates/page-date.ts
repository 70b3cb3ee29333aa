import type { PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";

/** A date as a page prints it in its margins. */
export interface PageDate {
  readonly span: Span;
  readonly date: PartialDate;
  /** the ISO instant, verbatim, where the text has one */
  readonly instant: string | null;
  /** days before the moment of reading, for "2 days ago"; null for a date of its own */
  readonly daysAgo: number | null;
  /** month (1-12) and day of a date that names no year */
  readonly monthDay: { readonly month: number; readonly day: number } | null;
}

/** A date among the tokens of a text. */
export interface DateHit {
  readonly date: PageDate;
  /** index of the first token behind it */
  readonly next: number;
}

/** A date that says no more than its day, month or year. */
export function plainDate(start: number, end: number, date: PartialDate): PageDate {
  return { span: { start, end }, date, instant: null, daysAgo: null, monthDay: null };
}
