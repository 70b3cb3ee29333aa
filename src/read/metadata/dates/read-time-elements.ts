import { addDays } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import { HINT } from "../../data/class-words.ts";
import { type DateLabel, findDateLabel } from "../../data/date-labels.ts";
import type { HtmlScan, MetaElement } from "../../scan/html-scan.ts";
import { TAG } from "../../scan/tags.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";
import type { PageDate } from "../written-dates/page-date.ts";
import { type BlockDate, type DatedPage, findLabelBefore, readBlockDates } from "./read-block-dates.ts";

/** A `time` element of the report is no further from its headline than so many elements. */
const MAX_DISTANCE = 160;

/** A date that a `time` element gives. */
export interface TimeElement {
  readonly date: PageDate;
  readonly text: string;
  readonly span: Span;
  readonly label: DateLabel | null;
  /** of the block it stands in */
  readonly index: number;
  /** one of several of its class, on different days: those of a list of other pages */
  readonly isListed: boolean;
}

/** `time` elements around the block of a headline, the nearest first; those of comments and related boxes are left out. */
export function readTimeElements(page: DatedPage, anchor: number): TimeElement[] {
  const { scan, blocks } = page;
  const at = scan.blocks[anchor]?.order ?? 0;
  // What is said of the headline too is said of the whole report.
  const hints = blocks[anchor]?.allHints ?? 0;
  const times = scan.metas.filter(({ attributes }) => attributes.has("datetime"));
  const lists = findLists(times);
  const found: (TimeElement & { readonly distance: number })[] = [];
  for (const time of times) {
    const { node, order, attributes } = time;
    const datetime = attributes.get("datetime");
    const distance = Math.abs(order - at);
    if (datetime === undefined || distance > MAX_DISTANCE) continue;
    if ((hintsAbove(scan, node) & ~hints & (HINT.comments | HINT.related)) !== 0) continue;
    const [declared] = findPageDates(datetime.value.slice(0, 60));
    if (declared === undefined) continue;
    const index = findBlockAfter(scan, order);
    const shown = findShown(readBlockDates(page, index), declared);
    const words = `${classOf(time)} ${attributes.get("itemprop")?.value ?? ""}`.slice(0, 300);
    const label =
      findDateLabel(words.replace(/([a-z])(?=[A-Z])|[-_]/g, "$1 ")) ??
      shown?.label ??
      findDateLabel(scan.blocks[index]?.text.slice(0, 60) ?? "") ??
      findLabelBefore(scan, blocks, index);
    if (label === "other") continue;
    const own =
      shown === null || sameDay(shown.date, declared)
        ? { date: declared, text: datetime.value, span: { start: datetime.start, end: datetime.end } }
        : { date: shown.date, text: shown.text, span: shown.span };
    found.push({ ...own, label, index, isListed: lists.has(classOf(time)), distance });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

function classOf({ attributes }: MetaElement): string {
  return attributes.get("class")?.value ?? "";
}

/** Days of a class from which on it is a list's. */
const LISTED_DAYS = 3;

/** Classes under which `time` elements give several days. */
function findLists(times: readonly MetaElement[]): ReadonlySet<string> {
  const days = new Map<string, Set<string>>();
  for (const time of times) {
    const own = days.get(classOf(time)) ?? new Set();
    own.add((time.attributes.get("datetime")?.value ?? "").slice(0, 10));
    days.set(classOf(time), own);
  }
  return new Set([...days].filter(([, own]) => own.size >= LISTED_DAYS).map(([name]) => name));
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

/** An instant that is more than a day: systems write the first hour or noon where they know the day alone. */
const NAMES_TIME = /[T ](?!00:00|12:00:00)\d/;

/**
 * The date that a `time` element prints: the page's own day, where its attribute may give the same instant as a day of UTC, or the month
 * alone, where its attribute names a day of it.
 */
function findShown(shown: readonly BlockDate[], { date, instant }: PageDate): BlockDate | null {
  if (date.kind !== "day") return null;
  for (const found of shown) {
    const own = found.date.date;
    if (own.kind === "month" && date.day.startsWith(own.month) && !NAMES_TIME.test(instant ?? "")) return found;
    if (own.kind !== "day") continue;
    if (own.day === date.day) return found;
    if (instant !== null && (own.day === addDays(date.day, -1) || own.day === addDays(date.day, 1))) return found;
  }
  return null;
}

function sameDay(a: PageDate, b: PageDate): boolean {
  return a.date.kind === "day" && b.date.kind === "day" && a.date.day === b.date.day;
}

/** Hints of the nearest elements above: further up they describe the page. */
export function hintsAbove(scan: HtmlScan, from: number): number {
  let hints = 0;
  for (let node = from, up = 0; node >= 0 && up < 6; node = scan.parents.at(node), up++) {
    const tag = scan.tags.at(node);
    if (tag === TAG.body || tag === TAG.html || tag === TAG.main || tag === TAG.article) break;
    hints |= scan.hints.at(node);
  }
  return hints;
}
