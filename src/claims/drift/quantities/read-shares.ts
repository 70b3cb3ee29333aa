import type { StemmedWord } from "../../stems.ts";
import { MULTIPLIERS } from "../data/number-words.ts";
import { countOf, multiplierOf, partOf, type WordAt } from "./count-words.ts";

/** A share of a whole or of a thousand, a million, a dozen, said in words. */
export interface Share {
  readonly value: number;
  /** the same in percent, rounded as texts do */
  readonly others: readonly number[];
  /** index behind its last word */
  readonly next: number;
}

/**
 * "a fifth of", "two thirds of", "three quarters of a million", "half a million", "two and a half", "two dozen"; null where none starts at
 * the index. Looks at seven words.
 */
export function readShare(words: readonly StemmedWord[], at: number, to: number): Share | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  return readPart(word, at, words[at - 1]?.word ?? "") ?? readHalf(word, at) ?? readDozens(word, at);
}

/** Words before which, or behind which, "a third" and "half" are shares. */
const OF_SHARE = /^(?:by|than|nearly|almost|about|around|over|under|roughly|up|down|rose|fell)$/;

/** "a fifth of", "two thirds of", "two third parts", "three quarters", "half of", "by a third", "a quarter of a million". */
function readPart(word: WordAt, at: number, before: string): Share | null {
  if (
    word(0) === "half" &&
    !MULTIPLIERS.has(word(1)) &&
    !/^(?:first|second|latter|other|final|last)$/.test(before) &&
    (/^(?:of|the|its|his|her|their)$/.test(word(1)) || OF_SHARE.test(before))
  )
    return word(1) === "a" || word(1) === "an" ? null : { ...shareOf(0.5), next: at + 1 };
  const count = /^an?$/.test(word(0)) ? 1 : countOf(word(0));
  if (count === null || count < 1) return null;
  const below = partOf(word(1));
  if (
    below === null ||
    count >= below ||
    (!/^(?:of|parts?)$/.test(word(2)) &&
      multiplierOf(word(2)) === undefined &&
      !/^(?:more|less|fewer|higher|lower)$/.test(word(2)) &&
      !word(1).endsWith("s") &&
      !OF_SHARE.test(before))
  )
    return null;
  // "a quarter of a million", "a quarter million"
  const scaled = word(2) === "of" && /^an?$/.test(word(3)) ? 4 : 2;
  const factor = multiplierOf(word(scaled));
  if (factor !== undefined) return { value: (count / below) * factor, others: [], next: at + scaled + 1 };
  return { ...shareOf(count / below), next: at + (/^parts?$/.test(word(2)) ? 3 : 2) };
}

/** "half a million", "half million", "half a dozen". */
function readHalf(word: WordAt, at: number): Share | null {
  if (word(0) !== "half") return null;
  const ahead = word(1) === "a" ? 2 : 1;
  const factor = word(ahead) === "dozen" ? 12 : MULTIPLIERS.get(word(ahead));
  return factor === undefined || word(ahead).length < 3
    ? null
    : { value: factor / 2, others: [], next: at + ahead + 1 };
}

function readDozens(word: WordAt, at: number): Share | null {
  const count = countOf(word(0));
  return count === null || count < 2 || word(1) !== "dozen" ? null : { value: 12 * count, others: [], next: at + 2 };
}

/** A part of a whole, and in percent. */
export function shareOf(share: number): Pick<Share, "value" | "others"> {
  const percent = 100 * share;
  return { value: share, others: [percent, Math.round(percent), Math.floor(percent), Math.round(10 * percent) / 10] };
}
