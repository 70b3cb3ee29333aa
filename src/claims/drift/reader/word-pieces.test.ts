import assert from "node:assert/strict";
import { test } from "node:test";
import { WordPieces } from "./word-pieces.ts";

const VOCABULARY = ["[UNK]", "mine", "##s", "##field", "clear", "##ed", "'", "-", "$", "5", "文", "un"];
const pieces = new WordPieces(VOCABULARY);
const split = (text: string) => pieces.split(text).map((row) => VOCABULARY[row]);

test("a word is split into the longest pieces, in lower case and without accents", () => {
  assert.deepEqual(split("Minefields cléared"), ["mine", "##field", "##s", "clear", "##ed"]);
});

test("marks of punctuation and ideographs are words of their own, control characters nothing", () => {
  assert.deepEqual(split("mine-clear'mines' $5\u200b文5"), [
    ...["mine", "-", "clear", "'", "mine", "##s", "'"],
    ...["$", "5", "文", "5"],
  ]);
});

test("a word of which some part is no piece is unknown as a whole, and so is one without end", () => {
  assert.deepEqual(split(`unclear mine${"s".repeat(200)} mines`), ["[UNK]", "[UNK]", "mine", "##s"]);
});
