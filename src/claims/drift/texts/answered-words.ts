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
  return new Answers(others).leaveOpen(words);
}

/** Words that may answer others, read once. */
export class Answers {
  readonly #forms: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #families: ReadonlySet<string>;

  constructor(words: readonly ToldWord[]) {
    this.#forms = new Set(words.map(({ form }) => form));
    this.#stems = new Set(words.map(({ stem }) => stem));
    this.#families = new Set(words.map(({ stem }) => familyOf(stem)));
  }

  /** Those of the words that these do not answer, as {@link findUnanswered} says. */
  leaveOpen(words: readonly ToldWord[]): ToldWord[] {
    return words.filter(
      ({ form, stem }) =>
        !this.#forms.has(form) && !standsForAny(stem, this.#stems) && !this.#families.has(familyOf(stem)),
    );
  }
}

/** The opening letters that every stem of its family has. */
export function familyOf(stem: string): string {
  return stem.slice(0, FAMILY);
}
