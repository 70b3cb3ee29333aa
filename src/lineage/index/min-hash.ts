import { mix, type Words } from "../words/read-words.ts";

/** Bins of a signature. 64 bins in 16 bands of 4 meet with probability .5 at a Jaccard similarity of .45 and .96 at .65. */
export const BINS = 64;
export const BANDS = 16;
const ROWS = BINS / BANDS;
/** Words of a shingle: five in a row are seldom shared by texts of different descent. */
const SHINGLE = 5;
const BASE = 0x01000193;
const EMPTY = 0xffffffff;

/** One buffer, because a signature is folded into band keys before the next one is made. */
const SIGNATURE = new Uint32Array(BINS);

/**
 * The band keys of a text's one-permutation MinHash signature, written to `keys`; false for a text without words.
 *
 * One hash per five-word shingle, its top bits choose the bin (Li, Owen, Zhang 2012); an empty bin borrows from another that a hash of its
 * number picks (Shrivastava 2017), so that short texts are compared too. Linear in the number of words, no allocation.
 */
export function hashBands(words: Words, keys: Int32Array): boolean {
  const { exact, count } = words;
  if (count === 0) return false;
  const shingle = Math.min(SHINGLE, count);
  let leaving = 1;
  for (let index = 1; index < shingle; index++) leaving = Math.imul(leaving, BASE);
  SIGNATURE.fill(EMPTY);
  let rolling = 0;
  for (let index = 0; index < count; index++) {
    if (index >= shingle) rolling = (rolling - Math.imul(exact[index - shingle] ?? 0, leaving)) | 0;
    rolling = (Math.imul(rolling, BASE) + (exact[index] ?? 0)) | 0;
    if (index < shingle - 1) continue;
    const hash = mix(rolling, 0) >>> 0;
    const bin = hash >>> 26;
    const value = hash & 0x3ffffff;
    if (value < (SIGNATURE[bin] ?? 0)) SIGNATURE[bin] = value;
  }
  fillEmptyBins();
  for (let band = 0; band < BANDS; band++) {
    let key = band;
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) ^ (SIGNATURE[band * ROWS + row] ?? 0), row);
    keys[band] = key;
  }
  return true;
}

const BORROWED = new Uint32Array(BINS);

function fillEmptyBins(): void {
  BORROWED.set(SIGNATURE);
  for (let bin = 0; bin < BINS; bin++) {
    for (let attempt = 1; BORROWED[bin] === EMPTY; attempt++) {
      BORROWED[bin] = SIGNATURE[mix(bin, attempt) & (BINS - 1)] ?? EMPTY;
    }
  }
  SIGNATURE.set(BORROWED);
}
