import type { Credit, Field } from "../../model/article.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { isPressName } from "../data/press-nouns.ts";
import { countWords, trimMarks } from "../read-shape.ts";
import type { LabelledUnit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { isNoName, looksLikePerson } from "./bylines/find-names.ts";
import { readBylineLines, withoutAgencies } from "./bylines/read-byline-lines.ts";
import { readVisibleBylines } from "./bylines/read-visible-bylines.ts";
import { readCredits } from "./credits/read-credit-lines.ts";
import { chooseDates } from "./dates/choose-dates.ts";
import { readDatelineDay } from "./dates/read-dateline-day.ts";
import { readVisibleDates } from "./dates/read-visible-dates.ts";
import type { VisibleReport } from "./dates/visible-report.ts";
import type { HeadValue } from "./head/head-value.ts";
import type { HeadMetadata } from "./head/read-head.ts";
import { NO_FACTS } from "./page-facts.ts";
import { type Margins, readDateline, readHeadline } from "./read-margins.ts";
import { readPublisher } from "./read-publisher.ts";

/** Marks between a title and the site's name. */
const SITE_SUFFIX = /\s[|•·»–—-]{1,3}\s|\s::\s/u;
const MAX_HEADLINE_WORDS = 45;

/** What a page of HTML says of its report outside the report. */
export interface PageMetadata {
  readonly head: HeadMetadata;
  readonly visible: VisibleReport;
  /** the page's address, where it is this article's own */
  readonly url: string | null;
}

/**
 * Joins what the head says with what the page shows: dates have rules of their own, the page is better for the headline. What the head
 * settles is not sought on the page.
 *
 * @param body - the units' joined text
 */
export function chooseMetadata(
  units: readonly LabelledUnit[],
  body: string,
  { head, visible, url }: PageMetadata,
): Margins {
  const { captured, monthFirst } = visible;
  const credits = readCredits(units);
  const dateline = readDateline(units, body, credits);
  return {
    headline: chooseHeadline(readHeadline(units), head),
    publisher: fieldOf(head.publishers[0]) ?? readPublisher(units, readBylineLines(units, credits), null),
    bylines: withoutAgencies(
      head.authors.length > 0 ? chooseAuthors(head, visible, url) : readBylines(visible, units, credits),
      credits,
    ),
    credits: addCredits(credits, head),
    dateline,
    ...chooseDates(head, readVisibleDates(visible), {
      url,
      captured,
      monthFirst,
      dateline: readDatelineDay(dateline, captured, NO_FACTS),
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

/** The authors that the page shows where its head names none, else those that the report's last lines give. */
function readBylines(
  visible: VisibleReport,
  units: readonly LabelledUnit[],
  credits: readonly Credit[],
): readonly Field[] {
  const shown = readVisibleBylines(visible);
  if (shown.length > 0) return shown;
  return readBylineLines(units, credits).filter(
    ({ value, by }) => by.name.endsWith("/reporting-line") && !isPressName(value),
  );
}

/** The head's authors, unless they are no persons and the page shows one: an account, a desk or the site itself gives way to a name. */
function chooseAuthors(head: HeadMetadata, visible: VisibleReport, url: string | null): readonly Field[] {
  const { authors } = head;
  const isOthers = ({ value }: Field): boolean => looksLikePerson(value) && !isSite(value, head, url);
  const shown = authors.some(isOthers) ? [] : readVisibleBylines(visible).filter(isOthers);
  if (shown.length > 0) return shown;
  const persons = authors.filter(({ value }) => looksLikePerson(value));
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
