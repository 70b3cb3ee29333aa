import type { Trigger } from "../data/trigger-words.ts";
import { stemWord } from "./stem-word.ts";
import type { At, Sym } from "./symbols.ts";

/** A word that stands for what is written between the offsets, with what it means to the readers. */
export function wordSymbol(
  { start, end }: At,
  lower: string,
  triggers: readonly Trigger[] = [],
  triggerLength = 1,
): Extract<Sym, { kind: "word" }> {
  const stem = stemWord(lower);
  return { start, end, kind: "word", text: lower, lower, stem, triggers, triggerLength, objectLength: 0, tags: [] };
}
