import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { hasTrigger, isOne, isVerbLike, word } from "./clauses.ts";
import { BREAKING_WORDS, PREPOSITIONS } from "./data/grammar-words.ts";
import {
  COUNTRY_NOUNS,
  GROUP_WORDS,
  PAIR_WORDS,
  POINTERS,
  STATES_NOUNS,
  TREATY_PARTICIPLES,
  TREATY_PREPOSITIONS,
  TREATY_VERBS,
} from "./data/reference-words.ts";
import type { Sym } from "./symbols.ts";

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

/**
 * A sentence's symbols with the words that stand for a treaty or State replaced by it: "bound by it", "the former", "this one", "for the
 * newcomer", "its neighbour". A word that grammar does not decide stays a word. Linear.
 */
export function resolveReferences(symbols: readonly Sym[], spoken: Spoken): readonly Sym[] {
  if (!symbols.some((symbol) => symbol.kind === "word" && MAY_REFER.has(symbol.lower))) return symbols;
  const resolved: Sym[] = [];
  for (let at = 0; at < symbols.length; ) {
    const found =
      readPairWord(symbols, at, resolved, spoken) ??
      readOne(symbols, at, resolved, spoken) ??
      readNeighbour(symbols, at, resolved, spoken) ??
      readGroup(symbols, at, resolved, spoken) ??
      readOthers(symbols, at, resolved, spoken) ??
      readOwnCountry(symbols, at, spoken) ??
      readCountry(symbols, at, resolved, spoken) ??
      readIt(symbols, at, resolved, spoken) ??
      readText(symbols, at, resolved, spoken) ??
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
const MAY_REFER = new Set([
  ...COUNTRY_NOUNS,
  ...GROUP_WORDS.keys(),
  ..."it them former latter one neighbour neighbor neighbours neighbors other others the all that this".split(" "),
]);

interface Found {
  readonly symbol: Sym;
  /** symbols it takes the place of */
  readonly length: number;
}

/** "the former", "the latter": of two treaties, else of two States. */
function readPairWord(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
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

function isOneOrOther(symbols: readonly Sym[], at: number): boolean {
  const isOther = (symbol: Sym | undefined): boolean => word(symbol) === "other";
  const [own, counterpart] = isOne(symbols[at + 1]) ? [isOne, isOther] : [isOther, isOne];
  if (!own(symbols[at + 1]) || !endsPhrase(symbols[at + 2])) return false;
  return symbols.some((symbol, index) => word(symbol) === "the" && counterpart(symbols[index + 1]));
}

const TREATY_NOUNS = new Set("treaty convention pact accord agreement text".split(" "));

/** "Unlike the treaty on X, this one ...": the treaty spoken of, beside another one. */
function readOne(symbols: readonly Sym[], at: number, before: readonly Sym[], { treaty }: Spoken): Found | null {
  if (!["this", "that"].includes(word(symbols[at]) ?? "") || !isOne(symbols[at + 1])) return null;
  if (treaty === null || !endsPhrase(symbols[at + 2])) return null;
  const named = before.findLast((symbol) => symbol.kind === "treaty" && symbol.treaty !== null);
  const meant = named?.kind === "treaty" && word(symbols[at]) === "that" ? named.treaty : treaty;
  return { symbol: treatySymbol(symbols, at, 2, meant ?? treaty), length: 2 };
}

/** "its neighbour", "its northern neighbour", "its two neighbours": of the States spoken of together the others, where they are as many. */
function readNeighbour(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  if (word(symbols[at]) === "that") return readThatNeighbour(symbols, at, spoken);
  if (!["its", "the"].includes(word(symbols[at]) ?? "") || symbols[at - 1]?.kind === "mark") return null;
  const count = symbols[at + 1]?.kind === "number" ? symbols[at + 1] : undefined;
  const from = count === undefined ? at + 1 : at + 2;
  const noun = [from, from + 1].find((index) => /^neighbou?rs?$/.test(word(symbols[index]) ?? ""));
  if (noun === undefined || (noun > from && !SIDES.test(word(symbols[from]) ?? ""))) return null;
  const named = symbols[noun + 1];
  const many = /s$/.test(word(symbols[noun]) ?? "");
  if (named?.kind === "states" || !(endsPhrase(named) || (many && isVerbLike(named)))) return null;
  const own = before.findLast((symbol) => symbol.kind === "states");
  const owners = own?.kind === "states" ? own.states : spoken.states;
  const [owner] = owners;
  const wanted = count?.kind === "number" ? count.value : many ? null : 1;
  if (owners.length !== 1 || owner === undefined || wanted === null) return null;
  const group = spoken.together.find((states) => states.includes(owner) && states.length === wanted + 1);
  if (group === undefined) return null;
  const others = group.filter((state) => state !== owner);
  return { symbol: statesSymbol(symbols, at, noun + 1 - at, others), length: noun + 1 - at };
}

/** "that larger neighbour": whom the sentence before named last, beside the one it was about. */
function readThatNeighbour(symbols: readonly Sym[], at: number, { states, named }: Spoken): Found | null {
  const noun = [at + 1, at + 2].find((index) => /^neighbou?r$/.test(word(symbols[index]) ?? ""));
  if (noun === undefined || named.length !== 1 || named[0] === states[0]) return null;
  return { symbol: statesSymbol(symbols, at, noun + 1 - at, named), length: noun + 1 - at };
}

const SIDES = /^(?:northern|southern|eastern|western|larger|smaller|bigger|immediate|direct|closest|nearest|nordic)$/;

/** "the three", "both countries", "all of them", "the pair": the States spoken of together, where they are as many as the words say. */
function readGroup(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  const first = word(symbols[at]) ?? "";
  const opens = first === "the" || first === "all" || first === "these" || first === "those";
  const both = first === "both" ? 2 : null;
  if (!opens && both === null) return null;
  const start = word(symbols[at + 1]) === "the" && first === "all" ? at + 2 : at + 1;
  const number = symbols[start];
  const said =
    both ?? (number?.kind === "number" && !number.ordinal ? number.value : GROUP_WORDS.get(word(number) ?? ""));
  const group = said === undefined ? undefined : ofSize(spoken.groups, said);
  if (group === undefined) return null;
  const end = endOfGroup(symbols, both === null ? start + 1 : start);
  // "one of the two", "Norway and Sweden are both": a part of them, or those just named
  if (end === null || PARTS.has(word(symbols[at - 2]) ?? "") || symbols[at - 2]?.kind === "number") return null;
  if (first === "both" && before.some((symbol) => symbol.kind === "states")) return null;
  return { symbol: statesSymbol(symbols, at, end - at, group), length: end - at };
}

const PARTS = new Set("one some most part half only either any".split(" "));

/** Where the words behind a number of States end: at once, behind "of them" or behind "countries"; null where they count something else. */
function endOfGroup(symbols: readonly Sym[], at: number): number | null {
  if (word(symbols[at]) === "of" && word(symbols[at + 1]) === "them") return at + 2;
  for (let index = at; index <= at + 2; index++) {
    const lower = word(symbols[index]) ?? "";
    if (STATES_NOUNS.has(lower)) return isRestricted(symbols[index + 1]) ? null : index + 1;
    if (index === at && (endsPhrase(symbols[at]) || isVerbLike(symbols[at]))) return at;
    if (!DESCRIBES_STATES.test(lower)) return null;
  }
  return null;
}

const DESCRIBES_STATES =
  /^(?:baltic|nordic|european|african|asian|arab|pacific|gulf|island|neighbouring|member|small|newly)$/;

/** "the others", "the other two", "the other": of the States spoken of together those that the sentence has not named yet. */
function readOthers(symbols: readonly Sym[], at: number, before: readonly Sym[], { groups }: Spoken): Found | null {
  const noun = word(symbols[at + 1]) ?? "";
  if (word(symbols[at]) !== "the" || (noun !== "others" && noun !== "other")) return null;
  const count = symbols[at + 2];
  const length = count?.kind === "number" ? 3 : 2;
  if (!endsPhrase(symbols[at + length]) && !isVerbLike(symbols[at + length])) return null;
  const named = new Set(before.flatMap((symbol) => (symbol.kind === "states" ? symbol.states : [])));
  const wanted = count?.kind === "number" ? count.value : noun === "other" ? 1 : null;
  const others = groups
    .filter((group) => group.some((state) => named.has(state)))
    .map((group) => group.filter((state) => !named.has(state)))
    .find(({ length }) => (wanted === null ? length > 1 : length === wanted));
  if (others === undefined) return null;
  return { symbol: statesSymbol(symbols, at, length, others), length };
}

/** "my country", "our small nation": the writer's. */
function readOwnCountry(symbols: readonly Sym[], at: number, { narrator }: Spoken): Found | null {
  if (!["my", "our"].includes(word(symbols[at]) ?? "") || narrator.length !== 1) return null;
  const noun = [at + 1, at + 2].find((index) => COUNTRY_NOUNS.has(word(symbols[index]) ?? ""));
  if (noun === undefined || isRestricted(symbols[noun + 1])) return null;
  return { symbol: statesSymbol(symbols, at, noun + 1 - at, narrator), length: noun + 1 - at };
}

/** "for the newcomer", "the Baltic nation acceded": the one State spoken of, where the sentence has named none yet. */
function readCountry(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  // "that country" is the one named last, whoever the sentence was about
  const last = word(symbols[at]) === "that" && spoken.named.length > 0 ? spoken.named : spoken.states;
  // "Y and Z are its neighbours. The country ...": where several were named last, the one of the headline
  const states = last.length > 1 ? spoken.titled : last;
  if (!POINTERS.has(word(symbols[at]) ?? "") || states.length !== 1) return null;
  if (before.some((symbol) => symbol.kind === "states")) return null;
  const governed = word(symbols[at - 1]) === "for" || hasTrigger(symbols[at - 1], "bound");
  for (let index = at + 1; index <= at + 3; index++) {
    const lower = word(symbols[index]);
    if (lower === null || PREPOSITIONS.has(lower) || isVerbLike(symbols[index]) || RANKED.has(lower)) return null;
    if (!COUNTRY_NOUNS.has(lower)) continue;
    if (COUNTRY_NOUNS.has(word(symbols[index + 1]) ?? "")) continue;
    // "the Pacific island nations"
    if (STATES_NOUNS.has(word(symbols[index + 1]) ?? "")) return null;
    const length = index + 1 - at;
    const next = symbols[index + 1];
    const ends =
      governed || endsPhrase(next) || isVerbLike(next) || next?.kind === "treaty" || /ly$|s$/.test(word(next) ?? "");
    return isRestricted(next) || !ends ? null : { symbol: statesSymbol(symbols, at, length, states), length };
  }
  return null;
}

const RANKED = new Set("first last only latest next other another same third fourth fifth".split(" "));

/** "bound by it", "signed it", "It forbids": a treaty; "for it" beside a treaty: the State. */
function readIt(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
  if (word(symbols[at]) !== "it") return null;
  // "adopted the law on leaving, and the president signed it"
  if (hasTrigger(symbols[at - 1], "sign", "ratify") && before.some((symbol) => hasTrigger(symbol, "law", "decree")))
    return null;
  // "Parliament passed the act on leaving. The president signed it": the act
  if (hasTrigger(symbols[at - 1], "sign") && spoken.leaving && before.some((symbol) => hasTrigger(symbol, "president")))
    return null;
  const inside = before.findLast((symbol) => symbol.kind === "treaty");
  if (
    word(symbols[at - 1]) === "for" &&
    inside !== undefined &&
    spoken.states.length > 0 &&
    endsPhrase(symbols[at + 1])
  )
    return { symbol: statesSymbol(symbols, at, 1, spoken.states), length: 1 };
  const treaty = inside?.kind === "treaty" ? inside.treaty : spoken.treaty;
  if (treaty === null || !(isTreatyObject(symbols, at) || isTreatySubject(symbols, at, spoken))) return null;
  return { symbol: treatySymbol(symbols, at, 1, treaty), length: 1 };
}

/** "signed the text": what is signed and ratified is the treaty spoken of. */
function readText(symbols: readonly Sym[], at: number, before: readonly Sym[], spoken: Spoken): Found | null {
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

/** "for each of them", "for both of them" */
function readThem(symbols: readonly Sym[], at: number, { groups }: Spoken): Found | null {
  if (word(symbols[at - 1]) !== "for" || !["each", "both", "all"].includes(word(symbols[at]) ?? "")) return null;
  const length = word(symbols[at + 1]) === "of" && word(symbols[at + 2]) === "them" ? 3 : 0;
  const group = groups.find((states) => states.length > 1);
  return length === 0 || group === undefined ? null : { symbol: statesSymbol(symbols, at, length, group), length };
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

/** "It forbids", "it was adopted in Oslo", "it took effect in 1999": what is said of a treaty and not of a State. */
function isTreatySubject(symbols: readonly Sym[], at: number, { leaving }: Spoken): boolean {
  if (at > 0 && symbols[at - 1]?.kind !== "mark" && symbols[at - 1]?.kind !== "date") return false;
  const verb = ["was", "had", "has", "will", "would", "shall"].includes(word(symbols[at + 1]) ?? "") ? at + 2 : at + 1;
  if (TREATY_VERBS.has(word(symbols[verb]) ?? "")) return true;
  const participle = word(symbols[verb]) === "been" ? verb + 1 : word(symbols[verb - 1]) === "was" ? verb : null;
  if (participle !== null && TREATY_PARTICIPLES.has(word(symbols[participle]) ?? "")) return true;
  return !leaving && hasTrigger(symbols[verb], "effect");
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

function ofSize(groups: Spoken["groups"], size: number): readonly StateCode[] | undefined {
  return groups.find(({ length }) => length === size);
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
