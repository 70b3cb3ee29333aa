import type { Trigger } from "../data/trigger-words.ts";
import type { Sym } from "./symbols.ts";

const indexes = new WeakMap<readonly Sym[], ReadonlyMap<Trigger, readonly number[]>>();

/** Every trigger of a sentence with the places of its phrases, in order; made once a sentence, because most readers ask for several. */
export function indexTriggers(symbols: readonly Sym[]): ReadonlyMap<Trigger, readonly number[]> {
  const known = indexes.get(symbols);
  if (known !== undefined) return known;
  const index = new Map<Trigger, number[]>();
  for (const [at, symbol] of symbols.entries())
    for (const trigger of triggersOf(symbol)) {
      const places = index.get(trigger);
      if (places === undefined) index.set(trigger, [at]);
      else places.push(at);
    }
  indexes.set(symbols, index);
  return index;
}

function triggersOf(symbol: Sym): readonly Trigger[] {
  if (symbol.kind === "word") return symbol.triggers;
  return symbol.kind === "states" && symbol.institution !== null ? [symbol.institution] : [];
}
