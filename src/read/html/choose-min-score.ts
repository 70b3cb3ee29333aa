import type { MeasuredBlock } from "../blocks/measure-blocks.ts";

/** Scores are told apart by so much. */
const STEPS = 100;

/**
 * The score from which a page's blocks make the body with the highest F1 in words that is to be expected if each score is the chance that
 * its block is body; never above `most` nor below `least`. Every block that is as likely as half of the best F1 raises it: on a page of
 * sure blocks that is nearly a half, and on one where the model doubts everything less, for half of a doubtful report is worth more than
 * none of it. Source: Lipton et al., Optimal Thresholding of Classifiers to Maximize F1 Measure (2014). Linear.
 *
 * @param candidates - 1 for each block that may be body
 * @returns `most` where no candidate reaches it
 */
export function chooseMinScore(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  candidates: Uint8Array,
  most: number,
  least: number,
): number {
  const words = new Float64Array(STEPS + 1);
  let expected = 0;
  let best = 0;
  for (const block of blocks) {
    if (candidates[block.index] !== 1) continue;
    const score = scores[block.index] ?? 0;
    best = Math.max(best, score);
    expected += block.words * score;
    const step = Math.floor(score * STEPS);
    words[step] = (words[step] ?? 0) + block.words;
  }
  if (best < most) return most;
  let taken = 0;
  let right = 0;
  let f1 = 0;
  for (let step = STEPS; step >= 0; step--) {
    const own = words[step] ?? 0;
    taken += own;
    right += (own * (step + 0.5)) / STEPS;
    if (taken > 0) f1 = Math.max(f1, (2 * right) / (taken + expected));
  }
  return Math.min(most, Math.max(least, f1 / 2));
}
