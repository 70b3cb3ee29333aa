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
    for (const [other, { asked, answering }] of countAnswers(told, index)) {
      const of = origin[other]?.length ?? 0;
      // what the longer one answers of the shorter
      const [shared, size] = of < told.length ? [answering, of] : [asked, told.length];
      if (shared < FEWEST || shared < REWORDED * size) continue;
      found.origin.add(other);
      found.appearance.add(at);
    }
  return found;
}

/** For each sentence that answers any of the words, how many of these it answers, and by how many of its own. */
function countAnswers(
  told: readonly ToldWord[],
  index: AnswerIndex,
): Map<number, { readonly asked: number; readonly answering: number }> {
  const asked = new Map<number, number>();
  const answering = new Map<number, Set<number>>();
  for (const word of told) {
    const places = index.placesOf(word);
    const sentences = new Set<number>();
    for (const place of places) {
      const sentence = index.sentences[place] ?? -1;
      sentences.add(sentence);
      answering.set(sentence, (answering.get(sentence) ?? new Set()).add(place));
    }
    for (const sentence of sentences) asked.set(sentence, (asked.get(sentence) ?? 0) + 1);
  }
  return new Map(
    [...asked].map(([sentence, count]) => [sentence, { asked: count, answering: answering.get(sentence)?.size ?? 0 }]),
  );
}
