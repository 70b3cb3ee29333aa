import type { Credit, Field } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { MENU_WORDS } from "../data/menu-words.ts";
import { isMastheadName, isPressName } from "../data/press-nouns.ts";
import { ROLE_NOUNS, withoutRoleBehind } from "../data/role-nouns.ts";
import { unitSpan } from "../join-body.ts";
import { isByline } from "../look-at-text.ts";
import { isLanguageSwitch, isRow } from "../menu-line.ts";
import { countWords, trimMarks } from "../read-shape.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { findNames, isNothing, looksLikePerson, opensWithName } from "./find-names.ts";
import { findPageDates } from "./find-page-dates.ts";
import { readBylineLines, withoutAgencies } from "./read-byline-lines.ts";
import { findDateline } from "./read-dateline.ts";

/** A byline stands within so many lines of the headline, or behind the last paragraph. */
const MAX_HEAD = 14;
const MAX_ABOVE = 3;
const MAX_TAIL = 6;
/** A standfirst stands so many lines under its headline at most, and so many lines of date and byline under it. */
const STANDFIRST = 2;
const MAX_UNDER = 6;
const PARAGRAPH = 12;
const MAX_LINE = 160;
/** Letters from which a word of a name is looked for among the report's common words. */
const MIN_WORD = 4;

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
    const opened = marked.flatMap(({ kind, unit }) => (kind === "caption" ? [] : readMarked(unit, common)));
    if (opened.length > 0) return withoutAgencies(unique(opened), credits);
    const found = isHead
      ? findBareNames(lines, common)
      : tail.slice(0, 2).flatMap(({ unit }) => readBare(unit, common));
    // The place that the dateline names may stand in a line of its own.
    const bare = found.filter(({ value }) => value !== place);
    if (bare.length > 0) return withoutAgencies(unique(bare), credits);
  }
  // Labels of fields, papers' names and who reported, as pages of any kind have them.
  return readBylineLines(units, credits).filter(
    ({ value, by }) => by.name.endsWith("/reporting-line") || isFree(value, common),
  );
}

/** Marks of a terminal or of Markdown around a line, and those that part it. */
const LINE_MARKS = "^<>*_#~[]()–—-•|";
const PARTS = /\s[|•·]\s/u;
/** "From Jane Doe, Geneva": without the place behind the name it may be a word's source. */
const FROM = /^(?:From|FROM)\s(?=(\p{Lu}[\p{L}.’'-]+\s\p{Lu}[^,]{1,40}),\s?\p{Lu})/u;

/** The names of a line, or of a part of one between bars, that says that they wrote. */
function readMarked(unit: Unit, common: ReadonlySet<string>): Field[] {
  const text = unit.text.slice(0, MAX_LINE);
  let from = 0;
  for (const part of text.split(PARTS)) {
    const bare = trimMarks(part, LINE_MARKS);
    const start = text.indexOf(bare, from);
    const sent = FROM.exec(bare);
    if (sent !== null) {
      // Behind the name stands the place.
      const own = { start: start + sent[0].length, end: start + sent[0].length + (sent[1] ?? "").length };
      return readNames(unit, common, false, own);
    }
    if (bare !== "" && isByline(bare)) return readNames(unit, common, false, { start, end: start + bare.length });
    from = Math.max(from, start + bare.length);
  }
  return [];
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
    .filter(({ unit }) => unit.look === "byline");
  return { head: [...below, ...above], tail: units.slice(last + 1).filter(({ unit }) => unit.line <= end) };
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

function isPaper(name: string): boolean {
  return isPressName(name) || isMastheadName(name);
}

/** Whether a date stands within two lines, or the report begins directly below. */
function isNear(lines: readonly LabelledUnit[], at: number): boolean {
  if (at === lines.length - 1 || isWho(lines[at + 1]?.unit)) return true;
  return [-2, -1, 1, 2].some((step) => lines[at + step]?.unit.look === "date");
}

function readBare(unit: Unit, common: ReadonlySet<string>): Field[] {
  if (isParagraph(unit) || unit.look === "credit" || unit.text.length > MAX_LINE) return [];
  const names = readNames(unit, common, true);
  const [first] = names;
  const opening = unit.text.slice(0, unit.text.indexOf(first?.value ?? "") + 1);
  // What stands before the name is a date or a mark, and no words.
  const before = findPageDates(opening).length > 0 ? "" : opening.slice(0, -1);
  const isGlued = /\p{Ll}$/u.test(before) && isPaper(trimMarks(before, " "));
  return first === undefined || !(isGlued || isNothing(before)) || names.length > 4 ? [] : names;
}

/** The names of a line up to what the first of them is, each that of a person by its form. */
function readNames(
  unit: Unit,
  common: ReadonlySet<string>,
  isBare: boolean,
  { start: from, end }: Span = { start: 0, end: MAX_LINE },
): Field[] {
  if (isLanguageSwitch(unit.text) || (isBare && isRow(unit.text) && findPageDates(unit.text).length === 0)) return [];
  const fields: Field[] = [];
  for (const { name: whole, start: at } of findNames(unit.text.slice(from, end))) {
    const start = from + at;
    const glued = isBare ? gluedLength(whole) : 0;
    const name = withoutRoleBehind(whole.slice(glued));
    if (isRole(name)) break;
    if (isBare && !(looksLikePerson(name) && isFree(name, common))) continue;
    if (!isBare && fields.length > 0 && !isFree(name, common)) continue;
    fields.push({
      value: name,
      evidence: [unitSpan(unit, { start: start + glued, end: start + glued + name.length })],
      by: byRule("byline-line"),
    });
  }
  return fields;
}

/** Beginnings of surnames with a capital inside. */
const NAME_PARTS: ReadonlySet<string> = new Set(
  "mc mac de di du da del la le lo van von fitz st san ben al el abu mac o d".split(" "),
);

/** Characters of what was glued to a name without a space: "Harbour NewsAna Ruiz" names Ana Ruiz. */
function gluedLength(name: string): number {
  const match = /^(?:.{0,60}[^\p{L}]|)(\p{L}{0,30}\p{Ll})(?=\p{Lu}\p{Ll})/u.exec(name);
  if (match?.[1] === undefined || NAME_PARTS.has(match[1].toLowerCase())) return 0;
  return looksLikePerson(name.slice(match[0].length)) ? match[0].length : 0;
}

/** Whether a part of a byline says what somebody is: "Programme Communications", "Executive Editor". */
function isRole(name: string): boolean {
  return name.split(/[\s-]+/u).some((word) => ROLE_NOUNS.has(word.toLowerCase()));
}

/** A heading, a box or a document that stands where a name would, by a word that is in no name. */
const TITLE =
  /\b(?:release|number|edition|notebook|newsletter|briefing|digest|roundup|headlines|brief|version|friendly|am|pm|et|gmt|utc|est|edt|bst|cet|cest|eet|ist)\b/iu;
const LINK = /\s(?:and|of|in|for|on|at|to|with|from|AND|OF|IN|THE|FOR|ON|AT|WITH|FROM)\s/u;

/** Whether no word of a name is one that the report writes small, or an entry of a menu. */
function isFree(name: string, common: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  if (
    MENU_WORDS.has(name.toLowerCase()) ||
    isRole(name) ||
    isLanguageSwitch(name) ||
    TITLE.test(name) ||
    LINK.test(name)
  )
    return false;
  return (
    !words.some((word) => word.length >= MIN_WORD && common.has(word)) && !words.every((word) => MENU_WORDS.has(word))
  );
}

function readCommonWords(body: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of body.matchAll(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3,}/gu)) words.add(word);
  return words;
}

function unique(fields: readonly Field[]): Field[] {
  return fields.filter(({ value }, at) => fields.findIndex((other) => other.value === value) === at);
}
