import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { takeYear } from "./share-years.ts";

/**
 * A sentence with the day that is set before it as part of it: "7 July 2017: the treaty is adopted", "1999 was the year in which it entered
 * into force", "It was in 1999 that it entered into force". Others as they are.
 */
export function frontDates(symbols: readonly Sym[]): readonly Sym[] {
  const cleft = word(symbols[0]) === "it" && ["was", "is"].includes(word(symbols[1]) ?? "");
  const at = (cleft ? 2 : 0) + (["in", "on"].includes(word(symbols[cleft ? 2 : 0]) ?? "") ? 1 : 0);
  const date = symbols[at];
  if (date?.kind !== "date") return symbols;
  if (cleft) return word(symbols[at + 1]) === "that" ? [date, ...symbols.slice(at + 2)] : symbols;
  const mark = symbols[at + 1];
  const parted = mark?.kind === "mark" && (mark.text === ":" || mark.text === "—");
  const told = endOfUnit(symbols, at + 2);
  if (told !== null && (parted || word(mark) === "was")) return [date, ...symbols.slice(told)];
  return parted && at === 0 ? [date, ...symbols.slice(at + 2).map((symbol) => inYearOf(symbol, date))] : symbols;
}

/** "1997: X signs on 4 December": days of the year that the line begins with. */
function inYearOf(symbol: Sym, of: Extract<Sym, { kind: "date" }>): Sym {
  return symbol.kind === "date" ? takeYear(symbol, of) : symbol;
}

/** "the year in which", "the day on which", "the year when": where what happened then begins. */
function endOfUnit(symbols: readonly Sym[], at: number): number | null {
  if (word(symbols[at]) !== "the" || !UNITS.has(word(symbols[at + 1]) ?? "")) return null;
  const link = ["in", "on"].includes(word(symbols[at + 2]) ?? "") ? at + 3 : at + 2;
  return ["which", "when", "that"].includes(word(symbols[link]) ?? "") ? link + 1 : null;
}

const UNITS = new Set("year month day date".split(" "));
