import type { StateCode } from "../../../model/state.ts";
import { INSTITUTION_WORDS, PREPOSITIONS } from "../data/grammar-words.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { type Clause, isComma, isVerbLike, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

export interface SubjectHit {
  readonly states: readonly StateCode[];
  /** index of the symbol */
  readonly at: number;
  /** the State's parliament, president, government ... stands for it */
  readonly institution: Trigger | null;
}

/**
 * The States that a verb or noun at `at` has as its subject inside its clause: the nearest to the left that no preposition governs,
 * or the owner of a noun ("Finland's withdrawal", "the accession of Tonga"), or the agent of a passive ("signed by 133 States").
 */
export function findSubject(symbols: readonly Sym[], clause: Clause, at: number): SubjectHit | null {
  for (let index = at - 1; index >= clause.from; index--) {
    const symbol = symbols[index];
    // "X is alone, for no other State has joined"
    if (word(symbol) === "no" && word(symbols[index + 1]) === "other") return null;
    // "X signed in 1999, the two others acceded"
    if (isTheOthers(symbols, index, at)) return null;
    if (symbol?.kind !== "states" || isOwnerInAside(symbols, index, at)) continue;
    const institution = institutionBeside(symbols, index, clause);
    const before = symbols[index - 1];
    const beforeThe = before?.kind === "word" && before.lower === "the" ? symbols[index - 2] : before;
    // "Before X, the last to join were Y and Z"
    if (isTimeBefore(symbols, index, clause)) continue;
    const governed =
      beforeThe?.kind === "word" &&
      (PREPOSITIONS.has(beforeThe.lower) || beforeThe.lower === "but" || /^border(s|ing|ed)?$/.test(beforeThe.lower));
    if (governed && institution === null && index !== clause.from + 1) continue;
    if (governed && institution === null && beforeThe?.kind === "word" && beforeThe.lower !== "for") continue;
    if (symbol.via === "demonym" && institution === null && !describesPeople(symbols, index)) continue;
    return { states: symbol.states, at: index, institution };
  }
  return null;
}

/** "Before X, ...", "after X, ...": when it was, told by whose turn it was. */
function isTimeBefore(symbols: readonly Sym[], at: number, clause: Clause): boolean {
  const before = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
  return before === clause.from && /^(?:before|after)$/.test(word(symbols[before]) ?? "") && isComma(symbols[at + 1]);
}

/** "the others", "the two others", "the other two": whoever they are, they are none of those named before them. */
function isTheOthers(symbols: readonly Sym[], at: number, verb: number): boolean {
  const lower = word(symbols[at]);
  if (lower === "others") return word(symbols[at - 1]) === "the" || symbols[at - 1]?.kind === "number";
  if (lower !== "other" || word(symbols[at - 1]) !== "the" || symbols[at + 1]?.kind !== "number") return false;
  // "X and Y, the other two countries of the region, have joined": they are the two
  const beside = symbols[at - 2]?.kind === "mark" && symbols[at - 3]?.kind === "states";
  return !(beside && symbols.slice(at, verb).some(({ kind }) => kind === "mark"));
}

/** "X, Y's ally, has joined": Y owns what X is called between commas. */
function isOwnerInAside(symbols: readonly Sym[], at: number, verb: number): boolean {
  const before = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
  const [owner, comma] = [symbols[at], symbols[before]];
  if (owner?.kind !== "states" || !owner.possessive || comma?.kind !== "mark" || comma.text !== ",") return false;
  return symbols[before - 1]?.kind === "states" && symbols.slice(at, verb).some(isComma);
}

/** States after a noun or passive: "withdrawal of X", "withdrawal by X", "signed by X". */
export function findAgentRight(
  symbols: readonly Sym[],
  clause: Clause,
  at: number,
  prepositions = ["by"],
): SubjectHit | null {
  for (let index = at + 1; index < Math.min(clause.to, at + 8); index++) {
    const symbol = symbols[index];
    if (symbol?.kind !== "word" || !prepositions.includes(symbol.lower)) continue;
    const next = symbols[index + 1]?.kind === "word" && word(symbols[index + 1]) === "the" ? index + 2 : index + 1;
    const states = symbols[next];
    if (states?.kind === "states") {
      return { states: states.states, at: next, institution: institutionBeside(symbols, next, clause) };
    }
  }
  return null;
}

function institutionBeside(symbols: readonly Sym[], at: number, clause: Clause): Trigger | null {
  const own = symbols[at];
  const next = symbols[at + 1];
  if (own?.kind === "states" && own.institution !== null) return own.institution;
  if (next?.kind === "states" && next.institution !== null) return next.institution;
  for (let index = at + 1; index <= Math.min(at + 3, clause.to - 1); index++) {
    const symbol = symbols[index];
    if (symbol?.kind !== "word" || isVerbLike(symbol)) break;
    const institution = symbol.triggers.find((trigger) => INSTITUTION_WORDS.has(trigger));
    if (institution !== undefined) return institution;
  }
  const of = symbols[at - 1];
  const offset = of?.kind === "word" && of.lower === "the" ? 2 : 1;
  const preposition = symbols[at - offset];
  if (preposition?.kind === "word" && ["of", "in", "from"].includes(preposition.lower)) {
    for (let index = at - offset - 1; index >= Math.max(clause.from, at - offset - 3); index--) {
      const symbol = symbols[index];
      if (symbol?.kind !== "word") break;
      const institution = symbol.triggers.find((trigger) => INSTITUTION_WORDS.has(trigger));
      if (institution !== undefined) return institution;
      if (OFFICIALS.has(symbol.lower)) return "government";
    }
  }
  return null;
}

const OFFICIALS = new Set(
  "officials authorities representatives diplomats leaders delegation envoy friends allies partners counterparts".split(
    " ",
  ),
);

const PEOPLE = new Set(
  "forces force troops soldiers army military side authorities regime officials state leadership units fighters".split(
    " ",
  ),
);

/** "Ukrainian forces", "the Cambodian side": an adjective that stands for the State. */
function describesPeople(symbols: readonly Sym[], at: number): boolean {
  if (isPeople(symbols, at)) return true;
  for (const offset of [1, 2]) {
    const next = word(symbols[at + offset]);
    if (next !== null && PEOPLE.has(next)) return true;
  }
  return false;
}

/** "the Estonians": the people for their State, with no noun behind that they describe. */
export function isPeople(symbols: readonly Sym[], at: number): boolean {
  const next = symbols[at + 1];
  if (word(symbols[at - 1]) !== "the") return false;
  if (next?.kind !== "word") return next === undefined || next.kind !== "states";
  return (
    isVerbLike(next) ||
    PREPOSITIONS.has(next.lower) ||
    /^(?:too|also|already|then|only|and|but|who|themselves)$/.test(next.lower)
  );
}
