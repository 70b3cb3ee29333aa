import { spansOverlap } from "../../../model/span.ts";
import { AnswerIndex } from "../texts/answer-index.ts";
import { Answers, type ToldWord, tellWords } from "../texts/answered-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftSentence, DriftText } from "../texts/read-text.ts";

/** One side of a pair of texts, its sentences as content words, read once. */
export class SideSentences {
  readonly text: DriftText;
  readonly told: readonly (readonly ToldWord[])[];
  /** those that are no part of a number */
  readonly uncounted: readonly (readonly ToldWord[])[];
  /** what each sentence answers */
  readonly answers: readonly Answers[];
  /** the same of all of them */
  readonly index: AnswerIndex;

  constructor(text: DriftText, names: PairForms) {
    this.text = text;
    this.told = text.sentences.map(({ from, to }) => tellWords(text, from, to, names));
    this.uncounted = text.sentences.map((sentence) => tellUncounted(text, sentence, names));
    this.answers = this.told.map((words) => new Answers(words));
    this.index = new AnswerIndex(this.told);
  }
}

function tellUncounted(text: DriftText, { from, to, quantities }: DriftSentence, names: PairForms): ToldWord[] {
  const isCounted = (index: number) => {
    const word = text.words[index];
    return word !== undefined && quantities.some(({ span }) => spansOverlap(span, word));
  };
  const told = new Map<string, ToldWord>();
  for (let index = from; index < to; index++)
    if (!isCounted(index)) for (const word of tellWords(text, index, index + 1, names)) told.set(word.form, word);
  return [...told.values()];
}
