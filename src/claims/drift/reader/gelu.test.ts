import assert from "node:assert/strict";
import { test } from "node:test";
import { gelu } from "./gelu.ts";

test("the bend of a layer is x times the share of a normal distribution below x", () => {
  // Values of the distribution from any table of it.
  for (const [x, share] of [
    [0, 0.5],
    [1, 0.8413447],
    [-1, 0.1586553],
    [1.96, 0.9750021],
    [-3.003, 0.0013367],
  ] as const)
    assert.ok(Math.abs(gelu(x) - x * share) < 2e-5, `${x}`);
  assert.equal(gelu(100), 100);
  assert.ok(Math.abs(gelu(-100)) < 1e-12);
});
