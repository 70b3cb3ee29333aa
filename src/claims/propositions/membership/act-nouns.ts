import type { Reading } from "../reading/reading.ts";
import type { Subject } from "../reading/subject-of.ts";
import { clauseAt, hasTrigger, isVerbLike, word } from "../symbols/clauses.ts";

/** "The instrument of accession was lodged on D": of the one State spoken of whose joining was told. */
export function whoJoined({ symbols, context }: Reading, at: number): Subject | null {
  if (!/(?:ion|ance)$/.test(word(symbols[at]) ?? "")) return null;
  const opens = [1, 3].some((back) => at - back <= 1 && ["the", "its"].includes(word(symbols[at - back]) ?? ""));
  const [only, ...others] = context.lastStates;
  if (!opens || only === undefined || others.length > 0 || !context.joining.includes(only)) return null;
  return symbols.some((symbol) => symbol.kind === "states")
    ? null
    : { states: [only], at, institution: null, how: "context" };
}

/** "its signature", "X's signature": whose it is stands before it. */
export function isOwned({ symbols }: Reading, at: number): boolean {
  const before = [1, 2].map((back) => symbols[at - back]);
  return before.some((symbol) => word(symbol) === "its" || (symbol?.kind === "states" && symbol.possessive));
}

/** "its ratification is still missing", "the accession of X remains outstanding", "the ratification is before the Senate": not done yet. */
export function isPending(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  if (!/(?:ion|ance|al|ture)$/.test(word(symbols[at]) ?? "")) return false;
  const { to } = clauseAt(reading.clauses, at);
  const verb = symbols.findIndex(
    (symbol, index) => index > at && index < Math.min(to, at + 7) && LASTS.test(word(symbol) ?? ""),
  );
  if (verb < 0) return false;
  const behind = symbols.slice(verb + 1, Math.min(to, verb + 5));
  const home =
    behind.some((symbol) => word(symbol) === "before") && behind.some((symbol) => hasTrigger(symbol, "parliament"));
  return home || behind.some((symbol) => PENDING.has(word(symbol) ?? ""));
}

const LASTS = /^(?:is|are|was|were|remains?|remained|stays?|has|had|hangs)$/;
const PENDING = new Set("missing outstanding pending lacking awaited overdue stalled wanting due blocked".split(" "));

/** "on 22 January, ninety days after the fiftieth ratification": the day is that of what came after it. */
export function countsFromAct({ symbols }: Reading, at: number): boolean {
  if (!/(?:ion|ance|al|ture)$/.test(word(symbols[at]) ?? "")) return false;
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const lower = word(symbols[index]) ?? "";
    if (["after", "before", "since", "following", "from", "until"].includes(lower)) return true;
    if (symbols[index]?.kind === "mark" || isVerbLike(symbols[index])) return false;
  }
  return false;
}

/** "Its signature had come two years after the treaty was opened": on a day that counts from another. */
export function countsFromOther(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  if (!/(?:ion|ance|al|ture)$/.test(word(symbols[at]) ?? "")) return false;
  return symbols.some(
    (symbol, index) =>
      index > at &&
      ["after", "before"].includes(word(symbol) ?? "") &&
      /^(?:days?|weeks?|months?|years?)$/.test(word(symbols[index - 1]) ?? ""),
  );
}
