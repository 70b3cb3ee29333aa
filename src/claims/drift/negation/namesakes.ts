import type { UnitSide } from "../unit-pair.ts";

const BEFORE_NOUN = /^(?:the|an?|this|that|these|those|its|his|her|their|our|of|in|at|behind|from|with|by|s)$/;

/** "Miss Kassar", "the block", "behind bars": names and things that share their letters with words that deny. */
export function isNamesake({ words }: UnitSide, at: number): boolean {
  const { word = "", written = "" } = words[at] ?? {};
  if (word === "miss") return written === "Miss" && words[at + 1]?.name === true;
  if (!/^(?:bars?|blocks?)$/.test(word)) return false;
  const before = words[at - 1];
  return before !== undefined && (BEFORE_NOUN.test(before.word) || (before.content && !before.name));
}
