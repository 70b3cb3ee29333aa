import { BANDS } from "./min-hash.ts";
import { GROWTH, widen } from "./widen.ts";

/** Share of the slots in use from which the table is doubled. */
const FULL = 0.75;
const EMPTY = 0;
const NONE = -1;
/** What a growing table needs to know of the members of a bucket: nothing. */
const UNASKED = new Int32Array(0);

/**
 * Which documents share a band key: an open-addressing table in one typed array, so that a look-up costs one visit to far memory, not three.
 *
 * A slot holds a number above 0: in its low bits the entry (`document × 16 + band`, plus 1), above them as many bits of the key as there is room for,
 * so that a slot of another key is seldom looked into. The few keys that several documents share hold, negated, the head of a list of entries
 * instead. Memory: 4 bytes × 16 bands × (key + 1⅓ to 2⅔ slots) a document.
 */
export class BandTable {
  #bits = 10;
  #slots = new Int32Array(1 << this.#bits);
  #keys: Int32Array;
  /** one more than the last entry */
  #end = 0;
  /** lists of entries: entry and next, in pairs */
  #lists = new Int32Array(64);
  #listed = 0;
  readonly #probes = new Int32Array(BANDS);

  /** @param expected - documents to make room for at once */
  constructor(expected: number) {
    this.#keys = new Int32Array(expected * BANDS);
    while (expected * BANDS > FULL * this.#slots.length) this.#double();
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return this.#slots.byteLength + this.#keys.byteLength + this.#lists.byteLength;
  }

  /** The key of a document's band; 0 when it has none. */
  keyOf(document: number, band: number): number {
    return this.#keys[document * BANDS + band] ?? 0;
  }

  /**
   * Adds the next document with its band keys; none of them is 0.
   *
   * @param keys - null for a document that meets none
   * @param meet - called once for each band that earlier documents share, with as many of their entries as `members` has room for
   */
  add(
    document: number,
    keys: Int32Array | null,
    members: Int32Array,
    meet: (band: number, count: number) => void,
  ): void {
    this.#makeRoom(document);
    const first = document * BANDS;
    this.#end = first + BANDS;
    if (keys === null) return;
    this.#keys.set(keys, first);
    this.#probe(first);
    for (let band = 0; band < BANDS; band++) {
      const count = this.#insert(first + band, keys[band] ?? 0, members);
      if (count > 0) meet(band, count);
    }
  }

  /** All documents that have this key in this band. */
  listBucket(band: number, key: number): number[] {
    const slot = this.#find(band, key);
    const held = this.#slots[slot] ?? EMPTY;
    if (held === EMPTY) return [];
    if (held > 0) return [(((held & this.#mask) - 1) / BANDS) | 0];
    const documents: number[] = [];
    for (let at = (-held & this.#mask) - 1; at !== NONE; at = this.#lists[at * 2 + 1] ?? NONE)
      documents.push(((this.#lists[at * 2] ?? 0) / BANDS) | 0);
    return documents;
  }

  get #mask(): number {
    return this.#slots.length - 1;
  }

  /** Asks for the first slots of all bands of a document at once: the processor then waits for memory once, not sixteen times. */
  #probe(first: number): void {
    const mask = this.#mask;
    for (let band = 0; band < BANDS; band++) {
      this.#probes[band] = this.#slots[(this.#keys[first + band] ?? 0) & mask] ?? EMPTY;
    }
  }

  /** The slot that holds the key, or the empty one where it belongs. */
  #find(band: number, key: number): number {
    const mask = this.#mask;
    const tag = key >>> (this.#bits + 1);
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const held = this.#slots[slot] ?? EMPTY;
      if (held === EMPTY) return slot;
      const content = held < 0 ? -held : held;
      if (content >>> this.#bits !== tag) continue;
      const at = (content & mask) - 1;
      const entry = held < 0 ? (this.#lists[at * 2] ?? 0) : at;
      if (this.#keys[entry] === key && entry % BANDS === band) return slot;
    }
  }

  /** Puts the entry where its key belongs, and up to `members.length` of the earlier entries into `members`; gives how many. */
  #insert(entry: number, key: number, members: Int32Array): number {
    const slot = this.#find(entry % BANDS, key);
    const held = this.#slots[slot] ?? EMPTY;
    const tag = (key >>> (this.#bits + 1)) << this.#bits;
    if (held === EMPTY) {
      this.#slots[slot] = tag | (entry + 1);
      return 0;
    }
    let head = held > 0 ? this.#list((held & this.#mask) - 1, NONE) : (-held & this.#mask) - 1;
    let count = 0;
    for (let at = head; at !== NONE && count < members.length; at = this.#lists[at * 2 + 1] ?? NONE)
      members[count++] = this.#lists[at * 2] ?? 0;
    head = this.#list(entry, head);
    this.#slots[slot] = -(tag | (head + 1));
    return count;
  }

  #list(entry: number, next: number): number {
    const at = this.#listed++;
    if (at * 2 >= this.#lists.length) {
      this.#lists = widen(this.#lists, new Int32Array(Math.ceil((at + 1) * GROWTH) * 2));
    }
    this.#lists[at * 2] = entry;
    this.#lists[at * 2 + 1] = next;
    return at;
  }

  #makeRoom(document: number): void {
    const end = (document + 1) * BANDS;
    if (end > this.#keys.length) {
      this.#keys = widen(this.#keys, new Int32Array(Math.ceil((document + 1) * GROWTH) * BANDS));
    }
    if (end > FULL * this.#slots.length) this.#double();
  }

  #double(): void {
    this.#bits++;
    this.#slots = new Int32Array(1 << this.#bits);
    this.#listed = 0;
    for (let first = 0; first < this.#end; first += BANDS) {
      if (this.#keys[first] === 0) continue;
      this.#probe(first);
      for (let entry = first; entry < first + BANDS; entry++) this.#insert(entry, this.#keys[entry] ?? 0, UNASKED);
    }
  }
}
