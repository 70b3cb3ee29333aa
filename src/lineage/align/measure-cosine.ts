import type { TextPrint } from "../words/text-print.ts";

/** Cosine of the weighted term vectors of two whole texts, 0 to 1: what is shown of a link, not what decides it. Linear. */
export function measureCosine(a: TextPrint, b: TextPrint): number {
  const left = weighTerms(a);
  const right = weighTerms(b);
  let dot = 0;
  for (const [term, weight] of left) dot += weight * (right.get(term) ?? 0);
  const norm = lengthOf(left) * lengthOf(right);
  return norm === 0 ? 0 : Math.min(1, dot / norm);
}

function weighTerms(print: TextPrint): Map<number, number> {
  const counts = new Map<number, number>();
  const weights = new Map<number, number>();
  for (let index = 0; index < print.words.count; index++) {
    const term = print.words.term[index] ?? 0;
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    weights.set(term, (1 + Math.log(count)) * (print.wordWeights[index] ?? 0));
  }
  return weights;
}

function lengthOf(vector: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
