import type { DatedField } from "../../../model/article.ts";
import type { CivilDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import { ANCESTOR, type MeasuredBlock } from "../../blocks/measure-blocks.ts";
import { HINT } from "../../data/class-words.ts";
import { CHANGED_LINE, type DateLabel, FIRST_PUBLISHED, FIRST_WORDS, POSTED_LINE } from "../../data/date-labels.ts";
import { isDateLine } from "../../look-at-text.ts";
import { byRule } from "../by-rule.ts";
import { resolvePageDate } from "../written-dates/find-page-dates.ts";
import type { PageDate } from "../written-dates/page-date.ts";
import { isCardDate } from "./is-card-date.ts";
import { isSiteDate } from "./is-site-date.ts";
import { type DatedPage, readBlockDates } from "./read-block-dates.ts";
import { readTimeElements } from "./read-time-elements.ts";
import { findHeadline, type VisibleReport } from "./visible-report.ts";

const MAX_DATE_WORDS = 18;
/** A line of a report's particulars (date, author, sections, disclosure) by its class is no longer. */
const MAX_META_WORDS = 45;
/** A sentence that says when the report was first published is no longer. */
const MAX_FIRST_WORDS = 40;

/** The opening of a line is sought in so many characters. */
const MAX_OPENING = 60;

/** Dates that a page shows its readers, beside the headline or under a label elsewhere. */
export interface VisibleDates {
  readonly published: DatedField | null;
  /** the further days beside the headline that no label calls a change's, in the order in which they would be taken */
  readonly others: readonly DatedField[];
  readonly modified: DatedField | null;
  /** the last change is shown beside the headline */
  readonly changeBeside: boolean;
  /** the day that a sentence of the page names as the first publication */
  readonly first: DatedField | null;
}

const NO_DATES: VisibleDates = { published: null, others: [], modified: null, changeBeside: false, first: null };

interface FoundDate {
  readonly field: DatedField;
  readonly label: DateLabel | null;
  /** it names a day, or counts back to one */
  readonly isDay: boolean;
}

/**
 * The dates a page shows: those beside its headline first, then those that stand elsewhere under a label ("Page last modified …").
 * Dates of comments, cards and related boxes are left out. Linear in the number of blocks.
 */
export function readVisibleDates(page: VisibleReport): VisibleDates {
  const range = findHeadline(page);
  if (range === null) return NO_DATES;
  const { anchor, from, to } = range;
  const { blocks, body } = page;
  const report = { ...page, first: body.indexOf(1) };
  const isOthers = (index: number): boolean => isCardDate(report, index) || isSiteDate(report, index);
  // A date in a sentence of the report is the report's; one that the page puts to it bears a label, or stands in a line of its own.
  const read = (block: MeasuredBlock): FoundDate[] =>
    readDates(page, block, anchor).filter(
      ({ label }) => (body[block.index] !== 1 || label !== null || isDated(page, block)) && !isOthers(block.index),
    );
  const times = readTimeElements(page, anchor).flatMap(({ index, isListed, ...time }) => {
    if (isOthers(index)) return [];
    const found = toFound(time, "time-element", page.captured);
    return found === null ? [] : [{ ...found, index, isListed }];
  });
  const beside = times.filter(({ index }) => index >= from && index <= to);
  const far = times.filter(({ isListed }) => !isListed);
  const around = blocks.slice(from, to + 1).sort((a, b) => distanceFrom(anchor, a) - distanceFrom(anchor, b));
  const near = [...beside, ...around.flatMap(read), ...far];
  const candidates = near.filter(({ label }) => label !== "modified");
  const published = pickDate(candidates);
  const modified = pickDate(near.filter(({ label }) => label === "modified"));
  const elsewhere: FoundDate[] = [];
  let first: DatedField | null = null;
  for (const block of blocks) {
    first ??= readFirst(page, block);
    if ((published !== null && modified !== null) || isApart(block)) continue;
    const own = block.index > anchor ? readOwnLine(page, block) : null;
    if (own !== null) elsewhere.push(own);
    if (own !== null || !isDated(page, block)) continue;
    const found = read(block);
    // Beside a labelled date an unlabelled one is the day of publication: "3 December 2025. Updated: 7 December 2025".
    if (found.some(({ label }) => label !== null) || blocks[block.index - 1]?.look === "byline")
      elsewhere.push(...found);
  }
  return {
    published: published ?? findOnlyDate(elsewhere.filter(({ label }) => label !== "modified")),
    others: candidates.filter(({ isDay, field }) => isDay && field !== published).map(({ field }) => field),
    modified: modified ?? findOnlyDate(elsewhere.filter(({ label }) => label === "modified")),
    changeBeside: modified !== null,
    first,
  };
}

/** A date stands under its headline rather than above it. */
function distanceFrom(anchor: number, { index }: MeasuredBlock): number {
  return index < anchor ? 2 * (anchor - index) : index - anchor;
}

/** The first that names a day, else the first. */
function pickDate(found: readonly FoundDate[]): DatedField | null {
  return (found.find(({ isDay }) => isDay) ?? found[0])?.field ?? null;
}

/** The date that all of them give; dates that differ are those of a list of other pages. */
function findOnlyDate(found: readonly FoundDate[]): DatedField | null {
  const [first] = found;
  if (first === undefined || first.field.date.kind !== "day") return null;
  const { day } = first.field.date;
  return found.every(({ field }) => field.date.kind === "day" && field.date.day === day) ? first.field : null;
}

/** Whether a block is of a menu, a link or a box of related pages, whose labelled dates are other pages'. */
function isApart(block: MeasuredBlock): boolean {
  const { nav, link } = ANCESTOR;
  return (block.ancestors & (nav | link)) !== 0 || (block.ownHints & HINT.related) !== 0;
}

function readDates(page: DatedPage, block: MeasuredBlock, anchor: number): FoundDate[] {
  const longest = (block.ownHints & HINT.meta) !== 0 && block.look === "short" ? MAX_META_WORDS : MAX_DATE_WORDS;
  if (block.words > longest) return [];
  // What is said of the headline too is said of the whole report.
  const apart = block.allHints & ~(page.blocks[anchor]?.allHints ?? 0);
  if ((apart & (HINT.comments | HINT.breadcrumb | (block.index < anchor ? HINT.related : 0))) !== 0) return [];
  if (isCardLink(block)) return [];
  return readBlockDates(page, block.index)
    .filter(({ date, label }) => date.date.kind !== "month" || label !== null || isDated(page, block))
    .flatMap((date) => toFound(date, "date-near-headline", page.captured) ?? []);
}

/** Digits of a date without a letter at least: "9.7.25". */
const MIN_DIGITS = 4;

/** Whether a block is a date line: by its look, or a date without any letter ("09.07.2025 | 10:20"), which looks like furniture. */
function isDated({ scan }: DatedPage, { index, look }: MeasuredBlock): boolean {
  if (look !== "furniture-label") return look === "date";
  const raw = scan.blocks[index];
  return raw !== undefined && raw.digits >= MIN_DIGITS && isDateLine(raw.text);
}

/** Whether a block is the link of a card. One of particulars whose link goes no further than its own words leads to the day's archive. */
function isCardLink({ ownHints, linkShare, ancestors }: MeasuredBlock): boolean {
  if ((ownHints & (HINT.related | HINT.card)) === 0 || linkShare <= 0.5) return false;
  return (ownHints & HINT.meta) === 0 || (ownHints & HINT.related) !== 0 || (ancestors & ANCESTOR.link) !== 0;
}

/** The day of a sentence such as "This article was originally published on 26 September 2019 and has been updated". */
function readFirst(page: DatedPage, block: MeasuredBlock): DatedField | null {
  if (block.words > MAX_FIRST_WORDS || (block.allHints & (HINT.comments | HINT.related)) !== 0) return null;
  const { text, digits } = page.scan.blocks[block.index] ?? { text: "", digits: 0 };
  // No day is printed without a digit.
  if (digits === 0 || !FIRST_WORDS.test(text)) return null;
  for (const { date, text: printed, span } of readBlockDates(page, block.index))
    if (
      date.date.kind === "day" &&
      FIRST_PUBLISHED.test(text.slice(Math.max(0, date.span.start - 60), date.span.start))
    )
      return toField(date, printed, [span], "first-published", null);
  return null;
}

/** The day of a line with which a page says when it was put there or last changed: "This entry was posted on 9 July 2025 and is filed under …". */
function readOwnLine(page: DatedPage, block: MeasuredBlock): FoundDate | null {
  if (block.words > MAX_META_WORDS || (block.allHints & (HINT.comments | HINT.related)) !== 0) return null;
  const raw = page.scan.blocks[block.index];
  if (raw === undefined || raw.digits === 0) return null;
  const opening = raw.text.slice(0, MAX_OPENING);
  const label = POSTED_LINE.test(opening) ? "published" : CHANGED_LINE.test(opening) ? "modified" : null;
  if (label === null) return null;
  const date = readBlockDates(page, block.index).find((found) => found.label === null || found.label === label);
  return date?.date.date.kind === "day" ? toFound({ ...date, label }, "own-line", null) : null;
}

function toFound(
  {
    date,
    text,
    span,
    label,
  }: { readonly date: PageDate; readonly text: string; readonly span: Span; readonly label: DateLabel | null },
  rule: string,
  captured: CivilDate | null,
): FoundDate | null {
  const field = toField(date, text, [span], rule, captured);
  return field === null ? null : { field, label, isDay: date.date.kind === "day" || date.daysAgo !== null };
}

function toField(
  date: PageDate,
  text: string,
  evidence: readonly Span[],
  rule: string,
  captured: CivilDate | null,
): DatedField | null {
  const resolved = resolvePageDate(date, captured);
  if (resolved.kind === "year") return null;
  const relative = date.date.kind === "unknown" && resolved.kind !== "unknown";
  return { text, date: resolved, instant: date.instant, base: relative ? captured : null, evidence, by: byRule(rule) };
}
