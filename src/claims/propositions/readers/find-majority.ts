import type { Majority } from "../../../model/treaty.ts";
import { word } from "../clauses.ts";
import type { Reading } from "../reading.ts";

/** The votes that the words say a decision takes: "two thirds", "by consensus", "a simple majority"; null without such words. */
export function findMajority({ symbols }: Reading): Majority | null {
  let found: Majority | null = null;
  for (const [at, symbol] of symbols.entries()) {
    const part = word(symbols[at + 1]) ?? "";
    if (symbol.kind === "number" && symbol.value === 2 && /^thirds?$/.test(part)) return "two-thirds";
    if (symbol.kind === "number" && symbol.value === 3 && part === "quarters") return "three-quarters";
    const lower = word(symbol) ?? "";
    if (/^(consensus|unanimity|unanimous|unanimously)$/.test(lower)) found = "consensus";
    else if (lower === "majority") found ??= "majority";
  }
  return found;
}
