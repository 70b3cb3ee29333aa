import { addToList } from "../../../text/add-to-list.ts";
import type { PairForms } from "./match-names.ts";
import type { DriftSentence, DriftText } from "./read-text.ts";

/** The forms of a text's words, and which sentences have each as a content word. */
export class SentenceForms {
  readonly #anywhere: ReadonlySet<string>;
  readonly #holders = new Map<string, number[]>();

  constructor(text: DriftText, names: PairForms) {
    this.#anywhere = new Set(text.words.map((word) => names.formOf(word)));
    for (const sentence of text.sentences)
      for (const form of contentForms(text, sentence, names)) addToList(this.#holders, form, sentence.index);
  }

  /** How many of the forms the text has. */
  countAnywhere(forms: ReadonlySet<string>): number {
    return forms.values().reduce((sum, form) => sum + Number(this.#anywhere.has(form)), 0);
  }

  /** The most of the forms that one sentence has as content words. */
  countTogether(forms: ReadonlySet<string>): number {
    const counts = new Map<number, number>();
    for (const form of forms)
      for (const sentence of this.#holders.get(form) ?? []) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return counts.values().reduce((most, count) => Math.max(most, count), 0);
  }
}

/** The forms of a sentence's content words. */
export function contentForms({ words }: DriftText, { from, to }: DriftSentence, names: PairForms): Set<string> {
  const content = new Set<string>();
  for (const word of words.slice(from, to)) if (word.content) content.add(names.formOf(word));
  return content;
}
