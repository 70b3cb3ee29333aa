import type { Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

/** Whether the words at `at` are of legal effect ("takes effect", "in force"), and not of an effect on something. */
export function isLegalEffect(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (
    word(reading.symbols[at + symbol.triggerLength]) === "on" &&
    reading.symbols[at + symbol.triggerLength + 1]?.kind !== "date"
  )
    return false;
  const words = reading.symbols.slice(at, at + symbol.triggerLength).map((part) => word(part) ?? "");
  return words.some((lower) =>
    ["effect", "force", "effective", "complete", "completed", "final", "completion"].includes(lower),
  );
}
