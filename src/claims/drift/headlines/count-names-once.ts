import type { DriftWord } from "../texts/read-text.ts";

/** The words with each name of a State once, however many words it has: what is counted in words must not depend on which State is named. */
export function countNamesOnce<Word extends Pick<DriftWord, "state">>(words: readonly Word[]): Word[] {
  return words.filter(({ state }, at) => state === null || words[at - 1]?.state !== state);
}
