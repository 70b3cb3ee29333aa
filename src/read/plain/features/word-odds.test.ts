import assert from "node:assert/strict";
import { test } from "node:test";
import { loadWordOdds, normaliseWord } from "./word-odds.ts";

test("a word is looked up in small letters, without marks, its digits alike", () => {
  assert.equal(normaliseWord("“The"), "the");
  assert.equal(normaliseWord("(2025)"), "0000");
  assert.equal(normaliseWord("–"), "");
});

test("a model's file without the tables is refused", () => {
  const odds = loadWordOdds({ opens: { the: 1.3 }, ends: { of: -3.6 }, headlines: {}, reports: {}, pairs: {} });
  assert.equal(odds.opens.get("the"), 1.3);
  assert.equal(odds.ends.get("constructor"), undefined);
  assert.throws(() => loadWordOdds({ opens: {} }), /train it again/);
});
