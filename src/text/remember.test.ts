import assert from "node:assert/strict";
import { test } from "node:test";
import { remember } from "./remember.ts";

test("what is known is not made again, and only a new key makes a full memory forget", () => {
  const known = new Map<string, number>();
  const made: string[] = [];
  const lengthOf = (word: string) =>
    remember(known, 2, word, () => {
      made.push(word);
      return word.length;
    });
  assert.deepEqual(["a", "bb", "a", "bb"].map(lengthOf), [1, 2, 1, 2]);
  assert.deepEqual(made, ["a", "bb"]);
  assert.equal(lengthOf("ccc"), 3);
  assert.deepEqual([...known.keys()], ["ccc"]);
});
