import assert from "node:assert/strict";
import { test } from "node:test";
import { stemWord } from "../../stems.ts";
import { areOpposite, findAlike, findDenied } from "./related-words.ts";

test("synonyms and words for a wider thing are alike, both ways", () => {
  for (const [a, b] of [
    ["vanish", "disappear"],
    ["knife", "bayonet"],
  ]) {
    assert.ok(findAlike(stemWord(a ?? "")).has(stemWord(b ?? "")));
    assert.ok(findAlike(stemWord(b ?? "")).has(stemWord(a ?? "")));
  }
});

test("words of report, doubt and number stand for no other", () => {
  for (const word of ["say", "probable", "dozen", "refuse"]) assert.equal(findAlike(stemWord(word)).size, 0, word);
});

test("opposites are no synonyms", () => {
  assert.ok(areOpposite("far", "near"));
  assert.ok(!findAlike("far").has("near"));
});

test("a word denies what its definition does", () => {
  assert.ok(findDenied(stemWord("silent")).has(stemWord("speak")));
  assert.ok(findDenied(stemWord("abstain")).has(stemWord("vote")));
  assert.equal(findDenied(stemWord("sing")).size, 0);
});
