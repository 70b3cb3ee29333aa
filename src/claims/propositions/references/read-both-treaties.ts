import type { TreatyId } from "../../../model/treaty.ts";
import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";
import { endsPhrase, treatySymbol } from "./reference-symbols.ts";
import { isTreatyObject } from "./resolve-treaty-words.ts";

/** "is a party to both", "has joined both treaties": the two that were named last. */
export function readBothTreaties(
  symbols: readonly Sym[],
  at: number,
  treaties: readonly TreatyId[],
): { readonly symbols: readonly Sym[]; readonly length: number } | null {
  if (word(symbols[at]) !== "both" || treaties.length !== 2) return null;
  const noun = word(symbols[at + 1]) === "of" ? at + 2 : at + 1;
  const named = TREATY_NOUNS_MANY.has(word(symbols[noun]) ?? "") || (noun > at + 1 && word(symbols[noun]) === "them");
  if (!(named || endsPhrase(symbols[at + 1])) || !isTreatyObject(symbols, at)) return null;
  const length = named ? noun + 1 - at : 1;
  const [first, second] = treaties.map((treaty) => treatySymbol(symbols, at, length, treaty));
  if (first === undefined || second === undefined) return null;
  return { symbols: [first, wordSymbol(first, "and"), second], length };
}

const TREATY_NOUNS_MANY = new Set("treaties conventions pacts accords agreements texts instruments bans".split(" "));
