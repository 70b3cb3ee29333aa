import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeWordings } from "./merge-wordings.ts";
import { findWords, stemWord } from "./stems.ts";

const merge = (...texts: string[]) => mergeWordings(texts.map((text) => ({ text, stance: null })));

test("wordings that share their rare words are one group", () => {
  const groups = merge(
    "Clearing the border strip will take ten years",
    "Ten years are needed for clearing the strip on the border",
    "The fund pays for detection dogs",
  );
  assert.deepEqual(groups, [0, 0, 1]);
});

test("a negation or a pair of opposites keeps them apart", () => {
  assert.deepEqual(merge("The treaty makes the border safer", "The treaty does not make the border safer"), [0, 1]);
  assert.deepEqual(merge("Leaving the treaty increases the risk", "Leaving the treaty reduces the risk"), [0, 1]);
});

test("different stance keeps the same words apart", () => {
  const text = "The treaty makes the border safer";
  assert.deepEqual(
    mergeWordings([
      { text, stance: "asserts" },
      { text, stance: "denies" },
    ]),
    [0, 1],
  );
});

test("inflections and derivations share a stem, short words keep theirs", () => {
  for (const forms of [
    "withdraw withdrew withdrawal withdrawing",
    "violate violated violation",
    "add added adding",
    "emphasise emphasised",
  ])
    assert.equal(new Set(forms.split(" ").map(stemWord)).size, 1, forms);
  assert.equal(stemWord("1,500"), "1500");
});

test("words keep their characters, without a possessive and parted where a full stop glued them", () => {
  const text = "Peru’s 1,500 mines.The talks";
  assert.deepEqual(
    findWords(text).map(({ start, end }) => text.slice(start, end)),
    ["Peru", "1,500", "mines", "The", "talks"],
  );
});
