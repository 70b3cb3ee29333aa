import { orderTerms, type TextPrint, type WeightedTerms } from "../words/text-print.ts";
import { ANCHOR } from "./align-sentences.ts";

/** How far a short text retells another in its own narration, whatever it leaves out and adds. */
export interface Retelling {
  /**
   * How much closer its sentences come to sentences of the other than counterparts must: weighted Dice of the words outside quotation marks above
   * {@link ANCHOR}, counted by those words, over all words of the text; 0 to 0.58. A paragraph that it adds counts as 0.
   */
  readonly excess: number;
  /** different sentences of the other text that are retold */
  readonly sentences: number;
  /** closeness of the first sentence to any sentence of the other text, the better of the two texts */
  readonly lead: number;
  /** the same for the closer of the first two sentences, the worse of the two texts: a text that only takes in a paragraph opens on its own */
  readonly openings: number;
}

/** Sentences that count as the opening: a local paragraph may stand before the report, or the lead be left out. */
const OPENING = 2;

/**
 * Measures how much of `text` is `other` retold. Cost: the product of their sentences.
 *
 * Quotations are left aside: two reporters at one briefing share them. So are sentences that are mostly quotation, whose narration is who said it.
 *
 * @param closest - how close each sentence of `text`, quotations included, comes to any of `other`
 */
export function measureRetelling(
  text: TextPrint,
  other: TextPrint,
  closest: Float64Array,
  closestOfOther: Float64Array,
): Retelling {
  const sentences = narrateSentences(other);
  const holders = new Map<number, number[]>();
  sentences.forEach(({ terms }, index) => {
    for (const term of terms) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [index]);
      else list.push(index);
    }
  });
  const shared = new Float64Array(sentences.length);
  const retold = new Set<number>();
  let sum = 0;
  for (const { narrates, words, mass, terms, weights } of narrateSentences(text)) {
    if (!narrates) continue;
    shared.fill(0);
    terms.forEach((term, position) => {
      for (const index of holders.get(term) ?? []) shared[index] = (shared[index] ?? 0) + (weights[position] ?? 0);
    });
    let best = 0;
    let counterpart = -1;
    shared.forEach((weight, index) => {
      const dice = (2 * weight) / Math.max(1e-9, mass + (sentences[index]?.mass ?? 0));
      if (dice > best) [best, counterpart] = [dice, index];
    });
    if (best < ANCHOR) continue;
    sum += words * (best - ANCHOR);
    retold.add(counterpart);
  }
  return {
    excess: sum / Math.max(1, text.words.count),
    sentences: retold.size,
    lead: Math.max(closest[0] ?? 0, closestOfOther[0] ?? 0),
    openings: Math.min(Math.max(...closest.slice(0, OPENING)), Math.max(...closestOfOther.slice(0, OPENING))),
  };
}

/** A sentence without what stands in quotation marks. */
interface Narrated extends WeightedTerms {
  readonly words: number;
  /** at least half of its words stand outside quotation marks */
  readonly narrates: boolean;
}

function narrateSentences({ sentences, words, wordWeights, quotes }: TextPrint): Narrated[] {
  const quoted = new Uint8Array(words.count);
  for (const { firstWord, endWord } of quotes) quoted.fill(1, firstWord, endWord);
  return sentences.map(({ firstWord, endWord, terms, weights, mass }) => {
    const length = endWord - firstWord;
    if (!quoted.subarray(firstWord, endWord).includes(1))
      return { words: length, narrates: true, terms, weights, mass };
    const weightOf = new Map<number, number>();
    let narrated = 0;
    for (let index = firstWord; index < endWord; index++) {
      if (quoted[index] === 1) continue;
      narrated++;
      weightOf.set(words.term[index] ?? 0, wordWeights[index] ?? 0);
    }
    return { words: narrated, narrates: narrated * 2 >= length, ...orderTerms(weightOf) };
  });
}
