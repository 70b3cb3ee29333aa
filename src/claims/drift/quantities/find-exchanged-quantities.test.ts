import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../../test/build/comparison.ts";
import { buildState } from "../../../../test/build/state.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";

const gazetteer = new Gazetteer([
  buildState("PER", "Peru", { demonyms: ["Peruvian"] }),
  buildState("TCD", "Chad", { demonyms: ["Chadian"] }),
  buildState("CAN", "Canada", { capitals: ["Ottawa"], demonyms: ["Canadian"] }),
]);

function kindsOf(origin: string, copy: string): string[] {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, gazetteer), statements: [] }));
  if (left === undefined || right === undefined) return [];
  return compareTexts(left, right, ALONE).map(({ kind }) => kind);
}

test("two quantities given to the other of two names are changed", () => {
  for (const [origin, copy] of [
    ["Peru ratified the treaty in 1998, Chad in 1999.", "Chad ratified the treaty in 1998 and Peru in 1999."],
    [
      "Peru ratified the Ottawa Convention in 1998 and Chad in 1999.",
      "Peru and Chad ratified the Ottawa Convention in 1999 and 1998 respectively.",
    ],
    ["Peru lost 40 sappers at the ford, Chad lost 12.", "Chadian sappers lost 40 at the ford, Peru lost 12."],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), ["number-or-date-changed"], `${origin} / ${copy}`);
});

test("two quantities said in another order with their names are not", () => {
  for (const [origin, copy] of [
    ["Peru ratified the treaty in 1998, Chad in 1999.", "Chad ratified the treaty in 1999, after Peru in 1998."],
    ["Peru ratified the treaty in 1998, Chad in 1999.", "The treaty was ratified in 1998 by Peru and in 1999 by Chad."],
    [
      "Peru ratified the treaty in 1998, Chad in 1999.",
      "Peru and Chad ratified the treaty in 1998 and 1999 respectively.",
    ],
    ["In 1998 Peru and in 1999 Chad ratified the treaty.", "Peru ratified the treaty in 1998, Chad in 1999."],
    ["In 2016 Peru jailed him for nine years, Chad said.", "Peru jailed him for nine years, Chad said in 2016."],
    ["In Peru 40 cases were met, in Chad 12.", "40 cases in Peru were met and 12 in Chad."],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), [], `${origin} / ${copy}`);
});
