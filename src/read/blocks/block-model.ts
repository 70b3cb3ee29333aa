/** A boosted forest that says how likely a block belongs to the body; flat, so that a block costs a few hundred comparisons. */
export interface BlockModel {
  readonly name: string;
  readonly version: string;
  readonly features: readonly string[];
  /** number of each tree's root */
  readonly roots: Int32Array;
  /** per node the threshold ({@link orderBits}), the greatest number for a leaf; the nodes of each tree stand behind one another level by level */
  readonly thresholds: Int32Array;
  /**
   * Per node the number of its left child with the feature in the lowest bits. The right child stands behind the left one. A leaf is
   * negative, and its own left child.
   */
  readonly children: Int32Array;
  /** value of each node that is a leaf */
  readonly leaves: Float32Array;
}

const FEATURE_BITS = 8;
const FEATURE = (1 << FEATURE_BITS) - 1;
const LEAF = 1 << 31;
const GREATEST = 0x7fffffff;

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
  if (features.length > FEATURE + 1) throw new Error(`block model: expected ${FEATURE + 1} features at most`);
  const size = trees.reduce((sum, tree) => sum + tree.f.length, 0);
  const model = {
    name,
    version,
    features,
    roots: new Int32Array(trees.length),
    thresholds: new Int32Array(size),
    children: new Int32Array(size),
    leaves: new Float32Array(size),
  };
  let base = 0;
  for (const [index, tree] of trees.entries()) {
    model.roots[index] = base;
    layDown(tree, base, model);
    base += tree.f.length;
  }
  return model;
}

/** Writes the nodes of a tree level by level, from a number on. In the file the left child of a node stands behind it. */
function layDown(
  { f, t, r }: TreeFile,
  base: number,
  { thresholds, children, leaves }: Pick<BlockModel, "thresholds" | "children" | "leaves">,
): void {
  const values = Float32Array.from(t);
  const bits = new Int32Array(values.buffer);
  const order = [0];
  for (let at = 0; at < order.length; at++) {
    const own = order[at] ?? 0;
    const feature = f[own] ?? -1;
    const number = base + at;
    if (feature < 0) {
      thresholds[number] = GREATEST;
      children[number] = (number << FEATURE_BITS) | LEAF;
      leaves[number] = t[own] ?? 0;
    } else {
      // -0 is less than 0 by its bits, and added to 0 is 0.
      if (values[own] === 0) values[own] = 0;
      thresholds[number] = orderBits(bits[own] ?? 0);
      children[number] = ((base + order.length) << FEATURE_BITS) | feature;
      order.push(own + 1, r[own] ?? 0);
    }
  }
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
 * Probability of each row of features, 0 to 1. The rows are used up. Cost: rows × trees × depth.
 */
export function scoreRows(model: BlockModel, rows: Float32Array): Float64Array {
  const width = model.features.length;
  const sums = new Float64Array(rows.length / width);
  const ordered = orderRows(rows);
  /** the rows whose sum is not final */
  let open = new Int32Array(sums.length);
  for (let row = 0; row < open.length; row++) open[row] = row;
  let from = 0;
  for (const { tree, low, high } of CHECKS) {
    for (; from <= tree && from < model.roots.length; from++) addTree(model, from, ordered, open, sums);
    let kept = 0;
    for (const row of open) {
      const sum = sums[row] as number;
      if (sum >= low && sum <= high) open[kept++] = row;
    }
    open = open.subarray(0, kept);
  }
  for (; from < model.roots.length; from++) addTree(model, from, ordered, open, sums);
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
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

/**
 * Adds the leaves that the named rows reach in one tree to their sums. Four rows go down side by side, each step without a branch: which way a
 * block goes is what a processor cannot foresee.
 */
function addTree(
  { roots, thresholds, children, leaves }: BlockModel,
  tree: number,
  rows: Int32Array,
  open: Int32Array,
  sums: Float64Array,
): void {
  const width = rows.length / sums.length;
  const root = roots[tree] as number;
  for (let at = 0; at < open.length; at += 4) {
    const last = open.length - 1;
    const rowA = open[at] as number;
    const rowB = open[Math.min(at + 1, last)] as number;
    const rowC = open[Math.min(at + 2, last)] as number;
    const rowD = open[Math.min(at + 3, last)] as number;
    const fromA = Math.imul(rowA, width);
    const fromB = Math.imul(rowB, width);
    const fromC = Math.imul(rowC, width);
    const fromD = Math.imul(rowD, width);
    let a = root;
    let b = root;
    let c = root;
    let d = root;
    while (
      ((children[a] as number) & (children[b] as number) & (children[c] as number) & (children[d] as number)) >=
      0
    ) {
      a = childOf(thresholds, children, a, rows, fromA);
      b = childOf(thresholds, children, b, rows, fromB);
      c = childOf(thresholds, children, c, rows, fromC);
      d = childOf(thresholds, children, d, rows, fromD);
    }
    sums[rowA] = (sums[rowA] as number) + (leaves[a] as number);
    if (at + 1 <= last) sums[rowB] = (sums[rowB] as number) + (leaves[b] as number);
    if (at + 2 <= last) sums[rowC] = (sums[rowC] as number) + (leaves[c] as number);
    if (at + 3 <= last) sums[rowD] = (sums[rowD] as number) + (leaves[d] as number);
  }
}

/** The child of a node, or the leaf itself, that a row goes on to. */
function childOf(thresholds: Int32Array, children: Int32Array, node: number, rows: Int32Array, from: number): number {
  const word = children[node] as number;
  const isRight = (rows[from + (word & FEATURE)] as number) > (thresholds[node] as number);
  return ((word & ~LEAF) >> FEATURE_BITS) + Number(isRight);
}
