import { NEVER_LAST, QUESTION_OPENERS, SENTENCE_OPENERS } from "../../data/sections.ts";
import type { WordOdds } from "../features/word-odds.ts";
import type { ListJudgement } from "./find-list-end.ts";
import type { LinePairs } from "./line-pairs.ts";
import { findWords, isShortened, lookAt, mayResume, type Seen, type WordPlaces } from "./list-words.ts";
import {
  BORDER_FEATURES,
  type BorderContext,
  clamp,
  countMarks,
  followWords,
  type Marks,
  readBorder,
} from "./resumption-border.ts";
import { type CasedWords, countCased, NAME_FEATURES, readNames } from "./resumption-names.ts";
import { describeReport, REPORT_FEATURES, type ReportWords, readReport } from "./resumption-report.ts";

/** A list inside a line is no longer than this. */
const MAX_LIST = 1_500;
/** Prose has begun long before so many sentences have ended. */
const MAX_ENDS = 5;
/** A list has a headline of at least so many words. */
const MIN_HEADLINE = 2;
const FAR = 40;
const MISSING = -1;
const SPANS = [4, 8, 16] as const;

/** Names of the features of a place where a report may resume, in their order in a row. */
export const RESUMPTION_FEATURES: readonly string[] = [
  "words",
  "length",
  "sections",
  "sinceSection",
  "toSection",
  "meanItem",
  "opensWithSection",
  "periods",
  "questions",
  "sinceEnd",
  "beforeUpper",
  "beforePeriod",
  "beforeQuestion",
  "beforeExclaims",
  "beforeColon",
  "beforeComma",
  "beforeBracket",
  "beforeNeverLast",
  "beforeDigits",
  "beforeKnown",
  "isSection",
  "isOpener",
  "isQuestion",
  "isMark",
  "isDigits",
  "isQuoted",
  "shouts",
  "isKnown",
  "size",
  "nextUpper",
  "nextKnown",
  "nextMark",
  ...SPANS.flatMap((span) => [`capitals-${span}`, `known-${span}`, `capitals+${span}`, `known+${span}`]),
  "knownGain",
  "capitalsLoss",
  "toPeriod",
  "toQuestion",
  "toColon",
  "sentenceCapitals",
  "rest",
  "sinceItem",
  "toItemEnd",
  "isChoice",
  "sinceChoice",
  "splitBefore",
  "splitAfter",
  "splitBest",
  "capitalsBefore",
  "capitalsAfter",
  "functionWords-",
  "functionWords+",
  "openersBefore",
  "openersAfter",
  ...BORDER_FEATURES,
  ...REPORT_FEATURES,
  ...NAME_FEATURES,
];

/** What is known of a line besides the list. */
export interface LineKnowledge {
  readonly places: WordPlaces;
  readonly pairs: LinePairs;
  readonly odds: WordOdds;
}

export interface Resumptions {
  /** first character of each place, in the line */
  readonly starts: readonly number[];
  readonly rows: Float32Array;
}

/**
 * Places after a list's label where the report may resume: words that can begin a sentence or an item, with what the model is told of
 * them. Bounded by the length of a list, whatever the line's.
 *
 * @param from - first character after the label
 * @param rules - what the rules make of the list: one sign among others
 */
export function findResumptions(
  line: string,
  from: number,
  { places, pairs, odds }: LineKnowledge,
  rules: ListJudgement,
): Resumptions {
  const words = findWords(line, from, Math.min(line.length, from + MAX_LIST + 200)).map((word) => lookAt(word, odds));
  const starts: number[] = [];
  const values: number[] = [];
  const walks = walkWords(words, from, places);
  const marks = countMarks(words);
  const context = {
    words,
    from,
    places,
    pairs,
    marks,
    rules,
    follow: followWords(words, odds),
    rest: line.length,
    walks,
    report: readReport(line, from, words, places, odds),
    cased: countCased(words),
  };
  let periods = 0;
  for (const [index, word] of words.entries()) {
    if (word.start - from > MAX_LIST || periods >= MAX_ENDS) break;
    if (index >= MIN_HEADLINE && mayResume(word) && !isInside(marks, word, index)) {
      starts.push(word.start);
      putPlace(values, context, index);
    }
    if (word.last === "." && !isShortened(word.text)) periods++;
  }
  return { starts, rows: Float32Array.from(values) };
}

/** Whether a place lies in brackets or quotation marks, or opens brackets: of 11,000 lists none was followed by such a report, but for 42. */
function isInside({ brackets, quotes }: Marks, { text }: Seen, index: number): boolean {
  return brackets[index] === 1 || quotes[index] === 1 || /^[([]/u.test(text);
}

/**
 * Two walks over the words: one step up for each word that the report before the list does not have, one down for each that it has; one up for
 * each capital, one down for each small letter. A list climbs, the report goes down: the place lies near a summit.
 */
interface Walks {
  readonly known: Int32Array;
  readonly capitals: Int32Array;
  /** highest point of the walk over known words */
  readonly summit: number;
}

function walkWords(words: readonly Seen[], from: number, places: WordPlaces): Walks {
  const known = new Int32Array(words.length + 1);
  const capitals = new Int32Array(words.length + 1);
  for (const [at, { stem, upper }] of words.entries()) {
    const step = stem === null ? 0 : places.standsBefore(stem, from) ? -1 : 1;
    known[at + 1] = (known[at] ?? 0) + step;
    capitals[at + 1] = (capitals[at] ?? 0) + (upper ? 1 : -1);
  }
  return { known, capitals, summit: known.reduce((most, value) => Math.max(most, value), 0) };
}

/** How far a walk at a place lies under its highest point within so many steps before it, or behind it. */
function dropFrom(walk: Int32Array, index: number, steps: number): number {
  const here = walk[index] ?? 0;
  const from = Math.max(0, Math.min(index, index + steps));
  let most = here;
  for (let at = from; at <= Math.max(index, index + steps) && at < walk.length; at++)
    most = Math.max(most, walk[at] ?? 0);
  return most - here;
}

interface Context extends BorderContext {
  readonly places: WordPlaces;
  readonly rest: number;
  readonly walks: Walks;
  readonly report: ReportWords;
  readonly cased: CasedWords;
}

/** A walk is looked at so many words before a place and behind it. */
const STEPS = 25;
const OPENER_STEPS = 60;

function putPlace(values: number[], context: Context, index: number): void {
  const { words, from, places, rules, rest, walks } = context;
  const word = words[index] as Seen;
  const before = words[index - 1] as Seen;
  const next = words[index + 1];
  const start = word.start;
  const isKnown = (seen: Seen | undefined): number =>
    seen === undefined || seen.stem === null
      ? MISSING
      : Number(places.standsOutside(seen.stem, from, Math.max(start, seen.end)));
  const put = (...all: (number | boolean)[]): void => {
    for (const value of all) values.push(Number(value));
  };
  let sections = 0;
  let lastSection = -1;
  let periods = 0;
  let questions = 0;
  let lastEnd = 0;
  for (let at = 0; at < index; at++) {
    const seen = words[at] as Seen;
    if (seen.section && words[at + 1]?.upper !== false) {
      sections++;
      lastSection = at;
    }
    if (seen.last === "." && !isShortened(seen.text)) periods++;
    else if (seen.last === "?" || seen.last === "!") questions++;
    else continue;
    lastEnd = at + 1;
  }
  const toNext = (is: (seen: Seen) => boolean): number => {
    for (let at = index; at < words.length && at < index + FAR; at++) if (is(words[at] as Seen)) return at - index;
    return FAR;
  };
  const toPeriod = toNext((seen) => seen.last === "." && !isShortened(seen.text));
  put(
    Math.min(200, index),
    Math.min(MAX_LIST, start - from),
    Math.min(10, sections),
    lastSection < 0 ? MISSING : Math.min(FAR, index - lastSection),
    toNext((seen) => seen.section),
    sections < 2 ? MISSING : lastSection / (sections - 1),
    words[0]?.section === true,
    Math.min(9, periods),
    Math.min(9, questions),
    Math.min(FAR, index - lastEnd),
    before.upper,
    before.last === ".",
    before.last === "?",
    before.last === "!",
    before.last === ":",
    before.last === ",",
    before.text.endsWith(")"),
    NEVER_LAST.has(before.text.toLowerCase()),
    /\d/.test(before.text),
    isKnown(before),
    word.section,
    SENTENCE_OPENERS.has(word.text),
    QUESTION_OPENERS.has(word.text),
    /^(?:[-–—•*|#●▪✓✔→]|\d{1,2}[.)])$/u.test(word.text),
    /^\d/.test(word.text),
    /^["“‘«„]/u.test(word.text),
    /^[\p{Lu}\d]{2,}$/u.test(word.text),
    isKnown(word),
    Math.min(20, word.text.length),
    next?.upper === true,
    isKnown(next),
    /^[-–—:|]$/u.test(next?.text ?? "") || word.last === ":",
  );
  const shares = SPANS.map((span) => {
    const left = shareOf(words, Math.max(0, index - span), index, isKnown);
    const right = shareOf(words, index, Math.min(words.length, index + span), isKnown);
    put(left.capitals, left.known, right.capitals, right.known);
    return { left, right };
  });
  const middle = shares[1] as (typeof shares)[number];
  put(
    middle.right.known - middle.left.known,
    middle.left.capitals - middle.right.capitals,
    toPeriod,
    toNext((seen) => seen.last === "?"),
    toNext((seen) => seen.last === ":"),
    shareOf(words, index, index + toPeriod + 1, isKnown).capitals,
    Math.min(3000, rest - start),
    clamp(start - rules.lastItem),
    clamp(rules.sentenceEnd - start),
    start === rules.end || (start > rules.end && start <= rules.end + 2),
    clamp(start - rules.end),
    dropFrom(walks.known, index, -STEPS),
    dropFrom(walks.known, index, STEPS),
    Math.min(FAR, walks.summit - (walks.known[index] ?? 0)),
    dropFrom(walks.capitals, index, -STEPS),
    dropFrom(walks.capitals, index, STEPS),
    functionWordsIn(words, index - STEPS / 2, index),
    functionWordsIn(words, index, index + STEPS / 2),
    countOpeners(words, index, -OPENER_STEPS),
    countOpeners(words, index, OPENER_STEPS),
  );
  put(...readBorder(context, index));
  put(...describeReport(context.report, words, index));
  put(...readNames(words, context.cased, index));
}

/** Share of the words from one index to another that no headline ends with ("the", "of"), in small letters. */
function functionWordsIn(words: readonly Seen[], from: number, to: number): number {
  const own = words.slice(Math.max(0, Math.floor(from)), Math.ceil(to));
  return own.length === 0 ? MISSING : own.filter(({ text }) => NEVER_LAST.has(text)).length / own.length;
}

/** How often a place's word stands before capitals within some words before it, or behind it: the items of a list open alike. */
function countOpeners(words: readonly Seen[], index: number, steps: number): number {
  const { text } = words[index] as Seen;
  let found = 0;
  for (let at = Math.max(0, Math.min(index, index + steps)); at <= Math.max(index, index + steps); at++)
    if (at !== index && words[at]?.text === text && words[at + 1]?.upper === true) found++;
  return found;
}

function shareOf(
  words: readonly Seen[],
  from: number,
  to: number,
  isKnown: (seen: Seen) => number,
): { readonly capitals: number; readonly known: number } {
  let capitals = 0;
  let known = 0;
  let asked = 0;
  const end = Math.min(words.length, to);
  for (let at = from; at < end; at++) {
    const seen = words[at] as Seen;
    if (seen.upper) capitals++;
    const own = isKnown(seen);
    if (own < 0) continue;
    asked++;
    known += own;
  }
  return { capitals: end > from ? capitals / (end - from) : MISSING, known: asked > 0 ? known / asked : MISSING };
}
