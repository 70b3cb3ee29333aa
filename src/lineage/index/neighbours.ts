import { GROWTH, widen } from "./widen.ts";

const NONE = -1;

/**
 * The best few candidates of each document, in typed arrays; a document without candidates costs 4 bytes.
 *
 * A list holds the `limit` best of everything offered to it, whatever the order of the offers: ties go to the document with the lower rank.
 */
export class Neighbours {
  readonly #limit: number;
  readonly #rankOf: (document: number) => number;
  /** per document: its block, or NONE */
  #blocks = new Int32Array(64).fill(NONE);
  #blockCount = 0;
  /** per block: `limit` documents, best first, with their scores, and how many there are */
  #others: Int32Array;
  #scores: Float32Array;
  #sizes = new Uint8Array(16);

  /** @param rankOf - must be different for different documents and not depend on the order in which they came */
  constructor(limit: number, rankOf: (document: number) => number) {
    this.#limit = limit;
    this.#rankOf = rankOf;
    this.#others = new Int32Array(16 * limit);
    this.#scores = new Float32Array(16 * limit);
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return this.#blocks.byteLength + this.#others.byteLength + this.#scores.byteLength + this.#sizes.byteLength;
  }

  clear(document: number): void {
    const block = this.#blocks[document] ?? NONE;
    if (block !== NONE) this.#sizes[block] = 0;
  }

  /** Offers a candidate to a document's list; one that is on it already keeps its place. */
  offer(document: number, other: number, score: number): void {
    const block = this.#blockOf(document);
    const base = block * this.#limit;
    const size = this.#sizes[block] ?? 0;
    const kept = Math.fround(score);
    let place = size;
    for (let index = 0; index < size; index++) {
      if (this.#others[base + index] === other) return;
      if (place === size && this.#isBetter(other, kept, base + index)) place = index;
    }
    if (place >= this.#limit) return;
    const end = Math.min(size, this.#limit - 1);
    this.#others.copyWithin(base + place + 1, base + place, base + end);
    this.#scores.copyWithin(base + place + 1, base + place, base + end);
    this.#others[base + place] = other;
    this.#scores[base + place] = kept;
    this.#sizes[block] = end + 1;
  }

  /** Best first. */
  visit(document: number, visit: (other: number, score: number) => void): void {
    const block = this.#blocks[document] ?? NONE;
    if (block === NONE) return;
    const size = this.#sizes[block] ?? 0;
    for (let entry = block * this.#limit; entry < block * this.#limit + size; entry++) {
      visit(this.#others[entry] ?? 0, this.#scores[entry] ?? 0);
    }
  }

  #isBetter(other: number, score: number, entry: number): boolean {
    const standing = this.#scores[entry] ?? 0;
    return score > standing || (score === standing && this.#rankOf(other) < this.#rankOf(this.#others[entry] ?? 0));
  }

  #blockOf(document: number): number {
    if (document >= this.#blocks.length) {
      const longer = new Int32Array(Math.ceil((document + 1) * GROWTH)).fill(NONE);
      this.#blocks = widen(this.#blocks, longer);
    }
    const known = this.#blocks[document] ?? NONE;
    if (known !== NONE) return known;
    if (this.#blockCount >= this.#sizes.length) {
      const length = Math.ceil((this.#blockCount + 1) * GROWTH);
      this.#others = widen(this.#others, new Int32Array(length * this.#limit));
      this.#scores = widen(this.#scores, new Float32Array(length * this.#limit));
      this.#sizes = widen(this.#sizes, new Uint8Array(length));
    }
    this.#blocks[document] = this.#blockCount;
    return this.#blockCount++;
  }
}
