import type { TreatyId } from "../../../model/treaty.ts";
import {
  AGES,
  PAIR_WORDS,
  POINTERS,
  TREATY_PARTICIPLES,
  TREATY_PREPOSITIONS,
  TREATY_VERBS,
} from "../data/reference-words.ts";
import { hasTrigger, isOne, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import {
  endsPhrase,
  type Found,
  ofSize,
  placeOf,
  type Spoken,
  statesSymbol,
  treatySymbol,
} from "./reference-symbols.ts";

/** "the former", "the latter": of two treaties, else of two States. */
export function readPairWord(
  symbols: readonly Sym[],
  at: number,
  before: readonly Sym[],
  spoken: Spoken,
): Found | null {
  const { treaties, groups, treaty: last } = spoken;
  if (word(symbols[at]) === "the" && word(symbols[at + 1]) === "other" && treaties.length === 2) {
    const noun = symbols[at + 2];
    const named = isOne(noun) || noun?.kind === "treaty" || TREATY_NOUNS.has(word(noun) ?? "");
    const length = named ? 3 : 0;
    const other = treaties.find((treaty) => treaty !== last);
    if (length > 0 && last !== null && other !== undefined)
      return { symbol: treatySymbol(symbols, at, length, other), length };
  }
  // "party to the one since 1999 and to the other since 2010": in which order is not said
  if (word(symbols[at]) === "the" && treaties.length === 2 && isOneOrOther(symbols, at))
    return { symbol: { ...placeOf(symbols, at, 2), kind: "other-treaty" }, length: 2 };
  const aged = readAged(symbols, at, treaties);
  if (aged !== null) return aged;
  const which = PAIR_WORDS.get(word(symbols[at + 1]) ?? "");
  if (word(symbols[at]) !== "the" || which === undefined || !endsPhrase(symbols[at + 2])) return null;
  // "X and Y joined in one year, the former in May": those of the sentence itself
  const ofTreaties = before.filter(({ kind }) => kind === "treaty").length > 1;
  const here = ofTreaties
    ? undefined
    : before.findLast((symbol) => symbol.kind === "states" && symbol.states.length === 2);
  const named = here?.kind === "states" ? here.states[which] : undefined;
  if (named !== undefined) return { symbol: statesSymbol(symbols, at, 2, [named]), length: 2 };
  const treaty = treaties.length === 2 ? treaties[which] : undefined;
  if (treaty !== undefined) return { symbol: treatySymbol(symbols, at, 2, treaty), length: 2 };
  const state = ofSize(groups, 2)?.[which];
  return state !== undefined ? { symbol: statesSymbol(symbols, at, 2, [state]), length: 2 } : null;
}

/** "the older convention", "the younger": of two treaties spoken of the one of the earlier or later year, which their ids end with. */
function readAged(symbols: readonly Sym[], at: number, treaties: readonly TreatyId[]): Found | null {
  const age = AGES.get(word(symbols[at + 1]) ?? "");
  if (word(symbols[at]) !== "the" || age === undefined || treaties.length !== 2) return null;
  const noun = symbols[at + 2];
  const named = isOne(noun) || noun?.kind === "treaty" || TREATY_NOUNS.has(word(noun) ?? "");
  const follows = symbols[named ? at + 3 : at + 2];
  if (!named && !(age.alone && (endsPhrase(follows) || follows?.kind === "mark"))) return null;
  const [first, last] = [...treaties].sort((a, b) => yearOf(a) - yearOf(b));
  const treaty = age.last ? last : first;
  const length = named ? 3 : 2;
  return treaty === undefined ? null : { symbol: treatySymbol(symbols, at, length, treaty), length };
}

function yearOf(treaty: TreatyId): number {
  return Number(treaty.slice(-4));
}

function isOneOrOther(symbols: readonly Sym[], at: number): boolean {
  const isOther = (symbol: Sym | undefined): boolean => word(symbol) === "other";
  const [own, counterpart] = isOne(symbols[at + 1]) ? [isOne, isOther] : [isOther, isOne];
  if (!own(symbols[at + 1]) || !endsPhrase(symbols[at + 2])) return false;
  return symbols.some((symbol, index) => word(symbol) === "the" && counterpart(symbols[index + 1]));
}

const TREATY_NOUNS = new Set("treaty convention pact accord agreement text".split(" "));

/** "Unlike the treaty on X, this one ...": the treaty spoken of, beside another one. */
export function readOne(symbols: readonly Sym[], at: number, before: readonly Sym[], { treaty }: Spoken): Found | null {
  if (!["this", "that"].includes(word(symbols[at]) ?? "") || !isOne(symbols[at + 1])) return null;
  if (treaty === null || !endsPhrase(symbols[at + 2])) return null;
  const named = before.findLast((symbol) => symbol.kind === "treaty" && symbol.treaty !== null);
  const meant = named?.kind === "treaty" && word(symbols[at]) === "that" ? named.treaty : treaty;
  return { symbol: treatySymbol(symbols, at, 2, meant ?? treaty), length: 2 };
}

/** "bound by it", "signed it", "It forbids": a treaty; "for it" beside a treaty: the State. */
export function readIt(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  if (word(symbols[at]) !== "it") return null;
  // "adopted the law on leaving, and the president signed it"
  if (hasTrigger(symbols[at - 1], "sign", "ratify") && before.some((symbol) => hasTrigger(symbol, "law", "decree")))
    return null;
  // "Parliament passed the act on leaving. The president signed it": the act
  if (hasTrigger(symbols[at - 1], "sign") && spoken.leaving && before.some((symbol) => hasTrigger(symbol, "president")))
    return null;
  const inside = before.findLast((symbol) => symbol.kind === "treaty");
  const named = before.findLast((symbol) => symbol.kind === "states");
  const states = named?.kind === "states" ? named.states : spoken.states;
  if (isSaidOfState(symbols, at) && inside !== undefined && states.length > 0 && endsPhrase(symbols[at + 1]))
    return { symbol: statesSymbol(symbols, at, 1, states), length: 1 };
  const treaty = inside?.kind === "treaty" ? inside.treaty : spoken.treaty;
  if (treaty === null || !(isTreatyObject(symbols, at) || isTreatySubject(symbols, at, spoken))) return null;
  return { symbol: treatySymbol(symbols, at, 1, treaty), length: 1 };
}

/** "in force for it", "became binding on it", "applied to it": for whom a treaty holds. */
function isSaidOfState(symbols: readonly Sym[], at: number): boolean {
  const [before, verb] = [word(symbols[at - 1]) ?? "", word(symbols[at - 2]) ?? ""];
  return (
    before === "for" || (/^(?:on|upon)$/.test(before) && verb === "binding") || (before === "to" && /^appl/.test(verb))
  );
}

/** "signed the text": what is signed and ratified is the treaty spoken of. */
export function readText(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  if (!POINTERS.has(word(symbols[at]) ?? "") || !TEXT_NOUNS.has(word(symbols[at + 1]) ?? "")) return null;
  // "The text bans", "The text, adopted in Oslo"
  const opens = at === 0 && word(symbols[at + 1]) === "text";
  const treaty = spoken.treaty ?? (opens ? spoken.current : null);
  const acts =
    opens ||
    hasTrigger(symbols[at - 1], "sign", "ratify", "join") ||
    (word(symbols[at - 1]) === "to" && hasTrigger(symbols[at - 2], "accede"));
  if (treaty === null || !acts || before.some((symbol) => symbol.kind === "treaty")) return null;
  const verb = opens && !["of", "message", "messages"].includes(word(symbols[at + 2]) ?? "");
  return verb || endsPhrase(symbols[at + 2]) ? { symbol: treatySymbol(symbols, at, 2, treaty), length: 2 } : null;
}

const TEXT_NOUNS = new Set("text instrument deal ban document".split(" "));

/** Whether what stands at `at` is acted on as a treaty is: "signed it", "bound by it", "party to it". */
export function isTreatyObject(symbols: readonly Sym[], at: number): boolean {
  const before = symbols[at - 1];
  if (hasTrigger(before, "sign", "ratify", "join", "withdraw")) return true;
  if (!TREATY_PREPOSITIONS.has(word(before) ?? "") || !endsPhrase(symbols[at + 1])) return false;
  return (
    word(before) === "under" ||
    [2, 3, 4].some((back) => STANDS.some((trigger) => hasTrigger(symbols[at - back], trigger)))
  );
}

const STANDS = ["party", "bound", "outside", "accede", "ratify", "sign", "join", "withdraw", "signatory"] as const;

/** "It forbids", "it was adopted in Oslo", "it took effect in 1999": what is said of a treaty and not of a State. */
function isTreatySubject(symbols: readonly Sym[], at: number, { leaving }: Spoken): boolean {
  if (at > 0 && symbols[at - 1]?.kind !== "mark" && symbols[at - 1]?.kind !== "date") return false;
  const verb = ["was", "had", "has", "will", "would", "shall", "did"].includes(word(symbols[at + 1]) ?? "")
    ? at + 2
    : at + 1;
  if (TREATY_VERBS.has(word(symbols[verb]) ?? "")) return true;
  const participle = word(symbols[verb]) === "been" ? verb + 1 : word(symbols[verb - 1]) === "was" ? verb : null;
  if (participle !== null && TREATY_PARTICIPLES.has(word(symbols[participle]) ?? "")) return true;
  // "It completed the destruction": what a State does
  return !leaving && hasTrigger(symbols[verb], "effect") && !/^(?:complet|formali)/.test(word(symbols[verb]) ?? "");
}
