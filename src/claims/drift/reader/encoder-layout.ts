import { GROUP, layOutWeights } from "../../../text/kernel/kernel.ts";
import { MemoryPlan } from "../../../text/kernel/memory-plan.ts";
import type { ReaderFile } from "./model-file.ts";

/** Pieces of a pair, at most. */
export const LONGEST = 192;

/** A linear map: where its weights lie, and what is done to its sums. */
export interface LinearMap {
  readonly weights: number;
  readonly inputs: number;
  readonly outputs: number;
  /** of each output */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Scale and shift of a normalised state. */
export interface Norm {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

/** A layer: attention, then two maps with a bend between, each added to its input and normalised. */
export interface EncoderLayer {
  /** query, key and value of a state, one behind the other */
  readonly attend: LinearMap;
  readonly attended: LinearMap;
  readonly attendedNorm: Norm;
  readonly widen: LinearMap;
  readonly narrow: LinearMap;
  readonly narrowNorm: Norm;
}

/** Places in the kernel's memory, in bytes from its start, and what does not lie there. */
export type EncoderLayout = ReturnType<typeof planLayout>;

/** Gives everything its place. */
export function planLayout(file: ReaderFile) {
  const { width, inner, layers } = file.header;
  const plan = new MemoryPlan();
  const planMap = (name: string, inputs: number, outputs: number): LinearMap => ({
    weights: plan.take(inputs * outputs * 2),
    inputs,
    outputs,
    scale: file.floats(`${name}Scale`),
    bias: file.floats(`${name}Bias`),
  });
  return {
    layers: Array.from({ length: layers }, (_, index): EncoderLayer => {
      const at = `layer${index}.`;
      return {
        attend: planMap(`${at}attend`, width, width * 3),
        attended: planMap(`${at}attended`, width, width),
        attendedNorm: readNorm(file, `${at}attendedNorm`),
        widen: planMap(`${at}widen`, width, inner),
        narrow: planMap(`${at}narrow`, inner, width),
        narrowNorm: readNorm(file, `${at}narrowNorm`),
      };
    }),
    /** of whichever map is computed */
    input: plan.take(LONGEST * Math.max(inner, width * 3) * 2),
    sums: plan.take(LONGEST * Math.max(inner, width * 3) * 4),
    /** keys, then values of one head, as weights */
    head: plan.take(LONGEST * GROUP * 2),
    /** bytes of it all */
    size: plan.size,
  };
}

export function readNorm(file: ReaderFile, name: string): Norm {
  return { scale: file.floats(`${name}Scale`), shift: file.floats(`${name}Shift`) };
}

/** Lays the maps' weights out as the kernel reads them. */
export function writeMaps(buffer: ArrayBuffer, { layers }: EncoderLayout, file: ReaderFile): void {
  for (const [index, layer] of layers.entries())
    for (const name of ["attend", "attended", "widen", "narrow"] as const) {
      const { weights, inputs, outputs } = layer[name];
      const laidOut = layOutWeights(file.integers(`layer${index}.${name}`), outputs, inputs, inputs);
      new Int16Array(buffer, weights, laidOut.length).set(laidOut);
    }
}
