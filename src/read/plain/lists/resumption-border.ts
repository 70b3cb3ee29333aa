import type { WordOdds } from "../features/word-odds.ts";
import type { ListJudgement } from "./find-list-end.ts";
import type { LinePairs } from "./line-pairs.ts";
import { mayResume, type Seen } from "./list-words.ts";

/** No such place, or no words there. */
const MISSING = -1;
/** Places behind this one are compared within so many words. */
const BEHIND = 15;
/** Words before a place and behind it that are asked whether headlines have them. */
const NEAR = 4;

/** Names of the signs of a border, in their order in a row. */
export const BORDER_FEATURES: readonly string[] = [
  "openBracket",
  "openQuote",
  "isBracket",
  "beforeSquare",
  "pairBefore",
  "pairAfter",
  "pairThird",
  "openings",
  "counted",
  "countedNext",
  "opens",
  "opensNext",
  "ends",
  "endsEarlier",
  "odds",
  "oddsBehind",
  "itemCapitals",
  "listCapitals",
  "listLength",
  "lower",
  "headlineBefore",
  "headlineBehind",
  "headlineTurn",
  "pairAcross",
  "pairBefore2",
  "pairBehind",
];

/** Before each word: brackets and quotation marks that were opened within some words and are not closed yet. */
export interface Marks {
  readonly brackets: Uint8Array;
  readonly quotes: Uint8Array;
}

/** A bracket or quotation mark that is not closed within so many words was never meant to be. */
const MAX_OPEN = 14;

/** The marks that are open before each word. */
export function countMarks(words: readonly Seen[]): Marks {
  const brackets = new Uint8Array(words.length + 1);
  const quotes = new Uint8Array(words.length + 1);
  let bracket = -1;
  let quote = -1;
  for (const [at, { text }] of words.entries()) {
    for (const mark of text) {
      if (mark === "(" || mark === "[") bracket = at;
      else if (mark === ")" || mark === "]") bracket = -1;
      else if (mark === "“" || mark === "‘") quote = at;
      else if (mark === "”" || (mark === "’" && text.endsWith("’"))) quote = -1;
    }
    brackets[at + 1] = bracket >= 0 && at - bracket < MAX_OPEN ? 1 : 0;
    quotes[at + 1] = quote >= 0 && at - quote < MAX_OPEN ? 1 : 0;
  }
  return { brackets, quotes };
}

/** What the signs of a border are read from. */
export interface BorderContext {
  readonly words: readonly Seen[];
  /** first character after the list's label */
  readonly from: number;
  readonly pairs: LinePairs;
  readonly marks: Marks;
  readonly rules: ListJudgement;
  readonly follow: Follow;
}

/** What training knows of the words of a list and of the report behind it. */
export interface Follow {
  /** before each word, the sum of the odds that headlines have the words before it */
  readonly headlines: Float64Array;
  /** of each word, the odds that it follows the one before it */
  readonly pairs: Float64Array;
}

/** Looks the words up once for all places. */
export function followWords(words: readonly Seen[], odds: WordOdds): Follow {
  const headlines = new Float64Array(words.length + 1);
  const pairs = new Float64Array(words.length);
  let before = "";
  for (const [at, { form }] of words.entries()) {
    headlines[at + 1] = (headlines[at] as number) + (odds.headlines.get(form) ?? 0);
    pairs[at] = odds.pairs.get(`${before} ${form}`) ?? 0;
    before = form;
  }
  return { headlines, pairs };
}

/** Signs of a headline's end and a sentence's or an item's beginning: marks left open, pairs of words that stand elsewhere in the line, and what training knows of common words. */
export function readBorder(
  { words, from, pairs, marks, rules, follow }: BorderContext,
  index: number,
): readonly (number | boolean)[] {
  const word = words[index] as Seen;
  const before = words[index - 1] as Seen;
  const next = words[index + 1];
  const third = words[index + 2];
  const oddsAt = (at: number): number => (words[at]?.opens ?? 0) + (words[at - 1]?.ends ?? 0);
  let behind = 0;
  for (let at = index + 1; at < words.length && at < index + BEHIND; at++)
    if (mayResume(words[at] as Seen)) behind = Math.max(behind, oddsAt(at));
  const firstOfItem = words.findIndex(({ start }) => start >= rules.lastItem);
  const capitals = (start: number, end: number): number => {
    if (end <= start) return MISSING;
    let found = 0;
    for (let at = start; at < end; at++) if ((words[at] as Seen).upper) found++;
    return found / (end - start);
  };
  const last = words.length;
  const headlines = (start: number, end: number): number =>
    (follow.headlines[Math.min(last, end)] as number) - (follow.headlines[Math.max(0, start)] as number);
  const follows = (at: number): number => follow.pairs[at] ?? 0;
  return [
    marks.brackets[index] ?? 0,
    marks.quotes[index] ?? 0,
    /^[([]/u.test(word.text),
    before.text.endsWith("]"),
    pairs.holdsPair(before.form, word.form, from, before.start),
    next !== undefined && pairs.holdsPair(word.form, next.form, from, next.start),
    next !== undefined && third !== undefined && pairs.holdsPair(next.form, third.form, from, third.start),
    pairs.countOpenings(word.form, from, word.start),
    pairs.continuesCount(word.text, from, word.start),
    next === undefined ? 0 : pairs.continuesCount(next.text, from, next.start),
    word.opens,
    next?.opens ?? 0,
    before.ends,
    words[index - 2]?.ends ?? 0,
    oddsAt(index),
    oddsAt(index) - behind,
    firstOfItem < 0 ? MISSING : capitals(firstOfItem, Math.max(firstOfItem, index)),
    capitals(0, Math.max(0, Math.min(index, firstOfItem))),
    clamp(rules.lastItem - from),
    !word.upper,
    headlines(index - NEAR, index),
    headlines(index, index + NEAR),
    headlines(index - NEAR * 2, index) - headlines(index, index + NEAR * 2),
    follows(index),
    follows(index - 1),
    follows(index + 1),
  ];
}

/** A distance as the features have it. */
export function clamp(distance: number): number {
  return Math.max(-400, Math.min(400, distance));
}
