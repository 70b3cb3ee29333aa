import { findSentences } from "../../../src/text/sentences.ts";
import type { BodyScore } from "./body-set.ts";
import { harmonicMean } from "./mean-score.ts";

/**
 * ROUGE-LSum without stemming (Lin 2004, section 3.2; token rules of the Python package rouge_score: lower case, runs of a–z and 0–9): the union
 * of the longest common subsequences of each reference sentence with every sentence given. Sentences are cut by our own splitter where that
 * package asks NLTK.
 */
export function measureRougeLsum(reference: readonly string[], given: readonly string[]): BodyScore {
  const wanted = toSentences(reference);
  const found = toSentences(given);
  const wantedLeft = countTokens(wanted);
  const foundLeft = countTokens(found);
  let hits = 0;
  for (const sentence of wanted) {
    const common = new Set<number>();
    for (const other of found) for (const index of findCommonSubsequence(sentence, other)) common.add(index);
    for (const index of common) {
      const token = sentence[index] ?? "";
      const here = wantedLeft.get(token) ?? 0;
      const there = foundLeft.get(token) ?? 0;
      if (here === 0 || there === 0) continue;
      wantedLeft.set(token, here - 1);
      foundLeft.set(token, there - 1);
      hits++;
    }
  }
  const recall = hits / Math.max(1, wanted.flat().length);
  const precision = hits / Math.max(1, found.flat().length);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

function toSentences(paragraphs: readonly string[]): string[][] {
  return paragraphs
    .flatMap((text) => findSentences(text).map(({ start, end }) => text.slice(start, end)))
    .map((sentence) => sentence.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((tokens) => tokens.length > 0);
}

function countTokens(sentences: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of sentences.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Places in `one` of a longest common subsequence with `other`. */
function findCommonSubsequence(one: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++)
      lengths[i * width + j] =
        one[i - 1] === other[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  const places: number[] = [];
  for (let i = one.length, j = other.length; i > 0 && j > 0; ) {
    if (one[i - 1] === other[j - 1]) {
      places.push(--i);
      j--;
    } else if (at(i, j - 1) > at(i - 1, j)) j--;
    else i--;
  }
  return places;
}
