import type { TreatyId } from "../../../model/treaty.ts";
import type { Reading } from "../reading/reading.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";

/**
 * "Ten years for its mined ground", "four years for what it holds in store": the duty that a length of time is for, where the words name only
 * the thing; null where they name neither stocks nor ground, or both.
 */
export function dutyOfThing({ symbols, context }: Reading, treaty: TreatyId): string | null {
  const duties = context.lexicon.vocabularies.get(treaty)?.duties ?? {};
  // another duty, or more time for one
  if (symbols.some((symbol) => hasTrigger(symbol, "extension", "withdraw"))) return null;
  const has = (things: ReadonlySet<string>): boolean => symbols.some((symbol) => things.has(word(symbol) ?? ""));
  // "the farmers have ten years for their land": nobody whom a treaty gives time
  if (!has(WHOSE) && !symbols.some((symbol) => symbol.kind === "treaty" || hasTrigger(symbol, "party"))) return null;
  const [stocks, ground] = [has(STOCKS), has(GROUND)];
  if (stocks === ground) return null;
  const duty = stocks ? "stockpile-destruction" : "clearance";
  return duty in duties ? duty : null;
}

/** Whose time it is, or what names it. */
const WHOSE = new Set(
  "party parties member members state states country countries newcomer newcomers limit deadline signatory signatories government governments text".split(
    " ",
  ),
);
const STOCKS = new Set("stock stocks stockpile stockpiles store stores depot depots arsenal arsenals".split(" "));
const GROUND = new Set(
  "ground land area areas field fields minefield minefields soil territory contaminated terrain".split(" "),
);
