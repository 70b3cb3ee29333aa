import type { Trigger } from "../data/trigger-words.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { describesTreaty } from "../symbols/near-symbols.ts";
import type { Sym } from "../symbols/symbols.ts";

/** What a coordinated list lists. */
export type ListKind = "states" | "dates" | "votes" | "numbers" | "treaties" | "acts";

type Joiner = "and" | "or" | "nor";

/** "X, Y and Z", "in 1998 and 1999", "107 votes to 0 and 81 to 1", "signed and ratified": two or more of a kind. */
export interface List {
  readonly kind: ListKind;
  /** the word that joins the last two */
  readonly joiner: Joiner;
  /** first symbol */
  readonly from: number;
  /** symbol behind the last */
  readonly to: number;
  /** the symbols of each item */
  readonly items: readonly (readonly Sym[])[];
}

interface Item {
  readonly kind: ListKind;
  readonly to: number;
  readonly parts: readonly (readonly Sym[])[];
}

/** The lists of a sentence, in their order; a single thing is no list. Linear. */
export function findLists(symbols: readonly Sym[], text: string): List[] {
  const lists: List[] = [];
  for (let at = 0; at < symbols.length; ) {
    const list = readList(symbols, text, at);
    if (list !== null) lists.push(list);
    at = list === null ? at + 1 : list.to;
  }
  return lists;
}

function readList(symbols: readonly Sym[], text: string, from: number): List | null {
  const first = readItem(symbols, text, from);
  if (first === null) return null;
  const items = [...first.parts];
  let to = first.to;
  let joiner: Joiner | null = first.parts.length > 1 ? "and" : null;
  for (;;) {
    const start = skipJoiner(symbols, to);
    const next = start === null ? null : readItem(symbols, text, start.at);
    if (start === null || next === null || next.kind !== first.kind) break;
    items.push(...next.parts);
    joiner ??= start.joiner;
    to = next.to;
  }
  return items.length > 1 && joiner !== null ? { kind: first.kind, joiner, from, to, items } : null;
}

/** ", ", " and ", ", and in ": what stands between two items. */
function skipJoiner(symbols: readonly Sym[], from: number): { at: number; joiner: Joiner | null } | null {
  let at = from;
  if (isMark(symbols[at], ",") || isMark(symbols[at], ";")) at++;
  const joiner = JOINERS.find((lower) => lower === word(symbols[at])) ?? null;
  if (joiner !== null) at++;
  if (at === from) return null;
  while (CARRIED.has(word(symbols[at]) ?? "")) at++;
  return { at, joiner };
}

const JOINERS: readonly Joiner[] = ["and", "or", "nor"];

/** Words that may be said again before each item. */
const CARRIED = new Set("in on by since from for the of at to".split(" "));

function readItem(symbols: readonly Sym[], text: string, at: number): Item | null {
  const symbol = symbols[at];
  switch (symbol?.kind) {
    case "states":
      // which State of "the Baltic states" comes first is not said
      if (symbol.via === "group" && symbol.states.length > 1) return null;
      return { kind: "states", to: at + 1, parts: symbol.states.map((state) => [{ ...symbol, states: [state] }]) };
    case "treaty":
      return symbol.treaty === null ? null : { kind: "treaties", to: at + 1, parts: [[symbol]] };
    case "date":
      return describesTreaty(symbols, at) ? null : { kind: "dates", to: at + 1, parts: splitRange(symbol, text) };
    case "number":
      return symbol.ordinal ? null : readNumberItem(symbols, at);
    case "word":
      return readAct(symbols, at);
    default:
      return null;
  }
}

/** "27 and 29 June" is read as a range, which as a list it is not. */
function splitRange(symbol: Extract<Sym, { kind: "date" }>, text: string): Sym[][] {
  const { to } = symbol.date;
  if (to === null || !/\band\b/.test(text.slice(symbol.start, symbol.end))) return [[symbol]];
  return [symbol.date.form, to].map((form) => [{ ...symbol, date: { ...symbol.date, form, to: null } }]);
}

/** "107 votes to 0", "81–1", "66 to none": a vote; else a bare number. */
function readNumberItem(symbols: readonly Sym[], at: number): Item {
  const to = endOfVote(symbols, at);
  return to === null
    ? { kind: "numbers", to: at + 1, parts: [symbols.slice(at, at + 1)] }
    : { kind: "votes", to, parts: [symbols.slice(at, to)] };
}

/** Where "107 votes to 0" ends that begins at `at`; null where no vote does. */
export function endOfVote(symbols: readonly Sym[], at: number): number | null {
  if (symbols[at]?.kind !== "number") return null;
  const noun = ["votes", "vote"].includes(word(symbols[at + 1]) ?? "") ? at + 2 : at + 1;
  const parts = isMark(symbols[noun], "—") || ["to", "against"].includes(word(symbols[noun]) ?? "");
  const against = symbols[noun + 1];
  const none = ["none", "nil", "zero"].includes(word(against) ?? "");
  if (!parts || !(none || (against?.kind === "number" && !against.ordinal))) return null;
  return ["votes", "vote"].includes(word(symbols[noun + 2]) ?? "") ? noun + 3 : noun + 2;
}

function readAct(symbols: readonly Sym[], at: number): Item | null {
  const symbol = symbols[at];
  if (symbol?.kind !== "word" || !ACTS.some((trigger) => hasTrigger(symbol, trigger))) return null;
  const to = at + symbol.triggerLength;
  return { kind: "acts", to, parts: [symbols.slice(at, to)] };
}

/** What is done once, and has a day. */
const ACTS: readonly Trigger[] = ["sign", "ratify", "accede", "join", "succeed", "effect", "adopt", "open", "deposit"];

function isMark(symbol: Sym | undefined, text: string): boolean {
  return symbol?.kind === "mark" && symbol.text === text;
}
