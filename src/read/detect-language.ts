import { eld } from "eld/small";

/** Letters below which a text's language cannot be told. */
const MIN_LETTERS = 40;
const MAX_SAMPLE = 800;
const ENOUGH_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${MIN_LETTERS}}`, "u");

/** ISO 639-1 code of a text's language, from the text alone; null when too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, MAX_SAMPLE);
  if (!ENOUGH_LETTERS.test(sample)) return null;
  const { language } = eld.detect(sample);
  return language === "" ? null : language;
}
