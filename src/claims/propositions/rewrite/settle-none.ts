import { isOne, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/** "Not a single party", "not one of the five" as "no party", "none of the five". Others as they are. Linear. */
export function settleNone(symbols: readonly Sym[]): readonly Sym[] {
  const at = symbols.findIndex((symbol, index) => word(symbol) === "not" && endOfOne(symbols, index + 1) !== null);
  const not = symbols[at];
  const end = endOfOne(symbols, at + 1);
  if (not === undefined || end === null) return symbols;
  const none = word(symbols[end]) === "of" ? "none" : "no";
  return [...symbols.slice(0, at), wordSymbol(not, none), ...symbols.slice(end)];
}

/** Where "a single", "one" or "a single one" ends. */
function endOfOne(symbols: readonly Sym[], from: number): number | null {
  if (isOne(symbols[from])) return word(symbols[from + 1]) === "single" ? from + 2 : from + 1;
  if (word(symbols[from]) !== "a" || word(symbols[from + 1]) !== "single") return null;
  return isOne(symbols[from + 2]) ? from + 3 : from + 2;
}
