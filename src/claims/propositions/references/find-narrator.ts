import type { StateCode } from "../../../model/state.ts";
import { isComma, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/**
 * The State that a text's own "we" is, where the writer says it: "X, my country", "we in X", "Letter from X" in the headline. Empty where the
 * words do not say it, or speak of several.
 */
export function findNarrator(
  headline: readonly (readonly Sym[])[],
  sentences: readonly (readonly Sym[])[],
): readonly StateCode[] {
  const told = sentences.flatMap((symbols) => symbols.flatMap((_, at) => readOwn(symbols, at)));
  const named =
    told.length > 0 ? told : headline.flatMap((symbols) => symbols.flatMap((_, at) => readFrom(symbols, at)));
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? [] : [only];
}

/** "X, my country", "my country, X", "here in X", "we in X", "we Xs" */
function readOwn(symbols: readonly Sym[], at: number): readonly StateCode[] {
  const states = symbols[at];
  if (states?.kind !== "states" || states.states.length !== 1) return [];
  const before = [1, 2, 3].map((back) => word(symbols[at - back]) ?? "");
  if (before[0] === "in" && (before[1] === "here" || before[1] === "we")) return states.states;
  if (states.via === "demonym" && before[0] === "we") return states.states;
  if (isOwnCountry(symbols, at - 2) && (isComma(symbols[at - 1]) || word(symbols[at - 1]) === "of"))
    return states.states;
  if (isOwnCountry(symbols, at - 1)) return states.states;
  return isComma(symbols[at + 1]) && OWN.has(before[0] ?? "") === false && isOwnCountry(symbols, at + 3)
    ? states.states
    : [];
}

/** "my country", "our own republic": the noun at `noun` */
function isOwnCountry(symbols: readonly Sym[], noun: number): boolean {
  if (!COUNTRIES.has(word(symbols[noun]) ?? "")) return false;
  return (
    OWN.has(word(symbols[noun - 1]) ?? "") ||
    (word(symbols[noun - 1]) === "own" && OWN.has(word(symbols[noun - 2]) ?? ""))
  );
}

const OWN = new Set(["my", "our"]);
const COUNTRIES = new Set("country nation republic homeland kingdom island islands state land".split(" "));

/** "Letter from X", "Good morning from X" */
function readFrom(symbols: readonly Sym[], at: number): readonly StateCode[] {
  const states = symbols[at];
  const opens = OPENINGS.has(word(symbols[at - 2]) ?? "") && word(symbols[at - 1]) === "from";
  return states?.kind === "states" && states.states.length === 1 && opens ? states.states : [];
}

const OPENINGS = new Set("letter morning evening greetings postcard notes diary dispatch view views".split(" "));
