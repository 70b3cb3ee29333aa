import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/** "A country that possesses nuclear weapons", "states with nuclear arms" as "nuclear power", "nuclear powers". Others as they are. Linear. */
export function settleNuclearPowers(symbols: readonly Sym[]): readonly Sym[] {
  const at = symbols.findIndex(
    (symbol, index) => NOUNS.has(word(symbol) ?? "") && endOfBomb(symbols, index + 1) !== null,
  );
  const noun = symbols[at];
  const end = endOfBomb(symbols, at + 1);
  if (noun === undefined || end === null) return symbols;
  const adjective = symbols.slice(at, end).find((symbol) => word(symbol) === "nuclear") ?? noun;
  const power = /s$/.test(word(noun) ?? "") ? "powers" : "power";
  return [...symbols.slice(0, at), wordSymbol(adjective, "nuclear"), wordSymbol(noun, power), ...symbols.slice(end)];
}

const NOUNS = new Set("country countries state states nation nations government governments".split(" "));
const HAVING = new Set(
  "possess possesses possessing have has having own owns owning hold holds holding keep keeps field fields".split(" "),
);

/** Where "that possess nuclear weapons" or "with the bomb" ends; null where nothing such begins. */
function endOfBomb(symbols: readonly Sym[], from: number): number | null {
  const link = word(symbols[from]) ?? "";
  const with_ = link === "with";
  const verb = ["that", "which"].includes(link) ? from + 1 : from;
  if (!with_ && !HAVING.has(word(symbols[verb]) ?? "")) return null;
  const first = word(symbols[verb + 1]) ?? "";
  const second = word(symbols[verb + 2]) ?? "";
  return first === "nuclear" && ["weapons", "arms", "arsenals", "warheads", "bombs"].includes(second) ? verb + 3 : null;
}
