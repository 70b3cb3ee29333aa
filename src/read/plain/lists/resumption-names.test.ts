import assert from "node:assert/strict";
import { test } from "node:test";
import { findWords, lookAt } from "./list-words.ts";
import { countCased, NAME_FEATURES, readNames } from "./resumption-names.ts";

const NO_ODDS = { opens: new Map(), ends: new Map(), headlines: new Map(), reports: new Map(), pairs: new Map() };

function readAt(line: string, word: string): (name: string) => number | boolean | undefined {
  const words = findWords(line, 0, line.length).map((own) => lookAt(own, NO_ODDS));
  const values = readNames(
    words,
    countCased(words),
    words.findIndex(({ text }) => text === word),
  );
  return (name) => values[NAME_FEATURES.indexOf(name)];
}

test("a place within a person's name is told, and one before it", () => {
  const line = "Ten Ferries Compared Jennifer Sample wrote to Judge Model on Monday.";
  assert.equal(readAt(line, "Sample")("givenBefore"), true);
  assert.equal(readAt(line, "Jennifer")("givenBefore"), false);
  assert.equal(readAt(line, "Jennifer")("givenHere"), true);
  assert.equal(readAt(line, "Model")("titledBefore"), true);
});

test("a sentence's first word before a place is told with how far it is", () => {
  const line = "Ten Ferries Compared A poll of March showed Sample in front.";
  assert.equal(readAt(line, "Sample")("openerBack"), 4);
  assert.equal(readAt(line, "A")("openerBack"), 12);
  assert.equal(readAt(line, "poll")("openerBefore"), true);
});

test("small words among those of a list set in capitals are counted", () => {
  const line = "Ten Ferries Compared for You Boats That Sail Upwind Piers Worth Seeing Sample waited hours and asked.";
  assert.equal(readAt(line, "Sample")("smallBack"), 0);
  assert.equal(readAt(line, "Sample")("smallBehind"), 3);
  assert.equal(readAt(line, "Sample")("smallShare"), 0);
  assert.equal(readAt(line, "Sample")("verbBehind"), 1);
});
