import { measurePair } from "../align/measure-pair.ts";
import { isDerived } from "../align/type-derivation.ts";
import { printText, type SentencePrint } from "../words/text-print.ts";
import type { AlignedPair, PartialPair, SortedPairs, TracedArticle, VerifiedPair } from "./verified-pair.ts";

/** A sentence in so many related articles may be boilerplate: a reprint notice, an agency's note, a standing background paragraph. */
const RECURRENT = 3;
/** Fewer words of its own and a text is nothing but what recurs: then the sentences that recur are the report. */
const OWN_WORDS = 25;

/** Weighted Dice from which the first sentence has a counterpart by itself: the same lead, perhaps reworded. */
const SAME_OPENING = 0.42;

/**
 * Leaves out pairs that are held together by boilerplate alone.
 *
 * Sentences that stand word for word in at least {@link RECURRENT} related articles are set aside, and what is left of both texts is compared. If both
 * still have a text of their own, with an opening of its own, and the two are not derived, then only the recurrent sentences were alike. Copies of one
 * report that each add a paragraph stay together: they open alike. Passages that two articles share in part lose the recurrent sentences too. Cost: one more alignment for pairs with recurrent sentences.
 */
export function dropBoilerplate({ verified, partial }: SortedPairs): SortedPairs {
  const holders = countHolders([...verified, ...partial]);
  return { verified: keepWhole(verified, holders), partial: keepPartial(partial, holders) };
}

/** Partial pairs without the recurrent sentences, where two sentences or more are left. */
function keepPartial(pairs: readonly PartialPair[], holders: ReadonlyMap<number, number>): PartialPair[] {
  return pairs.flatMap((pair) => {
    const own = pair.alignment.pairs.filter(({ a }) => {
      const exact = pair.a.print.sentences[a]?.exact;
      return exact !== undefined && (holders.get(exact) ?? 0) < RECURRENT;
    });
    return own.length < 2 ? [] : [{ ...pair, alignment: { ...pair.alignment, pairs: own } }];
  });
}

function keepWhole(pairs: readonly VerifiedPair[], holders: ReadonlyMap<number, number>): VerifiedPair[] {
  const isRecurrent = (sentence: SentencePrint) => (holders.get(sentence.exact) ?? 0) >= RECURRENT;
  return pairs.filter((pair) => {
    const ownA = pair.a.print.sentences.filter((sentence) => !isRecurrent(sentence));
    const ownB = pair.b.print.sentences.filter((sentence) => !isRecurrent(sentence));
    if (ownA.length === pair.a.print.sentences.length || ownB.length === pair.b.print.sentences.length) return true;
    if (countWords(ownA) < OWN_WORDS || countWords(ownB) < OWN_WORDS) return true;
    if (ownA[0] !== pair.a.print.sentences[0] || ownB[0] !== pair.b.print.sentences[0]) return true;
    if (pair.alignment.pairs.some(({ a, b, closeness }) => (a === 0 || b === 0) && closeness >= SAME_OPENING))
      return true;
    const left = printText(joinSentences(pair.a, ownA));
    const right = printText(joinSentences(pair.b, ownB));
    return isDerived(measurePair(left, right).measures, Math.min(left.words.count, right.words.count));
  });
}

/** In how many of the related articles each sentence stands word for word. */
function countHolders(pairs: readonly AlignedPair[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const article of new Set(pairs.flatMap((pair) => [pair.a, pair.b]))) {
    for (const exact of new Set(article.print.sentences.map((sentence) => sentence.exact))) {
      holders.set(exact, (holders.get(exact) ?? 0) + 1);
    }
  }
  return holders;
}

function countWords(sentences: readonly SentencePrint[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.endWord - sentence.firstWord, 0);
}

function joinSentences(article: TracedArticle, sentences: readonly SentencePrint[]): string {
  return sentences.map(({ span }) => article.print.text.slice(span.start, span.end)).join("\n");
}
