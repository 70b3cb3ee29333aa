/** A boosted forest a class; flat, so that a row costs a few hundred comparisons. */
export interface Forest {
  readonly classes: number;
  readonly width: number;
  /** class and root of each tree */
  readonly owners: Int8Array;
  readonly roots: Int32Array;
  /** per tree node: feature, or -1 at a leaf; the left child stands directly behind its node */
  readonly feature: Int16Array;
  /** threshold, or the leaf's value */
  readonly value: Float32Array;
  readonly right: Int32Array;
  /** the thresholds of each feature, ascending */
  readonly thresholds: readonly Float32Array[];
}

interface ForestFile {
  readonly features: readonly string[];
  readonly trees: readonly {
    /** class */
    readonly c: number;
    readonly f: readonly number[];
    readonly t: readonly number[];
    readonly r: readonly number[];
  }[];
}

/**
 * A forest of a model file.
 *
 * @param expected - names of the features that this code computes
 * @throws Error when it is of another shape or was trained on other features
 */
export function loadForest(file: unknown, expected: readonly string[], classes: number): Forest {
  const { features, trees } = file as ForestFile;
  if (!Array.isArray(trees) || !Array.isArray(features))
    throw new Error("line model: expected `features` and `trees`; train it again (training/lines)");
  if (features.join() !== expected.join())
    throw new Error(
      "line model: trained on other features than this version computes; train it again (training/lines)",
    );
  const forest = file as ForestFile;
  let base = 0;
  const bases = forest.trees.map(({ f }) => {
    base += f.length;
    return base - f.length;
  });
  const feature = Int16Array.from(forest.trees.flatMap(({ f }) => f));
  const value = Float32Array.from(forest.trees.flatMap(({ t }) => t));
  const tests: number[][] = expected.map(() => []);
  for (const [node, tested] of feature.entries()) tests[tested]?.push(value[node] ?? 0);
  return {
    classes,
    width: expected.length,
    owners: Int8Array.from(forest.trees, ({ c }) => c),
    roots: Int32Array.from(bases),
    feature,
    value,
    thresholds: tests.map((own) => Float32Array.from(own).sort()),
    right: Int32Array.from(forest.trees.flatMap(({ r }, at) => r.map((child) => child + (bases[at] ?? 0)))),
  };
}

/** Sums of the leaves that a row comes to, one a class. Cost: trees × depth. */
export function sumLeaves(forest: Forest, rows: Float32Array, row: number): Float64Array {
  const sums = new Float64Array(forest.classes);
  const offset = row * forest.width;
  const { owners, roots, feature, value, right } = forest;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let tested = feature[node] as number;
    while (tested >= 0) {
      node = (rows[offset + tested] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
      tested = feature[node] as number;
    }
    const own = owners[tree] as number;
    sums[own] = (sums[own] as number) + (value[node] as number);
  }
  return sums;
}

/** Whether some tree takes two values of a feature for different ones: two rows without such a feature come to the same leaves. */
export function areParted(forest: Forest, feature: number, a: number, b: number): boolean {
  const thresholds = forest.thresholds[feature] as Float32Array;
  const least = Math.min(a, b);
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low < thresholds.length && (thresholds[low] as number) < Math.max(a, b);
}
