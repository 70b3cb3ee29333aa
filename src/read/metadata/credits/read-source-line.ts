import type { Span } from "../../../model/span.ts";
import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { documentKindLength, isDocumentKind } from "../../data/document-kinds.ts";
import { isInstitution } from "../../data/institution-nouns.ts";
import { FURNITURE_LABELS } from "../../data/labels.ts";
import { MENU_WORDS } from "../../data/menu-words.ts";
import { isMastheadName, isPressName } from "../../data/press-nouns.ts";
import { ROLE_NOUNS, withoutRoleBefore } from "../../data/role-nouns.ts";
import { SECTION_NAMES } from "../../data/sections.ts";
import { WEEKDAYS } from "../../data/weekdays.ts";
import { capitalShare, countWords, looksLikeName, trimMarks } from "../../read-shape.ts";
import { looksLikePerson } from "../bylines/find-names.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";
import { readClock } from "../written-dates/read-clock.ts";

/** What a line says of where an item of a press review, a digest or an aggregator comes from. Offsets are the line's. */
export interface SourceLine {
  readonly publisher: Span | null;
  /** in the publisher's place: that it is the paper too only the page's other lines can say */
  readonly agency: Span | null;
  readonly author: Span | null;
  /** it says itself that it is one, by a label, brackets, a page's number or a paper's name; else others like it must */
  readonly sure: boolean;
}

/** No such line is longer, and no name in it has more words. */
const MAX_LINE = 120;
const MAX_NAME = 6;
const MIN_CAPITALS = 0.6;
const LABEL =
  /^(?:sources?(?:\.name)?|quelle|fuente|fonte|źródło|источник|джерело|publication(?: info| title| name)?|newspaper|outlet|journal)\s?:\s+|^(?:SN|SO|JN|JO|JF)(?:\t|\s{2,}(?:-\s)?)\s*|^(?:first published|originally published|read the (?:original|full) (?:article|story)) (?:in|on|at|by)\s+/iu;
const FEED = /^The post .{1,100} (?:first appeared|appeared first) on /u;
const SEPARATOR = /[|·•;»]|,\s|\s[–—-]\s/gu;
/** In the head of a page, where a paper's line may be set in any way. */
const ANY_SEPARATOR = /[|·•;»]|,\s|\s[/:>–—-]{1,3}\s|(?<=\p{L}{4}|\d)\.\s(?=[\p{Lu}\d])/gu;
/** Behind a day, what parts it from the next words. */
const LEADING_MARKS = /^[\s.,;|·•/–—-]{1,5}/u;
/** Marks of emphasis around a line. */
const EMPHASIS = /^[*_~]{1,3}|[*_~]{1,3}$/gu;
const STOP_BEHIND = /(?<=\p{L}{3})\.\s?$/u;
/** Marks that set off what a person's name may stand behind; commas part places as well. */
const BARS = /[|·•»]|\s[/–—-]{1,3}\s/u;
/** A label in a line of its own, above the name. */
const LABEL_ABOVE = /^(?:Sources?|Publication|SOURCES?|PUBLICATION|SN|SO|JN)\s?:?$/u;
/** "(daily, centre-left)" behind a name says what paper it is, "(Leeds)" where. */
const BRACKETS_BEHIND = /\s\([^()]{2,60}\)$/u;
const KIND_BEHIND = /^\p{Lu}[^()]{2,60} \(\p{Ll}[^()]{2,60}\)$/u;
const PAGE = /^(?:(?:pp?|pgs?|pages?|seiten?|s|str|стр|с)\.?\s?[A-Z]?\d{1,3}|[A-Z]\.?\d{1,2})(?![\p{L}\d])/iu;
/** Which edition of a paper, behind its name. */
const EDITION_BEHIND =
  /\s(?:(?:first|second|third|early|late|final|morning|afternoon|evening|night|city|metro|state|national|regional|international|world|weekend|saturday|sunday|print|online|digital|english|special)\s){0,2}edition$/iu;
const PLACE_IN_PAPER =
  /^(?:leader page|front page|back page|page one|online|print(?: edition)?|web|link|op-ed|editorial|lead|\d{1,5} words)$/iu;
const BY = /^(?:by|von|par|por|di)\s/iu;
/** "Agency via Paper", "Person in Paper": who wrote, and where it stood. */
const LINKS = /\s(?:via|in the|in|for|writing for)\s(?=\p{Lu})/u;
const NO_SOURCES: ReadonlySet<string> = new Set(
  [...SECTION_NAMES, ...MENU_WORDS, ...FURNITURE_LABELS].map((name) => name.toLowerCase()),
);

/**
 * Reads "Paper, 15 April, p. 2", "[Agency via Paper, 5 July – link]", "Paper | by Jane Doe | 3 March 2025", "PAPER (daily)"; null for other lines. Linear.
 *
 * @param above - the line above, which may be its label
 * @param isHead - the line stands on top of its page: its parts may be set off by any marks, and by its day
 */
export function readSourceLine(whole: string, above = "", isHead = false): SourceLine | null {
  const text = whole.slice(0, MAX_LINE + 1);
  if (text.length > MAX_LINE) return null;
  const bracketed = /^(?:\[.{4,}\]|\(.{4,}\))\.?$/u.test(text);
  const inner = bracketed ? trimMarks(text, "[]().") : text.slice(documentKindLength(text));
  const offset = bracketed ? text.indexOf(inner) : text.length - inner.length;
  const label = LABEL.exec(inner)?.[0] ?? FEED.exec(inner)?.[0] ?? "";
  const isLabelled = label !== "" || LABEL_ABOVE.test(above);
  const rest = label === "" ? inner : trimMarks(inner.slice(label.length), ".");
  if (label === "" && BRACKETS_BEHIND.test(rest) && isKind(rest)) {
    const name = rest.replace(BRACKETS_BEHIND, "");
    return { publisher: { start: offset, end: offset + name.length }, agency: null, author: null, sure: true };
  }
  const parts = splitParts(rest, offset + inner.indexOf(rest, label.length), isHead);
  const signed = readSigned(parts);
  if (signed !== null) return signed;
  const [first, ...others] = parts;
  if (first === undefined) return null;
  const isPaged = others.some(({ text: part }) => PAGE.test(part) || PLACE_IN_PAPER.test(part));
  const isDated = others.some(({ text: part }) => isTime(part));
  if (!isLabelled && !isPaged && !isDated) return null;
  const by = others.find(({ text: part }) => BY.test(part));
  const isBarred = isDated && BARS.test(rest);
  const source = readName(first);
  if (source === null) return null;
  const name = text.slice(source.publisher.start, source.publisher.end);
  const isPaper = isPressName(name) || isMastheadName(name);
  const [second] = others;
  const behind = second === undefined ? "," : text.slice(first.start + first.text.length, second.start);
  // What stands before a day without a mark between them may be anything, but a running head's name in capitals.
  if (behind.trim() === "" && !isLabelled && !(isPaper && name === name.toUpperCase())) return null;
  const person = isBarred && isPaper ? others.find(({ text: part }) => isPerson(part)) : undefined;
  return {
    publisher: AGENCY_BY_FORM.has(name) ? null : source.publisher,
    agency: AGENCY_BY_FORM.has(name) ? source.publisher : null,
    author: by !== undefined ? cutBy(by) : (source.author ?? (person === undefined ? null : spanOf(person))),
    sure: isLabelled || bracketed || isPaged || isPaper || AGENCY_BY_FORM.has(name),
  };
}

/** Whether what stands in brackets behind a name in capitals, or of a paper, says what it is. */
function isKind(text: string): boolean {
  const name = text.replace(BRACKETS_BEHIND, "");
  const isPaper = isPressName(name) || isMastheadName(name);
  return isName(name) && (isPaper || (name === name.toUpperCase() && KIND_BEHIND.test(text)));
}

/** A site's address in a name's place. */
const HOST = /^[a-z\d-]{3,40}(?:\.[a-z\d-]{2,20}){1,2}$/u;

/** Reads a paper's name or a site's that stands under a headline and over a day, as databases print it; null for other lines. */
export function readNameOverDay(text: string, below: string): SourceLine | null {
  if (
    text.length > MAX_LINE ||
    text.includes(",") ||
    !findPageDates(below.slice(0, MAX_LINE)).some(({ date }) => date.kind === "day")
  )
    return null;
  const name = text.replace(BRACKETS_BEHIND, "");
  const isSure = HOST.test(name) || (isName(name) && (isPressName(name) || isMastheadName(name)));
  return isSure ? { publisher: { start: 0, end: name.length }, agency: null, author: null, sure: true } : null;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** "Ana Ruiz, Harbour Gazette, 12 May 2025": who wrote stands before the paper and its day. */
function readSigned([first, second, ...others]: readonly Part[]): SourceLine | null {
  if (first === undefined || second === undefined || !others.some(({ text }) => isTime(text))) return null;
  const isPaper = isPressName(second.text) || isMastheadName(second.text);
  if (!isPaper || !isName(second.text) || !isPerson(first.text)) return null;
  return { publisher: spanOf(second), agency: null, author: spanOf(first), sure: true };
}

function spanOf({ text, start }: Part): Span {
  return { start, end: start + text.length };
}

/** Words of a section's name ("World in Brief"). */
const NOT_IN_NAMES = /\s(?:in|of|and|for|on|the|from)\s/iu;
/** Words of a person's name, of which one alone may be a place's. */
const MIN_PERSON = 2;

function isPerson(part: string): boolean {
  if (NO_SOURCES.has(part.toLowerCase()) || isPressName(part) || isMastheadName(part) || isInstitution(part))
    return false;
  return countWords(part) >= MIN_PERSON && looksLikePerson(part) && !NOT_IN_NAMES.test(part) && !isDocumentKind(part);
}

/** The parts of a line between its marks, and each day in it. */
function splitParts(text: string, offset: number, isHead: boolean): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to).replace(EMPHASIS, "").replace(LEADING_MARKS, "").replace(STOP_BEHIND, "").trim();
    if (part !== "") parts.push({ text: part, start: offset + text.indexOf(part, from) });
  };
  const addBetween = (from: number, to: number): void => {
    let start = from;
    for (const match of text.slice(from, to).matchAll(isHead ? ANY_SEPARATOR : SEPARATOR)) {
      add(start, from + match.index);
      start = from + match.index + match[0].length;
    }
    add(start, to);
  };
  let from = 0;
  for (const { span, date } of findPageDates(text)) {
    if (!isHead || date.kind !== "day") continue;
    addBetween(from, span.start);
    add(span.start, span.end);
    from = span.end;
  }
  addBetween(from, text.length);
  return parts;
}

function isTime(part: string): boolean {
  if (findPageDates(part).length > 0) return true;
  const clock = part.replace(/ [A-Z]{3,4}$/u, "");
  return readClock(clock)?.end === clock.length;
}

/** The paper that the first part names, and who wrote in it. */
function readName({ text, start }: Part): { readonly publisher: Span; readonly author: Span | null } | null {
  const whole = withoutEdition(text.replace(BRACKETS_BEHIND, ""));
  const link = LINKS.exec(whole);
  const before = link === null ? "" : whole.slice(0, link.index);
  if (link !== null && (AGENCY_BY_FORM.has(before) || looksLikeName(before))) {
    const from = link.index + link[0].length;
    if (!isName(whole.slice(from))) return null;
    const author = AGENCY_BY_FORM.has(before) ? null : { start, end: start + before.length };
    return { publisher: { start: start + from, end: start + whole.length }, author };
  }
  return isName(whole) ? { publisher: { start, end: start + whole.length }, author: null } : null;
}

/** A paper's name without the edition and the weekday that its running head sets behind it. */
function withoutEdition(text: string): string {
  const space = text.lastIndexOf(" ");
  const bare = space > 0 && WEEKDAYS.has(text.slice(space + 1).toLowerCase()) ? text.slice(0, space) : text;
  return bare.replace(EDITION_BEHIND, "");
}

function isName(name: string): boolean {
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || !/\p{L}{2}/u.test(name) || countWords(name) > MAX_NAME) return false;
  if (
    /[?!:@#…"“”]/u.test(name) ||
    NO_SOURCES.has(name.toLowerCase()) ||
    WEEKDAYS.has(name.toLowerCase()) ||
    findPageDates(name).length > 0
  )
    return false;
  const words = name.split(/\s+/u);
  if (
    ROLE_NOUNS.has(name.toLowerCase()) ||
    /^(?:updated|published|posted|last|first|by|from|on|copyright)$/iu.test(words[0] ?? "")
  )
    return false;
  const content = words.filter(
    (word) => !/^(?:of|the|for|and|de|del|della|di|da|do|du|des|der|die|das|für|la|le|&)$/iu.test(word),
  );
  return capitalShare(content) >= MIN_CAPITALS;
}

function cutBy({ text, start }: Part): Span | null {
  const whole = text.replace(BY, "");
  const name = trimMarks(withoutRoleBefore(whole), ".");
  const from = start + text.length - whole.length + whole.indexOf(name);
  return looksLikeName(name) ? { start: from, end: from + name.length } : null;
}
