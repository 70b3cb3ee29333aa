import type { Field } from "../../model/article.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { isAgencyName } from "../data/agency-nouns.ts";
import { isDocumentKind } from "../data/document-kinds.ts";
import { fieldLabelLength, namesNobody } from "../data/margin-words.ts";
import { isMastheadName, isPressName } from "../data/press-nouns.ts";
import { unitSpan } from "../join-body.ts";
import { isLanguageSwitch, isMenu } from "../menu-line.ts";
import { capitalShare, countWords, trimMarks } from "../read-shape.ts";
import { findOwner } from "../rights-line.ts";
import type { LabelledUnit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { withoutFolio, withoutMarks } from "./bylines/bare-name.ts";
import { findPageDates } from "./written-dates/find-page-dates.ts";
import { withoutClockBehind } from "./written-dates/read-clock.ts";

/** A line that names a publisher has no more words. */
const MAX_WORDS = 9;
const MIN_CAPITALS = 0.5;
const MAX_DESK = 60;
/** "Par La Gazette avec AFP": what stands before and behind the name. */
const BEFORE_NAME = /^(?:by|par|von|por|di|od|door|av|af)\s(?=\p{L})/iu;
const BEHIND_NAME = /\s(?:and|with|avec|et|mit|und|con|y|e|com|z|i|и|та)\s(\p{Lu}\S{1,20}(?:\s\S{1,20})?)$/u;
/** "The Harbour Examiner (Ontario)", "HARBOUR CHRONICLE WORLD DESK" */
const PLACE_BEHIND = /\s\(\p{Lu}[^()]{1,30}\)$/u;
/** Marks between a name and what stands beside it. */
const NAME_MARKS = "–—|•·:,-";
const DESK_BEHIND = /\s(?:desk|staff|newsroom|bureau)$/iu;

/**
 * The publisher that a line beside the headline names, or a paper's name among the bylines. A line that no label makes the publisher's names one only
 * where its words are a paper's or an agency's name, or the name of the page: sections, persons, places and buttons stand there as well.
 *
 * @param site - the name that the page gives itself
 */
export function readPublisher(
  units: readonly LabelledUnit[],
  bylines: readonly Field[],
  site: Field | null,
): Field | null {
  return readPublisherLine(units, site) ?? readPressByline(bylines) ?? readOwner(units) ?? readBehindByline(units);
}

/** What stands between who wrote and the paper: "Written by Jane Doe for the Harbour Gazette". */
const FOR: ReadonlySet<string> = new Set("for für pour para per dla voor för".split(" "));
const ARTICLE = /^(?:the|die|le|la|el) (?=\p{Lu})/u;
const MAX_BYLINE = 120;

function readBehindByline(units: readonly LabelledUnit[]): Field | null {
  for (const { unit, kind } of units) {
    if (kind !== "byline" || unit.text.length > MAX_BYLINE) continue;
    const words = unit.text.split(" ");
    const at = words.findLastIndex((word) => FOR.has(word));
    const name = words
      .slice(at + 1)
      .join(" ")
      .replace(ARTICLE, "");
    if (at < 0 || !isMastheadName(name)) continue;
    const start = unit.text.length - name.length;
    return {
      value: name,
      evidence: [unitSpan(unit, { start, end: unit.text.length })],
      by: byRule("publisher-in-byline"),
    };
  }
  return null;
}

/** A paper's name in the line where a person's would stand: "The Harbour Gazette" between headline and date. */
function readPressByline(bylines: readonly Field[]): Field | null {
  const paper = bylines.find(({ value }) => isPressName(value));
  return paper === undefined ? null : { ...paper, by: byRule("publisher-line") };
}

/** Whom a copyright line above the report names, as archives print it over each of theirs. */
function readOwner(units: readonly LabelledUnit[]): Field | null {
  for (const { unit, kind } of units) {
    if (kind === "body" && unit.look === "prose") return null;
    const owner = kind === "caption" || kind === "body" ? null : findOwner(unit.text);
    if (owner?.dated !== true) continue;
    const start = unit.text.indexOf(owner.name);
    return {
      value: owner.name,
      evidence: [unitSpan(unit, { start, end: start + owner.name.length })],
      by: byRule("publisher-copyright"),
    };
  }
  return null;
}

/** The few words of a meta block that are no date; a line that is labelled as the publisher's before any other, what stands behind a title last. */
function readPublisherLine(units: readonly LabelledUnit[], site: Field | null): Field | null {
  const titles = new Set(units.filter(({ kind }) => kind === "headline").map(({ unit }) => unit.line));
  const lines = units.filter(({ unit, kind }) => kind === "meta" && countWords(unit.text) <= MAX_WORDS);
  const body = units.findIndex(({ kind }) => kind === "body");
  const desks = units
    .slice(0, Math.max(body, 0))
    .filter(({ unit, kind }) => kind === "furniture" && DESK_BEHIND.test(unit.text.slice(0, MAX_DESK)));
  const ordered = [
    ...lines.filter(({ unit }) => fieldLabelLength(unit.text, "publisher") > 0),
    ...lines.filter(({ unit }) => !titles.has(unit.line)),
    ...desks,
    ...lines.filter(({ unit }) => titles.has(unit.line)),
  ];
  for (const { unit } of ordered) {
    const from = fieldLabelLength(unit.text, "publisher");
    const name = readName(unit.text, from);
    if (isNoName(name) || !(from > 0 || isPublisher(name) || name === site?.value)) continue;
    const start = unit.text.indexOf(name, from);
    return {
      value: name,
      evidence: [unitSpan(unit, { start, end: start + name.length })],
      by: byRule("publisher-line"),
    };
  }
  return null;
}

/** What a line's words are without its label, its date, its "By" and its agency, place or desk. */
function readName(text: string, from: number): string {
  const date = findPageDates(text)[0];
  const bare = withoutMarks(trimMarks(withoutFolio(withoutClockBehind(text.slice(from, date?.span.start))), NAME_MARKS))
    .replace(BEFORE_NAME, "")
    .replace(BEHIND_NAME, (behind, agency: string) => (AGENCY_BY_FORM.has(agency) ? "" : behind))
    .replace(PLACE_BEHIND, "");
  const desk = bare.replace(DESK_BEHIND, "");
  const words = desk === bare ? [] : desk.split(" ");
  for (let count = words.length; count >= 2; count--) {
    const paper = words.slice(0, count).join(" ");
    if (isMastheadName(paper)) return paper;
  }
  return bare;
}

function isPublisher(name: string): boolean {
  if (AGENCY_BY_FORM.has(name) || isAgencyName(name)) return true;
  return (isPressName(name) || isMastheadName(name)) && capitalShare(name.split(/\s+/)) >= MIN_CAPITALS;
}

/** A counter or a document's number ("4211 views", "48 211 subscribers", "Bulletin 71/2025"), a menu, or words of the date's line. */
function isNoName(name: string): boolean {
  if (
    !/\p{L}{2}/u.test(name) ||
    namesNobody(name) ||
    isDocumentKind(name) ||
    /^\d[\d ,.]{2,}/u.test(name) ||
    /\d[/-]\d/u.test(name)
  )
    return true;
  return isMenu(name) || isLanguageSwitch(name) || /^(?:published|updated|posted|on|by)\b/iu.test(name);
}
