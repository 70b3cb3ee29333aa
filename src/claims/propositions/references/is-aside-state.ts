import { hasTrigger, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/**
 * Whether the State at `at` is named only as where a thing comes from ("made in X", "X-made", "X-era", "X's mines"), as where a place is
 * ("in a hotel in X"), or inside another name ("the X Mine Action Centre", "University of X"): no such State is one that the text speaks of.
 */
export function isAsideState(symbols: readonly Sym[], at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind !== "states") return false;
  return isOrigin(symbols, at) || isPlaceOfPlace(symbols, at) || isInsideName(symbols, at);
}

function isOrigin(symbols: readonly Sym[], at: number): boolean {
  const symbol = symbols[at];
  const next = word(symbols[at + 1]) ?? "";
  if (MADE.has(next) || (symbol?.kind === "states" && symbol.via === "demonym" && STYLES.has(next))) return true;
  if (symbol?.kind === "states" && symbol.via === "demonym" && describesThing(symbols, at)) return true;
  const preposition = at - (word(symbols[at - 1]) === "the" ? 2 : 1);
  return ORIGINS.has(word(symbols[preposition]) ?? "") && MADE.has(word(symbols[preposition - 1]) ?? "");
}

const MADE = new Set(
  "made built manufactured produced supplied designed imported bought purchased assembled delivered donated sourced".split(
    " ",
  ),
);
const STYLES = new Set("era style type origin".split(" "));
const ORIGINS = new Set("in by from".split(" "));

/** "Russian anti-personnel mines", "Chinese weapons" */
function describesThing(symbols: readonly Sym[], at: number): boolean {
  for (let index = at + 1; index <= at + 2; index++) {
    const next = symbols[index];
    if (next?.kind !== "word") return false;
    if (next.objectLength > 0 || next.tags.some(({ kind }) => kind === "object")) return true;
  }
  return false;
}

/** "in a hotel in X", "at a base near X": where the place is, and not who is spoken of. */
function isPlaceOfPlace(symbols: readonly Sym[], at: number): boolean {
  if (!PLACES.has(word(symbols[at - 1]) ?? "")) return false;
  for (let index = at - 2; index >= Math.max(0, at - 5); index--) {
    const lower = word(symbols[index]);
    if (lower === null) return false;
    if (PLACES.has(lower)) return ["a", "an", "the"].includes(word(symbols[index + 1]) ?? "");
  }
  return false;
}

const PLACES = new Set(["in", "at", "near"]);

/** "the Cambodian Mine Action Centre", "University of Oslo"; "Thai Prime Minister" speaks for the State. */
function isInsideName(symbols: readonly Sym[], at: number): boolean {
  const symbol = symbols[at];
  const next = symbols[at + 1];
  if (symbol?.kind !== "states" || symbol.possessive) return false;
  if (word(symbols[at - 1]) === "of" && NAMED_AFTER.has(word(symbols[at - 2]) ?? "")) return true;
  if (symbol.via === "name" || next?.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return !hasTrigger(next, "government", "president", "parliament") && !OFFICES.has(next.lower);
}

const NAMED_AFTER = new Set("university bank times institute college voice radio diocese".split(" "));
const OFFICES = new Set(
  "prime foreign defence defense deputy interior minister ministry president army navy air armed forces government parliament king queen ambassador general colonel secretary chief".split(
    " ",
  ),
);
