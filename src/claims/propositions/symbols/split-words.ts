import { stemWord } from "./stem-word.ts";

/** A word of a sentence as it stands; offsets count in the sentence. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stem: string;
}

/** The words and numbers of a sentence; "2MSP" is two of them. Linear. */
export function splitWords(slice: string): RawWord[] {
  const words: RawWord[] = [];
  for (const match of slice.matchAll(WORD)) {
    const text = match[0];
    const bare = text.replace(/['’](s|S)$/u, "");
    const glued = /^(\d{1,2})([A-Z]{2,4})$/.exec(bare);
    if (glued?.[1] !== undefined && glued[2] !== undefined) {
      words.push({
        text: `${glued[1]}th`,
        stem: `${glued[1]}th`,
        start: match.index,
        end: match.index + glued[1].length,
      });
      words.push({
        text: glued[2],
        stem: stemWord(glued[2]),
        start: match.index + glued[1].length,
        end: match.index + bare.length,
      });
    } else words.push({ text: bare, stem: stemWord(bare), start: match.index, end: match.index + bare.length });
  }
  return words;
}

const WORD = /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
