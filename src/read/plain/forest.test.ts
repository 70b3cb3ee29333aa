import assert from "node:assert/strict";
import { test } from "node:test";
import { areParted, loadForest, sumLeaves } from "./forest.ts";

const FILE = {
  features: ["words", "capitals"],
  trees: [
    { c: 0, f: [0, -1, -1], t: [10, -1, 2], r: [2, 0, 0] },
    { c: 1, f: [1, -1, 0, -1, -1], t: [0.5, 0.25, 5, 1, 3], r: [2, 0, 4, 0, 0] },
  ],
};

test("a row comes to one leaf of each tree, and the leaves of a class are added", () => {
  const forest = loadForest(FILE, FILE.features, 2);
  const rows = Float32Array.from([8, 0.2, 12, 0.9]);
  assert.deepEqual([...sumLeaves(forest, rows, 0)], [-1, 0.25]);
  assert.deepEqual([...sumLeaves(forest, rows, 1)], [2, 3]);
});

test("two values are parted by a threshold between them, the lower one included", () => {
  const forest = loadForest(FILE, FILE.features, 2);
  assert.deepEqual(
    [
      [9, 10],
      [10, 10.5],
      [11, 10],
      [11, 12],
    ].map(([a = 0, b = 0]) => areParted(forest, 0, a, b)),
    [false, true, true, false],
  );
  assert.equal(areParted(forest, 1, 0.5, 0.6), true);
  assert.equal(areParted(forest, 1, 0.4, 0.5), false);
});

test("weights for other features are refused", () => {
  assert.throws(() => loadForest(FILE, ["words", "digits"], 2), /other features/);
  assert.throws(() => loadForest({ features: [] }, [], 2), /expected `features` and `trees`/);
});
