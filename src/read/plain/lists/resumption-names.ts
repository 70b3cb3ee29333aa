import { GIVEN_NAMES, NAME_TITLES } from "../../data/given-names.ts";
import { NEVER_LAST, SENTENCE_OPENERS } from "../../data/sections.ts";
import type { Seen } from "./list-words.ts";

/** No such word, or none to ask. */
const MISSING = -1;
/** A sentence's first word and a verb are looked for within so many words. */
const FAR = 12;
/** Words before a place and behind it whose letters are looked at. */
const SPAN = 8;
const MAX_SMALL = 20;
/** Letters of a word that a headline set in capitals would give one. */
const MIN_CONTENT = 4;

/** Names of what a place is told of names, of verbs and of the case of the words around it, in their order in a row. */
export const NAME_FEATURES: readonly string[] = [
  "givenBefore",
  "givenHere",
  "givenNext",
  "titledBefore",
  "titledHere",
  "openerBefore",
  "openerBack",
  "commaBack",
  "smallBack",
  "smallBehind",
  "smallBefore",
  "smallShare",
  "verbBack",
  "verbBehind",
];

/** Verbs that most sentences have and few headlines; of others the past tense is told by its ending. */
const VERBS: ReadonlySet<string> = new Set(
  "is are was were be been has have had do does did will would can could should may might must said says told".split(
    " ",
  ),
);
const PAST = /^\p{Ll}{3,}ed$/u;

/** What is looked up once for all places of a list: sums before each word. */
export interface CasedWords {
  /** words of some length that have no capital, and words of some length */
  readonly small: Int32Array;
  readonly content: Int32Array;
}

/** Counts the words of a list, and of the report behind it, that a headline set in capitals would give one. */
export function countCased(words: readonly Seen[]): CasedWords {
  const small = new Int32Array(words.length + 1);
  const content = new Int32Array(words.length + 1);
  for (const [at, { text, upper }] of words.entries()) {
    const own = text.length >= MIN_CONTENT && /\p{L}/u.test(text) && !NEVER_LAST.has(text.toLowerCase()) ? 1 : 0;
    content[at + 1] = (content[at] as number) + own;
    small[at + 1] = (small[at] as number) + (upper ? 0 : own);
  }
  return { small, content };
}

/**
 * Values of a place for `NAME_FEATURES`: a headline ends neither within a name nor behind a title, a sentence that began some words before goes on,
 * and where a list is set in capitals a small word says that the report has begun.
 */
export function readNames(words: readonly Seen[], { small, content }: CasedWords, index: number): (number | boolean)[] {
  const word = words[index] as Seen;
  const before = words[index - 1] as Seen;
  const last = words.length;
  const sum = (sums: Int32Array, from: number, to: number): number =>
    (sums[Math.min(last, to)] as number) - (sums[Math.max(0, from)] as number);
  const seek = (step: 1 | -1, is: (seen: Seen, at: number) => boolean): number => {
    for (let at = step > 0 ? index : index - 1, far = 0; far < FAR && at >= 0 && at < last; at += step, far++)
      if (is(words[at] as Seen, at)) return far;
    return FAR;
  };
  const earlier = Math.max(0, index - SPAN);
  const asked = content[earlier] as number;
  return [
    before.upper && GIVEN_NAMES.has(before.form),
    word.upper && GIVEN_NAMES.has(word.form),
    GIVEN_NAMES.has(words[index + 1]?.form ?? ""),
    NAME_TITLES.has(before.text),
    NAME_TITLES.has(word.text),
    SENTENCE_OPENERS.has(before.text),
    seek(-1, ({ text }, at) => SENTENCE_OPENERS.has(text) && !NEVER_LAST.has(words[at - 1]?.text ?? "")),
    seek(-1, ({ text }) => text.endsWith(",")),
    sum(small, index - SPAN, index),
    sum(small, index, index + SPAN),
    Math.min(MAX_SMALL, small[index] as number),
    asked === 0 ? MISSING : (small[earlier] as number) / asked,
    seek(-1, isVerb),
    seek(1, isVerb),
  ];
}

function isVerb({ text, upper }: Seen): boolean {
  return !upper && (VERBS.has(text) || PAST.test(text));
}
