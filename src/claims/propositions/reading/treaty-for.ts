import type { TreatyId } from "../../../model/treaty.ts";
import { ENDS_OBJECT } from "../data/grammar-words.ts";
import { clauseAt, hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";
import { describesTreaty, followsWord, nearestTreaty, treatySoon } from "../symbols/near-symbols.ts";
import type { Reading } from "./reading.ts";

/** The treaty that words are about, and how they tell. */
export interface TreatyHit {
  readonly treaty: TreatyId;
  readonly how: "named" | "context" | "implied";
  readonly at: number | null;
}

/** The treaty that the symbol at `at` is about; null when the words name another instrument or no context tells. */
export function treatyFor(reading: Reading, at: number): TreatyHit | null {
  const clause = clauseAt(reading.clauses, at);
  const near =
    nearestTreaty(reading.symbols, at, clause.from, clause.to) ??
    nearestTreaty(reading.symbols, at, 0, reading.symbols.length);
  if (near === null) {
    const { treaty, implied, left } = reading.context;
    if (treaty !== null && implied) return { treaty, how: "implied", at: null };
    // "The withdrawal takes effect ..." beside another treaty that was named since: the one that was told
    const definite = ["the", "this"].includes(word(reading.symbols[at - 1]) ?? "");
    return left !== null && definite && hasTrigger(reading.symbols[at], "withdraw")
      ? { treaty: left, how: "context", at: null }
      : null;
  }
  const symbol = reading.symbols[near];
  if (symbol?.kind !== "treaty") return null;
  if (symbol.treaty !== null) return { treaty: symbol.treaty, how: "named", at: near };
  const treaty = contextTreaty(reading, near, symbol.of);
  return treaty === null ? null : { treaty, how: "context", at: near };
}

/** What "the convention" means: the last treaty of that sort named before it in the sentence, in the text, or else meant. */
function contextTreaty(reading: Reading, at: number, of: readonly TreatyId[]): TreatyId | null {
  for (let index = at - 1; index >= 0; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "treaty" && symbol.treaty !== null && of.includes(symbol.treaty)) return symbol.treaty;
  }
  if (of.length === 1) return of[0] ?? null;
  const matter = matterBefore(reading, at, of);
  if (matter !== null) return matter;
  const { treaty, before, meant } = reading.context;
  const spoken = [before, treaty, meant].find((candidate) => candidate !== null && of.includes(candidate));
  if (spoken !== undefined) return spoken;
  const named = reading.context.named.filter((candidate) => of.includes(candidate));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** "Asked about cluster munitions, she said X had joined that convention": the treaty of the one matter that the sentence names before. */
function matterBefore({ symbols }: Reading, at: number, of: readonly TreatyId[]): TreatyId | null {
  const pointer = symbols[at - 1];
  if (word(pointer) !== "that" && word(symbols[at]) !== "that") return null;
  const matters = symbols.slice(0, at).flatMap((symbol) => {
    const tags = symbol.kind === "word" ? symbol.tags : [];
    return tags.flatMap((tag) => (tag.kind === "domain-word" && of.includes(tag.treaty) ? tag.treaty : []));
  });
  const [only, ...others] = new Set(matters);
  return only === undefined || others.length > 0 ? null : only;
}

const SKIPPED = new Set(
  "the a an its their his from to of on up in into onto by this that all said own formally officially itself new whole entire for membership participation so called".split(
    " ",
  ),
);

const ARTICLES = new Set(["a", "an", "the"]);

function isTown({ symbols, text }: Reading, at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind === "states") return symbol.via === "capital" || symbol.via === "metonym";
  if (symbol?.kind !== "word" || symbol.tags.length > 0) return false;
  const next = symbols[at + 1];
  const ends =
    next === undefined || next.kind === "mark" || next.kind === "date" || ["on", "in"].includes(word(next) ?? "");
  return ends && /^\p{Lu}/u.test(text.slice(symbol.start, symbol.end));
}

/**
 * What the verb at `at` acts on: the treaty, nothing named, or something else ("joined NATO", "signed a decree", "left the region").
 */
export function objectAfter(reading: Reading, at: number): "treaty" | "none" | "other" {
  const first = reading.symbols[at];
  const length = first?.kind === "word" ? first.triggerLength : 1;
  const clause = clauseAt(reading.clauses, at);
  for (let index = at + length, skipped = 0; index < clause.to && skipped < 7; index++, skipped++) {
    const symbol = reading.symbols[index];
    if (symbol === undefined) return "none";
    if (symbol.kind === "treaty") return "treaty";
    if (symbol.kind === "mark")
      return symbol.text === "," && treatySoon(reading.symbols, index, clause) ? "treaty" : "none";
    if (symbol.kind === "date") {
      if (describesTreaty(reading.symbols, index)) continue;
      return "none";
    }
    if (symbol.kind === "number") return "none";
    // "withdrawing X from the treaty"
    if (symbol.kind === "states" && word(reading.symbols[index + 1]) === "from") continue;
    // "the withdrawal of X took effect"
    if (symbol.kind === "states" && followsWord(reading.symbols, index, "of")) continue;
    if (symbol.kind !== "word")
      return symbol.kind === "states" && skipped > 0 && followsWord(reading.symbols, index, "by") ? "none" : "other";
    if (symbol.lower === "it" || symbol.lower === "them") return "treaty";
    // "signed in Geneva", "ratified at Majuro"
    if (["in", "at"].includes(symbol.lower) && isTown(reading, index + 1)) return "none";
    // "have stayed away so far", "has left to date"; "left the so called pact"
    if (symbol.lower === "date" && word(reading.symbols[index - 1]) === "to") return "none";
    if (symbol.lower === "so" && word(reading.symbols[index + 1]) !== "called") return "none";
    if (SKIPPED.has(symbol.lower) || /ly$/.test(symbol.lower)) continue;
    // "left a dissenting opinion"
    const describes = ARTICLES.has(word(reading.symbols[index - 1]) ?? "");
    if (
      ENDS_OBJECT.has(symbol.lower) ||
      (isVerbLike(symbol) && !describes) ||
      hasTrigger(symbol, "effect", "depositary")
    )
      return "none";
    if (treatySoon(reading.symbols, index, clause)) return "treaty";
    return "other";
  }
  return "none";
}
