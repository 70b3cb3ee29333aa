import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { BREAKING_WORDS, PREPOSITIONS } from "../data/grammar-words.ts";
import { isVerbLike, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/** What the sentences before have named, for words of the next that stand for it. */
export interface Spoken {
  /** the States last spoken of */
  readonly states: readonly StateCode[];
  /** the States of the headline */
  readonly titled: readonly StateCode[];
  /** the State that "my country" is, where the writer or speaker says which */
  readonly narrator: readonly StateCode[];
  /** the States that the sentence before names last */
  readonly named: readonly StateCode[];
  /** two or more States named together, the last first */
  readonly groups: readonly (readonly StateCode[])[];
  /** those of the groups that one sentence or the headline named */
  readonly together: readonly (readonly StateCode[])[];
  /** the treaty that the sentence before names or takes up; null when it speaks of none */
  readonly treaty: TreatyId | null;
  /** the treaty of the text at this point, whether the sentence before speaks of it or not */
  readonly current: TreatyId | null;
  /** the last two treaties that were named, in their order; fewer when no two were */
  readonly treaties: readonly TreatyId[];
  /** whether the sentence before tells of a withdrawal, so that "it took effect" may be said of that */
  readonly leaving: boolean;
}

/** A word that stands for a treaty or States, replaced by them. */
export interface Found {
  readonly symbol: Sym;
  /** symbols it takes the place of */
  readonly length: number;
}

/** Whether nothing that carries on a noun phrase stands here. */
export function endsPhrase(symbol: Sym | undefined): boolean {
  if (symbol === undefined || symbol.kind === "mark" || symbol.kind === "date") return true;
  const lower = word(symbol);
  return (
    lower !== null && (ENDS.has(lower) || PREPOSITIONS.has(lower) || BREAKING_WORDS.has(lower) || isVerbLike(symbol))
  );
}

const ENDS = new Set(
  "and or too either also yet only again already still then itself together alone now never not no as either has rejects denies says since until after before while".split(
    " ",
  ),
);

export function isRestricted(symbol: Sym | undefined): boolean {
  return ["that", "which", "who", "whose", "to", "of"].includes(word(symbol) ?? "");
}

export function ofSize(groups: Spoken["groups"], size: number): readonly StateCode[] | undefined {
  return groups.find(({ length }) => length === size);
}

export function treatySymbol(symbols: readonly Sym[], at: number, length: number, treaty: TreatyId): Sym {
  return { ...placeOf(symbols, at, length), kind: "treaty", treaty, of: [treaty], hint: null };
}

export function statesSymbol(symbols: readonly Sym[], at: number, length: number, states: readonly StateCode[]): Sym {
  return { ...placeOf(symbols, at, length), kind: "states", states, via: "name", possessive: false, institution: null };
}

export function placeOf(symbols: readonly Sym[], at: number, length: number): { start: number; end: number } {
  const start = symbols[at]?.start ?? 0;
  return { start, end: symbols[at + length - 1]?.end ?? start };
}
