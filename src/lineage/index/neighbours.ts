/**
 * The best few candidates of each document, in typed arrays.
 *
 * A list holds the `limit` best of everything offered to it, whatever the order of the offers: ties go to the document with the lower rank.
 */
export class Neighbours {
  readonly #limit: number;
  #others: Int32Array;
  #scores: Float64Array;
  #sizes: Uint8Array;
  readonly #rankOf: (document: number) => number;

  /** @param rankOf - must be different for different documents and not depend on the order in which they came */
  constructor(limit: number, rankOf: (document: number) => number) {
    this.#limit = limit;
    this.#others = new Int32Array(64 * limit);
    this.#scores = new Float64Array(64 * limit);
    this.#sizes = new Uint8Array(64);
    this.#rankOf = rankOf;
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return this.#others.byteLength + this.#scores.byteLength + this.#sizes.byteLength;
  }

  clear(document: number): void {
    this.#makeRoom(document);
    this.#sizes[document] = 0;
  }

  /** Offers a candidate to a document's list; one that is on it already keeps its place. */
  offer(document: number, other: number, score: number): void {
    this.#makeRoom(document);
    const base = document * this.#limit;
    const size = this.#sizes[document] ?? 0;
    let place = size;
    for (let index = 0; index < size; index++) {
      if (this.#others[base + index] === other) return;
      if (place === size && this.#isBetter(other, score, base + index)) place = index;
    }
    if (place >= this.#limit) return;
    const end = Math.min(size, this.#limit - 1);
    this.#others.copyWithin(base + place + 1, base + place, base + end);
    this.#scores.copyWithin(base + place + 1, base + place, base + end);
    this.#others[base + place] = other;
    this.#scores[base + place] = score;
    this.#sizes[document] = end + 1;
  }

  /** Best first. */
  visit(document: number, visit: (other: number) => void): void {
    const size = this.#sizes[document] ?? 0;
    for (let index = 0; index < size; index++) visit(this.#others[document * this.#limit + index] ?? 0);
  }

  #isBetter(other: number, score: number, entry: number): boolean {
    const standing = this.#scores[entry] ?? 0;
    return score > standing || (score === standing && this.#rankOf(other) < this.#rankOf(this.#others[entry] ?? 0));
  }

  #makeRoom(document: number): void {
    if (document < this.#sizes.length) return;
    const length = Math.ceil((document + 1) * 1.5);
    const others = new Int32Array(length * this.#limit);
    const scores = new Float64Array(length * this.#limit);
    const sizes = new Uint8Array(length);
    others.set(this.#others);
    scores.set(this.#scores);
    sizes.set(this.#sizes);
    this.#others = others;
    this.#scores = scores;
    this.#sizes = sizes;
  }
}
