import { KERNEL_BYTES } from "./kernel-bytes.ts";

/** The inner loops of the models that read sentences; `tools/kernel/build-kernel.ts` says what each does. Pointers are bytes. */
export interface Kernel {
  readonly multiply: (
    weights: number,
    input: number,
    output: number,
    pairs: number,
    groups: number,
    tokens: number,
    inputStride: number,
    outputStride: number,
  ) => void;
  readonly step: (
    recurrent: number,
    first: number,
    second: number,
    recurrentScale: number,
    inputScale: number,
    bias: number,
    cell: number,
    hidden: number,
    units: number,
  ) => void;
  /** the memory that both read and write, at its final size */
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const PAGE = 65536;

/** Starts the kernel with at least this many bytes of memory, all zero. The same bits come out on every machine: whole numbers, and IEEE 754 single precision in a fixed order. */
export function startKernel(bytes: number): Kernel {
  // The compiler's own declarations of WebAssembly come only with the browser's.
  const api = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  const module = new api.Module(Uint8Array.from(atob(KERNEL_BYTES), (character) => character.charCodeAt(0)));
  const exports = new api.Instance(module).exports as Pick<Kernel, "multiply" | "step"> & {
    readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  };
  exports.memory.grow(Math.max(0, Math.ceil(bytes / PAGE) - 1));
  return { multiply: exports.multiply, step: exports.step, buffer: exports.memory.buffer };
}

/** Outputs that the kernel's `multiply` makes at a time. */
export const GROUP = 32;
/** Inputs that it reads in one turn of its loop. */
const COLUMNS_AT_A_TIME = 8;

/** How many columns `multiply` reads for so many: those added must be 0. */
export function padColumns(columns: number): number {
  return Math.ceil(columns / COLUMNS_AT_A_TIME) * COLUMNS_AT_A_TIME;
}

/**
 * Lays a matrix of `rows × columns` weights out as `multiply` reads them: [32 outputs][pair of inputs][8][4 outputs][2].
 * Rows are padded with zeros to whole groups, columns to `inputs`.
 */
export function layOutWeights(
  weights: Int8Array | Int16Array,
  rows: number,
  columns: number,
  inputs: number,
): Int16Array {
  const groups = Math.ceil(rows / GROUP);
  const laidOut = new Int16Array(groups * GROUP * inputs);
  for (let row = 0; row < rows; row++) {
    const group = Math.floor(row / GROUP);
    const inGroup = row % GROUP;
    for (let column = 0; column < columns; column++) {
      const at = (group * (inputs / 2) + (column >> 1)) * (GROUP * 2) + inGroup * 2 + (column & 1);
      laidOut[at] = weights[row * columns + column] as number;
    }
  }
  return laidOut;
}
