import type { Span } from "../../../model/span.ts";
import { capitalise } from "../../../text/capitalise.ts";
import { escapePattern } from "../../../text/escape-pattern.ts";
import { findSentences } from "../../../text/sentences.ts";
import { TEASER_LABELS } from "../../data/labels.ts";
import { CALLS_TO_ACTION, isPromo, PROMO_BOX_OPENERS } from "../../data/promo-phrases.ts";
import { SECTION_NAMES } from "../../data/sections.ts";
import { findEndMark } from "../../find-end-mark.ts";
import { KnownWords } from "../../known-words.ts";
import { capitalShare, countWords, startsUpper } from "../../read-shape.ts";
import type { UnitLook } from "../../unit.ts";
import { findResumption, type LineModel } from "../line-model.ts";
import { findListEnd, judgeList } from "../lists/find-list-end.ts";
import { LinePairs } from "../lists/line-pairs.ts";
import { WordPlaces } from "../lists/list-words.ts";

/** A paragraph of this many code units holds a whole article that lost its line breaks. */
export const RUN_TOGETHER = 600;
/** Lines shorter than this are one thing. */
const MIN_CUT = 120;
/** A promotional box inside a line ends with its button within this many code units. */
const MAX_PROMO_BOX = 320;
const MAX_PROMO_WORDS = 24;

/** Lists in one line whose end is looked for; in a line of more each ends with its sentence. */
const MAX_LISTS = 300;

/** Words of so much of a line tell what it is about. */
const MAX_KNOWN = 20_000;

/** A part of a line, in the line's own offsets; `look` is null where the part's own text decides. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly look: UnitLook | null;
}

const LABEL_STARTS: ReadonlyMap<string, readonly string[]> = groupByFirstWord([...TEASER_LABELS]);

const SPACED_LABELS = [...TEASER_LABELS].filter((label) => label.includes(" "));

/**
 * Labels of several words as they stand inside a line, before a capital, a number or a mark: "Read more" or "READ MORE". On the tuning half's
 * articles in one line and on a thousand of news nothing but a label reads so. The end of a sentence may stand right before it.
 */
const INNER_LABEL = new RegExp(
  `[\\s.!?…"”’»)](${SPACED_LABELS.flatMap((label) => [escapePattern(capitalise(label)), escapePattern(label.toUpperCase())]).join("|")})(?=\\s?[:|»›]\\s|\\s["“'‘]?[\\p{Lu}\\d])`,
  "gu",
);
/** "Read More" may be words of a heading: it needs a mark, or words with capitals as titles have behind it. */
const INNER_TITLE_LABEL = new RegExp(
  `[\\s.!?…"”’»)](${SPACED_LABELS.map((label) => escapePattern(label.split(" ").map(capitalise).join(" "))).join("|")})(?=\\s?[:|»›]\\s|\\s["“'‘]?[\\p{Lu}\\d])`,
  "gu",
);
/** Before a section's name, or before so many words of which so many have a capital. */
const HEADLINE_WORDS = 8;
const MIN_HEADLINE_CAPITALS = 0.6;

/**
 * Cuts a line into report and insertions: promotional sentences and boxes, teaser lists run into the text, the
 * agency's mark at the end of a whole article. A short line comes back whole. Linear in the length of the line.
 */
export function cutLine(line: string, model: LineModel | null): Part[] {
  if (line.length < MIN_CUT) return [{ start: 0, end: line.length, look: null }];
  const sentences = findSentences(line);
  const labels = findInnerLabels(line);
  const cuts: Part[] = [];
  let found: FindEnd | null = null;
  let lists = 0;
  let free = 0;
  const cut = (part: Part | null): void => {
    if (part === null) return;
    cuts.push(part);
    free = part.end;
  };
  const cutList = (start: number, from: number, sentence: Span): Part => {
    found ??= findEndIn(line, model);
    return { start, end: lists++ < MAX_LISTS ? found(from) : sentence.end, look: "teaser" };
  };
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.start >= free) cut(findInsertion(line, sentence, index === 0, cutList));
    for (; (labels[at]?.start ?? line.length) < sentence.end; at++) {
      const label = labels[at];
      if (label !== undefined && label.start >= free) cut(cutList(label.start, label.end, sentence));
    }
  }
  const mark = line.length >= RUN_TOGETHER ? findEndMark(line) : null;
  if (mark !== null && mark.start >= free) cuts.push({ ...mark, look: "credit" });
  return fillBetween(line, cuts);
}

/** Where the report resumes after a list whose label ends at a place of the line. */
type FindEnd = (from: number) => number;

function findEndIn(line: string, model: LineModel | null): FindEnd {
  const known = new KnownWords();
  known.add(line.slice(0, MAX_KNOWN));
  if (model === null) return (from) => findListEnd(line, from, known);
  const start = line.slice(0, MAX_KNOWN);
  const knowledge = { places: new WordPlaces(start), pairs: new LinePairs(start), odds: model.words };
  return (from) => findResumption(model, line, from, knowledge, judgeList(line, from, known)) ?? line.length;
}

/** Labels inside a line, in order. */
function findInnerLabels(line: string): Span[] {
  const labels: Span[] = [];
  for (const pattern of [INNER_LABEL, INNER_TITLE_LABEL])
    for (const { index, 1: label = "" } of line.matchAll(pattern)) {
      const start = index + 1;
      const end = start + label.length;
      const sure = pattern === INNER_LABEL || /^\s?[:|»›]/u.test(line.slice(end, end + 2));
      if (sure || opensHeadline(line.slice(end + 1, end + 200))) labels.push({ start, end });
    }
  return labels.toSorted((a, b) => a.start - b.start);
}

/** What a sentence opens with that is no report: a list under its label, or promotion. */
function findInsertion(
  line: string,
  sentence: Span,
  first: boolean,
  cutList: (start: number, from: number, sentence: Span) => Part,
): Part | null {
  const text = line.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  const label = findLabel(text);
  if (label !== null && (!first || line.length >= RUN_TOGETHER))
    return cutList(sentence.start, sentence.start + label, sentence);
  const box = findPromoBox(line, sentence.start);
  if (box !== null) return box;
  if (countWords(text) <= MAX_PROMO_WORDS && isPromo(text)) {
    return { start: sentence.start, end: sentence.end, look: "promo" };
  }
  return null;
}

/** Whether a text reads like a headline of a list: a section's name stands before a capital, or its words have capitals as titles have. */
function opensHeadline(text: string): boolean {
  const words = text.split(" ", HEADLINE_WORDS);
  if (SECTION_NAMES.has(words[0] ?? "") && /^[\p{Lu}\d"“'‘]/u.test(words[1] ?? "")) return true;
  return words.length === HEADLINE_WORDS && capitalShare(words) >= MIN_HEADLINE_CAPITALS;
}

/**
 * Length of the teaser label that the text opens with, or null. A label of several words is followed by a capital, a
 * number or a mark; one word alone needs the mark ("Related:"), for "Latest talks failed" is a sentence.
 */
function findLabel(text: string): number | null {
  if (!startsUpper(text)) return null;
  const lower = text.toLowerCase();
  const firstWord = /^[^\s:]+/u.exec(lower)?.[0] ?? "";
  for (const label of LABEL_STARTS.get(firstWord) ?? []) {
    if (!lower.startsWith(label)) continue;
    const rest = text.slice(label.length);
    if (/^\s?[:|»›>]/u.test(rest)) return label.length;
    if (label.includes(" ") && /^(?:\s?[–—-]?\s+["“'‘]?[\p{Lu}\d\p{Sc}]|[.…]?$)/u.test(rest)) return label.length;
  }
  return null;
}

/** A boxed call: a label in capitals, some words, and the button ("Sign Up Sign Up"). */
function findPromoBox(line: string, start: number): Part | null {
  const opener = PROMO_BOX_OPENERS.find((candidate) => line.startsWith(candidate, start));
  if (opener === undefined || /^[\p{L}\p{M}]/u.test(line.slice(start + opener.length, start + opener.length + 1)))
    return null;
  const window = line.slice(start, start + MAX_PROMO_BOX);
  let end = -1;
  for (const action of CALLS_TO_ACTION) {
    let at = window.indexOf(action, opener.length);
    while (at >= 0) {
      end = Math.max(end, at + action.length);
      at = window.indexOf(action, at + action.length);
    }
  }
  if (end >= 0) return { start, end: start + end, look: "promo" };
  return /^(?:ADVERTISEMENT|Advertisement)\b/.test(window)
    ? { start, end: start + opener.length, look: "promo" }
    : null;
}

function fillBetween(line: string, cuts: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const cut of [...cuts, null]) {
    const end = cut === null ? line.length : cut.start;
    const part = trim(line, at, end);
    // What stands beside a cut is the report, whatever its own shape.
    if (part !== null) parts.push({ ...part, look: cuts.length > 0 ? "prose" : null });
    if (cut === null) break;
    const cutPart = trim(line, cut.start, cut.end);
    if (cutPart !== null) parts.push({ ...cutPart, look: cut.look });
    at = cut.end;
  }
  return parts;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return to > from ? { start: from, end: to } : null;
}

function groupByFirstWord(labels: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const label of labels.toSorted((a, b) => b.length - a.length)) {
    const first = label.split(" ")[0] ?? label;
    groups.set(first, [...(groups.get(first) ?? []), label]);
  }
  return groups;
}
