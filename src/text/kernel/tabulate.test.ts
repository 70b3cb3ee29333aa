import assert from "node:assert/strict";
import { test } from "node:test";
import { tabulate } from "./tabulate.ts";

test("a tabulated function is exact at its places, straight between them and held beyond its ends", () => {
  const square = tabulate((x) => x * x, -2, 2, 2);
  assert.deepEqual([-2, -0.5, 0, 1.5, 2].map(square), [4, 0.25, 0, 2.25, 4]);
  assert.equal(square(0.25), 0.125);
  assert.deepEqual([square(-9), square(9)], [4, 4]);
});
