import { exponential } from "../../../text/kernel/exponential.ts";
import { GROUP, type Kernel, layOutWeights, padColumns } from "../../../text/kernel/kernel.ts";
import { tabulate } from "../../../text/kernel/tabulate.ts";
import { type EncoderLayout, LONGEST } from "./encoder-layout.ts";
import { quantiseRows } from "./quantise-rows.ts";

/** Numbers of a head's query, key or value of a piece: as many as `multiply` makes at a time. */
export const HEAD_WIDTH = GROUP;
/** Of a query and a key: the sum of {@link HEAD_WIDTH} products of such numbers stays within 32 bits. */
const LARGEST_FACTOR = 8191;
/** Of a share and a value: where the shares are 1 together, sums of products of such numbers stay within 32 bits. */
const LARGEST = 32767;
/** A share that is e to this power of the largest one is nothing. */
const FAINTEST = -16;
const powerOfE = tabulate(exponential, FAINTEST, 0, 256);
const ROOT = Math.sqrt(HEAD_WIDTH);

/** Attention by several heads (Vaswani et al. 2017). It computes in the kernel's memory. */
export class Attention {
  readonly #kernel: Kernel;
  readonly #layout: EncoderLayout;
  readonly #width: number;
  readonly #queryScale = new Float64Array(LONGEST);
  readonly #keyScale = new Float64Array(LONGEST);
  readonly #factors = new Int16Array(LONGEST * HEAD_WIDTH);
  readonly #odds = new Float64Array(LONGEST);

  /** @param width - numbers of a state: of all heads */
  constructor(kernel: Kernel, layout: EncoderLayout, width: number) {
    this.#kernel = kernel;
    this.#layout = layout;
    this.#width = width;
  }

  /**
   * What each piece takes from the values of all.
   *
   * @param seen - query, key and value of each piece, each of all heads
   * @param count - pieces
   */
  attend(seen: Float32Array, count: number): Float32Array {
    const taken = new Float32Array(count * this.#width);
    for (let head = 0; head < this.#width; head += HEAD_WIDTH) {
      this.#multiplyKeys(seen, count, head);
      const whole = this.#writeShares(count);
      this.#takeValues(seen, count, head, whole, taken);
    }
    return taken;
  }

  /** Leaves, for each piece, the products of its query with the keys of all. */
  #multiplyKeys(seen: Float32Array, count: number, head: number): void {
    const { input, sums, head: weights } = this.#layout;
    const rows = { values: seen, stride: this.#width * 3, columns: HEAD_WIDTH, count };
    const keys = this.#factors.subarray(0, count * HEAD_WIDTH);
    quantiseRows({ ...rows, from: this.#width + head }, LARGEST_FACTOR, keys, this.#keyScale);
    this.#write(weights, layOutWeights(keys, count, HEAD_WIDTH, HEAD_WIDTH));
    const queries = new Int16Array(this.#kernel.buffer, input, count * HEAD_WIDTH);
    quantiseRows({ ...rows, from: head }, LARGEST_FACTOR, queries, this.#queryScale);
    const groups = Math.ceil(count / GROUP);
    this.#kernel.multiply(weights, input, sums, HEAD_WIDTH / 2, groups, count, HEAD_WIDTH * 2, groups * GROUP * 4);
  }

  /** Makes shares of the products, as 16-bit numbers. @returns what the shares of each piece are together */
  #writeShares(count: number): Float64Array {
    const { input, sums } = this.#layout;
    const stride = Math.ceil(count / GROUP) * GROUP;
    const columns = padColumns(count);
    const products = new Int32Array(this.#kernel.buffer, sums, count * stride);
    const shares = new Int16Array(this.#kernel.buffer, input, count * columns).fill(0);
    const whole = new Float64Array(count);
    for (let row = 0; row < count; row++) {
      const unit = (this.#queryScale[row] as number) / ROOT;
      let highest = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < count; at++) {
        const odds = (products[row * stride + at] as number) * unit * (this.#keyScale[at] as number);
        this.#odds[at] = odds;
        highest = Math.max(highest, odds);
      }
      let sum = 0;
      for (let at = 0; at < count; at++) {
        const power = (this.#odds[at] as number) - highest;
        const odds = power < FAINTEST ? 0 : powerOfE(power);
        this.#odds[at] = odds;
        sum += odds;
      }
      for (let at = 0; at < count; at++) {
        const share = Math.round(((this.#odds[at] as number) / sum) * LARGEST);
        shares[row * columns + at] = share;
        whole[row] = (whole[row] as number) + share;
      }
    }
    return whole;
  }

  /** Sums of the values by the shares that {@link #writeShares} left. */
  #takeValues(seen: Float32Array, count: number, head: number, whole: Float64Array, taken: Float32Array): void {
    const { input, sums, head: weights } = this.#layout;
    const [width, columns] = [this.#width, padColumns(count)];
    const valueAt = (row: number, at: number) => seen[row * width * 3 + width * 2 + head + at] as number;
    let highest = 0;
    for (let row = 0; row < count; row++)
      for (let at = 0; at < HEAD_WIDTH; at++) highest = Math.max(highest, Math.abs(valueAt(row, at)));
    const unit = highest === 0 ? 1 : highest / LARGEST;
    const values = this.#factors.subarray(0, count * HEAD_WIDTH);
    for (let row = 0; row < count; row++)
      for (let at = 0; at < HEAD_WIDTH; at++) values[at * count + row] = Math.round(valueAt(row, at) / unit);
    this.#write(weights, layOutWeights(values, HEAD_WIDTH, count, columns));
    this.#kernel.multiply(weights, input, sums, columns / 2, 1, count, columns * 2, GROUP * 4);
    const found = new Int32Array(this.#kernel.buffer, sums, count * GROUP);
    for (let row = 0; row < count; row++) {
      const scale = unit / (whole[row] as number);
      for (let at = 0; at < HEAD_WIDTH; at++)
        taken[row * width + head + at] = (found[row * GROUP + at] as number) * scale;
    }
  }

  #write(at: number, values: Int16Array): void {
    new Int16Array(this.#kernel.buffer, at, values.length).set(values);
  }
}
