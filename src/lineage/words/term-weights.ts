import { FUNCTION_WORDS } from "../data/function-words.ts";
import frequencies from "../data/term-frequencies.json" with { type: "json" };
import { NUMBER, SHORT, termOf, type Words } from "./read-words.ts";
import { TermTable } from "./term-table.ts";

/** Weight of a word that no list knows: as if it stood in one document of the background. */
export const UNKNOWN_WEIGHT = Math.log(frequencies.documents);
/** A listed function word of another language: as common as "the" nearly is. */
const FUNCTION_WORD = 0.2;
/** An unknown word of at most three letters is more often grammar or an abbreviation than a name. */
const UNKNOWN_SHORT = UNKNOWN_WEIGHT / 2;
/** "2" and "10" are everywhere, "10209" is not: short numbers carry little. */
const SHORT_NUMBER = 2;

let weights: TermTable | null = null;

/**
 * How much each word tells, in nats: the logarithm of one over its share of documents in a fixed background.
 *
 * The background is data and not the corpus at hand, so that a corpus of five pages has rare terms too, and so that the weight of a
 * word never depends on which articles came before.
 */
export function weighWords(words: Words): Float64Array {
  weights ??= loadWeights();
  const table = weights;
  const weighed = new Float64Array(words.count);
  for (let index = 0; index < words.count; index++) {
    const known = table.get(words.term[index] ?? 0);
    const flags = words.flags[index] ?? 0;
    if (known >= 0) weighed[index] = known;
    else if ((flags & SHORT) === 0) weighed[index] = UNKNOWN_WEIGHT;
    else weighed[index] = (flags & NUMBER) === 0 ? UNKNOWN_SHORT : SHORT_NUMBER;
  }
  return weighed;
}

function loadWeights(): TermTable {
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
  const table = new TermTable(loaded.size);
  for (const [term, weight] of loaded) table.set(term, weight);
  return table;
}
