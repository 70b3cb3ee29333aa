import { isVerbLike, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/**
 * "X is one of the 122 States that signed in 1997", "It is among those which have not ratified": the sentence that says of X what is said of
 * them all ("X signed in 1997"). Null where it says nothing of the kind, or gives a place among them. Linear.
 */
export function splitMembership(symbols: readonly Sym[]): readonly Sym[] | null {
  for (let copula = 1; copula < symbols.length; copula++) {
    if (!COPULAS.has(word(symbols[copula]) ?? "")) continue;
    const from = skipSmall(symbols, copula + 1);
    const members = startOfMembers(symbols, from);
    if (members === null) continue;
    const link = symbols.findIndex(
      (symbol, at) => at > members && at <= members + LONGEST && LINKS.has(word(symbol) ?? ""),
    );
    const phrase = symbols.slice(members, link);
    if (link < 0 || phrase.some((symbol) => symbol.kind === "mark" || symbol.kind === "states" || isRanking(symbol)))
      return null;
    if (!phrase.some((symbol) => NOUNS.has(word(symbol) ?? "")) || !opensVerbs(symbols, link + 1)) return null;
    return [...symbols.slice(0, copula), ...symbols.slice(link + 1)];
  }
  return null;
}

const COPULAS = new Set("is are was were been".split(" "));
const LINKS = new Set(["that", "which", "who"]);
const NOUNS = new Set("countries states nations governments those members parties signatories".split(" "));

/** Words between "among" and "that": "the 122 mostly small states". */
const LONGEST = 6;

function skipSmall(symbols: readonly Sym[], from: number): number {
  return ["also", "itself", "still", "now"].includes(word(symbols[from]) ?? "") ? from + 1 : from;
}

/** Where those begin of whom the State is one: behind "one of" or "among". */
function startOfMembers(symbols: readonly Sym[], at: number): number | null {
  if (word(symbols[at]) === "among") return at + 1;
  const one = symbols[at];
  const isOne = word(one) === "one" || (one?.kind === "number" && one.value === 1 && !one.ordinal);
  return isOne && word(symbols[at + 1]) === "of" ? at + 2 : null;
}

/** "one of the first States that": a place in an order, and no plain membership; "the few" is an opinion. */
function isRanking(symbol: Sym): boolean {
  return (
    ["first", "last", "latest", "only"].includes(word(symbol) ?? "") || (symbol.kind === "number" && symbol.ordinal)
  );
}

function opensVerbs(symbols: readonly Sym[], at: number): boolean {
  return [at, at + 1].some((index) => isVerbLike(symbols[index]));
}
