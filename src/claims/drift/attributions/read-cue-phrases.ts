import type { DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";

export const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|one|two|three|some|several|many|most)$/;

/** Most words of a phrase that names who says so. */
export const LONGEST = 9;

/** The index where the run of words before a word begins that no mark parts and that satisfies the test. */
export function backWhile(side: UnitSide, index: number, test: (word: DriftWord) => boolean): number {
  let from = index;
  while (from > 0 && index - from < LONGEST && !isParted(side, from)) {
    const before = side.words[from - 1];
    if (before === undefined || !test(before) || before.word === "as") break;
    from--;
  }
  return from;
}

/** Whether a mark parts a word from the one before it. */
export function isParted(side: UnitSide, index: number): boolean {
  return /[^\s’']/u.test(gapBefore(side, index).replace(/^['’]s?/u, ""));
}

/** Whether a comma, a dash or a closing mark stands before a word. */
export function isSetOff(side: UnitSide, index: number): boolean {
  return /[,”"»–—-]\s*$/u.test(gapBefore(side, index));
}

function gapBefore({ words, text }: UnitSide, index: number): string {
  return text.text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
}

/** "the fund's", "their". */
export function isOwned(side: UnitSide, index: number): boolean {
  return (
    /^['’]s?\s/u.test(gapBefore(side, index)) ||
    /^(?:his|her|their|its|my|our)$/.test(side.words[index - 1]?.word ?? "")
  );
}

/** Where a phrase behind "of" ends: before a mark, a preposition of place or a word that only a verb phrase has. */
export function phraseEnd(side: UnitSide, from: number): number {
  let to = from;
  while (to < side.words.length && to - from < LONGEST) {
    if (to > from && isParted(side, to)) break;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|that|who|which|when|as)$/.test(
        side.words[to]?.word ?? "",
      )
    )
      break;
    to++;
  }
  return to;
}

/** A verb behind its subject, not behind an article, a preposition or "to". */
export function standsAsVerb({ words }: UnitSide, index: number): boolean {
  return !/^(?:to|the|a|an|this|his|her|their|its|of|in|on|for|with|by|from|at|no|any|will|would|can|could|may|might|should|must|not|be|being|was|were|is|are|been|and|or)$/.test(
    words[index - 1]?.written ?? "",
  );
}

/** Whether no auxiliary and no "that" stands between two indexes. */
export function noMainVerb({ words }: UnitSide, from: number, to: number): boolean {
  return !words
    .slice(from, to)
    .some(({ written }) => /^(?:is|are|was|were|will|would|can|could|may|might|must|had|that)$/.test(written));
}

/** Whether no word of the sentence follows. */
export function endsSentence(side: UnitSide, index: number): boolean {
  const word = side.words[index];
  if (word === undefined) return false;
  const { end } = sentenceAt(side, word.start);
  return !/[\p{L}\p{N}]/u.test(side.text.text.slice(word.end, end));
}

/** The form of a finite verb: "puts", "found", "have shown"; the base form behind a plural. */
export function isInflected({ words }: UnitSide, index: number): boolean {
  const [before, word] = [words[index - 1]?.word ?? "", words[index]?.word ?? ""];
  return /(?:s|ed|found|shown|said|put|held|saw|foresaw|spoke|spoken|seen)$/.test(word) || /[^s]s$/.test(before);
}

/** Whether a word opens a phrase that names somebody. */
export function isNounPhrase(word: DriftWord | undefined): boolean {
  return word !== undefined && (word.name || DETERMINER.test(word.word) || /^(?:he|she|it|they)$/.test(word.word));
}

/** The cue that a word is, with the content words of a range as its speaker. */
export function cueOf({ words, forms: all }: UnitSide, index: number, from: number, to: number): Cue {
  const { start = 0, written = "" } = words[index] ?? {};
  const source = words.slice(from, to).flatMap(({ content }, ahead) => (content ? [all[from + ahead] ?? ""] : []));
  return { start, written, source };
}
