import type { UnitSide } from "../unit-pair.ts";
import { standsForAny } from "./related-words.ts";
import { ofFamilyOfAny } from "./stem-family.ts";

/** Which content words of a side the other has: the word, a synonym, one of its family. Linear in both sides. */
export function findMetWords(side: UnitSide, other: UnitSide): boolean[] {
  const stems = new Set(other.words.filter(({ content }) => content).map(({ stem }) => stem));
  const isOfFamily = ofFamilyOfAny(stems);
  return side.words.map(
    ({ content, stem }, at) =>
      content && (other.counts.has(side.forms[at] ?? "") || standsForAny(stem, stems) || isOfFamily(stem)),
  );
}

/** The share of a side's content words that the other has, by {@link findMetWords}. */
export function shareOfMet({ words }: UnitSide, met: readonly boolean[]): number {
  const asked = words.flatMap(({ content }, at) => (content ? [at] : []));
  return asked.length === 0 ? 0 : asked.filter((at) => met[at]).length / asked.length;
}
