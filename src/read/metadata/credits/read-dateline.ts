import type { Span } from "../../../model/span.ts";
import { codeUnitAt } from "../../../text/code-unit.ts";
import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { isAgencyName } from "../../data/agency-nouns.ts";
import { findDateLabel } from "../../data/date-labels.ts";
import { isDocumentKind } from "../../data/document-kinds.ts";
import { MONTHS } from "../../data/months.ts";
import { FORMS_OF_ADDRESS, SPEECH_LABELS } from "../../data/speech-labels.ts";
import { WEEKDAYS } from "../../data/weekdays.ts";
import { trimMarks } from "../../read-shape.ts";

/** A dateline at the start of a text: its characters without the dash, the place, and the agency in its brackets. */
export interface DatelineMatch {
  readonly span: Span;
  readonly place: string;
  /** what stands in its brackets, between its slashes or as a name behind its dash, listed as an agency or not */
  readonly source: Span | null;
  /** end of the dateline with its dash or colon: where the report's first sentence begins */
  readonly end: number;
}

/** A dateline stands within this many code units. */
const MAX_DATELINE = 110;
/** Words in capitals that stand before a dash and are no place. */
const NO_PLACE: ReadonlySet<string> = new Set(
  "WHO NATO EU UN USA UK US EXCLUSIVE BREAKING UPDATE ANALYSIS FACTBOX EXPLAINER WATCH VIDEO PHOTOS PHOTO LIVE OPINION NOTE CORRECTED RELATED READ MORE ALSO SEE SOURCE".split(
    " ",
  ),
);
const DASH = "[-–—‒―•:]";
/** One of these stands in every dateline that is not in square brackets; the others are ASCII. */
const WIDE_MARKS = "–—‒―•";
/** What else of ASCII may follow the first letters of a place's name, or the name. */
const PLACE_MARKS = ".,'/(";
const ROUND = 40;
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const SLASH = 47;
const COLON = 58;
/** How a country follows a place. */
const COUNTRY = /^, \p{Lu}/u;
const CITY =
  "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}.'’]*|(?:d[aeio]s?|del|d[eu]r?|las?|les?|los|el|en|al|am|an|aux?|es)(?=[ -]))){0,3}";

// KYIV - · KYIV, July 9 (Reuters) - · VILNIUS/HELSINKI (Reuters) - · SIEM REAP, Cambodia, Nov 29 (AFP): · MOSCOW, July 9. /TASS/.
const WITH_DASH = new RegExp(
  `^(${CITY}(?:\\/${CITY}){0,4})((?:[,.] ?[^-–—•:()\\n/]{1,40}){0,3})(?: ?(?:\\(([^()\\n]{2,60})\\)|\\/([^/\\n]{2,30})\\/\\.?|•))? ?${DASH}{1,2}\\s?(?=\\S)`,
  "u",
);
const WITH_AGENCY = new RegExp(
  `^(${CITY}(?:\\/${CITY}){0,4})((?:[,.] ?[^-–—•:()\\n/]{1,40}){0,3}) ?(?:\\(([^()\\n]{2,60})\\)|\\/([^/\\n]{2,30})\\/\\.?) ?${DASH}{0,2}\\s?(?=\\S)`,
  "u",
);
// YEREVAN, JUNE 11, ARMENPRESS. The commissions
const WITH_STOP = new RegExp(
  `^(${CITY}), ?([^-–—•:()\\n/.,]{3,30}\\.?), (\\p{Lu}[\\p{Lu}-]{2,25})\\.\\s(?=["“«„]?\\p{Lu})`,
  "u",
);
// (London, 20 June 2024) – At least
const WHOLE_IN_BRACKETS = new RegExp(`^\\((${CITY}), ([^()\\n]{3,30})\\) ?[-–—]\\s?(?=["“«„]?\\p{Lu})`, "u");
const IN_BRACKETS = /^\[(\p{Lu}[\p{Lu}\p{M} .,'’/-]{2,40})\]\s?/u;

/** Whether a paragraph opens with a dateline. */
export function opensWithDateline(text: string): boolean {
  return findDateline(text) !== null;
}

/** A headline of a ticker is no longer. */
const MAX_CAPITALS = 120;

/** Whether a line has capitals alone ("ITALY: MINISTER RULES OUT RETURN OF MINES"): what follows a place is not the report. */
function isHeadlineInCapitals(text: string): boolean {
  return text.length <= MAX_CAPITALS && text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * The dateline that opens a text, or null. The place is in capitals, or followed by a date or an agency's brackets: a dash after a
 * capitalised word alone ("Police - who were …") is no dateline.
 */
export function findDateline(text: string): DatelineMatch | null {
  if (!mayOpen(text) || isHeadlineInCapitals(text)) return null;
  const head = text.slice(0, MAX_DATELINE);
  const bracketed = IN_BRACKETS.exec(head);
  if (bracketed?.[1] !== undefined) {
    return {
      span: { start: 0, end: bracketed[0].trimEnd().length },
      place: bracketed[1],
      source: null,
      end: bracketed[0].length,
    };
  }
  const stopped = readStopped(head);
  if (stopped !== null) return stopped;
  for (const pattern of [WITH_DASH, WITH_AGENCY]) {
    const match = pattern.exec(head);
    if (match?.[1] === undefined) continue;
    const { place, tail } = partPlace(match[1], match[2] ?? "");
    const source = match[3] ?? match[4];
    const dashed = pattern === WITH_DASH;
    if (isHyphenated(match[0], place, tail) || isDateLine(place, head, match[0].length)) continue;
    // "Leaving Early, Leaving Late: What …" is a title.
    const isUnlisted = dashed && source !== undefined && isNamedSource(place, source, match[0], head);
    if (
      !(isPlace(place, tail, source, dashed) || isUnlisted) ||
      (match[0].trimEnd().endsWith(":") && isBare(place, tail, source))
    )
      continue;
    const behind = agencyLength(head.slice(match[0].length), hasDate(tail));
    const printed = trimMarks(match[0], "-–—‒―•:");
    const { length } = match[0];
    return {
      span: { start: 0, end: printed.length },
      place,
      source:
        locate(match[0], source) ??
        findTailSource(place, tail) ??
        (behind.name === 0 ? null : { start: length, end: length + behind.name }),
      end: length + behind.whole,
    };
  }
  return null;
}

/** A dateline that ends with the agency's name and a full stop, or that stands in brackets with its day. */
function readStopped(head: string): DatelineMatch | null {
  const stopped = WITH_STOP.exec(head);
  if (stopped?.[1] !== undefined && stopped[3] !== undefined && hasDate(stopped[2] ?? "")) {
    const end = stopped[0].length;
    const start = stopped[0].lastIndexOf(stopped[3]);
    const source = { start, end: start + stopped[3].length };
    return { span: { start: 0, end: source.end }, place: stopped[1], source, end };
  }
  const whole = head.startsWith("(") ? WHOLE_IN_BRACKETS.exec(head) : null;
  if (whole?.[1] === undefined || !hasDate(whole[2] ?? "")) return null;
  return {
    span: { start: 0, end: whole[0].lastIndexOf(")") + 1 },
    place: whole[1],
    source: null,
    end: whole[0].length,
  };
}

/** The agency in capitals behind a place's full stop is none of its name: "ASTANA. EXAMPLE-INFORM -". */
function partPlace(place: string, tail: string): { readonly place: string; readonly tail: string } {
  const stop = /^\p{Lu}[\p{L} -]{3,30}(?=\. \p{Lu}[\p{Lu}-]{4,30}$)/u.exec(place);
  return stop === null ? { place, tail } : { place: stop[0], tail: place.slice(stop[0].length) + tail };
}

const MAX_PLACE_WORDS = 3;

/** Whether brackets behind a place hold an agency's name that no list knows, before a dash behind which a sentence begins: "Harbourton (Quay Press) - The ferry". */
function isNamedSource(place: string, source: string, matched: string, head: string): boolean {
  return (
    isAgencyName(source) &&
    place.split(" ").length <= MAX_PLACE_WORDS &&
    !isLabel(place) &&
    /\) [-–—]{1,2} $/u.test(matched) &&
    /^["“«„]?\p{Lu}/u.test(head.slice(matched.length))
  );
}

/** The agency that stands before the dash without brackets ("ASTANA. EXAMPLE-INFORM -", "Tehran, IRNA -"). */
function findTailSource(place: string, tail: string): Span | null {
  const match = /([,.]) ?(\p{Lu}[\p{L} -]{1,30})$/u.exec(tail.trimEnd());
  const name = match?.[2];
  if (match === null || name === undefined) return null;
  const isUnlisted = (match[1] === "." || hasDate(tail)) && /^\p{Lu}[\p{Lu}-]{4,30}$/u.test(name) && !isMonth(name);
  if (!AGENCY_BY_FORM.has(name) && !isUnlisted) return null;
  const start = place.length + tail.trimEnd().length - name.length;
  return { start, end: start + name.length };
}

function isMonth(word: string): boolean {
  return MONTHS.has(word.toLowerCase()) || WEEKDAYS.has(word.toLowerCase());
}

/**
 * Whether a dateline is possible at all: a capital or bracket first, then nothing but capitalised words, or those that stand in a place's
 * name, up to a mark that may follow one; and there or further on what {@link hasDatelineMark} asks for.
 */
function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 91 || (first === ROUND && WHOLE_IN_BRACKETS.test(text.slice(0, MAX_DATELINE)))) return true;
  if (first < 128 && (first < 65 || first > 90)) return false;
  const to = Math.min(text.length, MAX_DATELINE);
  let hasSmall = false;
  for (let index = 1; index < to; index++) {
    const code = codeUnitAt(text, index);
    if (isAsciiLetter(code)) {
      hasSmall ||= code >= 97;
      continue;
    }
    if (code !== 32) return mayEndPlace(text, index, hasSmall) && hasDatelineMark(text, index, to, hasSmall);
    const next = index + 1 < to ? codeUnitAt(text, index + 1) : 32;
    if (!mayOpenWord(next)) return false;
  }
  return false;
}

/**
 * Whether the first character that is no letter of ASCII and no space may stand in or behind a place's name. A dash or colon directly behind
 * a name with small letters makes no dateline: neither a date nor an agency stands between.
 */
function mayEndPlace(text: string, index: number, hasSmall: boolean): boolean {
  const code = codeUnitAt(text, index);
  if (WIDE_MARKS.includes(text.charAt(index)) || code === COLON) return !hasSmall;
  if (code >= 128) return code < 0x2000 || code > 0x206f || code === 0x2019;
  if (code !== HYPHEN) return PLACE_MARKS.includes(text.charAt(index));
  if (!hasSmall) return true;
  // "Police - who": a hyphen in a name has a letter before it, and a part of the name behind it.
  return index + 1 < text.length && codeUnitAt(text, index - 1) !== 32 && mayOpenWord(codeUnitAt(text, index + 1));
}

/** Whether a word of a place's name may begin so: with a capital, or as "de", "da", "di", "del", "la", "el" and "al" do. */
function mayOpenWord(code: number): boolean {
  return code < 97 || code > 122 || code === 97 || code === 100 || code === 101 || code === 108;
}

/**
 * Whether what may follow a place stands in a text: a bracket or slash, or a dash or colon; and behind a place with small letters a digit of
 * its date, or a comma and the country.
 */
function hasDatelineMark(text: string, from: number, to: number, hasSmall: boolean): boolean {
  let hasDash = false;
  let isOpen = !hasSmall;
  for (let index = from; index < to && !(hasDash && isOpen); index++) {
    const code = codeUnitAt(text, index);
    if (code === ROUND || code === SLASH) return true;
    hasDash ||=
      code === HYPHEN ||
      (code === STOP && isCapital(codeUnitAt(text, index - 1))) ||
      code === COLON ||
      (code >= 0x2000 && WIDE_MARKS.includes(text.charAt(index)));
    isOpen ||= isDigit(code) || (code === COMMA && COUNTRY.test(text.slice(index, index + 3)));
  }
  return hasDash && isOpen;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function locate(printed: string, source: string | undefined): Span | null {
  if (source === undefined) return null;
  const start = Math.max(printed.lastIndexOf(`(${source})`), printed.lastIndexOf(`/${source}/`)) + 1;
  return { start, end: start + source.length };
}

/** Whether the dash is the hyphen of a word: "ICBL-style", "COVID-19", "The weapons, PMN-2 mines". */
function isHyphenated(matched: string, place: string, tail: string): boolean {
  return (
    matched === `${place}-` || (matched.endsWith("-") && /\p{L}-$/u.test(matched) && tail !== "" && !hasDate(tail))
  );
}

/** Whether a match is the head of a date line: it ends with the name of a day ("Published Monday, 7 July"), is a date's label, or its colon is a time's ("9 July 2025, 10:20"). */
function isDateLine(place: string, head: string, end: number): boolean {
  const last = place.slice(place.lastIndexOf(" ") + 1);
  if (WEEKDAYS.has(last.toLowerCase().replace(/\.$/, "")) || findDateLabel(place) !== null) return true;
  return head.charAt(end - 1) === ":" && isDigit(head.charCodeAt(end - 2)) && isDigit(head.charCodeAt(end));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isPlace(place: string, tail: string, source: string | undefined, dashed: boolean): boolean {
  if (NO_PLACE.has(place.toUpperCase()) || (isLabel(place) && !hasDate(tail))) return false;
  const capitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
  if (source !== undefined)
    return AGENCY_BY_FORM.has(source.trim()) || (dashed ? capitals || hasDate(tail) : capitals && hasDate(tail));
  if (hasDate(tail) || findTailSource(place, tail) !== null) return true;
  if (capitals) return countTailWords(tail) <= 3;
  return /^, \p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)?$/u.test(tail);
}

/** Whether words in capitals say what a paragraph is or who speaks in it ("CLAIM", "PRESENTER", "MR BROWN"), or are an agency's name. */
function isLabel(place: string): boolean {
  const capitals = place.toUpperCase();
  if (SPEECH_LABELS.has(capitals) || AGENCY_BY_FORM.has(place) || isDocumentKind(place)) return true;
  const [first = "", second] = capitals.split(" ");
  return second !== undefined && FORMS_OF_ADDRESS.has(first.replace(/\.$/u, ""));
}

/** Whether nothing but a country behind it speaks for a place. */
function isBare(place: string, tail: string, source: string | undefined): boolean {
  return source === undefined && !hasDate(tail) && place !== place.toUpperCase();
}

/** Length of an agency's name, and of the name with its full stop, where it follows the dash ("WARSAW, June 26 - RIA Novosti. …"). */
function agencyLength(rest: string, dated: boolean): { readonly name: number; readonly whole: number } {
  const match = /^(\p{L}[\p{L} -]{1,30})\.\s?/u.exec(rest);
  const name = match?.[1];
  if (match === null || name === undefined || !(AGENCY_BY_FORM.has(name) || (dated && isAgencyName(name))))
    return { name: 0, whole: 0 };
  return { name: name.length, whole: match[0].length };
}

const NUMERIC_DAY = /\d\.\s?\d{1,2}\.\s?(?:19|20)\d{2}/;

function hasDate(tail: string): boolean {
  if (NUMERIC_DAY.test(tail)) return true;
  return /\d/.test(tail) && (tail.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => MONTHS.has(word));
}

function countTailWords(tail: string): number {
  return (tail.match(/[\p{L}\p{M}]+/gu) ?? []).length;
}
