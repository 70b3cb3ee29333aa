import type { Span } from "../../../model/span.ts";
import { word } from "../clauses.ts";
import { startOfRank } from "../near-symbols.ts";
import { type Reading, spanOf } from "../reading.ts";

/**
 * The words that give a place in an order before the verb or noun at `at`: "the last EU member State to join", "the 40th country to have
 * ratified", "the first withdrawal", "the first whose parliament"; null where none do. They end before "to" or "whose", or where the noun begins.
 */
export function findRank(reading: Reading, from: number, at: number): Span | null {
  const { symbols } = reading;
  for (let index = at - 1; index >= from; index--) {
    const symbol = symbols[index];
    const ranks = symbol?.kind === "number" ? symbol.ordinal : RANKS.has(word(symbol) ?? "");
    // "one third of the parties"
    if (symbol === undefined || !ranks || symbols[index - 1]?.kind === "number") continue;
    const to = symbols.findIndex((other, step) => step > index && step < at && ENDS.has(word(other) ?? ""));
    if (to < 0 && (index + 1 < at || !/(?:al|ion|exit|departure)$/.test(word(symbols[at]) ?? ""))) continue;
    return spanOf(reading, startOfRank(symbols, index), (to < 0 ? at : to) - 1);
  }
  return null;
}

const ENDS = new Set(["to", "whose"]);
const RANKS = new Set(["first", "last", "latest", "only"]);
