import { diffWordsWithSpace } from "diff";
import type { ArticleComparison, ComparedPassage, ComparedWords } from "../../model/comparison.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import type { Span } from "../../model/span.ts";
import { measurePair } from "../align/measure-pair.ts";
import { isDerived, typeDerivation } from "../align/type-derivation.ts";
import { decideDirection } from "../family/decide-direction.ts";
import { findSlips } from "../family/find-slips.ts";
import { traceArticle } from "../lineage-state.ts";
import type { TextPrint } from "../words/text-print.ts";
import { groupAligned, type PassageGroup } from "./group-aligned.ts";

/** Words of a passage beyond which word-by-word comparison is left out: its cost is quadratic. */
const LONGEST_PASSAGE = 600;

/**
 * Two articles side by side: what the newer kept, changed, moved, added and dropped against the older.
 *
 * Which of the two is older is decided as for a link; sentences that rewriters split or merged are one passage. Works for any two articles: unrelated ones are
 * all added and dropped.
 */
export function compareArticles(one: CorpusArticle, two: CorpusArticle): ArticleComparison {
  const [a, b] = [one, two].map(traceArticle).sort((x, y) => (x.entry.article.id < y.entry.article.id ? -1 : 1));
  if (a === undefined || b === undefined) throw new Error("two articles are compared");
  const aligned = measurePair(a.print, b.print);
  const pair = { a, b, alignment: aligned };
  const { older, younger: newerArticle } = decideDirection(pair, { slips: findSlips([a, b], [pair]), pairs: [pair] });
  const alignment = measurePair(older.print, newerArticle.print);
  const words = Math.min(older.print.words.count, newerArticle.print.words.count);
  const derived = isDerived(alignment.measures, words);
  const childIsShorter = newerArticle.print.words.count <= older.print.words.count;
  const groups = groupAligned(alignment.pairs, older.print.sentences.length, newerArticle.print.sentences.length);
  const passages = groups.map((group) => describePassage(group, older.print, newerArticle.print));
  const count = (kind: ComparedPassage["kind"]) => passages.filter((passage) => passage.kind === kind).length;
  return {
    older: older.entry.article.id,
    newer: newerArticle.entry.article.id,
    type: derived ? typeDerivation(alignment.measures, childIsShorter) : null,
    passages,
    counts: {
      kept: count("kept"),
      changed: count("changed"),
      added: count("added"),
      dropped: count("dropped"),
      moved: passages.filter(({ moved }) => moved).length,
    },
  };
}

function describePassage(group: PassageGroup, older: TextPrint, newer: TextPrint): ComparedPassage {
  const olderSpans = spansOf(older, group.older);
  const newerSpans = spansOf(newer, group.newer);
  if (group.older.length === 0) return { kind: "added", moved: false, older: [], newer: newerSpans, words: [] };
  if (group.newer.length === 0) return { kind: "dropped", moved: false, older: olderSpans, newer: [], words: [] };
  const kept = hashOf(older, group.older) === hashOf(newer, group.newer);
  return {
    kind: kept ? "kept" : "changed",
    moved: group.moved,
    older: olderSpans,
    newer: newerSpans,
    words: kept ? [] : compareWords(sliceText(older, olderSpans), sliceText(newer, newerSpans)),
  };
}

function compareWords(older: string, newer: string): ComparedWords[] {
  if (older.length + newer.length > LONGEST_PASSAGE * 12) {
    return [
      { kind: "removed", text: older },
      { kind: "inserted", text: newer },
    ];
  }
  return diffWordsWithSpace(older, newer).map(({ added, removed, value }) => ({
    kind: added ? "inserted" : removed ? "removed" : "same",
    text: value,
  }));
}

function spansOf(print: TextPrint, sentences: readonly number[]): Span[] {
  return sentences.flatMap((index) => print.sentences[index]?.span ?? []);
}

/** The words of the sentences, whatever their punctuation. */
function hashOf(print: TextPrint, sentences: readonly number[]): string {
  return sentences
    .flatMap((index) => {
      const sentence = print.sentences[index];
      return sentence === undefined ? [] : [...print.words.exact.subarray(sentence.firstWord, sentence.endWord)];
    })
    .join(" ");
}

function sliceText(print: TextPrint, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => print.text.slice(start, end)).join(" ");
}
