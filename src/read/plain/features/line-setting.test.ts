import assert from "node:assert/strict";
import { test } from "node:test";
import { readUnits } from "../lines/read-units.ts";
import { LINE_FEATURES, readLineFeatures } from "./line-features.ts";
import { loadWordOdds } from "./word-odds.ts";

const ODDS = loadWordOdds({ opens: {}, ends: {}, headlines: {}, reports: { he: 2, not: 1 }, pairs: {} });

function featureOf(text: string, name: string): number[] {
  const { units } = readUnits({ text }, 100, null);
  const rows = readLineFeatures(units, ODDS);
  return units.map((_, line) => rows[line * LINE_FEATURES.length + LINE_FEATURES.indexOf(name)] ?? Number.NaN);
}

const PAGE = [
  "The harbour will stay closed until the last of the ships has left.",
  "Ferry runs aground",
  "“Nobody asked us,” the pilot said.",
  "He did not say when it will be opened.",
].join("\n");

test("a line is told how long the paragraphs around it are, itself left out", () => {
  const [first, second] = featureOf(PAGE, "proseWords");
  assert.equal(first, 7.5);
  assert.equal(second?.toFixed(2), ((13 + 6 + 9) / 3).toFixed(2));
  assert.deepEqual(featureOf(PAGE, "shortWords"), [3, -1, 3, 3]);
});

test("a line is told whether it opens and ends as a quotation", () => {
  assert.deepEqual(featureOf(PAGE, "opensQuote"), [0, 0, 1, 0]);
  assert.deepEqual(featureOf("“Nobody asked us.”\nNobody was asked.", "endsQuote"), [1, 0]);
});

test("a line is told whether its common words are those of paragraphs", () => {
  assert.deepEqual(featureOf(PAGE, "reportSum"), [0, 0, 0, 3]);
  assert.deepEqual(featureOf(PAGE, "reportMean"), [0, 0, 0, 1.5]);
});
