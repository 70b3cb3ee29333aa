import assert from "node:assert/strict";
import { test } from "node:test";
import { alignSentences } from "../align-sentences.ts";
import { PairForms } from "../texts/match-names.ts";
import { readText } from "../texts/read-text.ts";
import { pairUnit } from "../unit-pair.ts";
import { findInvertedSpeakers } from "./find-inverted-speakers.ts";

function phrasesOf(line: string): string[] {
  const text = readText(line, null);
  const names = new PairForms(text, text);
  const read = { text, statements: [] };
  return alignSentences(text, text, names, []).flatMap((unit) =>
    findInvertedSpeakers(pairUnit(unit, read, read, names).origin).map(({ phrase }) =>
      phrase.map(({ word }) => word).join(" "),
    ),
  );
}

test("a speaker stands behind a verb that a mark sets off from what is told", () => {
  for (const [line, phrase] of [
    [
      "Nothing was lost at the ford, answered the lawyer acting for the prefecture.",
      "the lawyer acting for the prefecture",
    ],
    ["The depot would not open, countered minister Ada Venn.", "minister ada venn"],
    ["The clerk was right, said the fund, according to which the depot is shut.", "the fund"],
  ] as const)
    assert.deepEqual(phrasesOf(line), [phrase], line);
});

test("a verb that goes on with the sentence has no speaker behind it", () => {
  for (const line of [
    "The fund shut the depot, warned by the police of damp fuses.",
    "The clerk left, added two locks and went home.",
  ])
    assert.deepEqual(phrasesOf(line), [], line);
});
