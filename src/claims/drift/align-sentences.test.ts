import assert from "node:assert/strict";
import { test } from "node:test";
import { alignSentences } from "./align-sentences.ts";
import { PairForms } from "./texts/match-names.ts";
import { readText } from "./texts/read-text.ts";

test("sentences that have no word in common are aligned by synonyms", () => {
  assert.deepEqual(
    alignTexts(
      [
        "The harbour of Ostmark was closed by ice on Friday.",
        "Divers began the search.",
        "A verdict awaits the owner of the quarry in May.",
      ],
      [
        "Ice shut the port of Ostmark on Friday.",
        "The hunt has started.",
        "In May the owner of the quarry is to hear the verdict.",
      ],
    ),
    ["0-0", "1-1", "2-2"],
  );
});

test("a sentence of which no word and no synonym stands in the other text is left alone", () => {
  assert.deepEqual(
    alignTexts(
      ["The harbour of Ostmark was closed by ice on Friday.", "Fishermen blame the mayor."],
      ["Ice shut the port of Ostmark on Friday.", "A concert takes place every summer."],
    ),
    ["0-0", "-1", "1-"],
  );
});

/** "origin-appearance" for each unit, sentences by their index. */
function alignTexts(origin: readonly string[], appearance: readonly string[]): string[] {
  const [left, right] = [readText(origin.join("\n"), null), readText(appearance.join("\n"), null)];
  const indexes = (sentences: readonly { readonly index: number }[]) => sentences.map(({ index }) => index).join("+");
  return alignSentences(left, right, new PairForms(left, right), []).map(
    (unit) => `${indexes(unit.origin)}-${indexes(unit.appearance)}`,
  );
}
