import type { Words } from "../words/read-words.ts";
import { TermTable } from "../words/term-table.ts";

/** Terms kept of a text. Thirty carried every re-translation of the WMT sets (README). */
export const KEPT_TERMS = 30;
/** A term below this weight stands in more than one background document in eight: it is not rare. */
const LIGHTEST = Math.log(8);

/** The rare terms of a text: hashes ascending, and weights of a vector of length 1. */
export interface RareTerms {
  readonly count: number;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** 1 + ln n for the counts that occur. */
const DAMPED = Float64Array.from({ length: 64 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/**
 * The terms that tell most about a text: heaviest first by (1 + ln count) × weight, at most {@link KEPT_TERMS}.
 *
 * Ties go to the lower hash, so that the choice is a function of the text. Linear in the number of words, apart from keeping the heaviest.
 */
export function pickRareTerms(words: Words, wordWeights: Float64Array): RareTerms {
  const places = new TermTable(words.count);
  const terms = new Int32Array(words.count);
  const scores = new Float64Array(words.count);
  const counts = new Int32Array(words.count);
  let different = 0;
  for (let index = 0; index < words.count; index++) {
    const weight = wordWeights[index] ?? 0;
    if (weight < LIGHTEST) continue;
    const term = words.term[index] ?? 0;
    let place = places.get(term);
    if (place < 0) {
      place = different++;
      places.set(term, place);
      terms[place] = term;
    }
    const count = (counts[place] ?? 0) + 1;
    counts[place] = count;
    scores[place] = (DAMPED[Math.min(count, 63)] ?? 0) * weight;
  }
  const kept = keepHeaviest(terms, scores, different, KEPT_TERMS);
  let square = 0;
  for (const place of kept) square += (scores[place] ?? 0) ** 2;
  const norm = Math.sqrt(square) || 1;
  return {
    count: kept.length,
    terms: Int32Array.from(kept, (place) => terms[place] ?? 0),
    weights: Float32Array.from(kept, (place) => (scores[place] ?? 0) / norm),
  };
}

/** Places of the `limit` heaviest of `count` terms, by ascending term: a heap with the lightest on top. Ties go to the lower hash. */
export function keepHeaviest(terms: Int32Array, scores: Float64Array, count: number, limit: number): number[] {
  const heap: number[] = [];
  const isLighter = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference < 0 || (difference === 0 && (terms[a] ?? 0) > (terms[b] ?? 0));
  };
  for (let place = 0; place < count; place++) {
    if (heap.length < limit) {
      heap.push(place);
      for (let at = heap.length - 1; at > 0; ) {
        const above = (at - 1) >> 1;
        if (!isLighter(heap[at] ?? 0, heap[above] ?? 0)) break;
        [heap[at], heap[above]] = [heap[above] ?? 0, heap[at] ?? 0];
        at = above;
      }
    } else if (isLighter(heap[0] ?? 0, place)) {
      heap[0] = place;
      for (let at = 0; ; ) {
        let least = at;
        for (const below of [2 * at + 1, 2 * at + 2]) {
          if (below < heap.length && isLighter(heap[below] ?? 0, heap[least] ?? 0)) least = below;
        }
        if (least === at) break;
        [heap[at], heap[least]] = [heap[least] ?? 0, heap[at] ?? 0];
        at = least;
      }
    }
  }
  return heap.sort((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
}
