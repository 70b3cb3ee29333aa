import type { StemmedWord } from "../../stems.ts";
import { MAGNITUDES, MULTIPLIERS } from "../data/number-words.ts";

/** The size of a number, as it is compared. */
export interface Magnitude {
  readonly kind: "magnitude";
  /** the least number of that size */
  readonly value: number;
  readonly others: readonly number[];
  readonly loose: boolean;
  /** index behind its last word */
  readonly next: number;
}

/** "dozens", "hundreds of thousands", "several thousand", "a few hundred"; null where none starts at the index. Looks at four words. */
export function readMagnitude(words: readonly StemmedWord[], at: number, to: number): Magnitude | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  // "two hundreds" is a number.
  if (/^\d/.test(words[at - 1]?.word ?? "")) return null;
  const ahead = /^(?:several|few|many)$/.test(word(0)) ? 1 : 0;
  const size = ahead === 0 ? MAGNITUDES.get(word(0)) : (MAGNITUDES.get(word(1)) ?? singularSize(word(1)));
  if (size === undefined) return null;
  let next = ahead + 1;
  let value = size;
  // "tens of thousands", "several hundred thousand"
  const behind = word(next) === "of" ? next + 1 : next;
  const factor = behind === next ? singularSize(word(behind)) : MAGNITUDES.get(word(behind));
  if (factor !== undefined && factor > size) {
    value *= factor;
    next = behind + 1;
  }
  return { kind: "magnitude", value, others: [], loose: false, next: at + next };
}

function singularSize(word: string): number | undefined {
  return word === "dozen" ? 10 : word.length > 3 && !word.endsWith("s") ? MULTIPLIERS.get(word) : undefined;
}
