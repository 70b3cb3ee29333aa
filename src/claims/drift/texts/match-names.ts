import { SHORT_NAMES } from "../data/short-names.ts";
import type { DriftText, DriftWord } from "./read-text.ts";
import { MOST_DIFFERENT, Spelling } from "./spelling.ts";

/** The lines of {@link SHORT_NAMES} that a first name stands in. */
const LINES_OF = new Map<string, number[]>();
for (const [line, names] of SHORT_NAMES.entries())
  for (const name of names.split(" ")) LINES_OF.set(name, [...(LINES_OF.get(name) ?? []), line]);

/**
 * The form under which each word is compared in one pair of texts: a State for each of its names, a treaty likewise (its words share a stem), one spelling for a name that the
 * texts transliterate differently ("Zhelezniak", "Zheleznyak"), else the stem.
 */
export class PairForms {
  readonly #spellings = new Map<string, Spelling>();
  readonly #formOfStem: ReadonlyMap<string, string>;

  /** Cost: product of the names that stand in one text only. */
  constructor(origin: DriftText, appearance: DriftText) {
    this.#formOfStem = this.#pairNames(origin, appearance);
  }

  formOf(word: DriftWord): string {
    if (word.state !== null) return `@${word.state}`;
    return this.#formOfStem.get(word.stem) ?? word.stem;
  }

  /** Whether two name words are one name. */
  sameName(a: DriftWord, b: DriftWord): boolean {
    if (a.state !== null || b.state !== null) return a.state === b.state;
    if (a.treaty !== null || b.treaty !== null) return a.treaty === b.treaty;
    if (this.formOf(a) === this.formOf(b) || isShortFor(a.word, b.word)) return true;
    return this.#spell(a.word).isLike(this.#spell(b.word));
  }

  #spell(name: string): Spelling {
    const known = this.#spellings.get(name) ?? new Spelling(name);
    this.#spellings.set(name, known);
    return known;
  }

  #pairNames(origin: DriftText, appearance: DriftText): Map<string, string> {
    const known = new Set(origin.words.map(({ stem }) => stem));
    const met = new Set(appearance.words.map(({ stem }) => stem));
    const left = [...namesOutside(origin, met)].map(([stem, name]) => ({ stem, spelling: this.#spell(name) }));
    const right = namesOutside(appearance, known);
    const spellings = new Map<string, string>();
    for (const [stem, name] of right) {
      const spelling = this.#spell(name);
      let best: { readonly stem: string; readonly distance: number } | null = null;
      for (const { stem: other, spelling: candidate } of left) {
        const distance = spelling.distanceTo(candidate);
        if (distance <= MOST_DIFFERENT && (best === null || distance < best.distance)) best = { stem: other, distance };
      }
      if (best !== null) spellings.set(stem, best.stem);
    }
    return spellings;
  }
}

function namesOutside(text: DriftText, others: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const word of text.words)
    if (
      /^\p{Lu}/u.test(word.written) &&
      word.state === null &&
      word.treaty === null &&
      word.content &&
      !others.has(word.stem)
    )
      names.set(word.stem, word.word);
  return names;
}

/** "Sasha", "Alexander". */
function isShortFor(a: string, b: string): boolean {
  const lines = LINES_OF.get(a);
  return lines?.some((line) => LINES_OF.get(b)?.includes(line)) === true;
}
