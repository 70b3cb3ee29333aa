import { codeUnitAt } from "../../text/code-unit.ts";
import { isLetter } from "../is-letter.ts";
import { cutGrams } from "./cut-grams.ts";
import { LANGUAGES, sumScores } from "./gram-table.ts";

/** Letters below which a text's language cannot be told. */
const MIN_LETTERS = 40;
const MAX_SAMPLE = 800;

/** ISO 639-1 code of a text's language, from the text alone; null when too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, MAX_SAMPLE);
  if (!hasEnoughLetters(sample)) return null;
  const sums = sumScores(cutGrams(sample));
  let best = -1;
  for (let language = 0; language < sums.length; language++)
    if ((sums[language] ?? 0) > (sums[best] ?? 0)) best = language;
  return LANGUAGES[best] ?? null;
}

function hasEnoughLetters(text: string): boolean {
  let letters = 0;
  const { length } = text;
  for (let index = 0; index < length && letters < MIN_LETTERS; index++)
    if (isLetter(codeUnitAt(text, index))) letters++;
  return letters === MIN_LETTERS;
}
