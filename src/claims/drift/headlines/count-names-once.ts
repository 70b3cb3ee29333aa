import type { DriftWord } from "../texts/read-text.ts";

/** The words with each name of a State or treaty once, however many words it has: what is counted must not depend on which one is named. */
export function countNamesOnce<Word extends Pick<DriftWord, "state" | "treaty">>(words: readonly Word[]): Word[] {
  return words.filter(({ state, treaty }, at) => {
    const before = words[at - 1];
    return (state === null || before?.state !== state) && (treaty === null || before?.treaty !== treaty);
  });
}
