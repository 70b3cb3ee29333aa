import type { SentenceEdit } from "./sentence-edit.ts";

const NEGATOR = /\b(?:not|no|never|nobody|nothing|without|cannot|none|nor|neither|nowhere)\b|n['’]t\b/gi;

/** Words of denial in a sentence, as the generator knows them. */
export function countNegators(sentence: string): number {
  return sentence.match(NEGATOR)?.length ?? 0;
}

/** The edit where both versions have as many negators: others may differ in what they deny already. */
export function amongAlike(edit: (sentence: string) => string | null): SentenceEdit {
  return (sentence, { origin }) => (countNegators(sentence) === countNegators(origin) ? edit(sentence) : null);
}
