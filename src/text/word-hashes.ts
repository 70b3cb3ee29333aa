/** Hash of no characters. FNV-1a over UTF-16 units. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of what was hashed so far and one more unit of a word, in the form of {@link foldUnit}. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Slots for each word at least: with fewer a word is sought longer, with more the table leaves the nearest cache. */
const SLOTS_A_WORD = 3;

/** Small forms beyond ASCII, each asked for once. */
const folded = new Uint16Array(0x10000);

/** A UTF-16 unit in its small form. */
export function foldUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const known = folded[unit] as number;
  if (known !== 0) return known;
  const small = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  folded[unit] = small;
  return small;
}

/**
 * Words with a set of bits each, told by hashes that are made while a text is read: no word is cut out of it, put in lower case and looked
 * up, and the table lies in the processor's nearest cache. A word of the same 32 bits as one of the list is taken for it; in a text that is
 * one word in ten million.
 */
export class WordHashes {
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;

  /** @param words - in small letters; one that comes twice has the bits of both */
  constructor(words: Iterable<readonly [word: string, bits: number]>) {
    const known = [...words];
    const size = 1 << (32 - Math.clz32(SLOTS_A_WORD * known.length));
    this.#hashes = new Int32Array(size).fill(HASH_START);
    this.#bits = new Int32Array(size);
    for (const [word, bits] of known) {
      let hash = HASH_START;
      for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
      let slot = firstSlot(hash, size - 1);
      while (this.#hashes[slot] !== hash && this.#hashes[slot] !== HASH_START) slot = (slot + 1) & (size - 1);
      this.#hashes[slot] = hash;
      this.#bits[slot] = (this.#bits[slot] ?? 0) | bits;
    }
  }

  /** Bits of the word with this hash; 0 where it is none of the list. */
  find(hash: number): number {
    const hashes = this.#hashes;
    const last = hashes.length - 1;
    for (let slot = firstSlot(hash, last); hashes[slot] !== HASH_START; slot = (slot + 1) & last)
      if (hashes[slot] === hash) return this.#bits[slot] as number;
    return 0;
  }
}

/** Where a hash is sought first, in slots up to a last one. */
function firstSlot(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}
