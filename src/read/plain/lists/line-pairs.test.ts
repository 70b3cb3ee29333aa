import assert from "node:assert/strict";
import { test } from "node:test";
import { LinePairs } from "./line-pairs.ts";

const LINE = "Step 1: Clear the path. Step 2: Read more Harbour opens Step 3: Mark the edge. Step 4: Report.";
const FROM = LINE.indexOf("Harbour");

test("a pair of words is found outside of a list, whatever its number and marks", () => {
  const pairs = new LinePairs(LINE);
  const place = LINE.indexOf("Step 3");
  assert.equal(pairs.holdsPair("step", "0", FROM, place + 5), true);
  assert.equal(pairs.holdsPair("harbour", "opens", FROM, FROM + 8), false);
  assert.equal(pairs.holdsPair("opens", "step", FROM, FROM), true);
});

test("a number goes on what is counted before the list and behind it", () => {
  const pairs = new LinePairs(LINE);
  const place = LINE.indexOf("3:");
  assert.equal(pairs.continuesCount("3:", FROM, place), 2);
  assert.equal(pairs.continuesCount("5.", FROM, place), 0);
  assert.equal(pairs.continuesCount("Mark", FROM, place), 0);
});

test("sentences that open with a word are counted before the list and behind the place", () => {
  const pairs = new LinePairs(LINE);
  assert.equal(pairs.countOpenings("step", FROM, LINE.indexOf("Step 3")), 3);
  assert.equal(pairs.countOpenings("harbour", FROM, FROM), 0);
});
