import assert from "node:assert/strict";
import { test } from "node:test";
import { countSharedWords } from "./count-shared-words.ts";

const WORDS = new Set(["mines", "cleared", "région"]);

test("different words of three letters or more are counted, and those that are shared", () => {
  assert.deepEqual(countSharedWords("Mines cleared of mines: 12 of 300", WORDS), { own: 3, shared: 2 });
});

test("text with letters beyond ASCII is cut at the same borders", () => {
  assert.deepEqual(countSharedWords("Mines cleared – la région", WORDS), { own: 3, shared: 3 });
});
