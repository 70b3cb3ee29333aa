/** A list of 32-bit integers over a typed array that doubles as it grows. */
export class GrowingInts {
  #items: Int32Array;
  length = 0;

  constructor(capacity = 256) {
    this.#items = new Int32Array(capacity);
  }

  push(value: number): number {
    if (this.length === this.#items.length) {
      const grown = new Int32Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.length] = value;
    return this.length++;
  }

  /** The item at an index below `length`; 0 beyond. */
  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  pop(): number {
    this.length--;
    return this.#items[this.length] ?? 0;
  }
}
