import type { Credit, Field } from "../../../model/article.ts";
import { isMastheadName, isPressName } from "../../data/press-nouns.ts";
import { isByline } from "../../look-at-text.ts";
import { countWords, trimMarks } from "../../read-shape.ts";
import type { LabelledUnit, Unit } from "../../unit.ts";
import { findDateline } from "../credits/read-dateline.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";
import { readClock } from "../written-dates/read-clock.ts";
import { isNothing, opensWithName } from "./find-names.ts";
import { isFree, isRole, MAX_LINE, readCommonWords, readNames } from "./plain-names.ts";
import { readBylineLines, withoutAgencies } from "./read-byline-lines.ts";
import { readMarked } from "./read-marked-line.ts";

/** A byline stands within so many lines of the headline, or behind the last paragraph. */
const MAX_HEAD = 14;
const MAX_ABOVE = 3;
const MAX_TAIL = 6;
/** A standfirst stands so many lines under its headline at most, and so many lines of date and byline under it. */
const STANDFIRST = 2;
const MAX_UNDER = 6;
const PARAGRAPH = 12;

/**
 * The names in the lines around a report of plain text. A line that opens as a byline goes before one of a name and a date, that before a name beside the
 * date or the report; of lines before the report and behind it the first count. Words that the report writes small are no names.
 *
 * @param body - the report's joined text
 */
export function readPlainBylines(units: readonly LabelledUnit[], credits: readonly Credit[], body: string): Field[] {
  const common = readCommonWords(body);
  const place = findDateline(body)?.place ?? null;
  const { head, tail } = findMargins(units);
  for (const [lines, isHead] of [
    [head, true],
    [tail, false],
  ] as const) {
    const marked = isHead ? [...lines, ...findUnderStandfirst(units, lines)] : lines;
    const opened = [
      ...marked.flatMap(({ kind, unit }) => (kind === "caption" ? [] : readMarked(unit, common))),
      ...readParted(marked, common),
    ];
    if (opened.length > 0) return withoutAgencies(unique(opened), credits);
    const found = isHead
      ? findBareNames(lines, common)
      : tail.slice(0, 2).flatMap(({ unit }, at) => (isContact(tail[at - 1]?.unit) ? [] : readBare(unit, common)));
    // The place that the dateline names may stand in a line of its own.
    const bare = found.filter(({ value }) => value !== place);
    if (bare.length > 0) return withoutAgencies(unique(bare), credits);
  }
  // Labels of fields, papers' names and who reported, as pages of any kind have them.
  return readBylineLines(units, credits).filter(
    ({ value, by }) => by.name.endsWith("/reporting-line") || isFree(value, common),
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Those whom the lines above the first entry of a live blog name: in a line that opens as a byline, else in one under a date. */
export function findReporters(units: readonly LabelledUnit[]): Field[] {
  const first = units.findIndex(({ article }) => article !== null);
  const head = units.slice(Math.max(0, first - MAX_HEAD), Math.max(0, first)).map(({ unit }) => unit);
  const marked = head.flatMap((unit) => (unit.look === "caption" ? [] : readMarked(unit, NO_WORDS)));
  if (marked.length > 0) return unique(marked);
  return unique(head.flatMap((unit, at) => (isTimed(head[at - 1]) ? readBare(unit, NO_WORDS) : [])));
}

/** "By" and the label of a field in a line of their own, and what stands between the names under it. */
const LABEL_ALONE = /^(?:by|von|par|por|di|door|words by|text by|author|authors|byline|writer|reporter|BY|AU)\s?:?$/iu;
const BETWEEN = /^(?:[,;&|·•]|and|und|et|y|e)$/iu;

/** The names in the lines under one that holds nothing but "By", as far as they reach. */
function readParted(lines: readonly LabelledUnit[], common: ReadonlySet<string>): Field[] {
  const label = lines.findIndex(({ unit }) => LABEL_ALONE.test(unit.text));
  if (label < 0) return [];
  const found: Field[] = [];
  for (const { unit } of lines.slice(label + 1)) {
    if (BETWEEN.test(unit.text)) continue;
    const names = readBare(unit, common);
    if (names.length === 0) break;
    found.push(...names);
  }
  return found;
}

/** Lines of a byline further below, under a standfirst of several lines. */
function findUnderStandfirst(units: readonly LabelledUnit[], head: readonly LabelledUnit[]): LabelledUnit[] {
  const headline = units.findLastIndex(({ kind }) => kind === "headline");
  if (headline < 0) return [];
  return units
    .slice(headline + 1, headline + 1 + MAX_HEAD)
    .filter((entry) => entry.unit.look === "byline" && !head.includes(entry));
}

/** The lines from a few above the headline to the first paragraph, and those behind the last. */
function findMargins(units: readonly LabelledUnit[]): {
  readonly head: readonly LabelledUnit[];
  readonly tail: readonly LabelledUnit[];
} {
  const headline = units.findLastIndex(({ kind }) => kind === "headline");
  const from = Math.max(0, headline);
  let report = units.findIndex(({ kind, unit }, at) => at > from && kind === "body" && isParagraph(unit));
  if (report < 0) report = units.findIndex(({ kind }) => kind === "body");
  if (headline >= 0) report = skipStandfirst(units, headline, report);
  const last = units.findLastIndex(({ kind }) => kind === "body");
  const end = (units[last]?.unit.line ?? 0) + MAX_TAIL;
  const first = headline >= 0 ? headline + 1 : Math.max(0, report - MAX_HEAD);
  const below = units.slice(first, Math.max(first, Math.min(report, first + MAX_HEAD)));
  const above = units
    .slice(Math.max(0, headline - MAX_ABOVE), Math.max(0, headline))
    .filter(({ unit }, at, lines) => isAbove(unit) || isUnderClock(lines, at));
  return { head: [...below, ...above], tail: units.slice(last + 1).filter(({ unit }) => unit.line <= end) };
}

/** Whether a line stands under the time of an entry, or under the day that stands behind that time. */
function isUnderClock(lines: readonly LabelledUnit[], at: number): boolean {
  const before = lines[at - 1]?.unit;
  return isClock(before) || (before?.look === "date" && isClock(lines[at - 2]?.unit));
}

/** Whether a line above the headline says who wrote, or who put the page's items together. */
function isAbove({ look, text }: Unit): boolean {
  return look === "byline" || (look === "credit" && isByline(text));
}

/** Index of the paragraph behind the standfirst, where date or byline stand under that one; else of the paragraph given. */
function skipStandfirst(units: readonly LabelledUnit[], headline: number, report: number): number {
  if (report < 0 || report - headline > STANDFIRST) return report;
  for (let at = report + 1; at <= report + MAX_UNDER; at++) {
    const entry = units[at];
    if (entry === undefined) return report;
    if (entry.kind === "body" && isParagraph(entry.unit)) return report;
    const { look } = entry.unit;
    if (look === "byline" || look === "date" || (isName(entry.unit) && isWho(units[at + 1]?.unit))) {
      const next = units.findIndex(({ kind, unit }, index) => index > at && kind === "body" && isParagraph(unit));
      return next < 0 ? report : next;
    }
  }
  return report;
}

function isName({ text }: Unit): boolean {
  return opensWithName(text) && !isRole(text);
}

const ADDRESS = /^\S{1,60}@[\w.-]{3,60}$/u;
const MAX_ROLE = 10;

/** Whether a line says who the person named above it is: a role or an address. */
function isWho(unit: Unit | undefined): boolean {
  if (unit === undefined || countWords(unit.text) > MAX_ROLE) return false;
  return ADDRESS.test(unit.text) || (unit.look === "short" && isRole(unit.text.split(/[,–—|]/u, 1)[0] ?? ""));
}

function isParagraph({ look, text }: Unit): boolean {
  return look === "prose" && countWords(text) >= PARAGRAPH;
}

/** The names of lines that hold nothing else, or a date, a role or a place, where a date or the headline stands beside them. */
function findBareNames(lines: readonly LabelledUnit[], common: ReadonlySet<string>): Field[] {
  let paper: Field[] = [];
  for (const [at, { unit, kind }] of lines.entries()) {
    if (kind === "caption" || kind === "headline" || unit.look === "caption") continue;
    const isDated = findPageDates(unit.text.slice(0, MAX_LINE)).length > 0;
    const beside = at === 0 || isDated || isNear(lines, at);
    const found = beside ? readBare(unit, common) : [];
    // A paper's name may stand above the person's.
    if (found.some(({ value }) => !isPressName(value))) return found;
    if (paper.length === 0) paper = found;
  }
  return paper;
}

/** Whether a line announces whom to ask: "Media contact:", "Press office". */
function isContact(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    /\b(?:contacts?|press office|enquiries|inquiries|kontakt|contacto|contatto)\b/iu.test(unit.text)
  );
}

function isPaper(name: string): boolean {
  return isPressName(name) || isMastheadName(name);
}

/** Whether a date stands within two lines, or the report begins directly below. */
function isNear(lines: readonly LabelledUnit[], at: number): boolean {
  if (at === lines.length - 1 || isWho(lines[at + 1]?.unit)) return true;
  return [-2, -1, 1, 2].some((step) => isTimed(lines[at + step]?.unit));
}

/** Whether a line is a date, or the time of day that stands over an entry of a live blog. */
function isTimed(unit: Unit | undefined): boolean {
  return unit?.look === "date" || isClock(unit);
}

function isClock(unit: Unit | undefined): boolean {
  return unit !== undefined && readClock(unit.text)?.end === unit.text.length;
}

/** A row of buttons or columns, and the number of a chapter. */
const BUTTONS = /\S {2,40}\S/u;
const NUMERAL = /^[IVX]{1,4}\. /u;

function readBare(unit: Unit, common: ReadonlySet<string>): Field[] {
  if (isParagraph(unit) || unit.look === "credit" || unit.look === "promo" || unit.text.length > MAX_LINE) return [];
  if (BUTTONS.test(unit.text) || NUMERAL.test(unit.text)) return [];
  const lead = /^[-–—•*>~]{1,3}\s/u.exec(unit.text)?.[0].length ?? 0;
  const end = lead > 0 ? unit.text.replace(/\s[-–—•*<~]{1,3}$/u, "").length : MAX_LINE;
  const names = readNames(unit, common, true, { start: lead, end });
  const [first] = names;
  const opening = unit.text.slice(0, unit.text.indexOf(first?.value ?? "") + 1);
  // What stands before the name is a date or a mark, and no words.
  const before = findPageDates(opening).length > 0 ? "" : opening.slice(0, -1);
  const isGlued = /\p{Ll}$/u.test(before) && isPaper(trimMarks(before, " "));
  return first === undefined || !(isGlued || isNothing(before)) || names.length > 4 ? [] : names;
}

function unique(fields: readonly Field[]): Field[] {
  return fields.filter(({ value }, at) => fields.findIndex((other) => other.value === value) === at);
}
