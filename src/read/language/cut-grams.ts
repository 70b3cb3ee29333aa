import { codeUnitAt } from "../../text/code-unit.ts";
import { isLetter } from "../is-letter.ts";
import { keyOf } from "./gram-table.ts";

/** Bytes of UTF-8 after which the next space ends the sample, and after which any character does. */
const ENOUGH = 350;
const MOST = 380;
/** A longer word has no last n-gram. */
const MAX_WORD = 70;
/** N-grams overlap by one byte. */
const STRIDE = 3;
const WIDTH = 4;

/**
 * The n-grams of a text's beginning as eld cuts them: four bytes of each word in steps of three, and the last four, with the space before
 * the first and after the last.
 */
export function cutGrams(text: string): number[] {
  const grams: number[] = [];
  const word = new Uint8Array(MOST + WIDTH);
  const lower = text.toLowerCase();
  // A capital whose small form is longer would shift all that follows.
  const cased = lower.length === text.length ? text : lower;
  const units = cased.length;
  let length = 0;
  let bytes = 0;
  for (let index = 0; index < units && bytes <= MOST; ) {
    let end = index;
    while (end < units && !isLetter(codeUnitAt(cased, end))) end++;
    let start = end;
    // Quotation marks directly before a letter belong to its word ("don't", "l’arbre").
    while (start > index && isQuote(codeUnitAt(cased, start - 1))) start--;
    if (start > index && bytes > 0) {
      pushWord(grams, word, length);
      length = 0;
      if (bytes > ENOUGH) break;
      bytes++;
    }
    for (index = start; index < Math.max(end, start + 1) && index < units && bytes <= MOST; index++) {
      const added = encode(codeUnitAt(lower, index), word, length);
      length += added;
      bytes += added;
    }
  }
  pushWord(grams, word, length);
  return grams;
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2019;
}

/** Writes a code unit of the basic plane in UTF-8; how many bytes it has. */
function encode(code: number, word: Uint8Array, at: number): number {
  if (code < 0x80) {
    word[at] = code;
    return 1;
  }
  if (code < 0x800) {
    word[at] = 0xc0 | (code >> 6);
    word[at + 1] = 0x80 | (code & 63);
    return 2;
  }
  word[at] = 0xe0 | (code >> 12);
  word[at + 1] = 0x80 | ((code >> 6) & 63);
  word[at + 2] = 0x80 | (code & 63);
  return 3;
}

function pushWord(grams: number[], word: Uint8Array, length: number): void {
  if (length === 0) return;
  let from = 0;
  for (; from + WIDTH < Math.min(length, MAX_WORD); from += STRIDE)
    grams.push(keyOf(coreOf(word, from, from + WIDTH), from === 0, false));
  if (length <= MAX_WORD) grams.push(keyOf(coreOf(word, Math.max(0, length - WIDTH), length), from === 0, true));
}

function coreOf(word: Uint8Array, from: number, to: number): number {
  let core = 0;
  for (let at = to - 1; at >= from; at--) core = core * 256 + (word[at] ?? 0);
  return core;
}
