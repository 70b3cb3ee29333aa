import { IRREGULAR_FORMS } from "../data/irregular-forms.ts";

/**
 * A word without its inflection, so that "ratified", "ratifies" and "ratifying" compare equal. Not a dictionary form: only
 * good for comparing with other stems. Folds case and diacritics.
 */
export function stemWord(word: string): string {
  const folded = foldWord(word);
  const irregular = IRREGULAR_FORMS.get(folded);
  if (irregular !== undefined) return stripEnd(irregular);
  return stripEnd(stripInflection(folded));
}

/** Lower case, without diacritics and apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/[\p{M}'’]/gu, "");
}

function stripInflection(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith("ies") || word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing") && word.length > 5) return restore(word.slice(0, -3));
  if (word.endsWith("ed") && word.length > 3) return restore(word.slice(0, -2));
  if (/(ss|us|is|as)$/.test(word)) return word;
  if (/(sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return word.slice(0, -1);
  return word;
}

/** "us(ing)" is "use": a base of two letters lost its e. */
function restore(base: string): string {
  return base.length < 3 ? `${base}e` : base;
}

function stripEnd(word: string): string {
  // "fill" is no "file"
  if (word.length <= 3 || /^\w\wll$/.test(word)) return word;
  const bare = word.endsWith("e") ? word.slice(0, -1) : word;
  const last = bare.charAt(bare.length - 1);
  return bare.length > 3 && last === bare.charAt(bare.length - 2) && !"aeiou".includes(last) ? bare.slice(0, -1) : bare;
}
