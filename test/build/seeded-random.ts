/** Numbers by chance, the same for the same seed on every machine (mulberry32, public domain). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** a number from 0 to below 1 */
  next(): number {
    return this.#draw() / 2 ** 32;
  }

  /** a whole number from 0 to below `bound` */
  below(bound: number): number {
    return this.#draw() % bound;
  }

  pick<Item>(items: readonly Item[]): Item | null {
    return items.length === 0 ? null : (items[this.below(items.length)] ?? null);
  }

  /** Goes on with the same numbers, and leaves this one where it is. */
  fork(): SeededRandom {
    return new SeededRandom(this.#state);
  }

  #draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
