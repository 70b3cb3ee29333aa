import type { Span } from "../../model/span.ts";
import { findSentences } from "../../text/sentences.ts";
import type { Token } from "../../text/tokens.ts";
import { findQuotes, type Quote } from "../quotes/find-quotes.ts";

/** A token, or a whole quote that stands as one unit of its sentence. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Token["pos"] | "QUOTE";
  /** inside a short quote that is part of the narrator's sentence: no cue is read there */
  readonly quoted: boolean;
}

/** A sentence of the narrator: quotes in it are whole, however many sentences they hold. */
export interface Sentence extends Span {
  /** index of the paragraph, from 0 */
  readonly paragraph: number;
  readonly items: readonly Item[];
  readonly quotes: readonly Quote[];
}

/** Fewer words than this in quotation marks, without a stop inside, are part of the narrator's sentence. */
const SHORTEST_SPEECH = 4;

/** Most items of a sentence; the longest of PolNeAR has 180. */
const LONGEST_SENTENCE = 250;

/** The narrator's sentences of a text, in order. Linear in its length. */
export function readSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let paragraph = 0;
  for (const { start, end } of findParagraphs(text)) {
    const quotes = findQuotes(text, start, end);
    let quote = 0;
    for (const span of joinAcrossQuotes(findSentencesIn(text, start, end), quotes)) {
      while (next < tokens.length && (tokens[next]?.start ?? 0) < span.start) next++;
      const own: Token[] = [];
      for (; next < tokens.length; next++) {
        const token = tokens[next];
        if (token === undefined || token.start >= span.end) break;
        own.push(token);
      }
      while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= span.start) quote++;
      const inside: Quote[] = [];
      for (let at = quote; at < quotes.length; at++) {
        const candidate = quotes[at];
        if (candidate === undefined || candidate.start >= span.end) break;
        inside.push(candidate);
      }
      const items = foldQuotes(text, own, inside, span);
      if (items.length <= LONGEST_SENTENCE) sentences.push({ ...span, paragraph, items, quotes: inside });
      else sentences.push(...cutSentence(items, inside, paragraph));
    }
    paragraph++;
  }
  return sentences;
}

/** A run without stops is no sentence: it is read in pieces, so that no step looks back over a megabyte. */
function cutSentence(items: readonly Item[], quotes: readonly Quote[], paragraph: number): Sentence[] {
  const pieces: Sentence[] = [];
  let next = 0;
  for (let from = 0; from < items.length; from += LONGEST_SENTENCE) {
    const piece = items.slice(from, from + LONGEST_SENTENCE);
    const start = piece[0]?.start ?? 0;
    const end = piece.at(-1)?.end ?? start;
    const own: Quote[] = [];
    for (; next < quotes.length; next++) {
      const quote = quotes[next];
      if (quote === undefined || quote.start >= end) break;
      own.push(quote);
    }
    pieces.push({ start, end, paragraph, items: piece, quotes: own });
  }
  return pieces;
}

function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end: trimEnd(text, start, end) });
    start = end + 1;
  }
  return paragraphs;
}

function trimEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && text.charAt(stop - 1).trim() === "") stop--;
  return stop;
}

function findSentencesIn(text: string, start: number, end: number): Span[] {
  return findSentences(text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start }));
}

/** Sentences with no break inside a quote. */
function joinAcrossQuotes(spans: readonly Span[], quotes: readonly Quote[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  let quote = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    while (last !== undefined && quote < quotes.length && (quotes[quote]?.end ?? 0) <= last.end) quote++;
    const open = quotes[quote];
    if (last !== undefined && open !== undefined && open.start < last.end && last.end < open.end) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

function foldQuotes(text: string, tokens: readonly Token[], quotes: readonly Quote[], sentence: Span): Item[] {
  const items: Item[] = [];
  let index = 0;
  for (const quote of quotes) {
    for (; index < tokens.length && (tokens[index]?.start ?? 0) < quote.start; index++)
      pushToken(items, tokens[index], false);
    const first = index;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < quote.end) index++;
    const inside = tokens.slice(first, index);
    if (isSpeech(text, quote, inside, items, sentence)) {
      const { start, end } = quote;
      items.push({ start, end, text: text.slice(start, end), lower: "", lemma: "", pos: "QUOTE", quoted: true });
    } else {
      for (const token of inside) pushToken(items, token, true);
    }
  }
  for (; index < tokens.length; index++) pushToken(items, tokens[index], false);
  return items;
}

/** Whether a quote stands for itself: long enough, or closed off by a stop, or with a quote's place in the sentence. */
function isSpeech(
  text: string,
  quote: Quote,
  inside: readonly Token[],
  before: readonly Item[],
  sentence: Span,
): boolean {
  const words = inside.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
  if (words === 0) return false;
  const previous = before.at(-1);
  const atStart = previous === undefined || quote.start === sentence.start;
  const introduced = atStart || previous?.text === ":" || previous?.text === "," || previous?.pos === "VERB";
  const stopped = /[,.!?…]\W{0,2}$/u.test(text.slice(quote.start, quote.end));
  if (introduced && stopped) return true;
  if (introduced && words >= SHORTEST_SPEECH) return true;
  return atStart && /^[\s,]*$/u.test(text.slice(quote.end, quote.end + 1)) && words >= 2;
}

function pushToken(items: Item[], token: Token | undefined, quoted: boolean): void {
  if (token !== undefined) items.push({ ...token, quoted });
}
