import type { TreatyId } from "../../../model/treaty.ts";
import { STAY_WORDS } from "../data/standing-words.ts";
import { isComma, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/**
 * A sentence that tells of a treaty how it stands, in the words of the law: "the pact has been without X since D" as "X left the pact on
 * D", without a day as "X is outside the pact", "the pact has been law there since D" as "in force", and "X is on board" as "aboard".
 * Others as they are. Linear.
 */
export function settleTreatyStanding(symbols: readonly Sym[], spokenOf: TreatyId | null): readonly Sym[] {
  const at = symbols.findIndex((symbol) => TELLING.has(word(symbol) ?? ""));
  if (at < 1) return symbols;
  return settleWithout(symbols, spokenOf) ?? settleLaw(symbols, spokenOf) ?? settleBoard(symbols) ?? symbols;
}

const TELLING = new Set("without law board".split(" "));

/** "the pact has been without X since D" */
function settleWithout(symbols: readonly Sym[], spokenOf: TreatyId | null): readonly Sym[] | null {
  const at = symbols.findIndex((symbol) => word(symbol) === "without");
  const without = symbols[at];
  const states = symbols[word(symbols[at + 1]) === "the" ? at + 2 : at + 1];
  const treaty = treatyBefore(symbols, at, spokenOf);
  if (without === undefined || states?.kind !== "states" || states.possessive || treaty === null) return null;
  const behind = symbols.slice(symbols.indexOf(states) + 1);
  const date = behind[0]?.kind === "word" && behind[0].lower === "since" ? behind[1] : undefined;
  const meant = { ...treaty, start: without.start, end: without.end };
  if (date?.kind !== "date")
    return [states, wordSymbol(without, "remains"), wordSymbol(without, "outside", ["outside"]), meant, ...behind];
  const own = { ...date, date: { ...date.date, lead: null } };
  return [states, wordSymbol(without, "left", ["withdraw"]), meant, wordSymbol(date, "on"), own, ...behind.slice(2)];
}

/** "the pact has been law since D", "the pact is law in X" */
function settleLaw(symbols: readonly Sym[], spokenOf: TreatyId | null): readonly Sym[] | null {
  const at = symbols.findIndex((symbol) => word(symbol) === "law");
  const law = symbols[at];
  const next = symbols[at + 1];
  const ends = next === undefined || next.kind === "mark" || next.kind === "date" || BEHIND.has(word(next) ?? "");
  if (law === undefined || !ends || treatyBefore(symbols, at, spokenOf) === null) return null;
  const force = [wordSymbol(law, "in", ["effect"], 2), wordSymbol(law, "force")];
  return [...symbols.slice(0, at), ...force, ...symbols.slice(at + 1)];
}

const BEHIND = new Set("since for in there from there until".split(" "));

/** "has been on board since" */
function settleBoard(symbols: readonly Sym[]): readonly Sym[] | null {
  const at = symbols.findIndex((symbol) => word(symbol) === "board");
  const board = symbols[at];
  if (board === undefined || word(symbols[at - 1]) !== "on") return null;
  return [...symbols.slice(0, at - 1), wordSymbol(board, "aboard"), ...symbols.slice(at + 1)];
}

/** The treaty of which a form of "be" before `at` is said; null where it is said of something else. */
function treatyBefore(
  symbols: readonly Sym[],
  at: number,
  spokenOf: TreatyId | null,
): Extract<Sym, { kind: "treaty" }> | null {
  let verb = at - 1;
  while (FILLERS.has(word(symbols[verb]) ?? "")) verb--;
  if (!STAY_WORDS.has(word(symbols[verb]) ?? "")) return null;
  let noun = verb - 1;
  while (AUXILIARIES.has(word(symbols[noun]) ?? "") || isComma(symbols[noun])) noun--;
  const treaty = symbols[noun];
  if (treaty?.kind === "treaty") return treaty;
  if (treaty === undefined || noun > 0 || word(treaty) !== "it" || spokenOf === null) return null;
  return { start: treaty.start, end: treaty.end, kind: "treaty", treaty: spokenOf, of: [spokenOf], hint: null };
}

const FILLERS = new Set("now still again thus already also".split(" "));
const AUXILIARIES = new Set("has have had now still thus already also".split(" "));
