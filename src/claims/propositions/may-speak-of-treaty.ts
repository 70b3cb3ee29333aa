import { BIAS, MATTER_WEIGHTS } from "./data/matter-weights.ts";
import type { Sym } from "./symbols/symbols.ts";

/**
 * Whether a sentence may claim something about a treaty: it names one, is too short to tell, or its words are those in which people speak of treaties. "He left
 * for the vote in Ohio" has the leaving and the vote of a withdrawal, and all its other words speak against it. `symbols` as they are written, before
 * references are resolved.
 */
export function maySpeakOfTreaty(symbols: readonly Sym[]): boolean {
  if (namesTreaty(symbols)) return true;
  const forms = matterForms(symbols);
  return forms.length < TOO_FEW || forms.reduce((sum, form) => sum + (MATTER_WEIGHTS.get(form) ?? 0), BIAS) > 0;
}

/** Forms of a sentence that tell nothing: "No, there is none." */
const TOO_FEW = 6;

/** Whether the sentence itself has the name of a treaty or of a thing of its; "the convention" may be that of a party. */
export function namesTreaty(symbols: readonly Sym[]): boolean {
  return symbols.some((symbol) =>
    symbol.kind === "treaty" ? symbol.treaty !== null || symbol.hint !== null : TREATY_KINDS.has(symbol.kind),
  );
}

const TREATY_KINDS: ReadonlySet<Sym["kind"]> = new Set(["document", "meeting"]);

/** What counts of a sentence, each once: stems of its words; of States, dates, numbers and other names only that there are any. */
export function matterForms(symbols: readonly Sym[]): string[] {
  const forms = new Set<string>();
  for (const [at, symbol] of symbols.entries()) {
    if (symbol.kind === "mark") continue;
    if (symbol.kind !== "word") forms.add(`#${symbol.kind}`);
    else forms.add(at > 0 && symbol.text !== symbol.lower ? "#name" : symbol.stem);
  }
  return [...forms];
}
