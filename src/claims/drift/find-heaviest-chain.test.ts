import assert from "node:assert/strict";
import { test } from "node:test";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { findHeaviestChain, type WeighedPair } from "./find-heaviest-chain.ts";

test("the heaviest chain goes forward in both texts", () => {
  const pairs = [
    { a: 0, b: 2, weight: 0.5 },
    { a: 1, b: 0, weight: 0.3 },
    { a: 2, b: 1, weight: 0.3 },
    { a: 2, b: 3, weight: -0.1 },
    { a: 3, b: 3, weight: 0.2 },
  ];
  assert.deepEqual(findHeaviestChain(pairs), [1, 2, 4]);
  assert.deepEqual(findHeaviestChain([]), []);
});

test("a sentence is in it once, and it weighs as much as the best of all chains", () => {
  const random = new SeededRandom(11);
  for (let round = 0; round < 200; round++) {
    const places = new Set(Array.from({ length: 12 }, () => random.below(36)));
    const pairs = [...places].map((at) => ({ a: Math.floor(at / 6), b: at % 6, weight: random.next() - 0.2 }));
    const chain = findHeaviestChain(pairs).map((index) => pairs[index] as WeighedPair);
    for (const [at, pair] of chain.entries()) {
      const before = chain[at - 1];
      assert.ok(before === undefined || (before.a < pair.a && before.b < pair.b));
    }
    const weight = chain.reduce((sum, pair) => sum + pair.weight, 0);
    assert.ok(Math.abs(weight - heaviest(pairs, -1, -1)) < 1e-9);
  }
});

/** By trying all. */
function heaviest(pairs: readonly WeighedPair[], a: number, b: number): number {
  return Math.max(
    0,
    ...pairs.filter((pair) => pair.a > a && pair.b > b).map((pair) => pair.weight + heaviest(pairs, pair.a, pair.b)),
  );
}
