/**
 * A small map from term hash to number in typed arrays (open addressing), for the inner loops where a `Map` is too slow. A term is
 * never 0.
 */
export class TermTable {
  #size: number;
  #count = 0;
  #keys: Int32Array;
  #values: Float64Array;

  constructor(expected = 16) {
    this.#size = 16;
    while (this.#size < expected * 2) this.#size *= 2;
    this.#keys = new Int32Array(this.#size);
    this.#values = new Float64Array(this.#size);
  }

  /** The term's number, or -1 when it has none. */
  get(term: number): number {
    const slot = this.#find(term);
    return this.#keys[slot] === term ? (this.#values[slot] ?? -1) : -1;
  }

  set(term: number, value: number): void {
    let slot = this.#find(term);
    if (this.#keys[slot] !== term) {
      if (this.#count * 2 >= this.#size) {
        this.#grow();
        slot = this.#find(term);
      }
      this.#count++;
      this.#keys[slot] = term;
    }
    this.#values[slot] = value;
  }

  #find(term: number): number {
    let slot = term & (this.#size - 1);
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== term) slot = (slot + 1) & (this.#size - 1);
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#size *= 2;
    this.#keys = new Int32Array(this.#size);
    this.#values = new Float64Array(this.#size);
    keys.forEach((term, index) => {
      if (term === 0) return;
      const slot = this.#find(term);
      this.#keys[slot] = term;
      this.#values[slot] = values[index] ?? 0;
    });
  }
}
