import { familyOf, type ToldWord } from "./answered-words.ts";
import { findAnyAlike } from "./related-words.ts";

/** The words of many sentences, by what they answer: what `Answers` tells of one sentence this finds among all. */
export class AnswerIndex {
  /** the sentence of each place; a place is a word of a sentence, in order */
  readonly sentences: readonly number[];
  readonly #byForm = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byFamily = new Map<string, number[]>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(told: readonly (readonly ToldWord[])[]) {
    const sentences: number[] = [];
    for (const [index, words] of told.entries())
      for (const { form, stem } of words) {
        const place = sentences.push(index) - 1;
        note(this.#byForm, form, place);
        note(this.#byStem, stem, place);
        note(this.#byFamily, familyOf(stem), place);
      }
    this.sentences = sentences;
  }

  /** Every place whose word answers this one, ascending. */
  placesOf({ form, stem }: ToldWord): readonly number[] {
    const key = `${form} ${stem}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const places = new Set([
      ...(this.#byForm.get(form) ?? []),
      ...(this.#byStem.get(stem) ?? []),
      ...(this.#byFamily.get(familyOf(stem)) ?? []),
    ]);
    for (const other of findAnyAlike(stem)) for (const place of this.#byStem.get(other) ?? []) places.add(place);
    const found = [...places].sort((a, b) => a - b);
    this.#known.set(key, found);
    return found;
  }
}

function note(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}
