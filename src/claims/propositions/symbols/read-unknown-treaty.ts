import { isCapital, type RawWord } from "./split-words.ts";

const TREATY_NOUNS = new Set(
  "treaty convention conventions pact protocol protocols agreement agreements accord accords charter statute covenant".split(
    " ",
  ),
);

/**
 * Words of a capitalised treaty-like name that no vocabulary holds ("Geneva Conventions", "Paris Agreement", "Treaty of Rome"),
 * or 0. A claim on it must not be tested under a treaty that happens to be the default.
 */
export function readUnknownTreaty(slice: string, words: readonly RawWord[], at: number): number {
  const first = words[at];
  if (first === undefined || !isCapital(first.text)) return 0;
  if (TREATY_NOUNS.has(first.text.toLowerCase())) {
    const of = words[at + 1]?.text.toLowerCase();
    const name = words[at + 2];
    const follows = (of === "of" || of === "on" || of === "against" || of === "for") && name !== undefined;
    return follows && isCapital(name.text) && !/^\d/.test(name.text) ? 3 : 0;
  }
  if (NAME_STOP.has(first.text.toLowerCase())) return 0;
  for (let length = 2; length <= 5; length++) {
    const word = words[at + length - 1];
    const before = words[at + length - 2];
    if (word === undefined || before === undefined || !/^[ -]$/.test(slice.slice(before.end, word.start))) return 0;
    if (NAME_STOP.has(word.text.toLowerCase())) return 0;
    if (TREATY_NOUNS.has(word.text.toLowerCase())) return isCapital(word.text) ? length : 0;
    if (!isCapital(word.text) || /^\d/.test(word.text)) return 0;
  }
  return 0;
}

const NAME_STOP = new Set(
  "the this that a an un its their under when if international and in on by for since".split(" "),
);
