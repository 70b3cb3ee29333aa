import { AnswerIndex } from "../texts/answer-index.ts";
import type { ToldWord } from "../texts/answered-words.ts";

/** Least share of the shorter one's words in common that makes two sentences wordings of one. */
const REWORDED = 0.3;

/** Fewest of its words in common. */
const FEWEST = 2;

/**
 * Which sentences of either side, told as content words, share enough of them with one of the other to be wordings of one; indexes into the lists. Cost: the
 * words that answer one another.
 */
export function findReworded(
  origin: readonly (readonly ToldWord[])[],
  appearance: readonly (readonly ToldWord[])[],
): { readonly origin: ReadonlySet<number>; readonly appearance: ReadonlySet<number> } {
  const index = new AnswerIndex(origin);
  const found = { origin: new Set<number>(), appearance: new Set<number>() };
  for (const [at, told] of appearance.entries())
    for (const [other, { asked, answering }] of index.findAnswers(told, () => 1)) {
      const of = origin[other]?.length ?? 0;
      // what the longer one answers of the shorter
      const [shared, size] = of < told.length ? [answering, of] : [asked, told.length];
      if (shared < FEWEST || shared < REWORDED * size) continue;
      found.origin.add(other);
      found.appearance.add(at);
    }
  return found;
}
