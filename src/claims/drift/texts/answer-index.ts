import { addToList } from "../../../text/add-to-list.ts";
import { familyOf, type ToldWord } from "./answered-words.ts";
import { dropCommon } from "./drop-common.ts";
import { findAnyAlike } from "./related-words.ts";

/** How a sentence answers some words. */
export interface SentenceAnswer {
  /** what the words that it answers weigh */
  asked: number;
  /** how many of its own words answer them */
  answering: number;
}

/** The words of many sentences, by what they answer: what `Answers` tells of one sentence this finds among all. */
export class AnswerIndex {
  /** the sentence of each place; a place is a word of a sentence, in order */
  readonly #sentences: readonly number[];
  readonly #byForm = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byFamily = new Map<string, number[]>();
  /** the word that last met each sentence, and the call that last met each place */
  readonly #metBy: Int32Array;
  readonly #metIn: Int32Array;
  #word = 0;
  #call = 0;

  constructor(told: readonly (readonly ToldWord[])[]) {
    const sentences: number[] = [];
    for (const [index, words] of told.entries())
      for (const { form, stem } of words) {
        const place = sentences.push(index) - 1;
        addToList(this.#byForm, form, place);
        addToList(this.#byStem, stem, place);
        addToList(this.#byFamily, familyOf(stem), place);
      }
    for (const places of [this.#byForm, this.#byStem, this.#byFamily]) dropCommon(places);
    this.#sentences = sentences;
    this.#metBy = new Int32Array(told.length);
    this.#metIn = new Int32Array(sentences.length);
  }

  /** Every sentence with a word that answers one of these. Cost: the words that do, of each of which there are few. */
  findAnswers(words: readonly ToldWord[], weigh: (word: ToldWord) => number): Map<number, SentenceAnswer> {
    const found = new Map<number, SentenceAnswer>();
    this.#call++;
    for (const word of words) {
      this.#word++;
      const weight = weigh(word);
      for (const places of this.#placesOf(word))
        for (const place of places) {
          const sentence = this.#sentences[place] ?? 0;
          const known = found.get(sentence) ?? { asked: 0, answering: 0 };
          if (this.#metBy[sentence] !== this.#word) known.asked += weight;
          if (this.#metIn[place] !== this.#call) known.answering++;
          this.#metBy[sentence] = this.#word;
          this.#metIn[place] = this.#call;
          found.set(sentence, known);
        }
    }
    return found;
  }

  /** Lists of the places that answer a word; one may be on several. */
  *#placesOf({ form, stem }: ToldWord): Generator<readonly number[]> {
    yield this.#byForm.get(form) ?? [];
    yield this.#byStem.get(stem) ?? [];
    yield this.#byFamily.get(familyOf(stem)) ?? [];
    for (const other of findAnyAlike(stem)) yield this.#byStem.get(other) ?? [];
  }
}
