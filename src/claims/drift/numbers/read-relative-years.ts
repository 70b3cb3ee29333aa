import type { DriftWord } from "../texts/read-text.ts";
import type { Quantity } from "./quantity.ts";

const MONTHS_OF_YEAR = 12;

/** Quantities among which a distance from a year ("four years earlier", beside 2003) may also stand for the year it leads to. */
export function readRelativeYears(quantities: readonly Quantity[], words: readonly DriftWord[]): readonly Quantity[] {
  const years = quantities.filter(isYear).map(({ value }) => value);
  if (years.length === 0) return quantities;
  return quantities.map((quantity) => {
    const way = directionOf(words[quantity.to]?.word ?? "");
    if (way === 0 || quantity.length?.unit !== "months") return quantity;
    const distance = quantity.length.amount / MONTHS_OF_YEAR;
    if (!Number.isInteger(distance)) return quantity;
    return { ...quantity, others: [...quantity.others, ...years.map((year) => year + way * distance)] };
  });
}

function isYear({ kind, value, length }: Quantity): boolean {
  return kind === "number" && length === null && Number.isInteger(value) && value >= 1500 && value < 2200;
}

function directionOf(word: string): -1 | 0 | 1 {
  return /^(?:earlier|before)$/.test(word) ? -1 : /^(?:later|after)$/.test(word) ? 1 : 0;
}
