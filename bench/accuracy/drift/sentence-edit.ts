import type { Gazetteer } from "../../../src/text/gazetteer.ts";
import type { SeededRandom } from "../../../test/build/seeded-random.ts";

/** What an edit may look at beside the sentence. */
export interface EditContext {
  /** the origin's wording of the sentence */
  readonly origin: string;
  /** the text that the sentence stands in */
  readonly story: readonly string[];
  readonly gazetteer: Gazetteer;
  readonly random: SeededRandom;
}

/** One edit of one sentence: the sentence rewritten, or null when the kind does not apply to it. */
export type SentenceEdit = (sentence: string, context: EditContext) => string | null;

export const QUOTE = /["“”„«»]/;
/** Finite verbs of report, as the generator knows them; the product's own lists are not used here. */
export const CUE =
  "said|says|stated|noted|added|reported|reports|claimed|announced|stressed|explained|believes|emphasized|clarified";

/** Replaces the first match of the pattern outside quotation marks. */
export function replaceFirst(
  pattern: RegExp,
  by: string | ((match: RegExpExecArray, sentence: string) => string | null),
): SentenceEdit {
  return (sentence) => {
    const match = pattern.exec(sentence);
    if (match === null || QUOTE.test(match[0])) return null;
    const replacement = typeof by === "string" ? by : by(match, sentence);
    if (replacement === null) return null;
    return sentence.slice(0, match.index) + replacement + sentence.slice(match.index + match[0].length);
  };
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
