import { BandTable } from "./band-table.ts";
import { BANDS, hashBands } from "./min-hash.ts";
import { GROWTH, widen } from "./widen.ts";

/** A bucket with more members than this is not paired all with all: each member meets the bucket's first ones only. */
const CROWDED = 24;
/** How many "first ones": the members with the lowest rank. */
const ANCHORS = 8;

/**
 * Finds texts that share long runs of words, by banded one-permutation MinHash in typed arrays.
 *
 * Documents are numbered from 0 in the order they are added. Which documents meet is a function of the set of documents and their ranks,
 * never of that order. Memory: about 200 bytes a document, see {@link BandTable}.
 */
export class CopyIndex {
  #count = 0;
  readonly #table: BandTable;
  #ranks: Float64Array;
  readonly #bands = new Int32Array(BANDS);
  readonly #members = new Int32Array(CROWDED);
  readonly #anchors = new Map<number, readonly number[]>();

  /** @param expected - documents to make room for at once; more only cost a copy */
  constructor(expected = 64) {
    this.#table = new BandTable(expected);
    this.#ranks = new Float64Array(expected);
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return this.#table.byteLength + this.#ranks.byteLength;
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
    if (document >= this.#ranks.length) {
      this.#ranks = widen(this.#ranks, new Float64Array(Math.ceil((document + 1) * GROWTH)));
    }
    this.#ranks[document] = rank;
    if (this.#anchors.size > 0) this.#anchors.clear();
    const keys = hashBands(text, this.#bands) ? this.#bands : null;
    this.#table.add(document, keys, this.#members, (band, count) => {
      if (count === CROWDED) crowd(band);
      else for (let index = 0; index < count; index++) meet(((this.#members[index] ?? 0) / BANDS) | 0);
    });
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
      const band = entry % BANDS;
      const key = this.#table.keyOf((entry / BANDS) | 0, band);
      if (seen.has(key)) continue;
      seen.add(key);
      const members = this.#table.listBucket(band, key);
      const older = members.filter((member) => member < first);
      const anchors = this.#findMembers(band, key);
      const changed = older.length <= CROWDED || anchors.some((member) => member >= first);
      for (const member of members) if (changed || member >= first) disturbed.add(member);
    }
    return disturbed;
  }

  /** Calls `visit` for each document that shares a band with this one, once a band; crowded bands give their first members only. */
  findCandidates(document: number, visit: (other: number) => void): void {
    for (let band = 0; band < BANDS; band++) {
      const key = this.#table.keyOf(document, band);
      if (key === 0) continue;
      for (const other of this.#findMembers(band, key)) if (other !== document) visit(other);
    }
  }

  #findMembers(band: number, key: number): readonly number[] {
    const cached = this.#anchors.get(key);
    if (cached !== undefined) return cached;
    const members = this.#table.listBucket(band, key);
    if (members.length <= CROWDED) return members;
    members.sort((a, b) => (this.#ranks[a] ?? 0) - (this.#ranks[b] ?? 0));
    members.length = ANCHORS;
    this.#anchors.set(key, members);
    return members;
  }
}
