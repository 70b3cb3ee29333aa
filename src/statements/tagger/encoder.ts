import { type Kernel, startKernel } from "../../text/kernel/kernel.ts";
import {
  countQuoteRows,
  type EncoderMemory,
  KEPT_WORDS,
  type Layer,
  type Narrowing,
  OUTPUTS,
  planMemory,
  QUOTE_TABLE,
  readViewScale,
  writeWeights,
} from "./encoder-memory.ts";
import type { Positions } from "./features.ts";
import type { TaggerFile } from "./model-file.ts";

/** One unit of a layer's 16-bit input is 1/4096. */
const INPUT_UNIT = 4096;
/** The largest 16-bit input. */
const LARGEST = 32767;
/** Numbers of a view of a position. */
export const VIEW_SIZE = OUTPUTS;

/**
 * The bidirectional LSTM: columns of features in, a score for each tag at each position out.
 *
 * Weights are bytes with a scale for each row, states 16 bits, sums 32 bits: exact, so only the gates compute in floating
 * point, in a fixed order. Not for two callers at once: it has one working memory.
 */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #memory: EncoderMemory;
  readonly #units: number;
  readonly #narrow: number;
  readonly #tags: number;
  readonly #tables: readonly { readonly values: Int8Array; readonly columns: number; readonly scale: number }[];
  readonly #tagScale: Float32Array;
  readonly #tagBias: Float32Array;
  readonly #viewScale: Float32Array;
  readonly #viewSums: Int32Array;
  /** place of the first layer's sums of each word met, by its features */
  readonly #words = new Map<number, number>();

  constructor(file: TaggerFile, tags: number) {
    const { units, narrow, tables } = file.header;
    this.#units = units;
    this.#narrow = narrow;
    this.#tags = tags;
    this.#tables = tables.map((table) => ({
      values: file.integers(`table.${table.name}`),
      columns: table.columns,
      scale: table.scale,
    }));
    this.#tagScale = file.floats("tags.scale");
    this.#tagBias = file.floats("tags.bias");
    this.#viewScale = readViewScale(file);
    this.#memory = planMemory(file);
    this.#kernel = startKernel(this.#memory.size);
    this.#viewSums = new Int32Array(this.#kernel.buffer, this.#memory.viewSums, OUTPUTS);
    writeWeights(this.#kernel.buffer, this.#memory, file, tags);
    const { gates } = this.#sizes();
    for (let row = 0; row < countQuoteRows(file); row++) {
      this.#multiplyInput([[QUOTE_TABLE, row]], this.#memory.quotes + row * gates * 4);
    }
  }

  /**
   * Scores of the positions `[from, to)`, row by row: `scores[(position - from) × tags + tag]`.
   *
   * @param to - at most {@link SEGMENT} after `from`
   */
  encode(positions: Positions, from: number, to: number): Float32Array {
    const count = to - from;
    const { hidden, inputSums, layers, quotes, zeros } = this.#memory;
    const sumBytes = this.#sizes().gates * 4;
    for (const [index, layer] of layers.entries()) {
      const output = hidden[index & 1] as number;
      if (layer.narrowing === null) {
        const quoteOf = (at: number) => quotes + (positions.quote[from + at] as number) * sumBytes;
        this.#runLayer(
          layer,
          this.#placeWords(positions, from, to),
          Int32Array.from({ length: count }, (_, at) => quoteOf(at)),
          output,
        );
      } else {
        this.#narrowStates(layer.narrowing, hidden[(index - 1) & 1] as number, count);
        this.#sumInputs(layer, count);
        const sums = Int32Array.from({ length: count }, (_, at) => inputSums + at * sumBytes);
        this.#runLayer(layer, sums, new Int32Array(count).fill(zeros), output);
      }
    }
    return this.#scoreTags(hidden[(layers.length - 1) & 1] as number, count);
  }

  /**
   * Both directions of a layer.
   *
   * @param first - place of each position's sums of inputs, of which there are two parts
   * @param output - place of the states that it leaves, one row a position
   */
  #runLayer(layer: Layer, first: Int32Array, second: Int32Array, output: number): void {
    const { cell, recurrentSums, zeros } = this.#memory;
    const [kernel, units] = [this.#kernel, this.#units];
    const { gates, rowBytes } = this.#sizes();
    for (const direction of [0, 1] as const) {
      const half = direction * (gates / 2) * 4;
      const [recurrentScale, inputScale, bias] = [
        layer.recurrentScale + half,
        layer.inputScale + half,
        layer.bias + half,
      ];
      const weights = layer.recurrentWeights[direction];
      this.#clearCell();
      let before = zeros;
      for (let step = 0; step < first.length; step++) {
        const at = direction === 0 ? step : first.length - 1 - step;
        const state = output + at * rowBytes + direction * units * 2;
        kernel.multiply(weights, before, recurrentSums, units / 2, gates / 2 / OUTPUTS, 1, 0, 0);
        kernel.step(
          recurrentSums,
          (first[at] as number) + half,
          (second[at] as number) + half,
          recurrentScale,
          inputScale,
          bias,
          cell,
          state,
          units,
        );
        before = state;
      }
    }
  }

  /** The sums of a layer's narrowed inputs, one row a position. */
  #sumInputs({ inputs, inputWeights }: Layer, count: number): void {
    const { inputSums, narrowed } = this.#memory;
    const { gates } = this.#sizes();
    this.#kernel.multiply(inputWeights, narrowed, inputSums, inputs / 2, gates / OUTPUTS, count, inputs * 2, gates * 4);
  }

  /**
   * Adds what the linker sees of a position: {@link VIEW_SIZE} numbers.
   *
   * @param map - which of the linker's maps, by their order in the model file
   * @param at - position within the stretch that was encoded last
   */
  addView(map: number, at: number, view: Float32Array): void {
    const { rowBytes } = this.#sizes();
    const weights = this.#memory.viewWeights + map * OUTPUTS * rowBytes;
    const state = (this.#memory.hidden[(this.#memory.layers.length - 1) & 1] as number) + at * rowBytes;
    this.#kernel.multiply(weights, state, this.#viewSums.byteOffset, this.#units, 1, 1, 0, 0);
    for (let index = 0; index < OUTPUTS; index++) {
      const scale = this.#viewScale[map * OUTPUTS + index] as number;
      view[index] = (view[index] as number) + (this.#viewSums[index] as number) * scale;
    }
  }

  #sizes(): { gates: number; rowBytes: number } {
    return { gates: this.#units * 8, rowBytes: this.#units * 2 * 2 };
  }

  /** Makes the 16-bit input of a layer from the states below. */
  #narrowStates({ weights, scale, bias }: Narrowing, hidden: number, count: number): void {
    const { rowBytes } = this.#sizes();
    const narrow = this.#narrow;
    this.#kernel.multiply(
      weights,
      hidden,
      this.#memory.narrowSums,
      this.#units,
      narrow / OUTPUTS,
      count,
      rowBytes,
      narrow * 4,
    );
    const sums = new Int32Array(this.#kernel.buffer, this.#memory.narrowSums, count * narrow);
    const narrowed = new Int16Array(this.#kernel.buffer, this.#memory.narrowed, count * narrow);
    for (let row = 0; row < sums.length; row += narrow) {
      for (let at = 0; at < narrow; at++) {
        const value = (sums[row + at] as number) * (scale[at] as number) + (bias[at] as number);
        narrowed[row + at] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * INPUT_UNIT)));
      }
    }
  }

  #scoreTags(hidden: number, count: number): Float32Array {
    const { rowBytes } = this.#sizes();
    this.#kernel.multiply(
      this.#memory.tagWeights,
      hidden,
      this.#memory.tagSums,
      this.#units,
      1,
      count,
      rowBytes,
      OUTPUTS * 4,
    );
    const sums = new Int32Array(this.#kernel.buffer, this.#memory.tagSums, count * OUTPUTS);
    const scores = new Float32Array(count * this.#tags);
    for (let row = 0; row < count; row++) {
      for (let tag = 0; tag < this.#tags; tag++) {
        const scaled = Math.fround((sums[row * OUTPUTS + tag] as number) * (this.#tagScale[tag] as number));
        scores[row * this.#tags + tag] = scaled + (this.#tagBias[tag] as number);
      }
    }
    return scores;
  }

  /** Where the first layer's sums of each position's word lie; computed once for each different word. */
  #placeWords(positions: Positions, from: number, to: number): Int32Array {
    const { gates } = this.#sizes();
    if (this.#words.size + (to - from) > KEPT_WORDS) this.#words.clear();
    const places = new Int32Array(to - from);
    for (let at = from; at < to; at++) {
      const word = positions.word[at] as number;
      const suffix = positions.suffix[at] as number;
      const prefix = positions.prefix[at] as number;
      const shape = positions.shape[at] as number;
      const key = ((word * 2048 + suffix) * 2048 + prefix) * 16 + shape;
      let place = this.#words.get(key);
      if (place === undefined) {
        place = this.#memory.words + this.#words.size * gates * 4;
        this.#multiplyInput(
          [
            [0, word],
            [1, suffix],
            [2, prefix],
            [3, shape],
          ],
          place,
        );
        this.#words.set(key, place);
      }
      places[at - from] = place;
    }
    return places;
  }

  /** The first layer's sums for some rows of the input tables, the others' columns being zero. */
  #multiplyInput(rows: readonly (readonly [table: number, row: number])[], output: number): void {
    const layer = this.#memory.layers[0] as Layer;
    const input = new Int16Array(this.#kernel.buffer, this.#memory.input, layer.inputs).fill(0);
    let column = 0;
    for (const [index, table] of this.#tables.entries()) {
      const row = rows.find(([of]) => of === index)?.[1];
      for (let at = 0; at < table.columns && row !== undefined; at++) {
        const value = (table.values[row * table.columns + at] as number) * table.scale;
        input[column + at] = Math.round(value * INPUT_UNIT);
      }
      column += table.columns;
    }
    const groups = this.#sizes().gates / OUTPUTS;
    this.#kernel.multiply(layer.inputWeights, this.#memory.input, output, layer.inputs / 2, groups, 1, 0, 0);
  }

  #clearCell(): void {
    new Float32Array(this.#kernel.buffer, this.#memory.cell, this.#units).fill(0);
  }
}
