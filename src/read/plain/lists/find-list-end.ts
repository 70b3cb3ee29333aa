import { NEVER_LAST, QUESTION_OPENERS, SECTION_NAMES, SENTENCE_OPENERS } from "../../data/sections.ts";
import type { KnownWords } from "../../known-words.ts";
import { capitalShare, endsSentence, startsUpper } from "../../read-shape.ts";

/** A teaser list inside a line is looked for this far; a longer run is an article, not a list. */
const MAX_LIST = 4_000;
/** Two item openings of one list lie at most this far apart: a headline is shorter. */
const MAX_ITEM = 220;
/** A resumed sentence holds at least this many words. */
const MIN_RESUMED_WORDS = 3;
/** A word that opens so many items is an opening of the list. */
const MIN_RECURRENCE = 3;
/** After a sentence's end the next item is looked for within so many words. */
const MAX_LOOKAHEAD = 18;
/** Points from which a place counts as the report's resumption. */
const MIN_POINTS = 3;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the report resumes after a teaser list that stands inside a line without a break, counted in `text`; `text.length` when the
 * list runs to the end of the line.
 *
 * Items that share section words ("Asia … Asia … Sport …") show how far the list reaches; in its last item the place is
 * chosen where a capital follows a lower-case word, a question or a sentence begins, or a name of the report stands.
 *
 * @param from - first character after the list's label
 * @param known - words of the report around the list
 */
export function findListEnd(text: string, from: number, known: KnownWords): number {
  return judgeList(text, from, known).end;
}

/** What the rules make of a list inside a line, in the line's offsets. */
export interface ListJudgement {
  /** where the list's last item begins */
  readonly lastItem: number;
  /** end of the sentence that holds it */
  readonly sentenceEnd: number;
  /** where the report resumes */
  readonly end: number;
}

/** How {@link findListEnd} comes to its answer. */
export function judgeList(text: string, from: number, known: KnownWords): ListJudgement {
  const window = text.slice(0, Math.min(text.length, from + MAX_LIST));
  const words = findWords(window, skipSlogans(window, from));
  if (words.length === 0) return { lastItem: from, sentenceEnd: text.length, end: text.length };
  const item = findLastItem(words);
  const sentenceEnd = Math.min(findSentenceEnd(window, words, item), text.length);
  const end = chooseResumption(window, words, item, sentenceEnd, known) ?? sentenceEnd;
  return { lastItem: words[item]?.start ?? from, sentenceEnd, end };
}

/** "Swipe. Select. Stay informed.": sentences of at most three words after the label. */
function skipSlogans(text: string, from: number): number {
  let at = from;
  for (;;) {
    const match = /^[\s.…:|–—-]{0,8}(?:[\p{L}’']{1,20}\s){0,2}[\p{L}’']{1,20}[.!]\s/u.exec(text.slice(at, at + 100));
    if (match === null) return at;
    at += match[0].length - 1;
  }
}

function findWords(text: string, from: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < text.length) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    let end = at;
    while (end < text.length && text.charCodeAt(end) > 32) end++;
    if (end > at) words.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return words;
}

/** Index of the word that opens the list's last item: a section name, or a word that recurs as an opening. */
function findLastItem(words: readonly Word[]): number {
  const counts = new Map<string, number>();
  let last = 0;
  for (const [index, word] of words.entries()) {
    if (word.start - (words[last]?.start ?? 0) > MAX_ITEM) break;
    if (opensItem(words, index)) {
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
      if (isOpening(word.text, counts)) last = index;
    }
    // After a sentence's end prose has begun, unless an opening of the list comes again: headlines may ask.
    if (index > last + 2 && endsSentence(word.text) && !goesOn(words, index + 1, counts)) break;
  }
  return last;
}

function isOpening(word: string, counts: ReadonlyMap<string, number>): boolean {
  return SECTION_NAMES.has(word) || (counts.get(word) ?? 0) >= MIN_RECURRENCE;
}

function goesOn(words: readonly Word[], from: number, counts: ReadonlyMap<string, number>): boolean {
  for (let index = from; index < words.length && index < from + MAX_LOOKAHEAD; index++) {
    if (opensItem(words, index) && isOpening(words[index]?.text ?? "", counts)) return true;
  }
  return false;
}

/** A capitalised word between items: what follows is capitalised or a number, what precedes is no sentence end. */
function opensItem(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !startsUpper(word.text) || !/^[\p{L}’'-]+$/u.test(word.text))
    return false;
  if (!startsUpper(next.text) && !/^[\p{Sc}\d"“'‘]/u.test(next.text)) return false;
  return index === 0 || !endsSentence(words[index - 1]?.text ?? "") || SECTION_NAMES.has(word.text);
}

/** End of the sentence that holds the last item; a headline's own question mark does not end it. */
function findSentenceEnd(text: string, words: readonly Word[], lastItem: number): number {
  for (let index = lastItem + 2; index < words.length; index++) {
    const word = words[index];
    if (
      word !== undefined &&
      endsSentence(word.text) &&
      !/^(?:\p{Lu}\.|[A-Z]\.[A-Z]\.|Mr\.|Mrs\.|Dr\.|vs\.|St\.|Jr\.|No\.)/u.test(word.text)
    )
      return word.end;
  }
  return text.length;
}

function chooseResumption(
  text: string,
  words: readonly Word[],
  lastItem: number,
  sentenceEnd: number,
  known: KnownWords,
): number | null {
  const sentence = words.filter((word, index) => index >= lastItem && word.end <= sentenceEnd);
  const asks = text.charAt(sentenceEnd - 1) === "?";
  // The last headline is itself the question: the report resumes behind it.
  if (asks && sentence.slice(0, 2).some(({ text: word }) => QUESTION_OPENERS.has(word))) return null;
  let best: { readonly at: number; readonly points: number } | null = null;
  for (let index = 3; index <= sentence.length - MIN_RESUMED_WORDS; index++) {
    const word = sentence[index];
    if (word === undefined || !beginsSentence(word.text)) continue;
    const points = rateResumption(sentence, index, asks, known);
    if (points >= MIN_POINTS && (best === null || points > best.points)) best = { at: word.start, points };
  }
  return best?.at ?? null;
}

function beginsSentence(word: string): boolean {
  return startsUpper(word.replace(/^["“'‘«„([]+/u, "")) || /^(?:["“‘«„[]|\d{1,2}\.$|[-–•]$)/u.test(word);
}

function rateResumption(sentence: readonly Word[], index: number, asks: boolean, known: KnownWords): number {
  const word = sentence[index]?.text ?? "";
  const before = sentence[index - 1]?.text ?? "";
  const rest = sentence.slice(index + 1, index + 9).map((next) => next.text);
  let points = 0;
  if (asks && QUESTION_OPENERS.has(word)) points += 5;
  if (SENTENCE_OPENERS.has(word)) points += 3;
  if (/^(?:["“‘'«„]|\d{1,2}\.$|[-–•]$)/u.test(word)) points += 3;
  if (/^\[?\p{Lu}{3,}\]?$/u.test(word) && /^(?:-|–|—)$/u.test(rest[0] ?? "")) points += 4;
  if (!startsUpper(before) && !/[:,]$/.test(before)) points += 2;
  if (capitalShare(rest) <= 0.34) points += 1;
  if (capitalShare(sentence.slice(Math.max(0, index - 6), index).map((one) => one.text)) - capitalShare(rest) >= 0.4)
    points += 2;
  const after = known.shareOf(`${word} ${rest.join(" ")}`) ?? 0;
  const earlier =
    known.shareOf(
      sentence
        .slice(Math.max(0, index - 8), index)
        .map((one) => one.text)
        .join(" "),
    ) ?? 0;
  if (after - earlier >= 0.3) points += 2;
  if (NEVER_LAST.has(before.toLowerCase())) points -= 4;
  // Behind a colon stands the rest of a headline, or of a label that the report resumed with.
  if (/:$/.test(before)) points -= 2;
  if (index > 16) points -= 1;
  return points;
}
