import type { Span } from "../../model/span.ts";
import { findSentences } from "../../text/sentences.ts";
import { findQuotations } from "./find-quotations.ts";
import { type Facts, listFacts } from "./list-facts.ts";
import { mix, readWords, type Words } from "./read-words.ts";
import { weighWords } from "./term-weights.ts";

/** Different terms, ascending, with the weight of each. */
export interface WeightedTerms {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** sum of the weights */
  readonly mass: number;
}

/** A sentence as the alignment compares it. */
export interface SentencePrint extends WeightedTerms {
  readonly span: Span;
  /** its words are `[firstWord, endWord)` of the text's words */
  readonly firstWord: number;
  readonly endWord: number;
  /** hash of its words in order: equal means word for word the same */
  readonly exact: number;
}

/** Words inside quotation marks: `[firstWord, endWord)`. */
export interface QuotePrint {
  readonly span: Span;
  readonly firstWord: number;
  readonly endWord: number;
}

/** A text as LINEAGE compares it; everything in it is a pure function of the text. */
export interface TextPrint {
  /** the text as far as it was looked at: a beginning of the article's, with the same offsets */
  readonly text: string;
  readonly words: Words;
  readonly wordWeights: Float64Array;
  readonly sentences: readonly SentencePrint[];
  readonly quotes: readonly QuotePrint[];
  /** words outside quotation marks, by sentence */
  readonly narrated: Int32Array;
  /** different terms, ascending */
  readonly terms: Int32Array;
  readonly facts: Facts;
}

/** A quotation of fewer words is a scare quote or a name, not a quotation that survives rewriting. */
const SHORTEST_QUOTE = 4;

/** Sentences and characters of a text that LINEAGE looks at: two texts cost the product of their sentences to align. Reports are far below. */
const MOST_SENTENCES = 1000;
const MOST_CHARACTERS = 300_000;
/** Quotations of a text that are compared. */
const MOST_QUOTES = 200;

/** Prints a text, as far as the caps go. Linear in its length, apart from sorting the terms of each sentence. */
export function printText(whole: string): TextPrint {
  const spans = findSentences(whole.slice(0, MOST_CHARACTERS)).slice(0, MOST_SENTENCES);
  const text = whole.slice(0, spans.at(-1)?.end ?? 0);
  const words = readWords(text);
  const wordWeights = weighWords(words);
  const sentences: SentencePrint[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < words.count && (words.start[next] ?? 0) < span.start) next++;
    const firstWord = next;
    while (next < words.count && (words.start[next] ?? 0) < span.end) next++;
    if (next > firstWord) sentences.push(printSentence(words, wordWeights, span, firstWord, next));
  }
  const quotes: QuotePrint[] = [];
  for (const span of findQuotations(text)) {
    if (quotes.length === MOST_QUOTES) break;
    const firstWord = firstWordFrom(words, span.start);
    const endWord = firstWordFrom(words, span.end);
    if (endWord - firstWord >= SHORTEST_QUOTE) quotes.push({ span, firstWord, endWord });
  }
  const narrated = countNarrated(sentences, quotes, words.count);
  const terms = Int32Array.from(new Set(words.term)).sort();
  return { text, words, wordWeights, sentences, quotes, narrated, terms, facts: listFacts(text, words, wordWeights) };
}

function countNarrated(sentences: readonly SentencePrint[], quotes: readonly QuotePrint[], words: number): Int32Array {
  const quoted = new Uint8Array(words);
  for (const { firstWord, endWord } of quotes) quoted.fill(1, firstWord, endWord);
  return Int32Array.from(sentences, ({ firstWord, endWord }) => {
    let narrated = endWord - firstWord;
    for (let index = firstWord; index < endWord; index++) narrated -= quoted[index] ?? 0;
    return narrated;
  });
}

function printSentence(
  words: Words,
  wordWeights: Float64Array,
  span: Span,
  firstWord: number,
  endWord: number,
): SentencePrint {
  const weightOf = new Map<number, number>();
  let exact = 0;
  for (let index = firstWord; index < endWord; index++) {
    weightOf.set(words.term[index] ?? 0, wordWeights[index] ?? 0);
    exact = mix(Math.imul(exact, 31) ^ (words.exact[index] ?? 0), 1);
  }
  return { span, firstWord, endWord, ...orderTerms(weightOf), exact };
}

/** The terms of a map from term to weight. */
export function orderTerms(weightOf: ReadonlyMap<number, number>): WeightedTerms {
  const terms = Int32Array.from(weightOf.keys()).sort();
  const weights = Float64Array.from(terms, (term) => weightOf.get(term) ?? 0);
  let mass = 0;
  for (const weight of weights) mass += weight;
  return { terms, weights, mass };
}

function firstWordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
