import type { PairForms } from "./match-names.ts";
import type { DriftText } from "./read-text.ts";
import { standsForAny } from "./related-words.ts";

/** A content word with the form under which it is compared. */
export interface ToldWord {
  readonly form: string;
  readonly stem: string;
}

/** Letters that two stems of one family share at least: "investig", "investor" do not. */
const FAMILY = 6;

/** The content words between two indexes of a text's words, each form once. */
export function tellWords({ words }: DriftText, from: number, to: number, names: PairForms): ToldWord[] {
  const told = new Map<string, ToldWord>();
  for (const word of words.slice(from, to)) {
    const form = names.formOf(word);
    if (word.content) told.set(form, { form, stem: word.stem });
  }
  return [...told.values()];
}

/**
 * Those of the words that nothing among the others answers: not the word, no synonym, no word for a wider or a narrower thing, none of its
 * family. Linear in both.
 */
export function findUnanswered(words: readonly ToldWord[], others: readonly ToldWord[]): ToldWord[] {
  const forms = new Set(others.map(({ form }) => form));
  const stems = new Set(others.map(({ stem }) => stem));
  const families = new Set(others.map(({ stem }) => familyOf(stem)));
  return words.filter(
    ({ form, stem }) => !forms.has(form) && !standsForAny(stem, stems) && !families.has(familyOf(stem)),
  );
}

function familyOf(stem: string): string {
  return stem.slice(0, FAMILY);
}
