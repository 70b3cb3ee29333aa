import { PREPOSITIONS } from "../data/grammar-words.ts";
import { AGES, COUNTRY_NOUNS, GROUP_WORDS, POINTERS, STATES_NOUNS } from "../data/reference-words.ts";
import { hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { readBothTreaties } from "./read-both-treaties.ts";
import { endsPhrase, type Found, isRestricted, ofSize, type Spoken, statesSymbol } from "./reference-symbols.ts";
import { readIt, readOne, readPairWord, readText } from "./resolve-treaty-words.ts";

/**
 * A sentence's symbols with the words that stand for a treaty or State replaced by it: "bound by it", "the former", "this one", "for the
 * newcomer", "its neighbour". A word that grammar does not decide stays a word. Linear.
 */
export function resolveReferences(symbols: readonly Sym[], spoken: Spoken): readonly Sym[] {
  if (!symbols.some((symbol) => symbol.kind === "word" && MAY_REFER.has(symbol.lower))) return symbols;
  const resolved: Sym[] = [];
  for (let at = 0; at < symbols.length; ) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    if (!OPENS_REFERENCE.has(word(symbol) ?? "")) {
      resolved.push(symbol);
      at++;
      continue;
    }
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
    const both = found === null ? readBothTreaties(symbols, at, spoken.treaties) : null;
    if (both !== null) {
      resolved.push(...both.symbols);
      at += both.length;
    } else if (found !== null) {
      resolved.push(found.symbol);
      at += found.length;
    } else {
      resolved.push(symbol);
      at++;
    }
  }
  return resolved;
}

/** Words with one of which whatever refers begins. */
const OPENS_REFERENCE = new Set([...POINTERS, ..."its it all each both these those my our".split(" ")]);

/** Words without one of which nothing refers. */
const MAY_REFER = new Set([
  ...COUNTRY_NOUNS,
  ...GROUP_WORDS.keys(),
  ...AGES.keys(),
  ..."it them former latter one neighbour neighbor neighbours neighbors other others remaining the all that this both".split(
    " ",
  ),
]);

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
  if (word(symbols[at]) !== "the") return null;
  // "the other two", "the two others"
  const turned = symbols[at + 1]?.kind === "number" && word(symbols[at + 2]) === "others";
  const noun = turned ? "others" : (word(symbols[at + 1]) ?? "");
  if (!OTHERS.has(noun)) return null;
  const count = symbols[turned ? at + 1 : at + 2];
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

const OTHERS = new Set("others other remaining".split(" "));

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

/** "for each of them", "for both of them" */
function readThem(symbols: readonly Sym[], at: number, { groups }: Spoken): Found | null {
  if (word(symbols[at - 1]) !== "for" || !["each", "both", "all"].includes(word(symbols[at]) ?? "")) return null;
  const length = word(symbols[at + 1]) === "of" && word(symbols[at + 2]) === "them" ? 3 : 0;
  const group = groups.find((states) => states.length > 1);
  return length === 0 || group === undefined ? null : { symbol: statesSymbol(symbols, at, length, group), length };
}
