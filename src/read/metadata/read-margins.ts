import type { Credit, DatedField, Dateline, Field } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { fieldLabelLength, namesNobody } from "../data/margin-words.ts";
import { isPressName } from "../data/press-nouns.ts";
import { unitSpan } from "../join-body.ts";
import { isLanguageSwitch, isMenu } from "../menu-line.ts";
import { countWords, trimMarks } from "../read-shape.ts";
import type { LabelledUnit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { findPageDates } from "./find-page-dates.ts";
import { readCredits } from "./read-credit-lines.ts";
import { readDateLines } from "./read-date-lines.ts";
import { findDateline } from "./read-dateline.ts";
import { readDatelineDay } from "./read-dateline-day.ts";
import { readPlainBylines } from "./read-plain-bylines.ts";

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
export function readMargins(units: readonly LabelledUnit[], body: string, captured: CivilDate | null): Margins {
  const credits = readCredits(units);
  const bylines = readPlainBylines(units, credits, body);
  const dateline = readDateline(units, body, credits);
  const { published, modified } = readDateLines(units, captured);
  return {
    headline: readHeadline(units),
    publisher: readPublisher(units, bylines),
    bylines: bylines.filter(({ value }) => !isPressName(value)),
    credits,
    dateline,
    published: published ?? readDatelineDay(dateline, captured),
    modified,
  };
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

/** The publisher that a line of its own names, or a paper's name among the bylines. */
export function readPublisher(units: readonly LabelledUnit[], bylines: readonly Field[]): Field | null {
  return readPublisherLine(units) ?? readPressByline(bylines);
}

/** A paper's name in the line where a person's would stand: "The Harbour Gazette" between headline and date. */
function readPressByline(bylines: readonly Field[]): Field | null {
  const paper = bylines.find(({ value }) => isPressName(value));
  return paper === undefined ? null : { ...paper, by: byRule("publisher-line") };
}

/** A time of day before the date. */
const CLOCK = /(?:^|\s)\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]m)?[\s,|–—-]{0,3}$/i;

/** A counter, or a document's number, and no name: "4211 views", "48 211 subscribers", "Bulletin 71/2025". */
function isCount(name: string): boolean {
  return /^\d[\d ,.]{2,}/u.test(name) || /\d[/-]\d/u.test(name);
}

/** The few words of a meta block that are no date; a line that is labelled as the publisher's before any other. */
function readPublisherLine(units: readonly LabelledUnit[]): Field | null {
  const lines = units.filter(({ unit, kind }) => kind === "meta" && countWords(unit.text) <= 9);
  const labelled = lines.find(({ unit }) => fieldLabelLength(unit.text, "publisher") > 0);
  for (const { unit } of labelled === undefined ? lines : [labelled]) {
    const date = findPageDates(unit.text)[0];
    const from = fieldLabelLength(unit.text, "publisher");
    const name = trimMarks(unit.text.slice(from, date?.span.start).replace(CLOCK, ""), "–—|•·:,-");
    if (isCount(name) || isMenu(name) || isLanguageSwitch(name)) continue;
    if (/\p{L}{2}/u.test(name) && !/^(?:published|updated|posted|on|by)\b/iu.test(name) && !namesNobody(name)) {
      const start = unit.text.indexOf(name, from);
      return {
        value: name,
        evidence: [unitSpan(unit, { start, end: start + name.length })],
        by: byRule("publisher-line"),
      };
    }
  }
  return null;
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
