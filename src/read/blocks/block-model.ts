/** A boosted forest that says how likely a block belongs to the body; flat, so that a block costs a few hundred comparisons. */
export interface BlockModel {
  readonly name: string;
  readonly version: string;
  readonly features: readonly string[];
  /** where each tree's root stands in `nodes` */
  readonly roots: Int32Array;
  /** {@link NODE_SIZE} items a node: its feature or -1 at a leaf, its threshold ({@link orderBits}) or the leaf's value, its right child */
  readonly nodes: Int32Array;
  /** the same memory as `nodes`, for the leaves' values */
  readonly values: Float32Array;
}

/** One node lies in one line of the processor's cache. */
const NODE_SIZE = 4;

interface TreeFile {
  readonly f: readonly number[];
  readonly t: readonly number[];
  readonly r: readonly number[];
}

/**
 * The model of a `models/blocks/model.json` file, parsed by the caller.
 *
 * @param expected - names of the features that this code computes
 * @throws Error when the file is of another shape or was trained on other features
 */
export function loadBlockModel(file: unknown, expected: readonly string[]): BlockModel {
  const { name, version, features, trees } = file as {
    name: string;
    version: string;
    features: string[];
    trees: TreeFile[];
  };
  if (!Array.isArray(trees) || !Array.isArray(features))
    throw new Error("block model: expected `features` and `trees`; train it again");
  if (features.length !== expected.length || features.some((feature, index) => feature !== expected[index])) {
    throw new Error(
      "block model: trained on other features than this version computes; train it again (training/blocks)",
    );
  }
  const size = trees.reduce((sum, tree) => sum + tree.f.length, 0);
  const memory = new ArrayBuffer(size * NODE_SIZE * Float32Array.BYTES_PER_ELEMENT);
  const model = {
    name,
    version,
    features,
    roots: new Int32Array(trees.length),
    nodes: new Int32Array(memory),
    values: new Float32Array(memory),
  };
  let base = 0;
  for (const [index, tree] of trees.entries()) {
    model.roots[index] = base * NODE_SIZE;
    for (let node = 0; node < tree.f.length; node++) {
      const at = (base + node) * NODE_SIZE;
      const feature = tree.f[node] ?? -1;
      model.nodes[at] = feature;
      // -0 is less than 0 by its bits, and added to 0 is 0.
      model.values[at + 1] = (tree.t[node] ?? 0) + 0;
      if (feature >= 0) model.nodes[at + 1] = orderBits(model.nodes[at + 1] ?? 0);
      model.nodes[at + 2] = (base + (tree.r[node] ?? 0)) * NODE_SIZE;
    }
    base += tree.f.length;
  }
  return model;
}

/**
 * After each tree named here a sum outside its bounds is taken for final: of the 119,385 blocks of WCXB's development set four change
 * sides, and a block costs 117 trees in the mean instead of 260.
 */
const CHECKS: readonly { readonly tree: number; readonly low: number; readonly high: number }[] = [
  { tree: 30, low: -1.8, high: 3.3 },
  { tree: 60, low: -2, high: 3.8 },
  { tree: 90, low: -2, high: 3.8 },
  { tree: 120, low: -1.8, high: 3.5 },
  { tree: 150, low: -1.5, high: 2.4 },
  { tree: 180, low: -1, high: 1.4 },
  { tree: 210, low: -0.6, high: 1 },
];

/**
 * Probability of each row of features, 0 to 1; which side of a half it is on is what counts. The rows are used up. Cost: rows × trees × depth.
 */
export function scoreRows(model: BlockModel, rows: Float32Array): Float64Array {
  const width = model.features.length;
  const scores = new Float64Array(rows.length / width);
  const ordered = orderRows(rows);
  for (let row = 0; row < scores.length; row++)
    scores[row] = 1 / (1 + Math.exp(-sumTrees(model, ordered, row * width)));
  return scores;
}

/** Turns numbers into {@link orderBits} where they stand: a comparison of integers costs three quarters of one of these numbers. */
function orderRows(rows: Float32Array): Int32Array {
  const ordered = new Int32Array(rows.buffer, rows.byteOffset, rows.length);
  for (let at = 0; at < ordered.length; at++) {
    const bits = ordered[at] as number;
    if (bits < 0) ordered[at] = orderBits(bits);
  }
  return ordered;
}

/** The bits of a 32-bit number as an integer, such that of two numbers the lesser has the lesser integer: those of negative numbers run the other way. */
function orderBits(bits: number): number {
  return bits < 0 ? bits ^ 0x7fffffff : bits;
}

function sumTrees({ roots, nodes, values }: BlockModel, rows: Int32Array, row: number): number {
  let sum = 0;
  let from = 0;
  for (const { tree, low, high } of CHECKS) {
    sum = addTrees(roots, nodes, values, rows, row, from, tree + 1, sum);
    if (sum < low || sum > high) return sum;
    from = tree + 1;
  }
  return addTrees(roots, nodes, values, rows, row, from, roots.length, sum);
}

function addTrees(
  roots: Int32Array,
  nodes: Int32Array,
  values: Float32Array,
  rows: Int32Array,
  row: number,
  from: number,
  to: number,
  start: number,
): number {
  let sum = start;
  for (let tree = from; tree < Math.min(to, roots.length); tree++) {
    let node = roots[tree] as number;
    let feature = nodes[node] as number;
    while (feature >= 0) {
      // The left child of a node stands directly behind it.
      node =
        (rows[row + feature] as number) <= (nodes[node + 1] as number) ? node + NODE_SIZE : (nodes[node + 2] as number);
      feature = nodes[node] as number;
    }
    sum += values[node + 1] as number;
  }
  return sum;
}
