import { word } from "../symbols/clauses.ts";
import { stemWord } from "../symbols/stem-word.ts";
import type { Sym } from "../symbols/symbols.ts";
import type { Reading } from "./reading.ts";

/** The stems of words written one after another, and the words as they are: "need" has another stem than "needs". */
export function stemSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").flatMap((word) => [word, stemWord(word)]));
}

/** The first symbol from `from` to `to` (not included) whose stem is one of these; -1 without one. */
export function findStem(
  { symbols }: Reading,
  stems: ReadonlySet<string>,
  from = 0,
  to: number = symbols.length,
): number {
  for (let at = Math.max(0, from); at < Math.min(to, symbols.length); at++) {
    const symbol = symbols[at];
    if (symbol?.kind === "word" && stems.has(symbol.stem)) return at;
  }
  return -1;
}

/** The words in lower case from one symbol to another (not included), others as their kind: "within <number> days of <treaty>". */
export function wordsBetween({ symbols }: Reading, from: number, to: number): string {
  if (from > 0 || to < symbols.length) return joinWords(symbols.slice(Math.max(0, from), to));
  const known = whole.get(symbols);
  if (known !== undefined) return known;
  const words = joinWords(symbols);
  whole.set(symbols, words);
  return words;
}

/** The words of whole sentences, which a dozen readers ask for. */
const whole = new WeakMap<readonly Sym[], string>();

function joinWords(symbols: readonly Sym[]): string {
  return symbols.map((symbol) => word(symbol) ?? (symbol.kind === "mark" ? symbol.text : `<${symbol.kind}>`)).join(" ");
}
