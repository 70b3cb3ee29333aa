import type { SentenceAnswer } from "../texts/answer-index.ts";
import { findUnanswered, type ToldWord } from "../texts/answered-words.ts";
import type { DriftSentence, DriftText } from "../texts/read-text.ts";
import type { PartFeatures } from "./part-features.ts";
import type { SideSentences } from "./side-sentences.ts";

/** Words that point at what the sentence before told. */
const POINTING =
  /^["“„«]?(?:it|its|he|his|she|her|they|their|them|this|that|these|those|there|such|both|neither|none|one|each|the (?:other|others|rest|remaining|former|latter|same|first|second)|another|others|some|most|all|many|then|here)\b/iu;

/** A lonely sentence, and the sentence of the other text that it may say a part of, beside the parts known of that. */
export interface PossiblePart {
  readonly own: SideSentences;
  readonly other: SideSentences;
  readonly part: number;
  readonly known: readonly number[];
  readonly whole: number;
  /** whether the other text has a sentence in the part's place that has no answer either */
  readonly isFaced: boolean;
  /** how the sentences of the other text answer the part's words, by weight */
  readonly answers: ReadonlyMap<number, SentenceAnswer>;
  readonly weights: ReadonlyMap<string, number>;
}

/** The features of a possible part. Linear in the sentences told of. */
export function describePart({
  own,
  other,
  part,
  known,
  whole,
  isFaced,
  answers,
  weights,
}: PossiblePart): PartFeatures {
  const weigh = (words: readonly ToldWord[]) => words.reduce((sum, { form }) => sum + (weights.get(form) ?? 0), 0);
  const shareOf = (words: readonly ToldWord[], open: readonly ToldWord[]) =>
    1 - weigh(open) / Math.max(1e-9, weigh(words));
  const [told, all] = [own.told[part] ?? [], other.told[whole] ?? []];
  const parts = known.flatMap((index) => own.told[index] ?? []);
  const open = findUnanswered(all, parts);
  const size = Math.max(1, told.length);
  const answered = shareOf(told, other.answers[whole]?.leaveOpen(told) ?? told);
  const rivals = findRivals(answers, whole);
  const best = Math.max(0, ...rivals.map((index) => shareOf(told, other.answers[index]?.leaveOpen(told) ?? told)));
  const words = own.uncounted[part] ?? [];
  const isMore = findUnanswered(words, all).length < words.length;
  const sentences = known.flatMap((index) => own.text.sentences[index] ?? []);
  const [mine, theirs] = [own.text.sentences[part], other.text.sentences[whole]];
  const values = (of: readonly (DriftSentence | undefined)[]) =>
    of.flatMap((sentence) => sentence?.quantities.map(({ value }) => value) ?? []);
  const numbers = values([mine]);
  const [wholeNumbers, knownNumbers] = [values([theirs]), values(sentences)];
  const [marked, wholeMarked, knownMarked] = [
    hasMarks(own.text, [mine]),
    hasMarks(other.text, [theirs]),
    hasMarks(own.text, sentences),
  ];
  const near = Math.min(...known.map((index) => Math.abs(index - part)));
  return {
    answered,
    fresh: shareOf(told, findUnanswered(told, open)),
    strange: Number(answered <= 0),
    filled: open.length === 0 ? 0 : shareOf(open, findUnanswered(open, told)),
    surplus: bound((open.length - findUnanswered(parts, all).length) / size, 2),
    room: bound((all.length - parts.length) / size, 2),
    rival: best - answered,
    faced: Number(isFaced),
    beside: Number(near === 1),
    behind: Number(known.some((index) => index < part)),
    pointing: Number(mine !== undefined && POINTING.test(own.text.text.slice(mine.span.start, mine.span.start + 40))),
    sameNumber: Number(
      isMore && numbers.some((value) => wholeNumbers.includes(value) && !knownNumbers.includes(value)),
    ),
    otherNumber: Number(numbers.some((value) => !wholeNumbers.includes(value))),
    sameMarks: Number(marked && wholeMarked && !knownMarked),
    otherMarks: Number(marked && !wholeMarked),
    otherName: Number(hasOtherName(own, part, all)),
    short: 1 / size,
  };
}

/** What sums in another order may differ by. */
const ROUNDING = 1e-9;

/** The other sentences that answer the most of the words, by weight; none where no other answers any. */
function findRivals(answers: ReadonlyMap<number, SentenceAnswer>, whole: number): number[] {
  let most = 0;
  for (const [sentence, { asked }] of answers) if (sentence !== whole) most = Math.max(most, asked);
  return answers
    .entries()
    .filter(([sentence, { asked }]) => sentence !== whole && asked >= most - ROUNDING)
    .map(([sentence]) => sentence)
    .toArray();
}

function bound(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function hasMarks({ words }: DriftText, sentences: readonly (DriftSentence | undefined)[]): boolean {
  return sentences.some(
    (sentence) => sentence !== undefined && words.slice(sentence.from, sentence.to).some(({ quoted }) => quoted),
  );
}

function hasOtherName({ text, told }: SideSentences, part: number, whole: readonly ToldWord[]): boolean {
  const sentence = text.sentences[part];
  const names = new Set(
    text.words.slice(sentence?.from, sentence?.to).flatMap(({ name, stem }) => (name ? [stem] : [])),
  );
  return findUnanswered(told[part] ?? [], whole).some(({ stem }) => names.has(stem));
}
