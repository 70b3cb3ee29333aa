import assert from "node:assert/strict";
import { test } from "node:test";
import { alignSentences } from "../align-sentences.ts";
import { PairForms } from "../texts/match-names.ts";
import { readText } from "../texts/read-text.ts";

const FERRY =
  "The ferry to Ostholm was cancelled on Friday, and its owner said that it would lie in dock for six weeks.";
const HARBOUR = "Fishermen in Brandvik have asked the council for a deeper harbour.";
const PARTED = [
  "On Friday the Ostholm ferry was called off.",
  "It will be docked for six weeks, according to the owner.",
];

test("both halves of a sentence that became two stand beside it", () => {
  assert.deepEqual(alignTexts([FERRY, HARBOUR], [...PARTED, HARBOUR]), ["0-0+1", "1-2"]);
});

test("both sentences that became one stand beside it", () => {
  assert.deepEqual(alignTexts([...PARTED, HARBOUR], [FERRY, HARBOUR]), ["0+1-0", "2-1"]);
});

test("a sentence that was put in behind another is no part of it", () => {
  const added = "Brandvik once built the fastest ships on the coast.";
  assert.deepEqual(alignTexts([FERRY, HARBOUR], [FERRY, added, HARBOUR]), ["0-0", "-1", "1-2"]);
});

test("a sentence whose quotation the other text has no trace of is no part", () => {
  const added = 'The owner is "a man without a plan", a rival said.';
  assert.deepEqual(alignTexts([FERRY, HARBOUR], [PARTED.join(" "), added, HARBOUR]), ["0-0+1", "-2", "1-3"]);
});

/** "origin-appearance" for each unit, sentences by their index. */
function alignTexts(origin: readonly string[], appearance: readonly string[]): string[] {
  const [left, right] = [readText(origin.join("\n"), null), readText(appearance.join("\n"), null)];
  const indexes = (sentences: readonly { readonly index: number }[]) => sentences.map(({ index }) => index).join("+");
  return alignSentences(left, right, new PairForms(left, right), []).map(
    (unit) => `${indexes(unit.origin)}-${indexes(unit.appearance)}`,
  );
}
