import type { Stance } from "../model/statement.ts";
import { compareWordings, SAME_WORDING, weighStems, wordingOf } from "./wording.ts";

/** A wording to be merged with others that say the same. */
export interface StancedWording {
  readonly text: string;
  /** the claimant's stance, or any label of it; wordings of different stance never merge. null: unknown */
  readonly stance: Stance | string | null;
}

interface Group {
  readonly members: readonly number[];
}

/**
 * Wordings that say the same by their words: average-link clustering down to {@link SAME_WORDING}. Two of different stance, or that point
 * opposite ways (a negation, a pair of opposites), are never in one group. A suggestion, not a certainty.
 *
 * @param common - words that the whole set is about ("vaccination" in a debate on it), which tell little
 * @returns for each wording the number of its group, from 0 in order of first members. Cost: cubic in the wordings; made for the few
 *   dozens that share a topic
 */
export function mergeWordings(wordings: readonly StancedWording[], common = ""): number[] {
  const read = wordings.map(({ text }) => wordingOf(text));
  const weights = weighStems(read);
  for (const stem of wordingOf(common).stems.keys()) weights.set(stem, (weights.get(stem) ?? 1) * TOPIC_WEIGHT);
  const scores = read.map((a, i) =>
    read.map((b, j) => {
      if (wordings[i]?.stance !== wordings[j]?.stance) return Number.NEGATIVE_INFINITY;
      const { similarity, opposed } = compareWordings(a, b, weights);
      return opposed ? Number.NEGATIVE_INFINITY : similarity;
    }),
  );
  let groups: readonly Group[] = read.map((_, index) => ({ members: [index] }));
  for (;;) {
    const best = findClosest(groups, scores);
    if (best === null) break;
    const joined = { members: [...best.a.members, ...best.b.members].sort((x, y) => x - y) };
    groups = [...groups.filter((group) => group !== best.a && group !== best.b), joined];
  }
  const ordered = [...groups].sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
  const result: number[] = [];
  ordered.forEach(({ members }, group) => {
    for (const member of members) result[member] = group;
  });
  return result;
}

/** What a word of the common topic counts, against one that is not; best BCubed on the training part of Perspectrum. */
const TOPIC_WEIGHT = 0.8;

function findClosest(groups: readonly Group[], scores: readonly (readonly number[])[]) {
  let best: { readonly a: Group; readonly b: Group } | null = null;
  let most = SAME_WORDING;
  for (const [index, a] of groups.entries()) {
    for (const b of groups.slice(index + 1)) {
      let sum = 0;
      for (const i of a.members) for (const j of b.members) sum += scores[i]?.[j] ?? Number.NEGATIVE_INFINITY;
      const mean = sum / (a.members.length * b.members.length);
      if (mean >= most) [best, most] = [{ a, b }, mean];
    }
  }
  return best;
}
