import type { Credit, DatedField, Dateline, Field } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import type { Span } from "../../model/span.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { fieldLabelLength } from "../data/margin-words.ts";
import { isMastheadName, isPressName } from "../data/press-nouns.ts";
import { unitSpan } from "../join-body.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { readPlainBylines } from "./bylines/read-plain-bylines.ts";
import type { ItemSource } from "./credits/find-sources.ts";
import { readCredits } from "./credits/read-credit-lines.ts";
import { findDateline } from "./credits/read-dateline.ts";
import { readDateLines } from "./dates/read-date-lines.ts";
import { readDatelineDay } from "./dates/read-dateline-day.ts";
import type { PageFacts } from "./page-facts.ts";
import { readPublisher } from "./read-publisher.ts";

/** A dateline stands in the first paragraph, perhaps after a standfirst in the same line. */
const MAX_DATELINE_OFFSET = 600;

/** What is known of an article beside its text. */
export interface Margins {
  readonly headline: Field | null;
  readonly publisher: Field | null;
  readonly bylines: readonly Field[];
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
  readonly published: DatedField | null;
  readonly modified: DatedField | null;
}

/**
 * What the lines around and inside an article of plain text say of it. `body` is its joined text; a relative date is counted from
 * `captured`, if known.
 */
export function readMargins(
  units: readonly LabelledUnit[],
  body: string,
  captured: CivilDate | null,
  facts: PageFacts,
): Margins {
  const credits = readCredits(units).filter((credit) => !isSite(credit, facts.site));
  const source = facts.sources.get(units.find(({ article }) => article !== null)?.article ?? -1);
  const author = source === undefined ? null : readSpan(source.unit, source.line.author, "source-line");
  const bylines = author === null ? readPlainBylines(withoutSource(units, source), credits, body) : [author];
  const dateline = readDateline(units, body, credits);
  const { published, modified } = readDates(units, captured, facts, source);
  return {
    headline: readHeadline(units),
    publisher:
      (source === undefined ? null : readSpan(source.unit, source.line.publisher, "source-line")) ??
      choosePublisher(
        readPublisher(facts.site === null ? units : withoutSource(units, source), bylines, facts.site),
        facts.site,
      ),
    bylines: bylines.filter(({ value }) => !isPressName(value)),
    credits,
    dateline,
    published:
      published ??
      readDatelineDay(dateline, captured, facts) ??
      facts.addressDay ??
      facts.sheetDay ??
      (facts.several ? null : facts.headDay),
    modified,
  };
}

/** Whether what reads like an agency's credit is the page's own name, or that of the service that distributes a release; in a dateline's brackets an agency names itself. */
function isSite({ agency, text }: Credit, site: Field | null): boolean {
  if (site === null || AGENCY_BY_FORM.has(agency) || text.startsWith("(")) return false;
  return agency.toLowerCase() === site.value.toLowerCase();
}

/** The other lines: the agency that an item is taken from is nobody's byline, and not the publisher where the page names itself. */
function withoutSource(units: readonly LabelledUnit[], source: ItemSource | undefined): readonly LabelledUnit[] {
  return source === undefined ? units : units.filter(({ unit }) => unit !== source.unit);
}

/** The dates of an article, of which the day beside its source goes before those of its page. */
function readDates(
  units: readonly LabelledUnit[],
  captured: CivilDate | null,
  facts: PageFacts,
  source: ItemSource | undefined,
): ReturnType<typeof readDateLines> {
  const all = readDateLines(units, captured, facts);
  const beside = source === undefined ? [] : units.filter(({ unit }) => unit === source.unit);
  const own = readDateLines(beside, captured, facts).published;
  if (!facts.several && isUnderHeadline(units, all.published, source)) return all;
  return own?.date.kind === "day" ? { ...all, published: own } : all;
}

/** Whether an article's day stands under its headline, and the line of the paper's name above it. */
function isUnderHeadline(
  units: readonly LabelledUnit[],
  day: DatedField | null,
  source: ItemSource | undefined,
): boolean {
  const headline = units.find(({ kind }) => kind === "headline")?.unit;
  const at = day?.evidence[0]?.start;
  if (headline === undefined || source === undefined || at === undefined || day?.date.kind !== "day") return false;
  const start = unitSpan(headline, { start: 0, end: 0 }).start;
  return source.unit.line < headline.line && at > start;
}

function readSpan(unit: Unit, span: Span | null, rule: string): Field | null {
  if (span === null) return null;
  return { value: unit.text.slice(span.start, span.end), evidence: [unitSpan(unit, span)], by: byRule(rule) };
}

/** The publisher of a line goes before the page's name; but an agency is not the publisher of what a paper prints. */
function choosePublisher(own: Field | null, site: Field | null): Field | null {
  if (own === null || site === null) return own ?? site;
  return AGENCY_BY_FORM.has(own.value) && (isMastheadName(site.value) || isPressName(site.value)) ? site : own;
}

/** The headline among an article's units, without a label before it. */
export function readHeadline(units: readonly LabelledUnit[]): Field | null {
  const entry = units.find(({ kind }) => kind === "headline");
  if (entry === undefined) return null;
  const { unit } = entry;
  const start = fieldLabelLength(unit.text, "headline");
  return {
    value: unit.text.slice(start),
    evidence: [unitSpan(unit, { start, end: unit.text.length })],
    by: byRule("headline-line"),
  };
}

/**
 * The dateline of the first paragraph, also behind a standfirst in the same line. It is the republisher's when no agency is credited in
 * the margins, a sentence names one, and the text never comes back to the place.
 */
export function readDateline(
  units: readonly LabelledUnit[],
  body: string,
  credits: readonly Credit[],
): Dateline | null {
  for (const { unit } of units.filter(({ kind }) => kind === "body").slice(0, 2)) {
    for (const start of sentenceStarts(unit.text)) {
      const match = findDateline(unit.text.slice(start, start + 200));
      if (match === null) continue;
      const span = { start: start + match.span.start, end: start + match.span.end };
      const margin = credits.some(({ place }) => place === "line");
      const elsewhere = body.toLowerCase().split(match.place.toLowerCase()).length > 2;
      return {
        text: unit.text.slice(span.start, span.end),
        place: match.place,
        republisher: !margin && credits.length > 0 && !elsewhere,
        evidence: [unitSpan(unit, span)],
        by: byRule("dateline"),
      };
    }
  }
  return null;
}

/** Offsets of the text's start and of what follows a full stop, where a dateline may stand. */
function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.slice(0, MAX_DATELINE_OFFSET).matchAll(/[.!?] (?=[\p{Lu}[])/gu))
    starts.push(match.index + 2);
  return starts;
}
