import { GROUP, layOutWeights, padColumns } from "../../text/kernel/kernel.ts";
import { MemoryPlan } from "../../text/kernel/memory-plan.ts";
import type { TaggerFile } from "./model-file.ts";

/** Positions that are encoded at a time; what a longer text needs in memory stays the same. */
export const SEGMENT = 2048;
/** Different words whose part of the first layer is kept, across texts. */
export const KEPT_WORDS = 6144;
/** Sums that `multiply` leaves for each position, at least. */
export const OUTPUTS = GROUP;
/** Place, among the input tables, of the one that tells the state of the quotation marks. */
export const QUOTE_TABLE = 4;
/** Maps of the states that the linker looks at, as the model file names them. */
const VIEWS = ["link.content.states", "link.source.states"];

/** The linear map from the states of the layer below, both directions, to a layer's input. */
export interface Narrowing {
  readonly weights: number;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Where a layer's weights lie. */
export interface Layer {
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

/** Places in the kernel's memory, in bytes from its start: what {@link writeWeights} fills, and what the encoder computes with. */
export type EncoderMemory = ReturnType<typeof planMemory>;

/** Gives everything its place. */
export function planMemory(file: TaggerFile) {
  const { units, narrow, tables } = file.header;
  const gates = units * 8;
  const columns = tables.reduce((sum, table) => sum + table.columns, 0);
  const inputs = padColumns(columns);
  const plan = new MemoryPlan();
  return {
    layers: Array.from({ length: file.header.layers }, (_, index) =>
      planLayer(plan, file, index, index === 0 ? inputs : narrow),
    ),
    tagWeights: plan.take(OUTPUTS * units * 2 * 2),
    viewWeights: plan.take(VIEWS.reduce((sum, name) => sum + file.integers(name).length, 0) * 2),
    words: plan.take(KEPT_WORDS * gates * 4),
    quotes: plan.take(countQuoteRows(file) * gates * 4),
    input: plan.take(inputs * 2),
    zeros: plan.take(gates * 4),
    cell: plan.take(units * 4),
    recurrentSums: plan.take((gates / 2) * 4),
    inputSums: plan.take(SEGMENT * gates * 4),
    narrowSums: plan.take(SEGMENT * narrow * 4),
    narrowed: plan.take(SEGMENT * narrow * 2),
    /** states of every second layer: a layer reads those below it from the other one */
    hidden: [plan.take(SEGMENT * units * 2 * 2), plan.take(SEGMENT * units * 2 * 2)] as const,
    tagSums: plan.take(SEGMENT * OUTPUTS * 4),
    viewSums: plan.take(OUTPUTS * 4),
    /** bytes of it all */
    size: plan.size,
  };
}

function planLayer(plan: MemoryPlan, file: TaggerFile, index: number, inputs: number): Layer {
  const { units, narrow } = file.header;
  const gates = units * 8;
  return {
    inputs,
    narrowing:
      index === 0
        ? null
        : {
            weights: plan.take(narrow * units * 2 * 2),
            scale: file.floats(`layer${index}.narrowScale`),
            bias: file.floats(`layer${index}.narrowBias`),
          },
    inputWeights: plan.take(gates * inputs * 2),
    inputScale: plan.take(gates * 4),
    bias: plan.take(gates * 4),
    recurrentWeights: [plan.take((gates / 2) * units * 2), plan.take((gates / 2) * units * 2)],
    recurrentScale: plan.take(gates * 4),
  };
}

/** Lays the model's weights out as the kernel reads them. @param tags - rows of the map from states to tags */
export function writeWeights(buffer: ArrayBuffer, memory: EncoderMemory, file: TaggerFile, tags: number): void {
  const { units, narrow, tables } = file.header;
  const gates = units * 8;
  const columns = tables.reduce((sum, table) => sum + table.columns, 0);
  const write = (at: number, values: Int16Array | Float32Array): void => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(buffer, at, bytes.length).set(bytes);
  };
  for (const [index, layer] of memory.layers.entries()) {
    const input = file.integers(`layer${index}.input`);
    write(layer.inputWeights, layOutWeights(input, gates, index === 0 ? columns : layer.inputs, layer.inputs));
    if (layer.narrowing !== null) {
      const weights = file.integers(`layer${index}.narrow`);
      write(layer.narrowing.weights, layOutWeights(weights, narrow, units * 2, units * 2));
    }
    const half = (gates / 2) * units;
    const recurrent = file.integers(`layer${index}.recurrent`);
    write(layer.recurrentWeights[0], layOutWeights(recurrent.subarray(0, half), gates / 2, units, units));
    write(layer.recurrentWeights[1], layOutWeights(recurrent.subarray(half), gates / 2, units, units));
    write(layer.inputScale, halveGates(file.floats(`layer${index}.inputScale`), units));
    write(layer.recurrentScale, halveGates(file.floats(`layer${index}.recurrentScale`), units));
    write(layer.bias, halveGates(file.floats(`layer${index}.bias`), units));
  }
  write(memory.tagWeights, layOutWeights(file.integers("tags.weights"), tags, units * 2, units * 2));
  let at = memory.viewWeights;
  for (const name of VIEWS) {
    const weights = file.integers(name);
    write(at, layOutWeights(weights, weights.length / (units * 2), units * 2, units * 2));
    at += weights.length * 2;
  }
}

/** Scale of each output of the linker's maps, one map after the other. */
export function readViewScale(file: TaggerFile): Float32Array {
  return Float32Array.from(VIEWS.flatMap((name) => [...file.floats(`${name}Scale`)]));
}

/** States of the quotation marks that the model knows. */
export function countQuoteRows(file: TaggerFile): number {
  const table = file.header.tables[QUOTE_TABLE];
  return table === undefined ? 0 : file.integers(`table.${table.name}`).length / table.columns;
}

/** The kernel computes the logistic function of twice what it is given: halves every gate but the candidate (the third). */
function halveGates(values: Float32Array, units: number): Float32Array {
  return values.map((value, index) => (Math.floor(index / units) % 4 === 2 ? value : value / 2));
}
