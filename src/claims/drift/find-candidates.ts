import { addToList } from "../../text/add-to-list.ts";
import { dropCommon } from "./texts/drop-common.ts";
import { findAnyAlike } from "./texts/related-words.ts";

/** A sentence of the origin and one of the appearance that have words in common. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

type Forms = ReadonlySet<string>;
type Weights = ReadonlyMap<string, number>;

/** What a synonym adds, as a share of what the same word would: its sense may be another one. Anything from .3 to .8 aligns the stories alike. */
const SYNONYM = 0.5;

/** How much each form tells, by how few of the sentences have it. */
export function weighForms(sentences: readonly Forms[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const form of sentence) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Map([...counts].map(([form, count]) => [form, Math.log(1 + sentences.length / count)]));
}

/**
 * For each sentence of the appearance those of the origin that share a word with it, or have a word and its synonym, scored by the weight of what they share. Cost:
 * those pairs.
 */
export function* findCandidates(
  left: readonly Forms[],
  right: readonly Forms[],
  weights: Weights,
): Generator<Candidate[]> {
  const sizeOf = (sentence: Forms) => [...sentence].reduce((sum, form) => sum + (weights.get(form) ?? 0), 0);
  const leftSizes = left.map(sizeOf);
  const holders = findHolders(left);
  for (const [b, sentence] of right.entries()) {
    const shared = new Map<number, number>();
    const share = (a: number, weight: number) => shared.set(a, (shared.get(a) ?? 0) + weight);
    for (const form of sentence) {
      for (const a of holders.get(form) ?? []) share(a, weights.get(form) ?? 0);
      for (const [a, weight] of findSynonyms(form, sentence, left, holders, weights)) share(a, SYNONYM * weight);
    }
    const second = sizeOf(sentence);
    yield [...shared].map(([a, common]): Candidate => {
      const first = leftSizes[a] ?? 0;
      const most = Math.max(common / Math.max(first, 1e-9), common / Math.max(second, 1e-9));
      return { a, b, score: 0.6 * ((2 * common) / (first + second)) + 0.4 * most };
    });
  }
}

/** The sentences that have each form, but one that is common. */
function findHolders(sentences: readonly Forms[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, sentence] of sentences.entries()) for (const form of sentence) addToList(holders, form, index);
  dropCommon(holders);
  return holders;
}

/** The origin's sentences that have not a form of the appearance's sentence but a synonym that this one has not, each with the weight of the two. */
function findSynonyms(
  form: string,
  sentence: Forms,
  left: readonly Forms[],
  holders: ReadonlyMap<string, readonly number[]>,
  weights: Weights,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const other of findAnyAlike(form)) {
    if (sentence.has(other)) continue;
    const weight = Math.min(weights.get(form) ?? 0, weights.get(other) ?? 0);
    for (const a of holders.get(other) ?? [])
      if (left[a]?.has(form) === false) found.set(a, Math.max(found.get(a) ?? 0, weight));
  }
  return found;
}
