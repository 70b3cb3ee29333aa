import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareText } from "./compare-text.ts";

test("the order is that of code units, in every language", () => {
  assert.deepEqual(["ä", "b", "Z", "a", ""].sort(compareText), ["", "Z", "a", "b", "ä"]);
});

test("it is a total order: antisymmetric, and 0 for the same text alone", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      assert.equal(Math.sign(compareText(a, b)), -Math.sign(compareText(b, a)) || 0);
      assert.equal(compareText(a, b) === 0, a === b);
    }),
  );
});
