import type { StemmedWord } from "../../stems.ts";
import { CARDINALS } from "../data/number-words.ts";
import { countOf, multiplierOf, partOf, type WordAt, withoutTraces } from "./count-words.ts";
import type { Share } from "./read-shares.ts";
import { readSpelledNumber } from "./read-spelled.ts";

/** "two point one billion", "zero comma five": a whole number, a spoken mark and digits in letters; null where none starts at the index. */
export function readSpokenDecimal(words: readonly StemmedWord[], at: number, to: number): Share | null {
  const word = (ahead: number) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const whole = /^(?:zero|nought|naught|oh)$/.test(word(0))
    ? { value: 0, next: at + 1 }
    : /^\d{1,3}$/.test(word(0))
      ? { value: Number(word(0)), next: at + 1 }
      : readSpelledNumber(words, at, to);
  if (whole === null || !/^(?:point|comma)$/.test(words[whole.next]?.word ?? "")) return null;
  let digits = "";
  let next = whole.next + 1;
  for (; next < to; next++) {
    const digit = digitOf(words[next]?.word ?? "");
    if (digit === null) break;
    digits += digit;
  }
  if (digits === "") return null;
  const factor = multiplierOf(words[next]?.word ?? "");
  return {
    value: withoutTraces((whole.value + Number(`0.${digits}`)) * (factor ?? 1)),
    others: [],
    next: factor === undefined ? next : next + 1,
  };
}

/**
 * "two and a half", "one and half million", "three and a quarter million", "a million and a half", "a dozen and a half"; null where none starts at the
 * index. Looks at seven words.
 */
export function readMixed(words: readonly StemmedWord[], at: number, to: number): Share | null {
  const word: WordAt = (ahead) => (at + ahead < to ? (words[at + ahead]?.word ?? "") : "");
  const count = /^an?$/.test(word(0)) ? 1 : countOf(word(0));
  if (count === null) return null;
  const scale = word(1) === "dozen" ? 12 : multiplierOf(word(1));
  if (scale !== undefined) {
    const rest = word(2) === "and" ? readRest(word, 3) : null;
    if (rest === null || /^(?:of|an?|the)$/.test(word(rest.next))) return null;
    return { value: withoutTraces((count + rest.value) * scale), others: [], next: at + rest.next };
  }
  if (word(1) !== "and" || /^an?$/.test(word(0))) return null;
  const rest = readRest(word, 2);
  if (rest === null) return null;
  const factor = multiplierOf(word(rest.next));
  // "the first two and half of the third", "one and a third of the rest"
  if (
    factor === undefined &&
    ((word(2) !== "a" && !/^hal(?:f|ves)$/.test(word(2))) ||
      (/^(?:of|an?|the|its|their)$/.test(word(rest.next)) &&
        !/^(?:these|those|them|it|that)$/.test(word(rest.next + 1))))
  )
    return null;
  return {
    value: withoutTraces((count + rest.value) * (factor ?? 1)),
    others: [],
    next: at + rest.next + (factor === undefined ? 0 : 1),
  };
}

/** "a half", "half", "a quarter", "three quarters", "a third": what stands behind "and". */
function readRest(word: WordAt, from: number): { readonly value: number; readonly next: number } | null {
  const above = /^(?:an?|one)$/.test(word(from)) ? 1 : countOf(word(from));
  const part = above === null ? from : from + 1;
  const below = /^hal(?:f|ves)$/.test(word(part)) ? 2 : partOf(word(part));
  if (below === null || (above === null && below !== 2) || (above ?? 1) >= below) return null;
  return { value: (above ?? 1) / below, next: part + 1 };
}

function digitOf(word: string): string | null {
  if (/^\d$/.test(word)) return word;
  const value = CARDINALS.get(word);
  return value !== undefined && value < 10 ? String(value) : null;
}
