import { FOLDED } from "../words/characters.ts";
import { mix, readWords } from "../words/read-words.ts";

/** Bins of a signature. 64 bins in 16 bands of 4 meet with probability .5 at a Jaccard similarity of .45 and .96 at .65. */
export const BINS = 64;
/** Groups of bins; texts that agree in all bins of one are candidates. */
export const BANDS = 16;
const ROWS = BINS / BANDS;
const BIN_SHIFT = 26;
const VALUE_MASK = (1 << BIN_SHIFT) - 1;
/** Words of a shingle: five in a row are seldom shared by texts of different descent. */
const SHINGLE = 5;
/** A word's hash is turned by so many bits before a letter is put in: half the time of a multiplication, and the shingle is multiplied all the same. */
const LETTER_TURN = 5;
const BLANK = 0x20;
const WORD_BASE = 0x2c1b3c6d;
/** WORD_BASE to the power of SHINGLE: the weight that a word leaves the rolling hash with. */
const LEAVING = [...Array(SHINGLE).keys()].reduce((power) => Math.imul(power, WORD_BASE), 1);
const EMPTY = 0x7fffffff;
/** Bytes of a text that the shared buffer holds; longer texts get one of their own. */
const SHARED_BYTES = 1 << 18;
/** Bytes a character from which a text is in another script than Latin. */
const OTHER_SCRIPT = 1.25;

/** One set of buffers, because a signature is folded into band keys before the next one is made. */
const SIGNATURE = new Int32Array(BINS);
const BORROWED = new Int32Array(BINS);
const SHARED = new Uint8Array(SHARED_BYTES);
const ENCODER = new TextEncoder();

const PUNCTUATION_LEAD = 0xe2;
const LATIN_SIGN_LEAD = 0xc2;
/** UTF-8 byte → folded letter, 0 for what ends a word. Bytes of other letters stand for themselves. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === PUNCTUATION_LEAD || byte === LATIN_SIGN_LEAD ? 0 : byte < 0x80 ? (FOLDED[byte] ?? 0) : byte,
);

/**
 * Writes the band keys of a text's one-permutation MinHash signature to `keys`; gives false for a text without words.
 *
 * One hash per five-word shingle, its top bits choose the bin (Li, Owen, Zhang 2012); an empty bin borrows from another that a hash of its
 * number picks (Shrivastava 2017), so that short texts are compared too. One pass over the UTF-8 bytes, which is more than twice as fast as over
 * the characters of a string: this is the whole cost of looking for copies. A text in another script than Latin takes the way of
 * {@link readWords}, which knows its letters.
 */
export function hashBands(text: string, keys: Int32Array): boolean {
  const bytes = text.length * 3 < SHARED_BYTES ? SHARED : new Uint8Array(text.length * 3 + 1);
  const { written } = ENCODER.encodeInto(text, bytes);
  SIGNATURE.fill(EMPTY);
  const count = written <= text.length * OTHER_SCRIPT ? hashBytes(bytes, written) : hashOtherScript(text);
  if (count === 0) return false;
  fillEmptyBins();
  for (let band = 0; band < BANDS; band++) {
    let key = band;
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) ^ (SIGNATURE[band * ROWS + row] ?? 0), row);
    keys[band] = key;
  }
  return true;
}

/** Puts every shingle into its bin and gives the number of words. The byte after the last is overwritten. */
function hashBytes(bytes: Uint8Array, length: number): number {
  // A word always ends: no bound to test for each letter.
  bytes[length] = BLANK;
  let rolling = 0;
  let count = 0;
  // The words of the shingle, oldest first.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let fifth = 0;
  let index = 0;
  while (index < length) {
    let byte = bytes[index++] ?? 0;
    let letter = LETTERS[byte] ?? 0;
    let hash = 0;
    while (letter !== 0) {
      hash = ((hash << LETTER_TURN) | (hash >>> (32 - LETTER_TURN))) ^ letter;
      byte = bytes[index++] ?? 0;
      letter = LETTERS[byte] ?? 0;
    }
    // Quotation marks, dashes and ellipses are three bytes, signs like the no-break space two.
    if (byte >= LATIN_SIGN_LEAD) index += byte === PUNCTUATION_LEAD ? 2 : 1;
    if (hash === 0) continue;
    rolling = (Math.imul(rolling, WORD_BASE) + hash - Math.imul(first, LEAVING)) | 0;
    first = second;
    second = third;
    third = fourth;
    fourth = fifth;
    fifth = hash;
    if (++count >= SHINGLE) note(rolling);
  }
  // A text of fewer words than a shingle has is one shingle.
  if (count > 0 && count < SHINGLE) note(rolling);
  return count;
}

function hashOtherScript(text: string): number {
  const { exact, count } = readWords(text);
  let rolling = 0;
  for (let index = 0; index < count; index++) {
    const leaving = index < SHINGLE ? 0 : Math.imul(exact[index - SHINGLE] ?? 0, LEAVING);
    rolling = (Math.imul(rolling, WORD_BASE) + (exact[index] ?? 0) - leaving) | 0;
    if (index >= SHINGLE - 1) note(rolling);
  }
  if (count > 0 && count < SHINGLE) note(rolling);
  return count;
}

function note(shingle: number): void {
  const hash = Math.imul(shingle ^ (shingle >>> 15), 0x85ebca6b);
  const mixed = hash ^ (hash >>> 13);
  const bin = mixed >>> BIN_SHIFT;
  const value = mixed & VALUE_MASK;
  if (value < (SIGNATURE[bin] ?? 0)) SIGNATURE[bin] = value;
}

function fillEmptyBins(): void {
  if (!SIGNATURE.includes(EMPTY)) return;
  BORROWED.set(SIGNATURE);
  for (let bin = 0; bin < BINS; bin++) {
    for (let attempt = 1; BORROWED[bin] === EMPTY; attempt++) {
      BORROWED[bin] = SIGNATURE[mix(bin, attempt) & (BINS - 1)] ?? EMPTY;
    }
  }
  SIGNATURE.set(BORROWED);
}
