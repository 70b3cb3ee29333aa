import { FUNCTION_WORDS } from "../data/function-words.ts";
import frequencies from "../data/term-frequencies.json" with { type: "json" };
import { NUMBER, SHORT, termOf, type Words } from "./read-words.ts";

/** Weight of a word that no list knows: as if it stood in one document of the background. */
const UNKNOWN = Math.log(frequencies.documents);
/** A listed function word of another language: as common as "the" nearly is. */
const FUNCTION_WORD = 0.2;
/** An unknown word of at most three letters is more often grammar or an abbreviation than a name. */
const UNKNOWN_SHORT = UNKNOWN / 2;
/** "2" and "10" are everywhere, "10209" is not: short numbers carry little. */
const SHORT_NUMBER = 2;

let weights: ReadonlyMap<number, number> | null = null;

/**
 * How much a word tells, in nats: the logarithm of one over its share of documents in a fixed background.
 *
 * The background is data and not the corpus at hand, so that a corpus of five pages has rare terms too, and so that the weight of a
 * word never depends on which articles came before.
 */
export function weightOfWord(words: Words, index: number): number {
  weights ??= loadWeights();
  const flags = words.flags[index] ?? 0;
  const known = weights.get(words.term[index] ?? 0);
  if (known !== undefined) return known;
  if ((flags & SHORT) === 0) return UNKNOWN;
  return (flags & NUMBER) === 0 ? UNKNOWN_SHORT : SHORT_NUMBER;
}

function loadWeights(): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const band of frequencies.bands) {
    const share = band.documents / frequencies.documents;
    for (const word of band.words.split(" ")) {
      const term = termOf(word);
      shares.set(term, Math.min(1, Math.max(shares.get(term) ?? 0, share)));
    }
  }
  const loaded = new Map<number, number>();
  for (const [term, share] of shares) loaded.set(term, Math.max(0.05, -Math.log(share)));
  for (const list of Object.values(FUNCTION_WORDS)) {
    for (const word of list.split(" ")) {
      // "war" is German grammar and English news: the English count stands.
      const term = termOf(word);
      if (!loaded.has(term)) loaded.set(term, FUNCTION_WORD);
    }
  }
  return loaded;
}
