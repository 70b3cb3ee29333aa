import { RULE_CONCEPTS, type RuleConcept } from "../data/rule-concepts.ts";
import type { Reading } from "../reading/reading.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import type { NormWords } from "../symbols/lexicon.ts";
import { indexPhrases, phrasesAt, stemAt } from "../symbols/phrase-index.ts";
import { stemWord } from "../symbols/stem-word.ts";
import type { Sym } from "../symbols/symbols.ts";

/** A norm, duty, figure or class that the words name: where the first of its words stands, and all of them. */
export interface FoundNorm extends NormWords {
  readonly at: number;
  readonly used: ReadonlySet<number>;
  /** every place of the first word, `at` the first of them */
  readonly heads: readonly number[];
}

const CONCEPTS = indexPhrases<RuleConcept>(RULE_CONCEPTS);

/** Where each stem (`destroy`) and each concept (`@keep`) stands in a sentence. */
type Places = ReadonlyMap<string, readonly (readonly number[])[]>;

const cache = new WeakMap<readonly Sym[], Places>();

function placesOf({ symbols, text }: Reading): Places {
  const known = cache.get(symbols);
  if (known !== undefined) return known;
  const places = new Map<string, number[][]>();
  const add = (key: string, found: number[]): void => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [found]);
    else list.push(found);
  };
  for (const [at, symbol] of symbols.entries()) {
    const stem = stemAt(symbols, at);
    if (stem !== "") add(stem, [at]);
    if (symbol.kind === "treaty") add(TREATY, [at]);
    // "the first report"
    if (symbol.kind === "number" && symbol.ordinal) add(stemWord(text.slice(symbol.start, symbol.end)), [at]);
    if (hasTrigger(symbol, "withdraw") || isGoing(symbols, at)) add("@leave", [at]);
    if (namesWeapon(symbol)) add("@weapon", [at]);
    const seen = new Set<string>();
    for (const { name, length } of phrasesAt(CONCEPTS, symbols, at)) {
      if (seen.has(name)) continue;
      seen.add(name);
      add(
        `@${name}`,
        Array.from({ length }, (_, step) => at + step),
      );
    }
  }
  cache.set(symbols, places);
  return places;
}

/** "a State that goes", "whoever wishes to go": out of the treaty, where no place or matter follows. */
function isGoing(symbols: readonly Sym[], at: number): boolean {
  if (!GOES.has(word(symbols[at]) ?? "")) return false;
  return !/^(to|into|on|back|through|far|beyond|by|for|before|ahead|in|with|up|down|against|over)$/.test(
    word(symbols[at + 1]) ?? "",
  );
}

/** What any treaty covers, or a pronoun for it: `@weapon` in a norm's words. */
function namesWeapon(symbol: Sym): boolean {
  if (symbol.kind !== "word") return false;
  return WEAPONS.has(symbol.lower) || symbol.tags.some((tag) => tag.kind === "object" && tag.covered);
}

const GOES = new Set("go goes going gone".split(" "));
const WEAPONS = new Set(
  "them those weapon weapons bomb bombs warhead warheads missile missiles arms device devices mine mines shell shells".split(
    " ",
  ),
);

/** In a norm's words: any treaty that the sentence names. */
const TREATY = "treaty";

/** Of norms, duties, figures or classes those all of whose words the sentence has; the one with most words, and of several as long the first. */
export function findNorm(reading: Reading, norms: readonly NormWords[], kind: NormWords["kind"]): FoundNorm | null {
  const places = placesOf(reading);
  for (const norm of longestFirst(norms, kind)) {
    const found = place(places, norm);
    if (found !== null) return found;
  }
  return null;
}

const sorted = new WeakMap<readonly NormWords[], Partial<Record<NormWords["kind"], readonly NormWords[]>>>();

/** The entries of one kind, those with most words first and of several as long in their own order; sorted once. */
function longestFirst(norms: readonly NormWords[], kind: NormWords["kind"]): readonly NormWords[] {
  const known = sorted.get(norms) ?? {};
  const own =
    known[kind] ??
    norms.filter((norm) => norm.kind === kind && norm.stems.length > 0).sort((a, b) => b.stems.length - a.stems.length);
  sorted.set(norms, { ...known, [kind]: own });
  return own;
}

function place(places: Places, norm: NormWords): FoundNorm | null {
  if (!norm.stems.every((token) => places.has(token)) || norm.without.some((token) => places.has(token))) return null;
  const used = new Set<number>();
  let head = -1;
  for (const [index, token] of norm.stems.entries()) {
    const found = places.get(token)?.find((each) => each.every((at) => !used.has(at)) && isNear(head, each[0] ?? 0));
    if (found === undefined) return null;
    for (const at of found) used.add(at);
    if (index === 0) head = found[0] ?? -1;
  }
  const heads = (places.get(norm.stems[0] ?? "") ?? []).flatMap(([first]) => (first === undefined ? [] : first));
  return { ...norm, at: head, used, heads };
}

/** Symbols within which the words of one norm stand. */
const NORM_REACH = 22;

function isNear(head: number, at: number): boolean {
  return head < 0 || Math.abs(at - head) <= NORM_REACH;
}

/** Words that make a rule hold only in some cases, beside the norm's own: those that leave out the rest (`limited`), or others (`conditioned`). */
export function findCondition({ symbols }: Reading, used: ReadonlySet<number>): "limited" | "conditioned" | null {
  const has = (words: ReadonlySet<string>): boolean =>
    symbols.some((symbol, at) => !used.has(at) && words.has(word(symbol) ?? ""));
  return has(LIMITS) ? "limited" : has(CONDITIONS) ? "conditioned" : null;
}

const LIMITS = new Set("only alone solely merely".split(" "));

const CONDITIONS = new Set("unless except provided providing until".split(" "));

/** The stems that the sentence has, ordinals too. */
export function stemsOf(reading: Reading): ReadonlySet<string> {
  return new Set(placesOf(reading).keys());
}
