import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { findEndMark } from "../find-end-mark.ts";
import { findDateline, opensWithDateline } from "../metadata/credits/read-dateline.ts";
import { RUN_TOGETHER } from "../plain/lines/cut-line.ts";
import { isReportEnd } from "../plain/lines/page-furniture.ts";
import { capitalShare, countWords, endsSentence, trimMarks } from "../read-shape.ts";
import type { Unit, UnitLook } from "../unit.ts";

/** Where an article begins on its page: the first unit of its head block, and its headline if it has one. */
export interface Head {
  /** index of the first unit of the block of publisher, date and headline lines */
  readonly first: number;
  /** index of the headline's unit; null for an article that opens with its dateline */
  readonly headline: number | null;
}

/** Points from which a short line is the headline of another article and not a sub-heading of this one. */
const MIN_POINTS = 2;
/** Words of a headline. */
const MIN_HEADLINE = 3;
const MAX_HEADLINE = 32;
/** An article before a new head holds at least this many words of prose. */
const MIN_BODY_WORDS = 25;

/**
 * Heads of the second and later articles of a page, in order. A sub-heading looks like a headline; what tells them apart stands around
 * it: a publisher and date block, the agency's mark at the end of the prose before, a dateline after it.
 */
export function findHeads(units: readonly Unit[]): Head[] {
  const heads: Head[] = [];
  let words = 0;
  let floor = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (words >= MIN_BODY_WORDS) {
      const head = readHead(units, index, floor, MIN_POINTS);
      if (head !== null) {
        heads.push(head);
        words = 0;
        floor = index + 1;
        continue;
      }
    }
    if (unit.look === "prose") words += countWords(unit.text);
  }
  return heads;
}

/** The head whose headline is this unit, when what stands around it gives it so many points; a dateline behind an article's end needs none. */
export function readHead(units: readonly Unit[], index: number, floor: number, minPoints: number): Head | null {
  const unit = units[index];
  if (unit === undefined) return null;
  if (unit.look === "prose" && opensWithDateline(unit.text) && (endedBefore(units, index) || isDispatch(units, index)))
    return { first: index, headline: null };
  if (!isHeadlineLike(unit) && !isUnderBlock(units, index)) return null;
  const body = findBodyAfter(units, index);
  if (body === null) return null;
  const first = findBlockStart(units, index, floor);
  return rateHead(units, index, first, body) >= minPoints ? { first, headline: index } : null;
}

/** Directly under a date and publisher block a headline may end with a full stop, unless one stands above the date. */
function isUnderBlock(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const words = countWords(unit?.text ?? "");
  if (unit?.look !== "prose" || words < MIN_HEADLINE || words > 25) return false;
  if (units[index - 1]?.look === "date") return !isDatedHeadline(units, index - 2);
  return units[index - 2]?.look === "date" && isPublisherLine(units, index - 1);
}

/** Words of a line that says more than who published. */
const MIN_SAYING = 5;

/** Whether a line is a headline with its date below and paragraphs behind; a list has dates above its headlines too. */
export function isDatedHeadline(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || !isHeadlineLike(unit) || countWords(unit.text) < MIN_SAYING) return false;
  if (units[index - 1]?.look === "date" || units[index + 1]?.look !== "date") return false;
  return units[index + 2]?.look === "prose" && units[index + 3]?.look === "prose";
}

/** A short line that may be a headline; a question counts although it ends a sentence. */
export function isHeadlineLike(unit: Unit): boolean {
  const words = countWords(unit.text);
  if (words < MIN_HEADLINE || words > MAX_HEADLINE) return false;
  return unit.look === "short" || (unit.look === "prose" && words <= 20 && /[?!]["'”’)]{0,2}$/u.test(unit.text));
}

/** The prose that a headline heads, past byline, date, caption and promotion; null when other short lines come first. */
function findBodyAfter(units: readonly Unit[], index: number): number | null {
  for (let at = index + 1; at < units.length && at <= index + 6; at++) {
    const look = units[at]?.look;
    if (look === "prose" && !isHeadlineLike(units[at] as Unit)) return at;
    if (look === "teaser" || look === "teaser-label" || look === "comments-label" || look === "list-item") return null;
    if (look === "short" && countWords(units[at]?.text ?? "") > 6) return null;
  }
  return null;
}

/** First unit of the publisher and date lines directly before a headline. */
export function findBlockStart(units: readonly Unit[], index: number, floor: number): number {
  let first = index;
  for (let at = index - 1; at >= floor && at >= index - 5; at--) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.look === "date") first = at;
    else if (unit.look === "byline") continue;
    else if (!isPublisherLine(units, at)) break;
    else first = at;
  }
  return first;
}

/** A few words beside a date line: who published, perhaps with a dash before it. */
function isPublisherLine(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || (unit.look !== "short" && unit.look !== "list-item" && unit.look !== "credit"))
    return false;
  if (countWords(unit.text) > 7 || endsSentence(unit.text) || isSentenceCase(unit.text)) return false;
  return units[at - 1]?.look === "date" || units[at + 1]?.look === "date";
}

/** Words from which a line is told to be a headline by its small letters. */
const MIN_CASED = 4;
const MAX_CAPITALS = 0.4;

/** Whether a line has too few capitals for a name; scripts without capitals have no names that are told so. */
function isSentenceCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < MIN_CASED || !/^\p{Lu}/u.test(words[0] ?? "")) return false;
  return capitalShare(words) < MAX_CAPITALS;
}

const BOX_LOOKS: ReadonlySet<UnitLook> = new Set<UnitLook>([
  "comments-label",
  "furniture-label",
  "furniture",
  "teaser-label",
]);

function rateHead(units: readonly Unit[], index: number, first: number, body: number): number {
  let points = 0;
  if (first < index && units.slice(first, index).some((unit) => unit.look === "date")) points += 3;
  for (const look of ["date", "byline"] as const)
    if (units.slice(index + 1, body).some((unit) => unit.look === look)) points += 2;
  if (endedBefore(units, first)) points += 2;
  if (closesReport(units[first - 1])) points += 3;
  const before = units[first - 1]?.look;
  if (before !== undefined && BOX_LOOKS.has(before)) points += 1;
  const opening = units[body]?.text ?? "";
  if (opensWithDateline(opening)) points += isDispatch(units, body) || isPlaced(units, index) ? 4 : 2;
  if (opening.length >= RUN_TOGETHER && before !== "prose") points += 1;
  return points;
}

/** Whether a headline stands directly above a dateline, as no sub-heading does; a name and a colon may be who speaks ("GENEVA: …", "HOST: …"). */
function isPlaced(units: readonly Unit[], index: number): boolean {
  const text = units[index + 1]?.text ?? "";
  const headline = units[index]?.look === "short" && !opensWithDateline(units[index]?.text ?? "");
  const dateline = headline ? findDateline(text) : null;
  return dateline !== null && (dateline.source !== null || !text.slice(0, dateline.end).trimEnd().endsWith(":"));
}

/** Whether a paragraph opens with the dateline of an agency, and the page has another one before it: two dispatches. */
function isDispatch(units: readonly Unit[], index: number): boolean {
  const text = units[index]?.text ?? "";
  return namesAgency(text) && units.slice(0, index).some((unit) => unit.look === "prose" && namesAgency(unit.text));
}

function namesAgency(text: string): boolean {
  const source = findDateline(text)?.source ?? null;
  return source !== null && AGENCY_BY_FORM.has(text.slice(source.start, source.end).trim());
}

/** A line of signs between two reports. */
const SEPARATOR = /^(?:\* ?){3,20}$|^[-–—_=~•·.]{3,80}$/u;

/** Whether a line of signs parts two texts, or two parts of one. */
export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text);
}

/** Who wrote and edited a dispatch; the source of a picture or table is named in other words. */
const DESK = /\b(?:reporting|editing|additional reporting|written|compiled) by\b/iu;

/** Whether a line stands at the end of a report and nowhere else. */
function closesReport(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.look === "credit") return DESK.test(unit.text) || AGENCY_BY_FORM.has(trimMarks(unit.text, "()[]=–—- "));
  return SEPARATOR.test(unit.text) || isReportEnd(unit.text);
}

/** Whether the last prose before a unit closed its article: with an agency's mark, a credit line or comments. */
function endedBefore(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 25; at--) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (unit.look === "credit" || unit.look === "comments-label") return true;
    if (unit.look === "prose") return findEndMark(unit.text) !== null;
  }
  return false;
}
