import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { editDistance } from "./edit-distance.ts";

test("insertions, deletions and substitutions are counted", () => {
  assert.equal(editDistance("ukrane", "ukraine"), 1);
  assert.equal(editDistance("kivshyk", "kivshik"), 1);
  assert.equal(editDistance("", "oslo"), 4);
});

test("the distance is symmetric, and none between equals", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      assert.equal(editDistance(a, b), editDistance(b, a));
      assert.equal(editDistance(a, a), 0);
    }),
  );
});
