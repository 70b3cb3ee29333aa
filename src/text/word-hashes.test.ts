import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldUnit, HASH_START, hashUnit, WordHashes } from "./word-hashes.ts";

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, foldUnit(word.charCodeAt(at)));
  return hash;
}

test("a word of the list has its bits, in large and small letters, and one that comes twice those of both", () => {
  const words = new WordHashes([
    ["menu", 1],
    ["статья", 2],
    ["menu", 8],
  ]);
  for (const word of ["menu", "MENU", "Menu"]) assert.equal(words.find(hashOf(word)), 9);
  assert.equal(words.find(hashOf("Статья")), 2);
});

test("a word that is not in the list has no bits", () => {
  const known = ["nav", "menu", "footer", "comment", "share"];
  const words = new WordHashes(known.map((word, index) => [word, 1 << index]));
  assert.equal(words.find(HASH_START), 0);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 9 })), (word) => {
      const index = known.indexOf(word.toLowerCase());
      assert.equal(words.find(hashOf(word)), index < 0 ? 0 : 1 << index);
    }),
  );
});
