import type { DatedField, Field } from "../../model/article.ts";
import { type CivilDate, isCivilDate } from "../../model/civil-date.ts";
import type { Span } from "../../model/span.ts";
import { byRule } from "../by-rule.ts";
import { countWords } from "../read-shape.ts";
import { findPageDates, resolvePageDate } from "./find-page-dates.ts";
import type { HeadMetadata, HeadValue } from "./read-head.ts";
import type { Margins } from "./read-margins.ts";

/** Marks between a title and the site's name. */
const SITE_SUFFIX = /\s+[|•·»–—-]+\s+|\s+::\s+/u;
const MAX_HEADLINE_WORDS = 45;

/** Joins what the head says with what the visible margins say: the head is better for dates, the page for the headline. */
export function chooseMetadata(
  margins: Margins,
  head: HeadMetadata,
  url: string | null,
  captured: CivilDate | null,
): Margins {
  const published = readHeadDate(head.published, captured) ?? margins.published ?? readUrlDate(url);
  return {
    headline: chooseHeadline(margins.headline, head),
    publisher: fieldOf(head.publishers[0]) ?? margins.publisher,
    bylines: head.authors.length > 0 ? head.authors : margins.bylines,
    credits: margins.credits,
    dateline: margins.dateline,
    published,
    modified: readHeadDate(head.modified, captured) ?? margins.modified,
  };
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
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»:–—-]+$/u, "");
}

/** The first value that is a date; the day is the one written, whatever its zone. */
function readHeadDate(values: readonly HeadValue[], captured: CivilDate | null): DatedField | null {
  for (const { value, span, rule } of values) {
    const [date] = findPageDates(value.slice(0, 80));
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
