import type { Span } from "../../../model/span.ts";
import { codeUnitAt } from "../../../text/code-unit.ts";
import { escapePattern } from "../../../text/escape-pattern.ts";
import { AGENCIES, AGENCY_BY_FORM, findSmallAgency } from "../../data/agencies.ts";
import { findDesk, isAgencyName } from "../../data/agency-nouns.ts";
import { SIGN } from "../../data/sign-words.ts";
import { findEndMark } from "../../find-end-mark.ts";
import { looksLikeName, trimMarks } from "../../read-shape.ts";
import { findDateline } from "./read-dateline.ts";

/** A credit in a text: the characters as printed, in the text's offsets, and how well it supports the agency as the source. */
export interface CreditMatch {
  readonly span: Span;
  readonly agency: string;
  /** smaller is better: 0 dateline or opening, 1 end mark or credit line, 2 a sentence that names it */
  readonly rank: 0 | 1 | 2;
}

const FORMS = AGENCIES.flatMap((agency) => agency.forms)
  .filter((form) => form.length >= 2)
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join("|");

/** (Reuters) - · (AFP): */
const OPENING = new RegExp(`^[(/\\[](${FORMS})[)/\\]]\\.?\\s?[-–—:]{0,2}`, "u");
/** Kyiv • UNN */
const BULLET = /^\p{Lu}[\p{L} .-]{1,30} • $/u;
/** Київ. 30 червня. ІНТЕРФАКС-УКРАЇНА - */
const OPENING_STOPS = /^\p{Lu}[\p{L} -]{1,30}\. \d{1,2} \p{L}{3,12}\. $/u;
/** (Example Wire) - */
const UNLISTED_OPENING = /^\((\p{Lu}[^()\n]{2,40})\)\s?[-–—]{1,2}\s/u;
/** The borders of a match are checked after: a look-behind at every character would cost more than the search. */
const ANY_FORM = new RegExp(FORMS, "uy");
/** Characters in steps of 64: a capital of ASCII is none of the small letters. */
const STEPS = 64;
/** 1 for each pair of the first two characters of a form: the pattern is asked only where both agree. */
const OPENINGS = new Uint8Array(STEPS * STEPS);
for (const { forms } of AGENCIES)
  for (const form of forms) if (form.length >= 2) OPENINGS[stepOf(codeUnitAt(form, 0), codeUnitAt(form, 1))] = 1;

function stepOf(first: number, second: number): number {
  return (first & (STEPS - 1)) * STEPS + (second & (STEPS - 1));
}

const LETTER = /[\p{L}\p{N}]/u;
/** What stands before an agency's name in a sentence that credits it; lower case. */
const SENTENCE_CUES =
  /(?:\btold|\btells|\btelling|\bcites|\bciting|\bcited|\bquoting|\bquoted by|\baccording to|\breported by|\breported|\breports|\breport by|\bwith reference to|\breference to|\bvia|\bspeaking to|\binterview with|\bstatement to|\bto|\bsaid|\bby|\bto the|\bfrom|ссылкой на|сообщает|сообщил|передает|передаёт|пишет|по данным|посиланням на|повідомляє|повідомив|передає|пише|unter berufung auf|laut|berichtet|meldet|selon|à l['’]|d['’]après|según|a|citado por|secondo|ha riferito|segundo|à|podle|uvedla|informuje|podaje|píše|według|przekazała) $/iu;
/** Words after an agency's name that make the agency the reporter: "Reuters reports", "AFP reported". */
const AFTER_CUES =
  /^(?: news agency| agency)?,? (?:reports|reported|reporting|writes|wrote|said|says|informs|передает|сообщает|пише|повідомляє|berichtet|meldet|rapporte|informa|riferisce|informuje|podaje)(?![\p{L}])/iu;

/**
 * Every credit of an agency in a paragraph or credit line. `told Reuters` names the agency as the one spoken to (rank 2): a weak sign that
 * its report is the source. Linear in the length of the text.
 *
 * @param signs - bits of `SIGN` of the text
 */
export function findCredits(text: string, margin: boolean, signs: number = SIGN.wide): CreditMatch[] {
  const found: CreditMatch[] = [];
  const opens = "(/[".includes(text.charAt(0));
  const opening = opens ? OPENING.exec(text.slice(0, 80)) : null;
  if (opening?.[1] !== undefined) {
    const end = trimMarks(opening[0], "-–—:").length;
    found.push({ span: { start: 0, end }, agency: nameOf(opening[1]), rank: 0 });
  }
  const unlisted = opens && opening === null ? UNLISTED_OPENING.exec(text.slice(0, 60)) : null;
  if (unlisted?.[1] !== undefined && isOpeningName(unlisted[1]))
    found.push({ span: { start: 0, end: unlisted[1].length + 2 }, agency: unlisted[1], rank: 0 });
  const dateline = findDateline(text);
  const mark = findEndMark(text);
  const forms = (signs & (SIGN.agency | SIGN.wide)) === 0 ? [] : findForms(text);
  for (const span of forms) {
    if (isInsideWord(text, span)) continue;
    const form = text.slice(span.start, span.end);
    const agency = nameOf(form);
    if (opening !== null && span.start < opening[0].length) continue;
    if (dateline !== null && span.start < dateline.end) found.push({ span: widen(text, span), agency, rank: 0 });
    else if (mark !== null && span.end > mark.start) found.push({ span: mark, agency, rank: 1 });
    else if (
      OPENING_STOPS.test(text.slice(0, span.start)) &&
      /^(?:\.RU)? [-–—] /.test(text.slice(span.end, span.end + 6))
    )
      found.push({ span, agency, rank: 0 });
    else if (BULLET.test(text.slice(0, span.start))) found.push({ span, agency, rank: 0 });
    else if (margin) found.push({ span: widen(text, span), agency, rank: 1 });
    else {
      const cue = SENTENCE_CUES.exec(text.slice(Math.max(0, span.start - 24), span.start));
      const follows = AFTER_CUES.test(text.slice(span.end, span.end + 40));
      if (cue !== null && form.length >= 3)
        found.push({ span: { start: span.start - cue[0].length, end: span.end }, agency, rank: 2 });
      else if (follows) found.push({ span, agency, rank: 2 });
    }
  }
  if (found.length === 0) found.push(...findUnlisted(text, dateline?.source ?? null, mark, margin));
  return found;
}

/** Whether what opens a text in brackets may name its source; of words in capitals, as places are printed, only an agency's name. */
function isOpeningName(name: string): boolean {
  return isAgencyName(name) || (looksLikeName(name) && name !== name.toUpperCase());
}

/** Every form of an agency's name in a text, leftmost and longest first, none overlapping another. */
function findForms(text: string): Span[] {
  const spans: Span[] = [];
  const last = text.length - 1;
  for (let index = 0; index < last; index++) {
    const code = codeUnitAt(text, index);
    // Most characters are small letters of a to z; names that begin with one ("dpa") stand at the beginning of a word.
    if (code === 32 || (isSmall(code) && index > 0 && isSmall(codeUnitAt(text, index - 1)))) continue;
    if (OPENINGS[stepOf(code, codeUnitAt(text, index + 1))] === 0) continue;
    ANY_FORM.lastIndex = index;
    const end = ANY_FORM.test(text) ? ANY_FORM.lastIndex : -1;
    if (end < 0) continue;
    spans.push({ start: index, end });
    index = end - 1;
  }
  return spans;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Agencies by their names in capitals, as a line in capitals prints them: "SOURCE: EXAMPLE WIRE". */
const AGENCY_BY_CAPITALS: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, forms }) =>
    forms.filter((form) => form.length > 3).map((form) => [form.toUpperCase(), name] as const),
  ),
);

/** (With inputs from Example Wire.) · Source: Example Wire · Originally published by Example Wire */
const NAMED_IN_MARGIN =
  /^\(?(?:with (?:agency )?(?:inputs?|files|reporting) from|sources?\s?:|originally published (?:on|in|by)|first published (?:on|in|by)|read more (?:in|at)|read the (?:full|original) (?:article|story) (?:in|at|on)) (?:the )?(\p{Lu}[^.,;:()\n]{1,40})/iu;

/** Words in the brackets of a dateline that say what the report is, lower case. */
const REMARKS: ReadonlySet<string> = new Set(
  "updated update corrected correction exclusive analysis opinion reported staff special live breaking video photo photos morning evening local".split(
    " ",
  ),
);

/** Sources that no list of agencies knows, in the places where a page prints its source. */
function findUnlisted(text: string, dateline: Span | null, mark: Span | null, margin: boolean): CreditMatch[] {
  if (dateline !== null) {
    const name = text.slice(dateline.start, dateline.end).trim();
    const single =
      /^\p{Lu}[\p{L}\p{M}-]{3,20}$/u.test(name) && !REMARKS.has(name.toLowerCase()) && hasDay(text, dateline);
    return looksLikeName(name) || single ? [{ span: widen(text, dateline), agency: name, rank: 0 }] : [];
  }
  const small = margin || mark !== null ? findSmallAgency(text) : null;
  if (small !== null)
    return [{ span: widen(text, { start: small.start, end: text.length - 1 }), agency: small.agency, rank: 1 }];
  if (mark !== null) return [{ span: mark, agency: capitalise(text.slice(mark.start, mark.end)), rank: 1 }];
  if (!margin) return [];
  const bare = findBareName(text);
  if (bare !== null) return [{ span: bare, agency: capitalise(text.slice(bare.start, bare.end)), rank: 1 }];
  const named = NAMED_IN_MARGIN.exec(text);
  const listed = AGENCY_BY_CAPITALS.get(named?.[1]?.trim() ?? "");
  if (listed !== undefined) return [{ span: { start: 0, end: text.length }, agency: listed, rank: 1 }];
  if (named?.[1] === undefined || !looksLikeName(named[1].trim())) return [];
  // A field of sources names papers, offices and authors as well.
  if (/^\(?sources?\s?:/iu.test(text) && !isAgencyName(named[1].trim())) return [];
  return [{ span: { start: 0, end: text.length }, agency: named[1].trim(), rank: 1 }];
}

/** The agency of a line that holds nothing but its name: "- EXAMPLE WIRE", "(Example Wire - 20th Nov, 2024)", "By the Example Wire treaty desk". */
function findBareName(text: string): Span | null {
  const desk = findDesk(text);
  if (desk !== null) return desk.end > desk.start ? desk : null;
  const [first = ""] = text.split(/ [-–—/] /u);
  const name = trimMarks(first.startsWith("(") ? first : text, "()/[].–—- ");
  const start = text.indexOf(name);
  return isAgencyName(name) ? { start, end: start + name.length } : null;
}

/** Whether a day stands before the brackets of a dateline: "RIGA, April 16 (Baltline) -". */
function hasDay(text: string, source: Span): boolean {
  return /\d/.test(text.slice(0, source.start));
}

/** "EXAMPLE WIRE" names Example Wire. */
function capitalise(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function nameOf(form: string): string {
  return AGENCY_BY_FORM.get(form) ?? form;
}

/** The brackets or slashes around an agency's name belong to the credit as printed. */
function widen(text: string, span: Span): Span {
  const pair = text.charAt(span.start - 1) + text.charAt(span.end);
  return pair === "()" || pair === "//" || pair === "[]" ? { start: span.start - 1, end: span.end + 1 } : span;
}

/** Whether a letter or digit directly before or after makes the match a part of another word. Han and kana run on without spaces. */
function isInsideWord(text: string, span: Span): boolean {
  if (codeUnitAt(text, span.start) > 0x2e80) return false;
  return LETTER.test(text.charAt(span.start - 1)) || LETTER.test(text.charAt(span.end));
}
