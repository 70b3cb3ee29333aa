/** Writes features one after another into a table of zeros. */
export class RowWriter {
  readonly #rows: Float32Array;
  #start = 0;
  #at = 0;

  constructor(rows: Float32Array) {
    this.#rows = rows;
  }

  start(at: number): void {
    this.#start = at;
    this.#at = at;
  }

  get length(): number {
    return this.#at - this.#start;
  }

  put(value: number): void {
    this.#rows[this.#at++] = value;
  }

  /** The same value so many times. */
  putAll(value: number, count: number): void {
    this.#rows.fill(value, this.#at, this.#at + count);
    this.#at += count;
  }

  /** One of `count` features that exclude each other is 1; none when `which` is -1. */
  putOneOf(which: number, count: number): void {
    if (which >= 0) this.#rows[this.#at + which] = 1;
    this.#at += count;
  }

  /** A feature for each of `count` bits. */
  putBits(value: number, count: number): void {
    for (let rest = value; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      if (bit < count) this.#rows[this.#at + bit] = 1;
    }
    this.#at += count;
  }
}
