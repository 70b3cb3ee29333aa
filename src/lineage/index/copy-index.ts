import { BANDS, hashBands } from "./min-hash.ts";
import { GROWTH, widen } from "./widen.ts";

/** A bucket with more members than this is not paired all with all: each member meets the bucket's first ones only. */
const CROWDED = 24;
/** How many "first ones": the members with the lowest rank. */
const ANCHORS = 8;
const NONE = -1;

/**
 * Finds texts that share long runs of words, by banded one-permutation MinHash in typed arrays.
 *
 * Documents are numbered from 0 in the order they are added. Which documents meet is a function of the set of documents and their ranks,
 * never of that order. Memory: 4 bytes × 16 bands × (key + link + ½ to 1 head) and 8 for the rank: about 200 bytes a document.
 */
export class CopyIndex {
  #count = 0;
  /** per band; a power of two, at least half the number of documents */
  #buckets = 64;
  #keys: Int32Array;
  #next: Int32Array;
  #heads = new Int32Array(this.#buckets * BANDS).fill(NONE);
  #ranks: Float64Array;
  readonly #bands = new Int32Array(BANDS);
  readonly #anchors = new Map<number, readonly number[]>();

  /** @param expected - documents to make room for at once; more only cost a copy */
  constructor(expected = 64) {
    this.#keys = new Int32Array(expected * BANDS);
    this.#next = new Int32Array(expected * BANDS);
    this.#ranks = new Float64Array(expected);
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return this.#keys.byteLength + this.#next.byteLength + this.#heads.byteLength + this.#ranks.byteLength;
  }

  /**
   * Adds a document and gives its number.
   *
   * @param rank - puts documents in order where a bucket is crowded (lowest first); must not depend on when it was added
   * @param meet - called with each earlier document that shares a band, once a band
   * @param crowd - called with each band whose bucket is crowded: there `meet` is not called, {@link CopyIndex.settle} looks at it later
   */
  add(text: string, rank: number, meet: (earlier: number) => void, crowd: (band: number) => void): number {
    const document = this.#count++;
    this.#makeRoom(document);
    this.#ranks[document] = rank;
    if (this.#anchors.size > 0) this.#anchors.clear();
    const hashed = hashBands(text, this.#bands);
    for (let band = 0; band < BANDS; band++) {
      const entry = document * BANDS + band;
      const key = hashed ? (this.#bands[band] ?? 0) : 0;
      this.#keys[entry] = key;
      if (!hashed) {
        this.#next[entry] = NONE;
        continue;
      }
      const slot = band * this.#buckets + (key & (this.#buckets - 1));
      const head = this.#heads[slot] ?? NONE;
      if (head !== NONE && this.#meetBucket(head, key, meet)) crowd(band);
      this.#next[entry] = head;
      this.#heads[slot] = entry;
    }
    return document;
  }

  /**
   * Documents whose meetings must be looked up again because their bucket is crowded: all members when it became so, or when its first members
   * changed, since document `first`; else the new members only.
   *
   * @param crowded - `document × 16 + band` of each call of `crowd`
   */
  settle(crowded: Iterable<number>, first: number): Set<number> {
    const disturbed = new Set<number>();
    const seen = new Set<number>();
    for (const entry of crowded) {
      const key = this.#keys[entry] ?? 0;
      if (seen.has(key)) continue;
      seen.add(key);
      const members = this.#listBucket(entry % BANDS, key);
      const older = members.filter((member) => member < first);
      const anchors = this.#findMembers(entry % BANDS, key);
      const changed = older.length <= CROWDED || anchors.some((member) => member >= first);
      for (const member of members) if (changed || member >= first) disturbed.add(member);
    }
    return disturbed;
  }

  /** Calls `visit` for each document that shares a band with this one, once a band; crowded bands give their first members only. */
  findCandidates(document: number, visit: (other: number) => void): void {
    for (let band = 0; band < BANDS; band++) {
      const key = this.#keys[document * BANDS + band] ?? 0;
      if (key === 0) continue;
      for (const other of this.#findMembers(band, key)) if (other !== document) visit(other);
    }
  }

  /** Meets the bucket's documents, or says that there are too many of them to meet. */
  #meetBucket(head: number, key: number, meet: (earlier: number) => void): boolean {
    let members = 0;
    for (let entry = head; entry !== NONE; entry = this.#next[entry] ?? NONE) {
      if (this.#keys[entry] === key && ++members >= CROWDED) return true;
    }
    if (members === 0) return false;
    for (let entry = head; entry !== NONE; entry = this.#next[entry] ?? NONE) {
      if (this.#keys[entry] === key) meet((entry / BANDS) | 0);
    }
    return false;
  }

  #findMembers(band: number, key: number): readonly number[] {
    const cached = this.#anchors.get(key);
    if (cached !== undefined) return cached;
    const members = this.#listBucket(band, key);
    if (members.length <= CROWDED) return members;
    members.sort((a, b) => (this.#ranks[a] ?? 0) - (this.#ranks[b] ?? 0));
    members.length = ANCHORS;
    this.#anchors.set(key, members);
    return members;
  }

  #listBucket(band: number, key: number): number[] {
    const members: number[] = [];
    let entry = this.#heads[band * this.#buckets + (key & (this.#buckets - 1))] ?? NONE;
    for (; entry !== NONE; entry = this.#next[entry] ?? NONE) {
      if (this.#keys[entry] === key) members.push((entry / BANDS) | 0);
    }
    return members;
  }

  #makeRoom(document: number): void {
    if (document >= this.#ranks.length) {
      const length = Math.ceil((document + 1) * GROWTH);
      this.#keys = widen(this.#keys, new Int32Array(length * BANDS));
      this.#next = widen(this.#next, new Int32Array(length * BANDS));
      this.#ranks = widen(this.#ranks, new Float64Array(length));
    }
    if (document <= this.#buckets * 2) return;
    this.#buckets *= 2;
    this.#heads = new Int32Array(this.#buckets * BANDS).fill(NONE);
    for (let entry = 0; entry < document * BANDS; entry++) {
      const key = this.#keys[entry] ?? 0;
      if (key === 0) continue;
      const slot = (entry % BANDS) * this.#buckets + (key & (this.#buckets - 1));
      this.#next[entry] = this.#heads[slot] ?? NONE;
      this.#heads[slot] = entry;
    }
  }
}
