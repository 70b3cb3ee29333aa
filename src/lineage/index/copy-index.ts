import type { Words } from "../words/read-words.ts";
import { BANDS, hashBands } from "./min-hash.ts";

/** A bucket with more members than this is not paired all with all: each member meets the bucket's first ones only. */
const CROWDED = 24;
/** How many "first ones": the members with the lowest rank. */
const ANCHORS = 8;
const NONE = -1;

/**
 * Finds texts that share long runs of words, by banded one-permutation MinHash in typed arrays.
 *
 * Documents are numbered from 0 in the order they are added. What {@link CopyIndex.findCandidates} gives is a function of the set
 * of documents and their ranks, never of that order. Memory: 4 bytes × 16 bands × (key + link + 1 to 2 heads), 192 to 256 bytes
 * a document. A document costs 16 insertions.
 */
export class CopyIndex {
  #count = 0;
  #capacity: number;
  #keys: Int32Array;
  #next: Int32Array;
  #heads: Int32Array;
  #ranks: Float64Array;
  readonly #bands = new Int32Array(BANDS);
  readonly #anchors = new Map<number, Int32Array>();

  /** @param expected - documents to make room for at once; more only cost a copy */
  constructor(expected = 64) {
    this.#capacity = powerOfTwoFrom(expected);
    this.#keys = new Int32Array(this.#capacity * BANDS);
    this.#next = new Int32Array(this.#capacity * BANDS);
    this.#heads = new Int32Array(this.#capacity * BANDS).fill(NONE);
    this.#ranks = new Float64Array(this.#capacity);
  }

  get count(): number {
    return this.#count;
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return this.#keys.byteLength + this.#next.byteLength + this.#heads.byteLength + this.#ranks.byteLength;
  }

  /**
   * Adds a document and gives its number.
   *
   * @param rank - what puts documents in order where a bucket is crowded (lowest first); must not depend on when it was added
   */
  add(words: Words, rank: number): number {
    if (this.#count === this.#capacity) this.#grow();
    const document = this.#count++;
    this.#ranks[document] = rank;
    this.#anchors.clear();
    const hashed = hashBands(words, this.#bands);
    for (let band = 0; band < BANDS; band++) {
      const entry = document * BANDS + band;
      this.#keys[entry] = hashed ? (this.#bands[band] ?? 0) : 0;
      if (hashed) this.#link(entry, band);
      else this.#next[entry] = NONE;
    }
    return document;
  }

  /**
   * Calls `visit` for each document that shares a band with this one, once a band; crowded bands give their first members only. `mutual` says
   * whether that document would meet this one through the same band.
   */
  findCandidates(document: number, visit: (other: number, mutual: boolean) => void): void {
    for (let band = 0; band < BANDS; band++) {
      const key = this.#keys[document * BANDS + band] ?? 0;
      if (key === 0) continue;
      const members = this.#membersOf(band, key);
      const mutual = members.includes(document);
      for (const other of members) if (other !== document) visit(other, mutual);
    }
  }

  /**
   * Calls `visit` for documents before `first` whose candidates the documents from `first` on may have changed in another way than by
   * becoming candidates: members of buckets that became crowded, or whose first members changed. Cost: the buckets touched, once each.
   */
  findDisturbed(first: number, visit: (older: number) => void): void {
    const seen = new Set<number>();
    for (let entry = first * BANDS; entry < this.#count * BANDS; entry++) {
      const key = this.#keys[entry] ?? 0;
      if (key === 0 || seen.has(key)) continue;
      seen.add(key);
      const older: number[] = [];
      let size = 0;
      for (let at = this.#headOf(entry % BANDS, key); at !== NONE; at = this.#next[at] ?? NONE) {
        if (this.#keys[at] !== key) continue;
        size++;
        const member = Math.floor(at / BANDS);
        if (member < first) older.push(member);
      }
      if (size <= CROWDED) continue;
      const anchors = this.#membersOf(entry % BANDS, key);
      if (older.length <= CROWDED || anchors.some((member) => member >= first))
        for (const member of older) visit(member);
    }
  }

  #membersOf(band: number, key: number): Int32Array {
    const cached = this.#anchors.get(key);
    if (cached !== undefined) return cached;
    const members: number[] = [];
    for (let entry = this.#headOf(band, key); entry !== NONE; entry = this.#next[entry] ?? NONE) {
      if (this.#keys[entry] === key) members.push(Math.floor(entry / BANDS));
    }
    if (members.length > CROWDED) {
      members.sort((a, b) => (this.#ranks[a] ?? 0) - (this.#ranks[b] ?? 0));
      members.length = ANCHORS;
    }
    const found = Int32Array.from(members);
    if (members.length === ANCHORS) this.#anchors.set(key, found);
    return found;
  }

  #headOf(band: number, key: number): number {
    return this.#heads[this.#slot(band, key)] ?? NONE;
  }

  #slot(band: number, key: number): number {
    return band * this.#capacity + (key & (this.#capacity - 1));
  }

  #link(entry: number, band: number): void {
    const slot = this.#slot(band, this.#keys[entry] ?? 0);
    this.#next[entry] = this.#heads[slot] ?? NONE;
    this.#heads[slot] = entry;
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#keys = widen(this.#keys, this.#capacity * BANDS);
    this.#next = new Int32Array(this.#capacity * BANDS);
    this.#heads = new Int32Array(this.#capacity * BANDS).fill(NONE);
    const ranks = new Float64Array(this.#capacity);
    ranks.set(this.#ranks);
    this.#ranks = ranks;
    for (let entry = 0; entry < this.#count * BANDS; entry++) {
      if (this.#keys[entry] === 0) this.#next[entry] = NONE;
      else this.#link(entry, entry % BANDS);
    }
  }
}

function widen(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

function powerOfTwoFrom(count: number): number {
  let size = 64;
  while (size < count) size *= 2;
  return size;
}
