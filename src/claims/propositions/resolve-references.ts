import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { hasTrigger, isVerbLike, word } from "./clauses.ts";
import { BREAKING_WORDS, PREPOSITIONS } from "./data/grammar-words.ts";
import { COUNTRY_NOUNS, PAIR_WORDS, POINTERS, TREATY_PREPOSITIONS, TREATY_VERBS } from "./data/reference-words.ts";
import type { Sym } from "./symbols.ts";

/** What the sentences before have named, for words of the next that stand for it. */
export interface Spoken {
  /** the States last spoken of */
  readonly states: readonly StateCode[];
  /** the last two or more States named together */
  readonly group: readonly StateCode[];
  /** the treaty that the sentence before names or takes up; null when it speaks of none */
  readonly treaty: TreatyId | null;
  /** the last two treaties that one sentence named, in its order; empty when none did */
  readonly treaties: readonly TreatyId[];
}

/**
 * A sentence's symbols with the words that stand for a treaty or State replaced by it: "bound by it", "the former", "this one", "for the
 * newcomer", "its neighbour". A word that grammar does not decide stays a word. Linear.
 */
export function resolveReferences(symbols: readonly Sym[], spoken: Spoken): readonly Sym[] {
  if (!symbols.some((symbol) => symbol.kind === "word" && MAY_REFER.has(symbol.lower))) return symbols;
  const resolved: Sym[] = [];
  for (let at = 0; at < symbols.length; ) {
    const found =
      readPairWord(symbols, at, spoken) ??
      readOne(symbols, at, resolved, spoken) ??
      readNeighbour(symbols, at, spoken) ??
      readCountry(symbols, at, resolved, spoken) ??
      readIt(symbols, at, resolved, spoken) ??
      readThem(symbols, at, spoken);
    const symbol = symbols[at];
    if (found !== null) {
      resolved.push(found.symbol);
      at += found.length;
    } else {
      if (symbol !== undefined) resolved.push(symbol);
      at++;
    }
  }
  return resolved;
}

/** Words without one of which nothing refers. */
const MAY_REFER = new Set([...COUNTRY_NOUNS, ..."it them former latter one neighbour neighbor".split(" ")]);

interface Found {
  readonly symbol: Sym;
  /** symbols it takes the place of */
  readonly length: number;
}

/** "the former", "the latter": of two treaties, else of two States. */
function readPairWord(symbols: readonly Sym[], at: number, { treaties, group }: Spoken): Found | null {
  const which = PAIR_WORDS.get(word(symbols[at + 1]) ?? "");
  if (word(symbols[at]) !== "the" || which === undefined || !endsPhrase(symbols[at + 2])) return null;
  const treaty = treaties[which];
  if (treaty !== undefined) return { symbol: treatySymbol(symbols, at, 2, treaty), length: 2 };
  const state = group[which];
  return group.length === 2 && state !== undefined
    ? { symbol: statesSymbol(symbols, at, 2, [state]), length: 2 }
    : null;
}

/** "Unlike the treaty on X, this one ...": the treaty spoken of, beside another one. */
function readOne(symbols: readonly Sym[], at: number, before: readonly Sym[], { treaty }: Spoken): Found | null {
  if (!["this", "that"].includes(word(symbols[at]) ?? "") || word(symbols[at + 1]) !== "one") return null;
  if (treaty === null || !endsPhrase(symbols[at + 2])) return null;
  const named = before.findLast((symbol) => symbol.kind === "treaty" && symbol.treaty !== null);
  const meant = named?.kind === "treaty" && word(symbols[at]) === "that" ? named.treaty : treaty;
  return { symbol: treatySymbol(symbols, at, 2, meant ?? treaty), length: 2 };
}

/** "its neighbour", of two States spoken of: the other one. */
function readNeighbour(symbols: readonly Sym[], at: number, { states, group }: Spoken): Found | null {
  if (!/^neighbou?r$/.test(word(symbols[at + 1]) ?? "") || !["its", "the"].includes(word(symbols[at]) ?? ""))
    return null;
  const [own] = states;
  if (states.length !== 1 || group.length !== 2 || own === undefined || !group.includes(own)) return null;
  if (symbols[at + 2]?.kind === "states" || symbols[at - 1]?.kind === "mark" || !endsPhrase(symbols[at + 2]))
    return null;
  return {
    symbol: statesSymbol(
      symbols,
      at,
      2,
      group.filter((state) => state !== own),
    ),
    length: 2,
  };
}

/** "for the newcomer", "to the Baltic nation", "bound the kingdom": where a State is not the subject, so that no reader would look for it. */
function readCountry(symbols: readonly Sym[], at: number, before: readonly Sym[], { states }: Spoken): Found | null {
  if (!POINTERS.has(word(symbols[at]) ?? "") || states.length !== 1) return null;
  const governed = word(symbols[at - 1]) === "for" || hasTrigger(symbols[at - 1], "bound");
  if (!governed || before.some((symbol) => symbol.kind === "states")) return null;
  for (let index = at + 1; index <= at + 3; index++) {
    const lower = word(symbols[index]);
    if (lower === null || PREPOSITIONS.has(lower) || isVerbLike(symbols[index])) return null;
    if (!COUNTRY_NOUNS.has(lower)) continue;
    if (COUNTRY_NOUNS.has(word(symbols[index + 1]) ?? "")) continue;
    const length = index + 1 - at;
    return isRestricted(symbols[index + 1]) ? null : { symbol: statesSymbol(symbols, at, length, states), length };
  }
  return null;
}

/** "bound by it", "signed it", "It forbids": a treaty; "for it" beside a treaty: the State. */
function readIt(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  if (word(symbols[at]) !== "it") return null;
  const inside = before.findLast((symbol) => symbol.kind === "treaty");
  if (
    word(symbols[at - 1]) === "for" &&
    inside !== undefined &&
    spoken.states.length > 0 &&
    endsPhrase(symbols[at + 1])
  )
    return { symbol: statesSymbol(symbols, at, 1, spoken.states), length: 1 };
  const treaty = inside?.kind === "treaty" ? inside.treaty : spoken.treaty;
  if (treaty === null || !(isTreatyObject(symbols, at) || isTreatySubject(symbols, at))) return null;
  return { symbol: treatySymbol(symbols, at, 1, treaty), length: 1 };
}

/** "for each of them", "for both of them" */
function readThem(symbols: readonly Sym[], at: number, { group }: Spoken): Found | null {
  if (word(symbols[at - 1]) !== "for" || !["each", "both", "all"].includes(word(symbols[at]) ?? "")) return null;
  const length = word(symbols[at + 1]) === "of" && word(symbols[at + 2]) === "them" ? 3 : 0;
  return length === 0 || group.length < 2 ? null : { symbol: statesSymbol(symbols, at, length, group), length };
}

function isTreatyObject(symbols: readonly Sym[], at: number): boolean {
  const before = symbols[at - 1];
  if (hasTrigger(before, "sign", "ratify", "join", "withdraw")) return true;
  if (!TREATY_PREPOSITIONS.has(word(before) ?? "") || !endsPhrase(symbols[at + 1])) return false;
  return (
    word(before) === "under" ||
    [2, 3, 4].some((back) => STANDS.some((trigger) => hasTrigger(symbols[at - back], trigger)))
  );
}

const STANDS = ["party", "bound", "outside", "accede", "ratify", "sign", "join", "withdraw", "signatory"] as const;

function isTreatySubject(symbols: readonly Sym[], at: number): boolean {
  const first = at === 0 || symbols[at - 1]?.kind === "mark";
  return first && TREATY_VERBS.has(word(symbols[at + 1]) ?? "");
}

/** Whether nothing that carries on a noun phrase stands here. */
function endsPhrase(symbol: Sym | undefined): boolean {
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

function isRestricted(symbol: Sym | undefined): boolean {
  return ["that", "which", "who", "whose", "to", "of"].includes(word(symbol) ?? "");
}

function treatySymbol(symbols: readonly Sym[], at: number, length: number, treaty: TreatyId): Sym {
  return { ...placeOf(symbols, at, length), kind: "treaty", treaty, of: [treaty], hint: null };
}

function statesSymbol(symbols: readonly Sym[], at: number, length: number, states: readonly StateCode[]): Sym {
  return { ...placeOf(symbols, at, length), kind: "states", states, via: "name", possessive: false, institution: null };
}

function placeOf(symbols: readonly Sym[], at: number, length: number): { start: number; end: number } {
  const start = symbols[at]?.start ?? 0;
  return { start, end: symbols[at + length - 1]?.end ?? start };
}
