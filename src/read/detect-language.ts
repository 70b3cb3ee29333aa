import { eld } from "eld/small";

/** Letters below which a text's language cannot be told. */
const MIN_LETTERS = 40;
const MAX_SAMPLE = 800;

/** ISO 639-1 code of a text's language, from the text alone; null when too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, MAX_SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const { language } = eld.detect(sample);
  return language === "" ? null : language;
}
