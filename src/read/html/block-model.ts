/** A boosted forest that says how likely a block belongs to the body; flat, so that a block costs a few hundred comparisons. */
export interface BlockModel {
  readonly name: string;
  readonly version: string;
  readonly features: readonly string[];
  /** index of the root of each tree */
  readonly roots: Int32Array;
  /** per tree node: feature, or -1 at a leaf */
  readonly feature: Int16Array;
  /** threshold, or the leaf's value */
  readonly value: Float32Array;
  readonly right: Int32Array;
}

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
  const model = {
    name,
    version,
    features,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size),
    value: new Float32Array(size),
    right: new Int32Array(size),
  };
  let base = 0;
  for (const [index, tree] of trees.entries()) {
    model.roots[index] = base;
    for (let node = 0; node < tree.f.length; node++) {
      model.feature[base + node] = tree.f[node] ?? -1;
      model.value[base + node] = tree.t[node] ?? 0;
      model.right[base + node] = base + (tree.r[node] ?? 0);
    }
    base += tree.f.length;
  }
  return model;
}

/** After so many trees a sum beyond this is hardly turned any more: 3 of 57,215 blocks of the tuning half changed sides. */
const EARLY = 90;
const CERTAIN = 3.5;

/** Probability of each row of features, 0 to 1. Cost: rows × trees × depth. */
export function scoreRows(model: BlockModel, rows: Float32Array): Float64Array {
  const width = model.features.length;
  const count = rows.length / width;
  const scores = new Float64Array(count);
  for (let from = 0; from < count; from += BATCH) sumTrees(model, rows, scores, from, Math.min(count, from + BATCH));
  for (let row = 0; row < count; row++) scores[row] = 1 / (1 + Math.exp(-(scores[row] as number)));
  return scores;
}

/** Rows that go through a tree together: they and the tree's nodes stay in the processor's first cache. */
const BATCH = 16;

function sumTrees(model: BlockModel, rows: Float32Array, sums: Float64Array, from: number, to: number): void {
  const width = model.features.length;
  const { roots, feature, value, right } = model;
  const open = new Int32Array(to - from);
  for (let at = 0; at < open.length; at++) open[at] = from + at;
  let left = open.length;
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let at = 0; at < left; at++) {
      const row = open[at] as number;
      const offset = row * width;
      let node = root;
      let tested = feature[node] as number;
      while (tested >= 0) {
        // The left child of a node stands directly behind it.
        node = (rows[offset + tested] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
        tested = feature[node] as number;
      }
      sums[row] = (sums[row] as number) + (value[node] as number);
    }
    if (tree === EARLY) {
      let kept = 0;
      for (let at = 0; at < left; at++)
        if (Math.abs(sums[open[at] as number] as number) <= CERTAIN) open[kept++] = open[at] as number;
      left = kept;
    }
  }
}
