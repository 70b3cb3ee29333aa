import { endOfName, GROUP_NOUNS } from "../counts/find-group.ts";
import { REGION_WORDS } from "../data/region-words.ts";
import { makeReading, type Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/**
 * "Of the five permanent members, only X is a party", "three of the 32 NATO members have left": the sentence without the group of which it speaks, and the
 * group. How many there are of the group is no claim. A sentence of no such group stays as it is.
 */
export function setWholeApart(reading: Reading): Reading {
  for (const [at, symbol] of reading.symbols.entries()) {
    if (!PARTITIVES.has(word(symbol) ?? "")) continue;
    const group = readGroupAt(reading, at + 1);
    if (group === null) continue;
    const rest = at === 0 ? restOfFronted(reading.symbols, group.end) : isPart(reading.symbols, at) ? group.end : null;
    if (rest === null) continue;
    const symbols = [...reading.symbols.slice(0, at), ...reading.symbols.slice(rest)];
    return { ...makeReading(reading.text, reading.span, symbols, reading.context), whole: { group: group.name } };
  }
  return reading;
}

const PARTITIVES = new Set(["of", "among"]);

/** The group whose name follows: "the five permanent members of the Security Council", "the EU's 27 members", "the Baltic States"; null for all States. */
function readGroupAt(
  { symbols, text }: Reading,
  from: number,
): { readonly name: string | null; readonly end: number } | null {
  let at = from;
  while (["the", "all", "its"].includes(word(symbols[at]) ?? "") || isCount(symbols[at])) at++;
  const first = symbols[at];
  if (first?.kind === "states" && first.via === "group")
    return { name: text.slice(first.start, first.end).split(/\s/u)[0] ?? "", end: at + 1 };
  if (first?.kind !== "word") return null;
  if (ALL_STATES.has(first.lower)) {
    const noun = symbols.findIndex((symbol, index) => index > at && !isCount(symbol) && word(symbol) !== "member");
    return GROUP_NOUNS.has(word(symbols[noun]) ?? "") ? { name: null, end: noun + 1 } : null;
  }
  if (!REGION_WORDS.has(first.lower)) return null;
  let end = endOfName(symbols, at);
  const name = text.slice(first.start, symbols[end]?.end);
  while (isCount(symbols[end + 1]) || GROUP_NOUNS.has(word(symbols[end + 1]) ?? "")) end++;
  return { name, end: endOfOwner(symbols, end + 1) };
}

/** Those of whom all States are: "the world's 197 countries", "the 193 UN member states". */
const ALL_STATES = new Set(["world", "world's", "world’s", "un"]);

/** Behind "of the Security Council", where it stands. */
function endOfOwner(symbols: readonly Sym[], at: number): number {
  if (word(symbols[at]) !== "of" || word(symbols[at + 1]) !== "the") return at;
  let end = at + 2;
  for (let symbol = symbols[end]; symbol?.kind === "word" && /^\p{Lu}/u.test(symbol.text); symbol = symbols[end]) end++;
  return end === at + 2 ? at : end;
}

/** Where the sentence goes on behind a group that opens it: at a comma, or with how many of it. */
function restOfFronted(symbols: readonly Sym[], end: number): number | null {
  const next = symbols[end];
  if (next?.kind === "mark") return next.text === "," ? end + 1 : null;
  return isCount(next) || ["only", "none", "all", "just"].includes(word(next) ?? "") ? end : null;
}

/** "three of", "none of", "only X and Y among"; "all but three of" counts the others */
function isPart(symbols: readonly Sym[], at: number): boolean {
  const before = symbols[at - 1];
  if (before?.kind === "states") return word(symbols[at]) === "among" && word(symbols[at - 2]) === "only";
  if (before?.kind === "number") return isCount(before) && before.value > 1 && word(symbols[at - 2]) !== "but";
  return word(before) === "none";
}

function isCount(symbol: Sym | undefined): boolean {
  return symbol?.kind === "number" && !symbol.ordinal;
}
