import { KEPT_TERMS, type RareTerms } from "./rare-terms.ts";
import { GROWTH, widen } from "./widen.ts";

/** A term in more documents than this says nothing about descent; it is dropped from the index for good ("dead"). */
const COMMONEST = 128;
/** Weights are kept in a byte. */
const WEIGHT_STEPS = 255;
const DEAD = -2;
const VACANT = -1;
/** Blocks of postings hold 2, 4, ... 128 documents; freed blocks are used again. */
const BLOCK_SIZES = [2, 4, 8, 16, 32, 64, 128];

/**
 * Finds texts that share rare terms, whatever their wording: an inverted index in typed arrays.
 *
 * Documents are numbered from 0 in the order they are added. The similarity of two documents is the sum of weight products over the terms
 * they share that are in at most {@link COMMONEST} documents of the index: a function of the set of documents, not of their order. Memory:
 * about 5 bytes × 30 forward and as much again for postings, and 20 bytes a distinct term.
 */
export class RewordedIndex {
  #count = 0;
  #forward: Int32Array;
  #forwardWeights: Uint8Array;
  #tableSize = 1 << 12;
  #termCount = 0;
  #keys = new Int32Array(this.#tableSize);
  /** per term: its only document, or where its block starts, or DEAD */
  #heads = new Int32Array(this.#tableSize).fill(VACANT);
  #sizes = new Uint8Array(this.#tableSize);
  #arena = new Int32Array(1 << 12);
  #arenaWeights = new Uint8Array(1 << 12);
  #arenaEnd = 0;
  readonly #free: number[][] = BLOCK_SIZES.map(() => []);
  #sums = new Int32Array(64);
  #touched = new Int32Array(64);

  /** @param expected - documents to make room for at once; more only cost a copy */
  constructor(expected = 64) {
    this.#forward = new Int32Array(expected * KEPT_TERMS);
    this.#forwardWeights = new Uint8Array(expected * KEPT_TERMS);
  }

  get count(): number {
    return this.#count;
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return [
      this.#forward,
      this.#forwardWeights,
      this.#keys,
      this.#heads,
      this.#sizes,
      this.#arena,
      this.#arenaWeights,
      this.#sums,
      this.#touched,
    ].reduce((sum, array) => sum + array.byteLength, 0);
  }

  /**
   * Adds a document and gives its number.
   *
   * @param disturb - called with each older document that loses a term because the term has just become too common
   */
  add(rare: RareTerms, disturb: (older: number) => void): number {
    const document = this.#count++;
    this.#makeRoom(document);
    for (let index = 0; index < rare.count; index++) {
      const entry = document * KEPT_TERMS + index;
      const weight = Math.max(1, Math.round((rare.weights[index] ?? 0) * WEIGHT_STEPS));
      this.#forward[entry] = rare.terms[index] ?? 0;
      this.#forwardWeights[entry] = weight;
      this.#post(rare.terms[index] ?? 0, document, weight, disturb);
    }
    return document;
  }

  /** Calls `visit` with each document that shares a living term with this one, and their similarity (0 to 1). */
  findCandidates(document: number, visit: (other: number, similarity: number) => void): void {
    let touched = 0;
    for (let index = 0; index < KEPT_TERMS; index++) {
      const weight = this.#forwardWeights[document * KEPT_TERMS + index] ?? 0;
      if (weight === 0) break;
      const slot = this.#find(this.#forward[document * KEPT_TERMS + index] ?? 0);
      const head = this.#heads[slot] ?? VACANT;
      const size = this.#sizes[slot] ?? 0;
      if (head === DEAD || size < 2) continue;
      for (let at = head; at < head + size; at++) {
        const other = this.#arena[at] ?? 0;
        if (this.#sums[other] === 0) this.#touched[touched++] = other;
        this.#sums[other] = (this.#sums[other] ?? 0) + weight * (this.#arenaWeights[at] ?? 0);
      }
    }
    for (let index = 0; index < touched; index++) {
      const other = this.#touched[index] ?? 0;
      const sum = this.#sums[other] ?? 0;
      this.#sums[other] = 0;
      if (other !== document) visit(other, sum / (WEIGHT_STEPS * WEIGHT_STEPS));
    }
  }

  #post(term: number, document: number, weight: number, disturb: (older: number) => void): void {
    let slot = this.#find(term);
    if (this.#heads[slot] === VACANT) {
      if (this.#termCount * 4 >= this.#tableSize * 3) {
        this.#growTable();
        slot = this.#find(term);
      }
      this.#termCount++;
      this.#keys[slot] = term;
      this.#heads[slot] = document;
      this.#sizes[slot] = 1;
      return;
    }
    const head = this.#heads[slot] ?? VACANT;
    const size = this.#sizes[slot] ?? 0;
    if (head === DEAD) return;
    if (size === COMMONEST) {
      for (let at = head; at < head + size; at++) disturb(this.#arena[at] ?? 0);
      this.#release(head, size);
      this.#heads[slot] = DEAD;
      return;
    }
    let block = head;
    if (size === 1) {
      block = this.#allocate(0);
      this.#arena[block] = head;
      this.#arenaWeights[block] = this.#weightOf(head, term);
    } else if (BLOCK_SIZES.includes(size)) {
      block = this.#allocate(BLOCK_SIZES.indexOf(size) + 1);
      this.#arena.copyWithin(block, head, head + size);
      this.#arenaWeights.copyWithin(block, head, head + size);
      this.#release(head, size);
    }
    this.#arena[block + size] = document;
    this.#arenaWeights[block + size] = weight;
    this.#heads[slot] = block;
    this.#sizes[slot] = size + 1;
  }

  #weightOf(document: number, term: number): number {
    for (let entry = document * KEPT_TERMS; entry < (document + 1) * KEPT_TERMS; entry++) {
      if (this.#forward[entry] === term) return this.#forwardWeights[entry] ?? 0;
    }
    return 0;
  }

  /** The term's slot, or the vacant one where it would go. */
  #find(term: number): number {
    let slot = term & (this.#tableSize - 1);
    while (this.#heads[slot] !== VACANT && this.#keys[slot] !== term) slot = (slot + 1) & (this.#tableSize - 1);
    return slot;
  }

  #allocate(kind: number): number {
    const freed = this.#free[kind]?.pop();
    if (freed !== undefined) return freed;
    const size = BLOCK_SIZES[kind] ?? 0;
    if (this.#arenaEnd + size > this.#arena.length) {
      const length = Math.max(this.#arenaEnd + size, Math.ceil(this.#arena.length * GROWTH));
      this.#arena = widen(this.#arena, new Int32Array(length));
      this.#arenaWeights = widen(this.#arenaWeights, new Uint8Array(length));
    }
    const start = this.#arenaEnd;
    this.#arenaEnd += size;
    return start;
  }

  #release(start: number, size: number): void {
    this.#free[BLOCK_SIZES.indexOf(size)]?.push(start);
  }

  #growTable(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    const sizes = this.#sizes;
    this.#tableSize *= 2;
    this.#keys = new Int32Array(this.#tableSize);
    this.#heads = new Int32Array(this.#tableSize).fill(VACANT);
    this.#sizes = new Uint8Array(this.#tableSize);
    for (let old = 0; old < keys.length; old++) {
      if (heads[old] === VACANT) continue;
      const slot = this.#find(keys[old] ?? 0);
      this.#keys[slot] = keys[old] ?? 0;
      this.#heads[slot] = heads[old] ?? VACANT;
      this.#sizes[slot] = sizes[old] ?? 0;
    }
  }

  #makeRoom(document: number): void {
    if ((document + 1) * KEPT_TERMS > this.#forward.length) {
      const length = Math.ceil((document + 1) * GROWTH) * KEPT_TERMS;
      this.#forward = widen(this.#forward, new Int32Array(length));
      this.#forwardWeights = widen(this.#forwardWeights, new Uint8Array(length));
    }
    if (document >= this.#sums.length) {
      this.#sums = new Int32Array(Math.ceil((document + 1) * GROWTH));
      this.#touched = new Int32Array(Math.ceil((document + 1) * GROWTH));
    }
  }
}
