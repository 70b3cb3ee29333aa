import type { CorpusArticle } from "../../model/corpus.ts";
import { keepHeaviest } from "../index/rare-terms.ts";
import { readWords, type Words } from "../words/read-words.ts";
import { TermTable } from "../words/term-table.ts";
import { weighWords } from "../words/term-weights.ts";
import type { TextPrint } from "../words/text-print.ts";

/** The terms that tell which event an article is about: hashes ascending, and weights of a vector of length 1. */
export interface EventTerms {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** More than tell a rewording: two reporters share the event's names and few words besides. */
const KEPT = 80;
/** A term below this weight stands in more than one background document in three. */
const LIGHTEST = 1;
/** How often a word of the headline counts as said, and how much more it then weighs. */
const HEADLINE_TIMES = 2;
const HEADLINE = 1.5;
/** How much less the last word of a text counts than its first: background stands at the end. */
const LATE = 0.5;
/** Power of the background weight: an event is told by several fairly rare words, descent by the rarest. */
const RARITY = 0.7;

/** What tells of the event in an article's headline and text. The figures above were chosen on BASIL (README). */
export function pickEventTerms({ article }: CorpusArticle, print: TextPrint): EventTerms {
  const headline = readWords(article.headline?.value ?? "");
  const capacity = headline.count + print.words.count;
  const places = new TermTable(capacity);
  const terms = new Int32Array(capacity);
  const counts = new Int32Array(capacity);
  const factors = new Float64Array(capacity);
  let different = 0;
  const note = (words: Words, wordWeights: Float64Array, times: number, factorOf: (index: number) => number) => {
    for (let index = 0; index < words.count; index++) {
      const weight = wordWeights[index] ?? 0;
      if (weight < LIGHTEST) continue;
      const term = words.term[index] ?? 0;
      let place = places.get(term);
      if (place < 0) {
        place = different++;
        places.set(term, place);
        terms[place] = term;
        factors[place] = weight ** RARITY * factorOf(index);
      }
      counts[place] = (counts[place] ?? 0) + times;
    }
  };
  // The first place of a word in the text counts.
  note(print.words, print.wordWeights, 1, (index) => 1 - (LATE * index) / print.words.count);
  note(headline, weighWords(headline), HEADLINE_TIMES, () => 1);
  for (const term of new Set(headline.term)) {
    const place = places.get(term);
    if (place >= 0) factors[place] = (factors[place] ?? 0) * HEADLINE;
  }
  const scores = factors.map((factor, place) => factor * (1 + Math.log(Math.max(1, counts[place] ?? 0))));
  const kept = keepHeaviest(terms, scores, different, KEPT);
  const norm = Math.hypot(...kept.map((place) => scores[place] ?? 0)) || 1;
  return {
    terms: Int32Array.from(kept, (place) => terms[place] ?? 0),
    weights: Float32Array.from(kept, (place) => (scores[place] ?? 0) / norm),
  };
}
