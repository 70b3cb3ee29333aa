import type { DatedField } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { addDays } from "../../model/civil-date.ts";
import type { Span } from "../../model/span.ts";
import { ANCESTOR, type MeasuredBlock } from "../blocks/measure-blocks.ts";
import { HINT } from "../data/class-words.ts";
import { FIRST_PUBLISHED, FIRST_WORDS, findDateLabel } from "../data/date-labels.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { TAG } from "../scan/tags.ts";
import { byRule } from "./by-rule.ts";
import { findPageDates, type PageDate, resolvePageDate } from "./find-page-dates.ts";

const MAX_DATE_WORDS = 18;
/** A line of a report's particulars (date, author, sections, disclosure) by its class is no longer. */
const MAX_META_WORDS = 45;
/** A sentence that says when the report was first published is no longer. */
const MAX_FIRST_WORDS = 40;
/** A label that stands in the block before its date has no more characters. */
const MAX_LABEL = 40;
/** A `time` element of the report is no further from its headline than so many elements. */
const MAX_TIME_DISTANCE = 160;

/** Dates that a page shows its readers, beside the headline or under a label elsewhere. */
export interface VisibleDates {
  readonly published: DatedField | null;
  readonly modified: DatedField | null;
  /** the last change is shown beside the headline */
  readonly changeBeside: boolean;
  /** the day that a sentence of the page names as the first publication */
  readonly first: DatedField | null;
}

export const NO_DATES: VisibleDates = { published: null, modified: null, changeBeside: false, first: null };

/** Block indexes around the headline: `anchor` is the headline's, `from` and `to` (both included) bound what counts as beside it. */
export interface HeadlineRange {
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
}

interface FoundDate {
  readonly field: DatedField;
  readonly label: ReturnType<typeof findDateLabel>;
}

interface FoundTime extends FoundDate {
  /** of the block it stands in */
  readonly index: number;
}

/**
 * The dates a page shows: those beside its headline first, then those that stand elsewhere under a label ("Page last modified …").
 * Dates of comments, cards and related boxes are left out. Linear in the number of blocks.
 */
export function readVisibleDates(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  body: Uint8Array,
  { anchor, from, to }: HeadlineRange,
  captured: CivilDate | null,
  monthFirst: boolean | null,
): VisibleDates {
  // A date in a sentence of the report is the report's; one that the page puts to it bears a label, or stands in a line of its own.
  const read = (block: MeasuredBlock): FoundDate[] =>
    readDates(scan, blocks, block, captured, monthFirst).filter(
      ({ label }) => body[block.index] !== 1 || label !== null || block.look === "date",
    );
  const times = readTimes(scan, blocks, anchor, captured, monthFirst);
  const beside = times.filter(({ index }) => index >= from && index <= to);
  const near = [...beside, ...blocks.slice(from, to + 1).flatMap(read), ...times];
  const published = near.find(({ label }) => label !== "modified")?.field ?? null;
  const modified = near.find(({ label }) => label === "modified")?.field ?? null;
  const elsewhere: FoundDate[] = [];
  let first: DatedField | null = null;
  for (const block of blocks) {
    first ??= readFirst(scan, block, monthFirst);
    if (block.look !== "date" || (published !== null && modified !== null) || isApart(block)) continue;
    const found = read(block);
    // Beside a labelled date an unlabelled one is the day of publication: "3 December 2025. Updated: 7 December 2025".
    if (found.some(({ label }) => label !== null) || blocks[block.index - 1]?.look === "byline")
      elsewhere.push(...found);
  }
  return {
    published: published ?? findOnlyDate(elsewhere.filter(({ label }) => label !== "modified")),
    modified: modified ?? findOnlyDate(elsewhere.filter(({ label }) => label === "modified")),
    changeBeside: modified !== null,
    first,
  };
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

/** `time` elements around the headline, the nearest first. */
function readTimes(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  anchor: number,
  captured: CivilDate | null,
  monthFirst: boolean | null,
): FoundTime[] {
  const at = scan.blocks[anchor]?.order ?? 0;
  const found: (FoundTime & { readonly distance: number })[] = [];
  for (const { tag, node, order, attributes } of scan.metas) {
    const datetime = attributes.get("datetime");
    if (tag !== TAG.time || datetime === undefined || Math.abs(order - at) > MAX_TIME_DISTANCE) continue;
    if ((hintsAbove(scan, node) & (HINT.comments | HINT.related)) !== 0) continue;
    const [date] = findPageDates(datetime.value.slice(0, 60));
    if (date === undefined) continue;
    const span = { start: datetime.start, end: datetime.end };
    const index = findBlockAfter(scan, order);
    const shown = readShownDay(scan, index, date, monthFirst);
    const field =
      shown?.differs === true
        ? toField(shown.date, shown.text, [shown.span], "time-element", captured)
        : toField(date, datetime.value, [span], "time-element", captured);
    if (field === null) continue;
    const words = `${attributes.get("class")?.value ?? ""} ${attributes.get("itemprop")?.value ?? ""}`.slice(0, 300);
    const label =
      findDateLabel(words.replace(/([a-z])(?=[A-Z])|[-_]/g, "$1 ")) ??
      shown?.label ??
      findDateLabel(scan.blocks[index]?.text.slice(0, 60) ?? "") ??
      labelBefore(scan, blocks, index);
    found.push({ field, label, index, distance: Math.abs(order - at) });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** Index of the first block that ends behind the element of this order: the one its text stands in. */
function findBlockAfter(scan: HtmlScan, order: number): number {
  let low = 0;
  let high = scan.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.blocks[middle]?.order ?? 0) > order) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The date that a `time` element prints: the page's own day, where its attribute may give the same instant as a day of UTC. */
function readShownDay(
  scan: HtmlScan,
  index: number,
  declared: PageDate,
  monthFirst: boolean | null,
): (FoundDateText & { readonly differs: boolean }) | null {
  if (declared.date.kind !== "day") return null;
  const { day } = declared.date;
  for (const found of readBlock(scan, index, monthFirst)) {
    if (found.date.date.kind !== "day") continue;
    const own = found.date.date.day;
    if (own === day) return { ...found, differs: false };
    if (declared.instant !== null && (own === addDays(day, -1) || own === addDays(day, 1)))
      return { ...found, differs: true };
  }
  return null;
}

/** Hints of the nearest elements above: further up they describe the page. */
function hintsAbove(scan: HtmlScan, from: number): number {
  let hints = 0;
  for (let node = from, up = 0; node >= 0 && up < 6; node = scan.parents.at(node), up++) {
    const tag = scan.tags.at(node);
    if (tag === TAG.body || tag === TAG.html || tag === TAG.main || tag === TAG.article) break;
    hints |= scan.hints.at(node);
  }
  return hints;
}

function readDates(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  block: MeasuredBlock,
  captured: CivilDate | null,
  monthFirst: boolean | null,
): FoundDate[] {
  const longest = (block.ownHints & HINT.meta) !== 0 && block.look === "short" ? MAX_META_WORDS : MAX_DATE_WORDS;
  if (block.words > longest || (block.allHints & (HINT.comments | HINT.breadcrumb)) !== 0) return [];
  if (isCardLink(block)) return [];
  const found: FoundDate[] = [];
  for (const { date, text, span, label, opens } of readBlock(scan, block.index, monthFirst)) {
    const field = toField(date, text, [span], "date-near-headline", captured);
    if (field === null) continue;
    found.push({ field, label: label ?? (opens ? labelBefore(scan, blocks, block.index) : null) });
  }
  return found;
}

/** Whether a block is the link of a card. One of particulars whose link goes no further than its own words leads to the day's archive. */
function isCardLink({ ownHints, linkShare, ancestors }: MeasuredBlock): boolean {
  if ((ownHints & (HINT.related | HINT.card)) === 0 || linkShare <= 0.5) return false;
  return (ownHints & HINT.meta) === 0 || (ownHints & HINT.related) !== 0 || (ancestors & ANCESTOR.link) !== 0;
}

/** The label in the block before a date that opens its own: "Updated on" above "19 April 2025". */
function labelBefore(scan: HtmlScan, blocks: readonly MeasuredBlock[], index: number): FoundDate["label"] {
  const before = scan.blocks[index - 1]?.text ?? "";
  if (before.length > MAX_LABEL || /\d/.test(before) || blocks[index - 1]?.look === "prose") return null;
  return findDateLabel(`${before}:`);
}

interface FoundDateText {
  readonly date: PageDate;
  readonly text: string;
  readonly span: Span;
  readonly label: FoundDate["label"];
  /** it stands first in its block */
  readonly opens: boolean;
}

/** The dates of a block's first characters, each with the label before it, or behind the last one. */
function readBlock(scan: HtmlScan, index: number, monthFirst: boolean | null): FoundDateText[] {
  const raw = scan.blocks[index];
  if (raw === undefined) return [];
  const text = raw.text.slice(0, 200);
  const span = { start: scan.segments.at(raw.segmentFrom), end: scan.segments.at(raw.segmentTo - 2) };
  const dates = findPageDates(text, monthFirst);
  return dates.map((date, at) => {
    const start = dates[at - 1]?.span.end ?? 0;
    const behind = at === dates.length - 1 ? text.slice(date.span.end, date.span.end + MAX_LABEL) : "";
    return {
      date,
      text: text.slice(date.span.start, date.span.end),
      span,
      label: findDateLabel(text.slice(start, date.span.start)) ?? findDateLabel(behind),
      opens: date.span.start === 0,
    };
  });
}

/** The day of a sentence such as "This article was originally published on 26 September 2019 and has been updated". */
function readFirst(scan: HtmlScan, block: MeasuredBlock, monthFirst: boolean | null): DatedField | null {
  if (block.words > MAX_FIRST_WORDS || (block.allHints & (HINT.comments | HINT.related)) !== 0) return null;
  const { text, digits } = scan.blocks[block.index] ?? { text: "", digits: 0 };
  // No day is printed without a digit.
  if (digits === 0 || !FIRST_WORDS.test(text)) return null;
  for (const { date, text: printed, span } of readBlock(scan, block.index, monthFirst))
    if (
      date.date.kind === "day" &&
      FIRST_PUBLISHED.test(text.slice(Math.max(0, date.span.start - 60), date.span.start))
    )
      return toField(date, printed, [span], "first-published", null);
  return null;
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
