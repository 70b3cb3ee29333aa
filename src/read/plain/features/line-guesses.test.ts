import assert from "node:assert/strict";
import { test } from "node:test";
import { LINE_FEATURES } from "./line-features.ts";
import { GUESS_FEATURES, readGuesses } from "./line-guesses.ts";

const PARAGRAPH = [1, 20] as const;
const SHORT = [0, 6] as const;

/** Rows that hold nothing but whether a line is prose, and its words. */
function rowsOf(lines: readonly (readonly [prose: number, words: number])[]): Float32Array {
  const rows = new Float32Array(lines.length * LINE_FEATURES.length);
  for (const [line, [prose, words]] of lines.entries()) {
    rows[line * LINE_FEATURES.length + LINE_FEATURES.indexOf("is:prose")] = prose;
    rows[line * LINE_FEATURES.length + LINE_FEATURES.indexOf("words")] = words;
  }
  return rows;
}

function valueAt(guesses: Float32Array, line: number, name: string): number {
  return Number((guesses[line * GUESS_FEATURES.length + GUESS_FEATURES.indexOf(name)] ?? Number.NaN).toFixed(3));
}

test("a line of a stretch between paragraphs is told what the others of it are taken for", () => {
  const guesses = readGuesses(
    rowsOf([PARAGRAPH, SHORT, SHORT, SHORT, PARAGRAPH]),
    Float32Array.from([1, 0, 0, 0, 0.1, 0.9, 0, 0, 0.2, 0.7, 0.1, 0, 0.8, 0.2, 0, 0, 1, 0, 0, 0]),
  );
  assert.equal(valueAt(guesses, 3, "stretch"), 3);
  assert.equal(valueAt(guesses, 3, "stretchMost"), 0.9);
  assert.equal(valueAt(guesses, 3, "stretchBefore"), 0.8);
  assert.equal(valueAt(guesses, 3, "stretchBehind"), -1);
  assert.equal(valueAt(guesses, 3, "guess:teaser-1"), 0.7);
  assert.equal(valueAt(guesses, 3, "guess:body+1"), 1);
  assert.equal(valueAt(guesses, 4, "stretchTeaser"), 0);
  assert.equal(valueAt(guesses, 4, "guess:teaser+1"), -1);
});

test("a line is told how far the likely headlines around it are, and how much of the body stands between", () => {
  const guesses = readGuesses(
    rowsOf([SHORT, PARAGRAPH, SHORT, PARAGRAPH]),
    Float32Array.from([0, 0, 0.9, 0.1, 1, 0, 0, 0, 0, 0, 0.6, 0.4, 0.5, 0, 0, 0.5]),
  );
  assert.equal(valueAt(guesses, 1, "headlines"), 1.5);
  assert.equal(valueAt(guesses, 1, "headlinesBefore"), 0.9);
  assert.equal(valueAt(guesses, 1, "sinceHeadline"), 1);
  assert.equal(valueAt(guesses, 1, "toHeadline"), 1);
  assert.equal(valueAt(guesses, 2, "bodySinceHeadline"), 1);
  assert.equal(valueAt(guesses, 0, "bodyToHeadline"), 1);
  assert.equal(valueAt(guesses, 3, "toHeadline"), -1);
  assert.equal(valueAt(guesses, 0, "bodyLeft"), 1.5);
});

test("a page without lines has no guesses", () => {
  assert.equal(readGuesses(new Float32Array(0), new Float32Array(0)).length, 0);
});
