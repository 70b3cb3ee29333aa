import type { Words } from "../words/read-words.ts";

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

/**
 * The terms that tell most about a text: heaviest first by (1 + ln count) × weight, at most {@link KEPT_TERMS}.
 *
 * Ties go to the lower hash, so that the choice is a function of the text.
 */
export function pickRareTerms(words: Words, wordWeights: Float64Array): RareTerms {
  const counts = new Map<number, number>();
  const weightOf = new Map<number, number>();
  for (let index = 0; index < words.count; index++) {
    const weight = wordWeights[index] ?? 0;
    if (weight < LIGHTEST) continue;
    const term = words.term[index] ?? 0;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    weightOf.set(term, weight);
  }
  const scored: { readonly term: number; readonly score: number }[] = [];
  for (const [term, count] of counts) scored.push({ term, score: (1 + Math.log(count)) * (weightOf.get(term) ?? 0) });
  scored.sort((a, b) => b.score - a.score || a.term - b.term);
  scored.length = Math.min(scored.length, KEPT_TERMS);
  scored.sort((a, b) => a.term - b.term);
  let square = 0;
  for (const { score } of scored) square += score * score;
  const norm = Math.sqrt(square) || 1;
  return {
    count: scored.length,
    terms: Int32Array.from(scored, (entry) => entry.term),
    weights: Float32Array.from(scored, (entry) => entry.score / norm),
  };
}
