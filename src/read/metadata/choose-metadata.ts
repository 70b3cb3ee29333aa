import type { Credit, Field } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { countWords, looksLikeName, trimMarks } from "../read-shape.ts";
import { byRule } from "./by-rule.ts";
import { chooseDates } from "./choose-dates.ts";
import { readDatelineDay } from "./read-dateline-day.ts";
import type { HeadMetadata, HeadValue } from "./read-head.ts";
import { type Margins, withoutAgencies } from "./read-margins.ts";
import { isNoName, type Visible } from "./read-visible.ts";

/** Marks between a title and the site's name. */
const SITE_SUFFIX = /\s[|•·»–—-]{1,3}\s|\s::\s/u;
const MAX_HEADLINE_WORDS = 45;

/** What a page of HTML says of its report outside the report. */
export interface PageMetadata {
  readonly head: HeadMetadata;
  readonly visible: Visible;
  /** the page's address, where it is this article's own */
  readonly url: string | null;
  /** see `guessMonthFirst` */
  readonly monthFirst: boolean | null;
}

/** Joins what the head says with what the visible margins say: dates have rules of their own, the page is better for the headline. */
export function chooseMetadata(
  margins: Margins,
  { head, visible, url, monthFirst }: PageMetadata,
  captured: CivilDate | null,
): Margins {
  return {
    headline: chooseHeadline(margins.headline, head),
    publisher: fieldOf(head.publishers[0]) ?? margins.publisher,
    bylines: withoutAgencies(chooseBylines(head, visible.bylines, margins.bylines, url), margins.credits),
    credits: addCredits(margins.credits, head),
    dateline: margins.dateline,
    ...chooseDates(head, visible, {
      url,
      captured,
      monthFirst,
      dateline: readDatelineDay(margins.dateline, captured),
    }),
  };
}

/** The printed credits, and behind those of lines the agencies that only the head names. */
function addCredits(printed: readonly Credit[], { agencies }: HeadMetadata): Credit[] {
  const lines = printed.filter(({ place }) => place === "line");
  const known = new Set(lines.map(({ agency }) => agency));
  const added = agencies.flatMap(({ value, span, rule }): Credit[] => {
    const agency = AGENCY_BY_FORM.get(value) ?? value;
    return known.has(agency) ? [] : [{ text: value, agency, place: "line", evidence: [span], by: byRule(rule) }];
  });
  return [...lines, ...added, ...printed.filter(({ place }) => place !== "line")];
}

/** The head's authors, unless they are no persons and the page shows one: an account, a desk or the site itself gives way to a name. */
function chooseBylines(
  head: HeadMetadata,
  visible: readonly Field[],
  printed: readonly Field[],
  url: string | null,
): readonly Field[] {
  const { authors } = head;
  if (authors.length === 0)
    return visible.length > 0 ? visible : printed.filter(({ by }) => by.name.endsWith("/reporting-line"));
  const persons = authors.filter(({ value }) => isPerson(value));
  const isOthers = ({ value }: Field): boolean => isPerson(value) && !isSite(value, head, url);
  const shown = visible.filter(isOthers);
  if (shown.length > 0 && !authors.some(isOthers)) return shown;
  return persons.length > 0 ? persons : authors.filter(({ value }) => !isNoName(value));
}

/** Whether a name is the site's own: its publisher's or its host's. */
function isSite(name: string, { publishers }: HeadMetadata, url: string | null): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec((url ?? "").slice(0, 300))?.[1] ?? "";
  const owners = [host, host.split(".").at(-2) ?? "", ...publishers.map(({ value }) => value)];
  return owners.some((owner) => foldName(owner) === foldName(name));
}

/** A name's letters and digits, which are the same in "Example Wire", "example-wire" and `examplewire`. */
function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
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

/** Whether a page's heading and a title are the same headline: half the heading's words are the title's. */
export function agrees(heading: string, title: string): boolean {
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
