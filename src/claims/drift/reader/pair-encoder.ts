import { GROUP, type Kernel, startKernel } from "../../../text/kernel/kernel.ts";
import { Attention } from "./attention.ts";
import {
  type EncoderLayer,
  type EncoderLayout,
  type LinearMap,
  LONGEST,
  type Norm,
  planLayout,
  readNorm,
  writeMaps,
} from "./encoder-layout.ts";
import { gelu } from "./gelu.ts";
import type { ReaderFile } from "./model-file.ts";
import { quantiseRows } from "./quantise-rows.ts";

/** The largest 16-bit number. */
const LARGEST = 32767;
/** The largest sum of products, and the largest weight. */
const LARGEST_SUM = 2 ** 31 - 1;
const LARGEST_WEIGHT = 127;

/**
 * A transformer (Vaswani et al. 2017) as BERT has it (Devlin et al. 2019): rows of pieces in, a state for each out.
 *
 * Weights are bytes with a scale for each row, what they are multiplied with 16 bits with a scale for each piece, sums 32 bits: exact, so only what lies between
 * computes in floating point, in a fixed order. The same pieces give the same bits on every machine. Not for two callers at once: it has one working memory.
 */
export class PairEncoder {
  readonly #kernel: Kernel;
  readonly #layout: EncoderLayout;
  readonly #attention: Attention;
  readonly #words: Int8Array;
  readonly #wordScale: Float32Array;
  readonly #places: Float32Array;
  readonly #sides: Float32Array;
  readonly #norm: Norm;
  readonly #width: number;
  readonly #epsilon: number;
  readonly #rowScale = new Float64Array(LONGEST);

  constructor(file: ReaderFile) {
    this.#width = file.header.width;
    this.#epsilon = file.header.epsilon;
    this.#words = file.integers("words");
    this.#wordScale = file.floats("wordScale");
    this.#places = file.floats("places");
    this.#sides = file.floats("sides");
    this.#norm = readNorm(file, "norm");
    this.#layout = planLayout(file);
    this.#kernel = startKernel(this.#layout.size);
    writeMaps(this.#kernel.buffer, this.#layout, file);
    this.#attention = new Attention(this.#kernel, this.#layout, this.#width);
  }

  /**
   * States of the pieces, row by row.
   *
   * @param pieces - rows of the vocabulary, at most {@link LONGEST}
   * @param second - index of the first that belongs to the second sentence
   */
  encode(pieces: readonly number[], second: number): Float32Array {
    const states = this.#embed(pieces, second);
    for (const layer of this.#layout.layers) this.#runLayer(layer, states, pieces.length);
    return states;
  }

  #embed(pieces: readonly number[], second: number): Float32Array {
    const width = this.#width;
    const states = new Float32Array(pieces.length * width);
    for (const [row, piece] of pieces.entries()) {
      const scale = this.#wordScale[piece] as number;
      const side = row < second ? 0 : width;
      for (let at = 0; at < width; at++) {
        const word = (this.#words[piece * width + at] as number) * scale;
        const place = (this.#places[row * width + at] as number) + (this.#sides[side + at] as number);
        states[row * width + at] = word + place;
      }
    }
    this.#normalise(states, this.#norm);
    return states;
  }

  /** Replaces the states by those above a layer. */
  #runLayer(layer: EncoderLayer, states: Float32Array, count: number): void {
    const attended = this.#attention.attend(this.#apply(layer.attend, states, count), count);
    this.#add(states, this.#apply(layer.attended, attended, count), layer.attendedNorm);
    const wide = this.#apply(layer.widen, states, count);
    for (let at = 0; at < wide.length; at++) wide[at] = gelu(wide[at] as number);
    this.#add(states, this.#apply(layer.narrow, wide, count), layer.narrowNorm);
  }

  /** A linear map of each row. */
  #apply({ weights, inputs, outputs, scale, bias }: LinearMap, values: Float32Array, count: number): Float32Array {
    const { input, sums } = this.#layout;
    const largest = Math.min(LARGEST, Math.floor(LARGEST_SUM / LARGEST_WEIGHT / inputs));
    const rows = { values, from: 0, stride: inputs, columns: inputs, count };
    quantiseRows(rows, largest, new Int16Array(this.#kernel.buffer, input, count * inputs), this.#rowScale);
    this.#kernel.multiply(weights, input, sums, inputs / 2, outputs / GROUP, count, inputs * 2, outputs * 4);
    const made = new Float32Array(count * outputs);
    for (let row = 0; row < count; row++) {
      const found = new Int32Array(this.#kernel.buffer, sums + row * outputs * 4, outputs);
      scaleSums(found, this.#rowScale[row] as number, scale, bias, made.subarray(row * outputs, (row + 1) * outputs));
    }
    return made;
  }

  /** Adds to each state and normalises it. */
  #add(states: Float32Array, more: Float32Array, norm: Norm): void {
    for (let at = 0; at < states.length; at++) states[at] = (states[at] as number) + (more[at] as number);
    this.#normalise(states, norm);
  }

  /** Makes mean 0 and variance 1 of each state (Ba et al. 2016), then scales and shifts its numbers. */
  #normalise(states: Float32Array, { scale, shift }: Norm): void {
    const width = this.#width;
    for (let from = 0; from < states.length; from += width) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += states[from + at] as number;
      const mean = sum / width;
      let squares = 0;
      for (let at = 0; at < width; at++) squares += ((states[from + at] as number) - mean) ** 2;
      const unit = 1 / Math.sqrt(squares / width + this.#epsilon);
      for (let at = 0; at < width; at++)
        states[from + at] =
          ((states[from + at] as number) - mean) * unit * (scale[at] as number) + (shift[at] as number);
    }
  }
}

/** What sums of whole numbers are worth, with the bias of each. */
function scaleSums(sums: Int32Array, unit: number, scale: Float32Array, bias: Float32Array, into: Float32Array): void {
  for (let at = 0; at < into.length; at++)
    into[at] = (sums[at] as number) * unit * (scale[at] as number) + (bias[at] as number);
}
