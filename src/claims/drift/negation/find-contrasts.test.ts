import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../../test/build/comparison.ts";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";

/** Kinds of drift from one text to another, by words alone. */
function kindsOf(origin: string, copy: string): string[] {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, null), statements: [] }));
  if (left === undefined || right === undefined) return [];
  return compareTexts(left, right, ALONE).map(({ kind }) => kind);
}

test("words of opposite sense about one thing say the reverse", () => {
  for (const [origin, copy] of [
    ["The judge dismissed the request to drain the pond.", "The judge granted the request to drain the pond."],
    ["Most of the millers were against the dam.", "Most of the millers were in favour of the dam."],
    ["The board has lifted the ban on eel traps.", "The board is upholding the ban on eel traps."],
    ["The annex is incompatible with the pact.", "The annex is compatible with the pact."],
    ["The guild ratified the eel pact in 2003.", "The guild withdrew from the eel pact in 2003."],
    ["The catch of the ford rose by a tenth in spring.", "The catch of the ford fell by a tenth in spring."],
    ["The bench acquitted the keeper of the mill.", "The bench found the keeper of the mill guilty."],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), ["negation-changed"], `${origin} / ${copy}`);
});

test("the opposite denied, or said of another thing, is no reverse", () => {
  for (const [origin, copy] of [
    ["The annex is incompatible with the pact.", "The annex is not compatible with the pact."],
    ["The judge did not grant the request to drain the pond.", "The judge dismissed the request to drain the pond."],
    ["It was the first race of the miller since May.", "The miller had not run a race since May."],
    ["The barge can carry only a third of its load.", "The barge cannot carry more than a third of its load."],
    ["Three millers support the dam and two oppose it.", "Two millers are against the dam and three support it."],
    ["Eels rose by 9 percent, and trout sank.", "Eels cost 9 percent more, while the price of trout fell 4 percent."],
    [
      "The miller did not accept this: a keeper was not there.",
      "The miller rejected this, for there was no keeper and no boat.",
    ],
    // worded freely: each says it of the other thing by words of its own
    [
      "The eel price rose 9 percent at the ford in spring, but trout from the upper pond became a little cheaper.",
      "Eels cost 9 percent more over those months; by contrast the trout price dropped a little in the yard.",
    ],
    ["The keeper denied opening the sluice.", "The opening of the sluice had not occurred, said the keeper."],
  ] as const) {
    assert.deepEqual(kindsOf(origin, copy), [], `${origin} / ${copy}`);
    assert.deepEqual(kindsOf(copy, origin), [], `${copy} / ${origin}`);
  }
});
