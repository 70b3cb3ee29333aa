import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import { chooseMinScore } from "./choose-min-score.ts";

/** Blocks of so many words with so much of a chance to be body. */
const choose = (page: readonly (readonly [words: number, score: number])[], most = 0.45, least = 0.1): number =>
  chooseMinScore(
    page.map(([words], index) => ({ index, words }) as MeasuredBlock),
    Float64Array.from(page, ([, score]) => score),
    new Uint8Array(page.length).fill(1),
    most,
    least,
  );

test("a page of sure blocks is judged by the usual score", () => {
  assert.equal(
    choose([
      [100, 0.99],
      [80, 0.97],
      [30, 0.3],
      [40, 0.02],
    ]),
    0.45,
  );
});

test("where the model doubts most of a page's blocks half of the best F1 that is to be expected is enough", () => {
  const minScore = choose([
    [20, 0.5],
    [100, 0.3],
    [100, 0.3],
    [100, 0.3],
    [400, 0.02],
  ]);
  assert.ok(minScore > 0.2 && minScore < 0.3, String(minScore));
});

test("a page on which nothing is likelier body than not so is left to other rules", () => {
  assert.equal(
    choose([
      [100, 0.3],
      [100, 0.4],
    ]),
    0.45,
  );
});

test("the score lies between its bounds, whatever the page", () => {
  const block = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), (page) => {
      const minScore = choose(page);
      assert.ok(minScore >= 0.1 && minScore <= 0.45);
    }),
  );
});
