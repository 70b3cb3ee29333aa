import type { Positions } from "./features.ts";
import { type Kernel, layOutWeights, startKernel } from "./kernel.ts";
import type { ModelFile } from "./model-file.ts";

/** Positions that are encoded at a time; what a longer text needs in memory stays the same. */
export const SEGMENT = 2048;
/** Different words whose part of the first layer is kept, across texts. */
const KEPT_WORDS = 6144;
/** One unit of a layer's 16-bit input is 1/4096. */
const INPUT_UNIT = 4096;
/** The largest 16-bit input. */
const LARGEST = 32767;
/** `multiply` reads so many inputs in one turn of its loop. */
const COLUMNS_AT_A_TIME = 8;
/** Sums that `multiply` leaves for each position, at least. */
const OUTPUTS = 32;
/** Numbers of a view of a position. */
export const VIEW_SIZE = OUTPUTS;
/** Maps of the states that the linker looks at, as the model file names them. */
const VIEWS = ["link.content.states", "link.source.states"];

/** The linear map from the states of the layer below, both directions, to a layer's input. */
interface Narrowing {
  readonly weights: number;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

interface Layer {
  /** null of the first layer, whose input are the features */
  readonly narrowing: Narrowing | null;
  readonly inputWeights: number;
  readonly inputScale: number;
  readonly bias: number;
  /** of the forward and the backward direction */
  readonly recurrentWeights: readonly [number, number];
  readonly recurrentScale: number;
  readonly inputs: number;
}

/**
 * The bidirectional LSTM: columns of features in, a score for each tag at each position out.
 *
 * Weights are bytes with a scale for each row, states 16 bits, sums 32 bits: exact, so only the gates compute in floating
 * point, in a fixed order. Not for two callers at once: it has one working memory.
 */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #units: number;
  readonly #narrow: number;
  readonly #tags: number;
  readonly #tables: readonly { readonly values: Int8Array; readonly columns: number; readonly scale: number }[];
  readonly #layers: readonly Layer[];
  readonly #tagWeights: number;
  readonly #tagScale: Float32Array;
  readonly #tagBias: Float32Array;
  readonly #viewWeights: number;
  readonly #viewScale: Float32Array;
  readonly #viewSums: Int32Array;
  readonly #words = new Map<number, number>();
  #wordsAt = 0;
  #quotesAt = 0;
  #input = 0;
  #zeros = 0;
  #cell = 0;
  #recurrentSums = 0;
  #inputSums = 0;
  #narrowSums = 0;
  #narrowed = 0;
  #hidden: [number, number] = [0, 0];
  #tagSums = 0;

  constructor(file: ModelFile, tags: number) {
    const { units, narrow, layers, tables } = file.header;
    this.#units = units;
    this.#narrow = narrow;
    this.#tags = tags;
    this.#tables = tables.map((table) => ({
      values: file.integers(`table.${table.name}`),
      columns: table.columns,
      scale: table.scale,
    }));
    const gates = units * 8;
    const columns = tables.reduce((sum, table) => sum + table.columns, 0);
    const inputs = Math.ceil(columns / COLUMNS_AT_A_TIME) * COLUMNS_AT_A_TIME;
    const quoteRows = (this.#tables[4]?.values.length ?? 0) / (this.#tables[4]?.columns ?? 1);
    const views = VIEWS.map((name) => file.integers(name));
    const memory = new MemoryPlan();
    const plans = Array.from({ length: layers }, (_, index) => {
      const width = index === 0 ? inputs : narrow;
      return {
        inputs: width,
        narrowing:
          index === 0
            ? null
            : {
                weights: memory.take(narrow * units * 2 * 2),
                scale: file.floats(`layer${index}.narrowScale`),
                bias: file.floats(`layer${index}.narrowBias`),
              },
        inputWeights: memory.take(gates * width * 2),
        inputScale: memory.take(gates * 4),
        bias: memory.take(gates * 4),
        recurrentWeights: [memory.take((gates / 2) * units * 2), memory.take((gates / 2) * units * 2)] as const,
        recurrentScale: memory.take(gates * 4),
      };
    });
    this.#layers = plans;
    this.#tagWeights = memory.take(OUTPUTS * units * 2 * 2);
    this.#viewWeights = memory.take(views.reduce((sum, { length }) => sum + length, 0) * 2);
    this.#wordsAt = memory.take(KEPT_WORDS * gates * 4);
    this.#quotesAt = memory.take(quoteRows * gates * 4);
    this.#input = memory.take(inputs * 2);
    this.#zeros = memory.take(gates * 4);
    this.#cell = memory.take(units * 4);
    this.#recurrentSums = memory.take((gates / 2) * 4);
    this.#inputSums = memory.take(SEGMENT * gates * 4);
    this.#narrowSums = memory.take(SEGMENT * narrow * 4);
    this.#narrowed = memory.take(SEGMENT * narrow * 2);
    this.#hidden = [memory.take(SEGMENT * units * 2 * 2), memory.take(SEGMENT * units * 2 * 2)];
    this.#tagSums = memory.take(SEGMENT * OUTPUTS * 4);
    const viewSums = memory.take(OUTPUTS * 4);
    this.#kernel = startKernel(memory.bytes);
    this.#viewSums = new Int32Array(this.#kernel.buffer, viewSums, OUTPUTS);
    for (const [index, plan] of plans.entries()) {
      this.#write(
        plan.inputWeights,
        layOutWeights(file.integers(`layer${index}.input`), gates, index === 0 ? columns : plan.inputs, plan.inputs),
      );
      if (plan.narrowing !== null) {
        const weights = file.integers(`layer${index}.narrow`);
        this.#write(plan.narrowing.weights, layOutWeights(weights, narrow, units * 2, units * 2));
      }
      const half = (gates / 2) * units;
      const recurrent = file.integers(`layer${index}.recurrent`);
      this.#write(plan.recurrentWeights[0], layOutWeights(recurrent.subarray(0, half), gates / 2, units, units));
      this.#write(plan.recurrentWeights[1], layOutWeights(recurrent.subarray(half), gates / 2, units, units));
      this.#write(plan.inputScale, halveGates(file.floats(`layer${index}.inputScale`), units));
      this.#write(plan.recurrentScale, halveGates(file.floats(`layer${index}.recurrentScale`), units));
      this.#write(plan.bias, halveGates(file.floats(`layer${index}.bias`), units));
    }
    this.#write(this.#tagWeights, layOutWeights(file.integers("tags.weights"), tags, units * 2, units * 2));
    let viewsAt = this.#viewWeights;
    for (const weights of views) {
      this.#write(viewsAt, layOutWeights(weights, weights.length / (units * 2), units * 2, units * 2));
      viewsAt += weights.length * 2;
    }
    this.#viewScale = Float32Array.from(VIEWS.flatMap((name) => [...file.floats(`${name}Scale`)]));
    this.#tagScale = file.floats("tags.scale");
    this.#tagBias = file.floats("tags.bias");
    for (let row = 0; row < quoteRows; row++) {
      this.#multiplyInput([[4, row]], this.#quotesAt + row * gates * 4);
    }
  }

  /**
   * Scores of the positions `[from, to)`, row by row: `scores[(position - from) × tags + tag]`.
   *
   * @param to - at most {@link SEGMENT} after `from`
   */
  encode(positions: Positions, from: number, to: number): Float32Array {
    const count = to - from;
    const { gates, rowBytes } = this.#sizes();
    const words = this.#placeWords(positions, from, to);
    for (let layer = 0; layer < this.#layers.length; layer++) {
      const plan = this.#layers[layer] as Layer;
      const output = this.#hidden[layer & 1] as number;
      if (plan.narrowing !== null) {
        this.#narrowStates(plan.narrowing, this.#hidden[(layer - 1) & 1] as number, count);
        const [pairs, groups] = [plan.inputs / 2, gates / OUTPUTS];
        const rowStride = plan.inputs * 2;
        this.#kernel.multiply(
          plan.inputWeights,
          this.#narrowed,
          this.#inputSums,
          pairs,
          groups,
          count,
          rowStride,
          gates * 4,
        );
      }
      for (const direction of [0, 1] as const) {
        this.#clearCell();
        let before = this.#zeros;
        for (let step = 0; step < count; step++) {
          const at = direction === 0 ? step : count - 1 - step;
          const half = direction * (gates / 2) * 4;
          const first = layer === 0 ? (words[at] as number) : this.#inputSums + at * gates * 4;
          const second =
            layer === 0 ? this.#quotesAt + (positions.quote[from + at] as number) * gates * 4 : this.#zeros;
          const hidden = output + at * rowBytes + direction * this.#units * 2;
          this.#kernel.multiply(
            plan.recurrentWeights[direction],
            before,
            this.#recurrentSums,
            this.#units / 2,
            gates / 2 / OUTPUTS,
            1,
            0,
            0,
          );
          this.#kernel.step(
            this.#recurrentSums,
            first + half,
            second + half,
            plan.recurrentScale + half,
            plan.inputScale + half,
            plan.bias + half,
            this.#cell,
            hidden,
            this.#units,
          );
          before = hidden;
        }
      }
    }
    return this.#scoreTags(this.#hidden[(this.#layers.length - 1) & 1] as number, count);
  }

  /**
   * Adds what the linker sees of a position: {@link VIEW_SIZE} numbers.
   *
   * @param map - which of the linker's maps, by their order in the model file
   * @param at - position within the stretch that was encoded last
   */
  addView(map: number, at: number, view: Float32Array): void {
    const { rowBytes } = this.#sizes();
    const weights = this.#viewWeights + map * OUTPUTS * rowBytes;
    const state = (this.#hidden[(this.#layers.length - 1) & 1] as number) + at * rowBytes;
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
      this.#narrowSums,
      this.#units,
      narrow / OUTPUTS,
      count,
      rowBytes,
      narrow * 4,
    );
    const sums = new Int32Array(this.#kernel.buffer, this.#narrowSums, count * narrow);
    const narrowed = new Int16Array(this.#kernel.buffer, this.#narrowed, count * narrow);
    for (let row = 0; row < sums.length; row += narrow) {
      for (let at = 0; at < narrow; at++) {
        const value = (sums[row + at] as number) * (scale[at] as number) + (bias[at] as number);
        narrowed[row + at] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * INPUT_UNIT)));
      }
    }
  }

  #scoreTags(hidden: number, count: number): Float32Array {
    const { rowBytes } = this.#sizes();
    this.#kernel.multiply(this.#tagWeights, hidden, this.#tagSums, this.#units, 1, count, rowBytes, OUTPUTS * 4);
    const sums = new Int32Array(this.#kernel.buffer, this.#tagSums, count * OUTPUTS);
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
        place = this.#wordsAt + this.#words.size * gates * 4;
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
    const layer = this.#layers[0] as Layer;
    const input = new Int16Array(this.#kernel.buffer, this.#input, layer.inputs).fill(0);
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
    this.#kernel.multiply(layer.inputWeights, this.#input, output, layer.inputs / 2, groups, 1, 0, 0);
  }

  #clearCell(): void {
    new Float32Array(this.#kernel.buffer, this.#cell, this.#units).fill(0);
  }

  #write(at: number, values: Int16Array | Float32Array): void {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(this.#kernel.buffer, at, bytes.length).set(bytes);
  }
}

/** The kernel computes the logistic function of twice what it is given: halves every gate but the candidate (the third). */
function halveGates(values: Float32Array, units: number): Float32Array {
  return values.map((value, index) => (Math.floor(index / units) % 4 === 2 ? value : value / 2));
}

/** Hands out places of the kernel's memory, each on a 64-byte line; 0 is never one. */
class MemoryPlan {
  bytes = 64;

  take(bytes: number): number {
    const at = this.bytes;
    this.bytes += Math.ceil(bytes / 64) * 64;
    return at;
  }
}
