import assert from "node:assert/strict";
import { test } from "node:test";
import { loadBlockModel, scoreRows } from "./block-model.ts";

/** Trees of one question each: below or at 1 the first value, above it the second. */
const file = (trees: number, low: number, high: number): unknown => ({
  name: "test",
  version: "1",
  features: ["a", "b"],
  trees: Array.from({ length: trees }, (_, index) => ({ f: [index % 2, -1, -1], t: [1, low, high], r: [2, 0, 0] })),
});

test("a score is the logistic of the sum of the leaves that a row reaches", () => {
  const model = loadBlockModel(file(4, -0.25, 0.5), ["a", "b"]);
  const [below, above, mixed] = scoreRows(model, Float32Array.from([1, 0, 2, 2, 1, 2]));
  assert.equal(below, 1 / (1 + Math.exp(1)));
  assert.equal(above, 1 / (1 + Math.exp(-2)));
  assert.equal(mixed, 1 / (1 + Math.exp(-0.5)));
});

test("thresholds and features of either sign are compared as numbers", () => {
  const thresholds = [-999, -2.5, -1, -0, 0, 1e-30, 0.5, 3, 1e6];
  for (const threshold of thresholds) {
    const trees = [{ f: [0, -1, -1], t: [threshold, -1, 1], r: [2, 0, 0] }];
    const model = loadBlockModel({ name: "test", version: "1", features: ["a"], trees }, ["a"]);
    const scores = scoreRows(model, Float32Array.from(thresholds));
    for (const [at, value] of thresholds.entries()) assert.equal((scores[at] ?? 0) < 0.5, value <= threshold);
  }
});

test("a sum that is far from the border is final before the last tree", () => {
  const model = loadBlockModel(file(260, -0.1, 0.2), ["a", "b"]);
  const [below, above] = scoreRows(model, Float32Array.from([0, 0, 2, 2]));
  assert.ok((below ?? 1) > 1 / (1 + Math.exp(10)) && (below ?? 1) < 0.2);
  assert.ok((above ?? 0) < 1 / (1 + Math.exp(-20)) && (above ?? 0) > 0.9);
});

test("a model of other features is refused", () => {
  assert.throws(() => loadBlockModel(file(1, 0, 1), ["a", "c"]), /train it again/);
  assert.throws(() => loadBlockModel({}, []), /expected `features` and `trees`/);
});
