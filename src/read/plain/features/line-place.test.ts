import assert from "node:assert/strict";
import { test } from "node:test";
import { readUnits } from "../lines/read-units.ts";
import { measurePlace, PLACE_FEATURES } from "./line-place.ts";
import { shapeOf } from "./line-shape.ts";

const PARAGRAPH =
  "The harbour office said on Tuesday that the ferry would sail again as soon as the ice has gone from the outer bay.";

function measure(lines: readonly string[]): (name: (typeof PLACE_FEATURES)[number]) => number[] {
  const { units } = readUnits({ text: lines.join("\n") }, 1000, null);
  const columns = measurePlace(units, units.map(shapeOf));
  return (name) => Array.from(columns[PLACE_FEATURES.indexOf(name)] ?? []);
}

test("a headline is known from the list of contents above, whatever number, source or site's name stands beside it", () => {
  const of = measure([
    "1. Ferry sails again at last (Harbour Post)",
    "2. Brewery to close in August",
    "Ferry sails again at last",
    PARAGRAPH,
    "Brewery to close in August - The Daily Lantern",
  ]);
  assert.deepEqual(of("titleBefore"), [0, 0, 1, 0, 1]);
  assert.deepEqual(of("titleBehind"), [1, 1, 0, 0, 0]);
});

test("lines that are numbered one after the other are told how many they are and how far the next is", () => {
  const of = measure(["1. A ferry", PARAGRAPH, PARAGRAPH, "2. A brewery", PARAGRAPH, "3. A road", "7. A mill"]);
  assert.deepEqual(of("chain"), [3, 0, 0, 3, 0, 3, 1]);
  assert.deepEqual(of("chainGap"), [3, -1, -1, 2, -1, 2, -1]);
  assert.deepEqual(of("sinceChain"), [40, 0, 1, 2, 0, 1, 0]);
});

test("a line is told how it opens, and where its page begins and ends", () => {
  const of = measure(["FERRY NEWS: sails again", "Write to desk@lantern.example", PARAGRAPH]);
  assert.deepEqual(of("shoutWords"), [2, 0, 0]);
  assert.deepEqual(of("colonAt"), [2, 0, 0]);
  assert.deepEqual(of("contact"), [0, 1, 0]);
  assert.deepEqual(of("place"), [0, 1, 2]);
  assert.deepEqual(of("placeLeft"), [2, 1, 0]);
});
