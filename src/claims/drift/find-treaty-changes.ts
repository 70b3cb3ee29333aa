import type { TreatyId } from "../../model/treaty.ts";
import type { DriftText, DriftWord } from "./texts/read-text.ts";
import { sentenceAt, type UnitDrift, type UnitPair } from "./unit-pair.ts";

/** Least share of words in common of sentences where the copy's treaty is one that the origin names elsewhere. */
const ALIKE = 0.6;

/**
 * A treaty that the copy names where the origin names another one: what it says of the one is added, and what the origin says of the other
 * is gone. A treaty that the origin names elsewhere counts only between sentences that are alike, or one would be held against the wrong one.
 */
export function findTreatyChanges({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const [before, after] = [firstNames(origin.words), firstNames(appearance.words)];
  const was = [...before].find(([treaty]) => !after.has(treaty))?.[1];
  const is = [...after].find(([treaty]) => !before.has(treaty));
  if (was === undefined || is === undefined) return [];
  const [treaty, word] = is;
  if (isNamed(origin.text, treaty) && similarity < ALIKE) return [];
  const [there, here] = [nameAt(origin.text, was), nameAt(appearance.text, word)];
  return [
    {
      kind: "added",
      origin: [sentenceAt(origin, was.start)],
      appearance: [sentenceAt(appearance, word.start)],
      sentence: `This copy speaks of another treaty: the origin has “${there}”, this copy “${here}”.`,
    },
  ];
}

/** The treaties that words name, each with the first word that does. */
function firstNames(words: readonly DriftWord[]): Map<TreatyId, DriftWord> {
  const names = new Map<TreatyId, DriftWord>();
  for (const word of words) if (word.treaty !== null && !names.has(word.treaty)) names.set(word.treaty, word);
  return names;
}

function isNamed({ words }: DriftText, treaty: TreatyId): boolean {
  return words.some((word) => word.treaty === treaty);
}

/** The characters of the name that begins with a word. */
function nameAt({ text, words }: DriftText, first: DriftWord): string {
  const from = words.indexOf(first);
  const next = words.findIndex((word, at) => at > from && word.treaty !== first.treaty);
  const last = words[next < 0 ? words.length - 1 : next - 1] ?? first;
  return text.slice(first.start, last.end);
}
