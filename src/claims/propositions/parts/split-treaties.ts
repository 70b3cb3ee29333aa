import { NEGATIONS } from "../data/grammar-words.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { findLists, type List } from "./coordination.ts";

/**
 * "X is party to both A and B", "X has joined neither A nor B", "A and B ban X": the sentence once for each treaty, denied where the words
 * say "neither". Null where it names no treaties together, or where the words compare them or leave open which is meant. Linear.
 */
export function splitTreaties(symbols: readonly Sym[], text: string): readonly (readonly Sym[])[] | null {
  if (symbols.filter((symbol) => symbol.kind === "treaty" && symbol.treaty !== null).length < 2) return null;
  const lists = findLists(symbols, text).filter(({ kind }) => kind === "treaties");
  const [list] = lists;
  if (list === undefined || lists.length > 1) return null;
  const from = startOf(symbols, list);
  if (COMPARED.has(word(symbols[from - 1]) ?? "")) return null;
  const neither = word(symbols[from]) === "neither";
  if (list.joiner === "or" && !symbols.slice(0, from).some((symbol) => NEGATIONS.has(word(symbol) ?? ""))) return null;
  const act = neither ? findAct(symbols, from, list) : null;
  if (neither && act === null) return null;
  const deny = (part: readonly Sym[], offset: number): readonly Sym[] =>
    part.flatMap((symbol, index) => (index + offset === act ? [negationAt(symbol), symbol] : [symbol]));
  return list.items.map((item) => [
    ...deny(symbols.slice(0, from), 0),
    ...item,
    ...deny(symbols.slice(list.to), list.to),
  ]);
}

const COMPARED = new Set("between like unlike than".split(" "));
const TOGETHER = new Set("both neither either".split(" "));

/** Where "both the A and the B" begins. */
function startOf(symbols: readonly Sym[], { from }: List): number {
  const article = word(symbols[from - 1]) === "the" ? from - 1 : from;
  return TOGETHER.has(word(symbols[article - 1]) ?? "") ? article - 1 : article;
}

/** What "neither A nor B" denies: the act or standing before it, or behind where the treaties open the sentence. */
function findAct(symbols: readonly Sym[], from: number, { to }: List): number | null {
  const acts = (symbol: Sym): boolean => hasTrigger(symbol, ...ACTS);
  const before = symbols.slice(0, from).findLastIndex(acts);
  if (before >= 0) return before;
  const behind = symbols.findIndex((symbol, at) => at >= to && acts(symbol));
  return behind < 0 ? null : behind;
}

const ACTS: readonly Trigger[] = [
  "sign",
  "ratify",
  "accede",
  "join",
  "succeed",
  "accept",
  "approve",
  "party",
  "signatory",
  "bound",
  "withdraw",
  "suspend",
];

function negationAt({ start }: Sym): Sym {
  return {
    kind: "word",
    start,
    end: start,
    text: "not",
    lower: "not",
    stem: "not",
    triggers: [],
    triggerLength: 1,
    objectLength: 0,
    tags: [],
  };
}
