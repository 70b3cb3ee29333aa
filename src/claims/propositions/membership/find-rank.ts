import type { Span } from "../../../model/span.ts";
import { type Reading, spanOf } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";
import { startOfRank } from "../symbols/near-symbols.ts";

/**
 * The words that give a place in an order before the verb or noun at `at`: "the last EU member State to join", "the 40th country to have
 * ratified", "the first withdrawal", "the first whose parliament"; null where none do. They end before "to" or "whose", or where the noun begins.
 */
export function findRank(reading: Reading, from: number, at: number): Span | null {
  const { symbols } = reading;
  if (isWithin(symbols, at)) return null;
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

/** "the second to join in a year", "the third to leave within ten months": a place among those of a time, and not of all. */
function isWithin(symbols: Reading["symbols"], at: number): boolean {
  for (let step = 1; step <= WITHIN_REACH; step++) {
    const symbol = symbols[at + step];
    if (symbol === undefined || symbol.kind === "mark") return false;
    if (!["in", "within"].includes(word(symbol) ?? "")) continue;
    const length = symbols[at + step + 1];
    const counted = length?.kind === "number" || /^(?:a|the|as|half)$/.test(word(length) ?? "");
    if (counted && symbols.slice(at + step + 2, at + step + 5).some((part) => TIMES.test(word(part) ?? "")))
      return true;
  }
  return false;
}

/** Symbols from the act to the time: "to join the treaty in a year". */
const WITHIN_REACH = 4;
const TIMES = /^(?:days?|weeks?|months?|years?|decades?)$/;
const ENDS = new Set(["to", "whose"]);
const RANKS = new Set(["first", "last", "latest", "only"]);
