import { PREPOSITIONS } from "../data/grammar-words.ts";
import { word } from "../symbols/clauses.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether a sentence names no State and speaks of any that may be meant: "a party that has given notice", "whoever wants to leave",
 * "members may". A pronoun in it stands for that one, and not for a State of the sentences before.
 */
export function speaksGenerally({ symbols }: Reading): boolean {
  if (symbols.some(({ kind }) => kind === "states")) return false;
  return symbols.some((symbol, at) => {
    const lower = word(symbol) ?? "";
    if (ANYBODY.has(lower) || (at === 0 && SEVERAL.has(lower))) return true;
    return ONE.has(lower) && isIndefinite(symbols, at);
  });
}

/** "a small country"; "a note to member States" has another noun. */
function isIndefinite(symbols: Reading["symbols"], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const lower = word(symbols[at]);
    if (lower === null || PREPOSITIONS.has(lower)) return false;
    if (INDEFINITE.has(lower)) return true;
  }
  return false;
}

const ANYBODY = new Set("whoever anyone anybody nobody".split(" "));
const SEVERAL = new Set("parties members states countries governments".split(" "));
const ONE = new Set("party state country nation member government".split(" "));
const INDEFINITE = new Set("a an any each every no".split(" "));
