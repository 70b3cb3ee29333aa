import type { StateCode } from "../../../model/state.ts";
import type { Reading } from "../reading/reading.ts";
import { shareYears } from "../rewrite/share-years.ts";
import { isComma, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { findLists, type List, type ListKind } from "./coordination.ts";

/** More sentences than this are not made of one. */
const MOST = 12;

/**
 * "X and Y ratified in 1998 and 1999 respectively": the sentence once for each pair ("X ratified in 1998", "Y ratified in 1999"), whatever
 * its lists are of; also without the word, where its only lists are of as many States or treaties as days. Empty where the words say "respectively" and which goes with which is not sure; null where they do not say it. Linear
 * in the sentence times the length of its lists.
 */
export function splitRespectively({ symbols, text, context }: Reading): readonly (readonly Sym[])[] | null {
  const plain = dropRespectively(symbols);
  if (plain === null) return splitUnsaid(symbols, text);
  const lists = [...findJoined(plain, text), ...findThey(plain, context.lastStates)];
  const pair = choosePair(lists);
  if (pair === null) return [];
  return Array.from({ length: pair.size }, (_, item) => substitute(plain, pair.lists, item));
}

/** The sentence without "respectively" and its commas, and without "both" and "each", which a single one is not. */
function dropRespectively(symbols: readonly Sym[]): readonly Sym[] | null {
  if (!symbols.some(saysRespectively)) return null;
  return symbols.filter((symbol, at) => {
    if (saysRespectively(symbol) || TOGETHER.has(word(symbol) ?? "")) return false;
    const comma = isComma(symbol);
    return !(comma && (saysRespectively(symbols[at + 1]) || saysRespectively(symbols[at - 1])));
  });
}

function saysRespectively(symbol: Sym | undefined): boolean {
  return word(symbol) === "respectively";
}

const TOGETHER = new Set(["both", "each"]);

function findJoined(symbols: readonly Sym[], text: string): List[] {
  return findLists(symbols, text).filter(({ joiner }) => joiner === "and");
}

/** "X and Y joined in 2005 and 2004": as many days as States or treaties, and no other list. */
function splitUnsaid(symbols: readonly Sym[], text: string): readonly (readonly Sym[])[] | null {
  if (symbols.filter(({ kind }) => kind === "date").length < 2) return null;
  const lists = findJoined(symbols, text);
  const [owners, dates] = lists;
  if (lists.length !== 2 || (owners?.kind !== "states" && owners?.kind !== "treaties") || dates?.kind !== "dates")
    return null;
  const size = owners.items.length;
  if (size !== dates.items.length || size > MOST) return null;
  return owners.items.map((_, item) => substitute(symbols, lists, item));
}

/** "They joined in 1998 and 1999 respectively": the States spoken of before, in their order. */
function findThey(symbols: readonly Sym[], spokenOf: readonly StateCode[]): List[] {
  const from = symbols.findIndex((symbol) => word(symbol) === "they");
  const they = symbols[from];
  if (they === undefined || symbols.some(({ kind }) => kind === "states")) return [];
  const { start, end } = they;
  const items = spokenOf.map((state) => [
    {
      start,
      end,
      kind: "states" as const,
      states: [state],
      via: "name" as const,
      possessive: false,
      institution: null,
    },
  ]);
  return [{ kind: "states", joiner: "and", from, to: from + 1, items }];
}

/** What is told of the one list stands in the other: of the same length, each the only one of its sort. */
function choosePair(lists: readonly List[]): { readonly lists: readonly List[]; readonly size: number } | null {
  const values = VALUES.flatMap((kind) => lists.filter((list) => list.kind === kind));
  const told = values.length > 0 ? values : lists.filter(({ kind }) => kind === "treaties");
  const size = told[0]?.items.length;
  if (size === undefined || size > MOST || told.some(({ items }) => items.length !== size)) return null;
  for (const kind of OWNERS) {
    const owners = lists.filter((list) => list.kind === kind && !told.includes(list) && list.items.length === size);
    const [owner] = owners;
    if (owners.length > 1) return null;
    if (owner !== undefined) return { lists: [owner, ...told].sort((a, b) => a.from - b.from), size };
  }
  return null;
}

const VALUES: readonly ListKind[] = ["dates", "votes", "numbers"];
const OWNERS: readonly ListKind[] = ["states", "treaties", "acts"];

/** The sentence with one item of each list in the list's place. */
function substitute(symbols: readonly Sym[], lists: readonly List[], item: number): readonly Sym[] {
  const made: Sym[] = [];
  let cursor = 0;
  for (const list of lists) {
    made.push(...symbols.slice(cursor, list.from), ...itemOf(list, item));
    cursor = list.to;
  }
  return [...made, ...symbols.slice(cursor)];
}

function itemOf(list: List, item: number): readonly Sym[] {
  if (list.kind !== "dates") return list.items[item] ?? [];
  const dates = list.items.flat().filter((symbol) => symbol.kind === "date");
  const date = shareYears(dates)[item];
  return date === undefined
    ? []
    : [{ ...date, date: { ...date.date, lead: date.date.lead ?? dates[0]?.date.lead ?? null } }];
}
