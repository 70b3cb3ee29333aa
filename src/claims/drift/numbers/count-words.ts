import { CARDINALS, MULTIPLIERS, ORDINALS, TENS } from "../data/number-words.ts";

/** The word so many places ahead; empty behind the last. */
export type WordAt = (ahead: number) => string;

/** A whole number up to ninety in letters, or in up to three digits; null for any other word. */
export function countOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return CARDINALS.get(word) ?? TENS.get(word) ?? null;
}

/** What a part is a part of: 4 of "quarters", 5 of "fifth"; null for a word that is no part, and for halves. */
export function partOf(word: string): number | null {
  if (/^quarters?$/.test(word)) return 4;
  const ordinal = ORDINALS.get(word.replace(/s$/, "")) ?? 0;
  return ordinal >= 3 ? ordinal : null;
}

/** A thousand, a million or more in letters; undefined for any other word, and for "m" and "bn". */
export function multiplierOf(word: string): number | undefined {
  return word.length > 2 ? MULTIPLIERS.get(word) : undefined;
}

/** Without the traces of binary fractions: 2.1 billion, not 2,100,000,000.0000002. */
export function withoutTraces(value: number): number {
  return Number(value.toPrecision(12));
}
