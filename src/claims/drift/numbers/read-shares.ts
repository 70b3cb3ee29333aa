import type { StemmedWord } from "../../stems.ts";
import { MULTIPLIERS } from "../data/number-words.ts";
import { countOf, multiplierOf, partOf, type WordAt } from "./count-words.ts";
import { isUnitWord } from "./known-units.ts";

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
  const isContent = at + 2 < to && words[at + 2]?.content === true;
  return readPart(word, at, words[at - 1]?.word ?? "", isContent) ?? readHalf(word, at) ?? readDozens(word, at);
}

/** Words before which, or behind which, "a third" and "half" are shares. */
const OF_SHARE = /^(?:by|than|nearly|almost|about|around|over|under|roughly|up|down|rose|fell)$/;

/** "a fifth of", "two thirds of", "two third parts", "three quarters", "half of", "by a third", "a quarter of a million". */
function readPart(word: WordAt, at: number, before: string, isContent: boolean): Share | null {
  if (
    word(0) === "half" &&
    !MULTIPLIERS.has(word(1)) &&
    !/^(?:first|second|latter|other|final|last)$/.test(before) &&
    (/^(?:of|the|its|his|her|their)$/.test(word(1)) || OF_SHARE.test(before))
  )
    return word(1) === "a" || word(1) === "an" ? null : { ...shareOf(0.5), next: at + 1 };
  // "the tenth part"
  const whole = word(1) === "part" ? partOf(word(0)) : null;
  if (whole !== null && before === "the") return { ...shareOf(1 / whole), next: at + 2 };
  const count = /^an?$/.test(word(0)) ? 1 : countOf(word(0));
  if (count === null || count < 1) return null;
  const below = partOf(word(1));
  const isPlural = word(1).endsWith("s");
  // "four thirds of what it was"; "twenty quarters" are a length of time.
  if (below === null || (count >= below && !(isPlural && count < 2 * below && count > 2))) return null;
  // "a third plant" is the third one, "a third of them", "a third more" and "a third cheaper" are shares; "one third" is a share before any word.
  const isCounted =
    isContent && !/^parts?$/.test(word(2)) && multiplierOf(word(2)) === undefined && !COMPARED.test(word(2));
  if (/^an?$/.test(word(0)) && isCounted) return null;
  // "one quarter after the other", "in one fourth attempt"
  if (!isPlural && count > 1 && isCounted) return null;
  // "a quarter of a million", "a quarter million", "nine tenths of a kilometre", "two tenths of a point"
  const isOfOne = word(2) === "of" && /^an?$/.test(word(3));
  const factor = multiplierOf(word(isOfOne ? 4 : 2));
  if (factor !== undefined) return { value: (count / below) * factor, others: [], next: at + (isOfOne ? 5 : 3) };
  if (isOfOne && isUnitWord(word(4))) return { value: count / below, others: [], next: at + 4 };
  return { ...shareOf(count / below), next: at + (/^parts?$/.test(word(2)) ? 3 : 2) };
}

/** Comparatives, which behind "a third" make it a share. */
const COMPARED =
  /^(?:more|less|fewer|(?:cheap|dear|high|low|small|larg|bigg|great|long|short|old|young|fast|slow|wid|narrow|thick|thinn?|heavi|light|strong|weak|warm|cold|deep|rich|poor|tall|lat|earli|larger|few)er|since|year|last|this)$/u;

/** "half a million", "half million", "half a dozen", "half a point". */
function readHalf(word: WordAt, at: number): Share | null {
  if (word(0) !== "half") return null;
  const ahead = /^an?$/.test(word(1)) ? 2 : 1;
  const factor = word(ahead) === "dozen" ? 12 : multiplierOf(word(ahead));
  if (factor !== undefined) return { value: factor / 2, others: [], next: at + ahead + 1 };
  return ahead === 2 && isUnitWord(word(2)) ? { value: 0.5, others: [], next: at + 2 } : null;
}

/** "two dozen", "a couple of hundred" */
function readDozens(word: WordAt, at: number): Share | null {
  if (/^(?:couple|pair)$/.test(word(0))) {
    const factor = word(1) === "of" ? multiplierOf(word(2).replace(/s$/, "")) : undefined;
    return factor === undefined ? null : { value: 2 * factor, others: [], next: at + 3 };
  }
  const count = countOf(word(0));
  return count === null || count < 2 || word(1) !== "dozen" ? null : { value: 12 * count, others: [], next: at + 2 };
}

/** A part of a whole, and in percent. */
export function shareOf(share: number): Pick<Share, "value" | "others"> {
  const percent = 100 * share;
  return { value: share, others: [percent, Math.round(percent), Math.floor(percent), Math.round(10 * percent) / 10] };
}
