import assert from "node:assert/strict";
import { test } from "node:test";
import { logOdds } from "./log-odds.ts";

test("the bias and every feature by its weight", () => {
  const weights: Readonly<Record<"near" | "far", number>> = { near: 2, far: -1 };
  assert.equal(logOdds(weights, { near: 3, far: 4 }, 0.5), 2.5);
  assert.equal(logOdds({}, {}, -1), -1);
});
