import type { Majority } from "../../../model/treaty.ts";
import type { Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

/** The votes that the words say a decision takes: "two thirds", "by consensus", "the consent of all parties", "a simple majority"; null without such words. */
export function findMajority({ symbols }: Reading): Majority | null {
  let found: Majority | null = null;
  for (const [at, symbol] of symbols.entries()) {
    const part = word(symbols[at + 1]) ?? "";
    if (symbol.kind === "number" && symbol.value === 2 && /^thirds?$/.test(part)) return "two-thirds";
    if (symbol.kind === "number" && symbol.value === 3 && part === "quarters") return "three-quarters";
    const lower = word(symbol) ?? "";
    // "by most of the parties", "by more than half"
    if ((lower === "most" && part === "of") || (lower === "half" && word(symbols[at - 1]) === "than"))
      found ??= "majority";
    if (/^(consensus|unanimity|unanimous|unanimously)$/.test(lower)) found = "consensus";
    else if (
      /^(everybody|everyone)('?s)?$/.test(lower) &&
      [1, 2, 3].some((step) => AGREEMENT.has(word(symbols[at + step]) ?? ""))
    )
      found ??= "consensus";
    else if (lower === "majority") found ??= "majority";
    else if (AGREEMENT.has(lower) && isOfAll(symbols, at)) found ??= "consensus";
  }
  return found;
}

const AGREEMENT = new Set(["consent", "agreement", "approval", "assent"]);
const ALL = new Set(["all", "every", "each"]);
const MEMBERS = /^(?:part(?:y|ies)|members?|states?|countr(?:y|ies)|nations?)$/;

/** "the consent of all other parties", "the agreement of every member" */
function isOfAll(symbols: Reading["symbols"], at: number): boolean {
  if (word(symbols[at + 1]) !== "of" || !ALL.has(word(symbols[at + 2]) ?? "")) return false;
  return [3, 4, 5].some((step) => MEMBERS.test(word(symbols[at + step]) ?? ""));
}
