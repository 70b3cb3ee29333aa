import { isComma, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";

/**
 * "X, she added, had voted to leave" as "X had voted to leave": a clause between commas that says only who told it parts a verb from its
 * subject. Others as they are. Linear.
 */
export function dropReports(symbols: readonly Sym[]): readonly Sym[] {
  const verb = symbols.findIndex((symbol) => REPORTS.has(word(symbol) ?? ""));
  if (verb < 0) return symbols;
  const open = lastComma(symbols, verb);
  const close = symbols.findIndex((symbol, at) => at > verb && at <= verb + REACH && isComma(symbol));
  if (open < 1 || close < 0 || verb - open > REACH) return symbols;
  const inside = symbols.slice(open + 1, close);
  if (inside.some(({ kind }) => kind === "states" || kind === "treaty" || kind === "mark")) return symbols;
  // ", he said, and": the comma still parts two clauses
  const next = word(symbols[close + 1]) ?? "";
  const before = symbols.slice(0, open);
  return JOINS.has(next) ? [...before, ...symbols.slice(close)] : [...before, ...symbols.slice(close + 1)];
}

/** Words from a comma to the verb of telling, and from that to the other: "the minister for foreign affairs said on Friday". */
const REACH = 6;
const REPORTS = new Set(
  "said says added adds recalled noted explained told wrote writes argued insisted replied stressed confirmed admitted conceded remarked continued concluded objected agreed claimed maintained warned observed answered".split(
    " ",
  ),
);
const JOINS = new Set("and but while which who so although though because as".split(" "));

function lastComma(symbols: readonly Sym[], before: number): number {
  return symbols.findLastIndex((symbol, at) => at < before && isComma(symbol));
}
