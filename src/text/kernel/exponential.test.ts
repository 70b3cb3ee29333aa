import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exponential } from "./exponential.ts";

test("it is e to the power x, to within a few last bits", () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      assert.ok(Math.abs(exponential(x) / Math.exp(x) - 1) < 1e-13);
    }),
  );
});

test("0 gives 1, and what is far below 0 gives 0", () => {
  assert.equal(exponential(0), 1);
  assert.equal(exponential(-10000), 0);
  assert.equal(exponential(Number.NEGATIVE_INFINITY), 0);
});
