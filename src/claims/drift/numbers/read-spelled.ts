import type { StemmedWord } from "../../stems.ts";
import { CARDINALS, MULTIPLIERS, ORDINALS, TENS } from "../data/number-words.ts";

/** A number written in words. */
export interface SpelledNumber {
  readonly value: number;
  /** index behind its last word */
  readonly next: number;
}

/**
 * "three", "twenty-one", "two hundred and fifty", "a hundred", "one thousand two hundred", "twenty-first"; null where none starts at the index. Each word must
 * be worth less than what the last one leaves room for: "nineteen twenty" are two numbers. Linear in the words of the number.
 */
export function readSpelledNumber(words: readonly StemmedWord[], at: number, to: number): SpelledNumber | null {
  let [total, group, room] = [0, 0, Number.POSITIVE_INFINITY];
  let next = at;
  if (/^an?$/.test(words[at]?.word ?? "") && isMultiplier(words, at + 1, to)) {
    group = 1;
    room = 0;
    next++;
  }
  // "her first hundred days", "some hundred twenty metres"
  if (isMultiplier(words, at, to) && (OF_WHOLE.test(words[at - 1]?.word ?? "") || opensRest(words, at + 1, to, 100)))
    group = 1;
  for (; next < to && (next === at || isJoined(words, next)); next++) {
    const word = words[next]?.word ?? "";
    const value = TENS.get(word) ?? CARDINALS.get(word);
    const ordinal = next > at ? ORDINALS.get(word) : undefined;
    // "fifteen m" are metres.
    const factor = word === "m" ? undefined : MULTIPLIERS.get(word);
    // "thirty ten-thousands", as counted in China and Japan
    const isMyriad = group > 0 && room <= 10 && word === "ten" && /^thousands?$/.test(words[next + 1]?.word ?? "");
    if (isMyriad && next + 1 < to && isJoined(words, next + 1)) {
      total += group * 10_000;
      [group, room] = [0, 10_000];
      next++;
    } else if (value !== undefined && value < room) {
      group += value;
      room = value >= 20 ? 10 : 0;
      if (value === 0) return { value: total + group, next: next + 1 };
    } else if (ordinal !== undefined && ordinal < room && room < Number.POSITIVE_INFINITY) {
      return { value: total + group + ordinal, next: next + 1 };
    } else if (factor === 100 && group > 0 && group < 100) {
      group *= factor;
      room = factor;
    } else if (factor !== undefined && factor > 100 && group > 0) {
      total += group * factor;
      group = 0;
      room = factor;
    } else if (
      !(
        word === "and" &&
        (room >= 100 || (room === 10 && group >= 20)) &&
        next > at &&
        opensRest(words, next + 1, to, room)
      )
    )
      break;
  }
  return next === at || total + group === 0 ? null : { value: total + group, next };
}

/** Words behind which "hundred" is one hundred. */
const OF_WHOLE = /^(?:first|last|next|past|per|every|some|about|around|nearly|almost|roughly|over|than)$/;

/** Whether only a space or a hyphen parts a word from the one before it. */
function isJoined(words: readonly StemmedWord[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= 1;
}

function isMultiplier(words: readonly StemmedWord[], at: number, to: number): boolean {
  const word = words[at]?.word ?? "";
  return at < to && word.length > 2 && MULTIPLIERS.has(word) && isJoined(words, at);
}

/** "two hundred and fifty", not "two hundred and their leader". */
function opensRest(words: readonly StemmedWord[], at: number, to: number, room: number): boolean {
  const word = words[at]?.word ?? "";
  const value = TENS.get(word) ?? CARDINALS.get(word) ?? ORDINALS.get(word);
  return at < to && value !== undefined && value > 0 && value < room && isJoined(words, at);
}
