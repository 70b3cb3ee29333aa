import type { CivilDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import type { MeasuredBlock } from "../../blocks/measure-blocks.ts";
import { type DateLabel, findDateLabel } from "../../data/date-labels.ts";
import { spacedTextOf } from "../../scan/block-text.ts";
import type { HtmlScan } from "../../scan/html-scan.ts";
import { findPageDates, mayHoldDate } from "../written-dates/find-page-dates.ts";
import type { PageDate } from "../written-dates/page-date.ts";

/** A page, or one region of it, whose printed dates are read. */
export interface DatedPage {
  readonly html: string;
  readonly scan: HtmlScan;
  readonly blocks: readonly MeasuredBlock[];
  readonly captured: CivilDate | null;
  /** see `guessMonthFirst` */
  readonly monthFirst: boolean | null;
}

/** A date that a block prints. */
export interface BlockDate {
  readonly date: PageDate;
  readonly text: string;
  /** of the block */
  readonly span: Span;
  /** what the words about it say of it */
  readonly label: DateLabel | null;
}

/** Dates are sought in so many characters of a block. */
const MAX_READ = 200;
/** A label that stands in the block before its date, or behind it, has no more characters. */
const MAX_LABEL = 40;
/** "9 July – 12 July" and "9–12 July" say when something takes place. */
const OPENS_RANGE = /^\s?(?:[–—]|-|to|until|till|through|bis|au|al|do|по)\s{0,2}$/iu;
const DAY_BEFORE = /(?:^|[^\d:.,/-])\d{1,2}[–—-]$/u;
const DAY_BEHIND = /^[–—-]\d{1,2}(?![\d:./])/u;

/**
 * The dates of a block's first characters, each with the label before it, or behind the last one. The days of a range are left out, and so
 * is what its label makes another thing's day ("Expires 9 July 2025").
 */
export function readBlockDates({ html, scan, blocks, monthFirst }: DatedPage, index: number): BlockDate[] {
  const raw = scan.blocks[index];
  if (raw === undefined) return [];
  const sheet = readSheet(scan, index);
  if (sheet !== null) return [sheet];
  // A date in words alone ("an hour ago") stands in an element of its own.
  const isAlone = raw.digits === 0 || raw.segmentTo - raw.segmentFrom === 3;
  if (isAlone && !mayHoldDate(raw)) return [];
  const text = (isAlone ? raw.text : spacedTextOf(html, scan.segments, raw)).slice(0, MAX_READ);
  const span = { start: scan.segments.at(raw.segmentFrom), end: scan.segments.at(raw.segmentTo - 2) };
  const dates = findPageDates(text, monthFirst);
  if (dates.length === 0) return [];
  return dates.flatMap((date, at): BlockDate[] => {
    const { start, end } = date.span;
    const from = dates[at - 1]?.span.end ?? 0;
    const next = dates[at + 1];
    if (at > 0 && OPENS_RANGE.test(text.slice(from, start))) return [];
    if (next !== undefined && OPENS_RANGE.test(text.slice(end, next.span.start))) return [];
    if (DAY_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || DAY_BEHIND.test(text.slice(end, end + 4)))
      return [];
    const behind = at === dates.length - 1 ? text.slice(end, end + MAX_LABEL) : "";
    const label =
      findDateLabel(text.slice(from, start)) ??
      findDateLabel(behind) ??
      (start === 0 ? findLabelBefore(scan, blocks, index) : null);
    return label === "other" ? [] : [{ date, text: text.slice(start, end), span, label }];
  });
}

/** Day, month and year of a calendar sheet have no more characters each. */
const MAX_LEAF = 10;

/** The date whose parts stand in blocks of their own, as a sheet of a calendar shows them: "9", "Jul", "2025". */
function readSheet(scan: HtmlScan, index: number): BlockDate | null {
  const first = scan.blocks[index];
  let text = first?.text ?? "";
  if (first === undefined || first.length > MAX_LEAF) return null;
  for (const leaf of scan.blocks.slice(index + 1, index + 3)) {
    if (leaf.length > MAX_LEAF) return null;
    text += ` ${leaf.text}`;
    const [date] = findPageDates(text);
    if (date?.date.kind !== "day" || date.span.end - date.span.start !== text.length) continue;
    const span = { start: scan.segments.at(first.segmentFrom), end: scan.segments.at(leaf.segmentTo - 2) };
    return { date, text, span, label: null };
  }
  return null;
}

/** The label in the block before a date that opens its own: "Updated on" above "19 April 2025". */
export function findLabelBefore(scan: HtmlScan, blocks: readonly MeasuredBlock[], index: number): DateLabel | null {
  const before = scan.blocks[index - 1]?.text ?? "";
  if (before.length > MAX_LABEL || /\d/.test(before) || blocks[index - 1]?.look === "prose") return null;
  return findDateLabel(`${before}:`);
}
