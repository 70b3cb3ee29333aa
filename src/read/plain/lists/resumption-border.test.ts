import assert from "node:assert/strict";
import { test } from "node:test";
import { LinePairs } from "./line-pairs.ts";
import { findWords, lookAt } from "./list-words.ts";
import { BORDER_FEATURES, countMarks, followWords, readBorder } from "./resumption-border.ts";

const ODDS = {
  opens: new Map([["the", 1]]),
  ends: new Map([["0000", 2]]),
  headlines: new Map([["compared", 2]]),
  reports: new Map(),
  pairs: new Map([["was shut", 3]]),
};

function readAt(line: string, word: string): (name: string) => number | boolean | undefined {
  const words = findWords(line, 0, line.length).map((own) => lookAt(own, ODDS));
  const rules = { lastItem: 0, sentenceEnd: line.length, end: line.length };
  const context = {
    words,
    from: 0,
    pairs: new LinePairs(line),
    marks: countMarks(words),
    rules,
    follow: followWords(words, ODDS),
  };
  const values = readBorder(
    context,
    words.findIndex(({ text }) => text === word),
  );
  return (name) => values[BORDER_FEATURES.indexOf(name)];
}

test("a place within a headline's bracket is told as such", () => {
  const line = "Best Boats of the Year (And How to Choose One) The pier was shut.";
  assert.equal(readAt(line, "How")("openBracket"), 1);
  assert.equal(readAt(line, "The")("openBracket"), 0);
});

test("what ends the headline and what opens the sentence are added", () => {
  const valueAt = readAt("Ten Ferries Compared 2025 The pier was shut.", "The");
  assert.equal(valueAt("odds"), 3);
  assert.equal(valueAt("oddsBehind"), 3);
  assert.equal(valueAt("lower"), false);
  assert.equal(valueAt("headlineBefore"), 2);
  assert.equal(valueAt("headlineBehind"), 0);
});

test("words that follow one another mostly are told", () => {
  const line = "Ten Ferries Compared 2025 The pier was shut.";
  assert.equal(readAt(line, "shut.")("pairAcross"), 3);
  assert.equal(readAt(line, "The")("pairAcross"), 0);
});
