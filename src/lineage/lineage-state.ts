import { addDays, daysOf } from "../model/civil-date.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import { isShort, measurePair, type PairAlignment } from "./align/measure-pair.ts";
import { isDerived } from "./align/type-derivation.ts";
import { pickEventTerms } from "./family/event-terms.ts";
import { byId } from "./family/order-by-age.ts";
import type {
  AlignedPair,
  PartialPair,
  PublishedPeriod,
  SortedPairs,
  TracedArticle,
  VerifiedPair,
} from "./family/verified-pair.ts";
import { CandidateIndex } from "./index/candidate-index.ts";
import { pickRareTerms } from "./index/rare-terms.ts";
import { findOriginClues } from "./origin/find-origin-clues.ts";
import { mix } from "./words/read-words.ts";
import { printText } from "./words/text-print.ts";

/**
 * What LINEAGE keeps between batches: the articles, the two candidate indexes and the alignments made so far. Opaque: made by
 * {@link makeLineageState}, extended in place by {@link addArticles}.
 */
export interface LineageState {
  readonly articles: TracedArticle[];
  readonly index: CandidateIndex;
  /** by the two ids, lower first; null: aligned and found to have nothing in common */
  readonly alignments: Map<string, KnownAlignment | null>;
}

/** An alignment made before: of the whole texts, or of passages that one took over. */
interface KnownAlignment {
  readonly whole: boolean;
  readonly alignment: PairAlignment;
}

/** An empty state. @param expected - articles to make room for at once; more only cost a copy */
export function makeLineageState(expected: number): LineageState {
  return { articles: [], index: new CandidateIndex(expected), alignments: new Map() };
}

/** Adds a batch to the state; an article id that it holds already is left as it is. */
export function addArticles(state: LineageState, entries: readonly CorpusArticle[]): void {
  const known = new Set(state.articles.map((article) => article.entry.article.id));
  const fresh: TracedArticle[] = [];
  for (const entry of entries) {
    if (known.has(entry.article.id)) continue;
    known.add(entry.article.id);
    fresh.push(traceArticle(entry));
  }
  for (const article of fresh) state.articles.push(article);
  state.index.add(
    fresh.map((article) => ({
      text: article.print.text,
      rare: article.rare,
      short: isShort(article.print),
      rank: rankOf(article),
    })),
  );
}

/** Pairs that may tell of one event, the lower id first, in no particular order. */
export function findRelated(state: LineageState): (readonly [TracedArticle, TracedArticle])[] {
  const related: (readonly [TracedArticle, TracedArticle])[] = [];
  state.index.visitRelated((first, second) => {
    const pair = orderPair(state, first, second);
    if (pair !== null) related.push(pair);
  });
  return related;
}

/** Every candidate pair that alignment verifies, whole or in part, in the order of ids. Pairs aligned before are not aligned again. */
export function verifyPairs(state: LineageState): SortedPairs {
  const verified: VerifiedPair[] = [];
  const partial: PartialPair[] = [];
  state.index.visitPairs((first, second) => {
    const pair = orderPair(state, first, second);
    if (pair === null) return;
    const [a, b] = pair;
    const key = `${a.entry.article.id}\n${b.entry.article.id}`;
    let known = state.alignments.get(key);
    if (known === undefined) {
      known = alignPair(a, b);
      state.alignments.set(key, known);
    }
    if (known !== null) (known.whole ? verified : partial).push({ a, b, alignment: known.alignment });
  });
  const byIds = (x: AlignedPair, y: AlignedPair) => byId(x.a, y.a) || byId(x.b, y.b);
  return { verified: verified.sort(byIds), partial: partial.sort(byIds) };
}

/** Weighted Dice from which a passage was taken over, whatever the rest of the texts. */
const TAKEN_OVER = 0.6;
/** Words that such passages must at least have together. */
const PARTIAL_WORDS = 40;

function alignPair(a: TracedArticle, b: TracedArticle): KnownAlignment | null {
  const alignment = measurePair(a.print, b.print);
  if (isDerived(alignment.measures, Math.min(a.print.words.count, b.print.words.count)))
    return { whole: true, alignment };
  const pairs = alignment.pairs.filter(({ closeness, verbatim }) => verbatim || closeness >= TAKEN_OVER);
  const words = pairs.reduce((sum, pair) => {
    const sentence = a.print.sentences[pair.a];
    return sum + (sentence === undefined ? 0 : sentence.endWord - sentence.firstWord);
  }, 0);
  return pairs.length >= 2 && words >= PARTIAL_WORDS ? { whole: false, alignment: { ...alignment, pairs } } : null;
}

function orderPair(state: LineageState, first: number, second: number): readonly [TracedArticle, TracedArticle] | null {
  const one = state.articles[first];
  const two = state.articles[second];
  if (one === undefined || two === undefined) return null;
  return one.entry.article.id < two.entry.article.id ? [one, two] : [two, one];
}

/** What LINEAGE works out of one article alone. */
export function traceArticle(entry: CorpusArticle): TracedArticle {
  const date = entry.article.published?.date;
  const print = printText(entry.article.text);
  return {
    entry,
    print,
    rare: pickRareTerms(print.words, print.wordWeights),
    event: pickEventTerms(entry, print),
    origin: findOriginClues(entry),
    published: date?.kind === "day" ? date.day : null,
    period: findPeriod(entry),
    pageKey: `${entry.url ?? entry.article.page}#${entry.article.index}`,
  };
}

/** The day after that of capture, where no date bounds the period: the two may be counted in different time zones. */
function findPeriod({ article: { published }, captured }: CorpusArticle): PublishedPeriod {
  const given = published === null ? null : daysOf(published.date);
  if (given !== null) return given;
  return { from: null, to: captured === null ? null : addDays(captured, 2) };
}

/** A number that puts articles in order by day, then by a hash of the id: the same however they arrive. */
function rankOf(article: TracedArticle): number {
  const day = Number((article.published ?? "9999-12-31").replaceAll("-", ""));
  let hash = 0;
  for (const character of article.entry.article.id)
    hash = mix(Math.imul(hash, 31) ^ (character.codePointAt(0) ?? 0), 2);
  return day * 2 ** 26 + (hash >>> 6);
}
