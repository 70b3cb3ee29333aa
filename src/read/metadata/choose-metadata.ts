import type { DatedField, Field } from "../../model/article.ts";
import { type CivilDate, isCivilDate } from "../../model/civil-date.ts";
import type { Span } from "../../model/span.ts";
import { byRule } from "../by-rule.ts";
import { countWords, looksLikeName, trimMarks } from "../read-shape.ts";
import { findPageDates, resolvePageDate } from "./find-page-dates.ts";
import type { HeadMetadata, HeadValue } from "./read-head.ts";
import type { Margins } from "./read-margins.ts";
import { isNoName, type Visible } from "./read-visible.ts";

/** Marks between a title and the site's name. */
const SITE_SUFFIX = /\s[|•·»–—-]{1,3}\s|\s::\s/u;
const MAX_HEADLINE_WORDS = 45;

/** What a page of HTML says of its report outside the report. */
export interface PageMetadata {
  readonly head: HeadMetadata;
  readonly visible: Visible;
  /** see `guessMonthFirst` */
  readonly monthFirst: boolean | null;
}

/** Joins what the head says with what the visible margins say: the head is better for dates, the page for the headline. */
export function chooseMetadata(
  margins: Margins,
  { head, visible, monthFirst }: PageMetadata,
  url: string | null,
  captured: CivilDate | null,
): Margins {
  const modified = readHeadDate(head.modified, captured, monthFirst) ?? visible.modified;
  const shown = dayOf(visible.published);
  const declared = readHeadDate(head.published, captured, monthFirst);
  // Templates that print the day of the last change under the headline give themselves away by their own metadata.
  const isChange = declared !== null && shown !== null && sameDay(shown, modified) && !sameDay(shown, declared);
  const published = (isChange ? null : shown) ?? declared ?? visible.published ?? readUrlDate(url);
  return {
    headline: chooseHeadline(margins.headline, head),
    publisher: fieldOf(head.publishers[0]) ?? margins.publisher,
    bylines: chooseBylines(head.authors, visible.bylines),
    credits: margins.credits,
    dateline: margins.dateline,
    published,
    modified,
  };
}

/** The head's authors, unless they are no persons and the page shows one: an account name or a desk gives way to a name. */
function chooseBylines(head: readonly Field[], visible: readonly Field[]): readonly Field[] {
  if (head.length === 0) return visible;
  const persons = head.filter(({ value }) => isPerson(value));
  const shown = visible.filter(({ value }) => isPerson(value));
  if (persons.length === 0) return shown.length > 0 ? shown : head.filter(({ value }) => !isNoName(value));
  return persons;
}

function isPerson(value: string): boolean {
  return looksLikeName(value) && !isNoName(value);
}

function fieldOf(value: HeadValue | undefined): Field | null {
  return value === undefined ? null : { value: value.value, evidence: [value.span], by: byRule(value.rule) };
}

/** The page's heading, when the head's title agrees with it or gives none; else the head's title without the site's name. */
function chooseHeadline(heading: Field | null, head: HeadMetadata): Field | null {
  const titles = head.titles.filter(({ value }) => countWords(value) <= MAX_HEADLINE_WORDS);
  const site = (head.publishers[0]?.value ?? "").toLowerCase();
  if (heading !== null && (titles.length === 0 || titles.some(({ value }) => agrees(heading.value, value))))
    return heading;
  const best = titles[0];
  if (best === undefined) return heading;
  return { value: withoutSite(best.value, site), evidence: [best.span], by: byRule(best.rule) };
}

function agrees(heading: string, title: string): boolean {
  const own = wordsOf(heading);
  const other = wordsOf(title);
  if (own.size === 0) return false;
  let shared = 0;
  for (const word of own) if (other.has(word)) shared++;
  return shared >= 0.5 * own.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
}

/** The longest part of a title between the marks that sites set, unless it is the site itself. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SITE_SUFFIX);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? "";
  const known = site !== "" && (site.includes(last.toLowerCase()) || last.toLowerCase().includes(site));
  if (!known && countWords(last) > 4) return title;
  return trimMarks(title.slice(0, title.lastIndexOf(last)), "|•·»:–—-");
}

/** The first value that is a date; the day is the one written, whatever its zone. */
function readHeadDate(
  values: readonly HeadValue[],
  captured: CivilDate | null,
  monthFirst: boolean | null,
): DatedField | null {
  for (const { value, span, rule } of values) {
    const [date] = findPageDates(value.slice(0, 80), monthFirst);
    if (date === undefined) continue;
    const resolved = resolvePageDate(date, captured);
    if (resolved.kind === "unknown" || resolved.kind === "year") continue;
    return {
      text: value.slice(0, 80),
      date: resolved,
      instant: date.instant,
      base: null,
      evidence: [span],
      by: byRule(rule),
    };
  }
  return null;
}

/** The day in an address: /2025/07/09/, /2025-07-09-, /20250709/; a month alone stays a month. */
export function readUrlDate(url: string | null): DatedField | null {
  if (url === null) return null;
  const path = url.slice(0, 2_000).replace(/^https?:\/\/[^/]*/i, "");
  const match = /[/_-](20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (match === null) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (!isCivilDate(day)) return null;
  const none: readonly Span[] = [];
  return {
    text: match[0].slice(1),
    date: { kind: "day", day },
    instant: null,
    base: null,
    evidence: none,
    by: byRule("url-date"),
  };
}

/** A date shown beside the headline that names a day; what readers see outweighs what a template writes. */
function dayOf(date: DatedField | null): DatedField | null {
  return date?.date.kind === "day" && date.base === null ? date : null;
}

function sameDay(a: DatedField, b: DatedField | null): boolean {
  return a.date.kind === "day" && b?.date.kind === "day" && a.date.day === b.date.day;
}
