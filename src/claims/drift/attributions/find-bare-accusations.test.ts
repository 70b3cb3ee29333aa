import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildStatement } from "../../../../test/build/corpus.ts";
import { alignSentences } from "../align-sentences.ts";
import { PairForms } from "../texts/match-names.ts";
import { readText } from "../texts/read-text.ts";
import { findBareAccusations } from "./find-bare-accusations.ts";

const WIRE = "Lima accused Suva of laying the devices by the river, a charge that Suva rejected as a tale.";

/** The copy's sentences that say the wire's accusation in its own voice. */
function bareIn(...copy: readonly string[]): string[] {
  const [left, right] = [WIRE, copy.join(" ")].map((text) => readText(text, null));
  assert.ok(left !== undefined && right !== undefined);
  const parts = { source: "Lima", cue: "accused", content: "Suva of laying the devices by the river" };
  const accusation = buildStatement(buildArticle("wire", WIRE), 0, parts, { stance: "alleges" });
  const names = new PairForms(left, right);
  const units = alignSentences(left, right, names, []);
  const sides = [
    { text: left, statements: [accusation] },
    { text: right, statements: [] },
  ] as const;
  return findBareAccusations(...sides, units, names).flatMap(({ appearance }) =>
    appearance.map(({ start, end }) => right.text.slice(start, end)),
  );
}

test("an accusation that the copy cut off its accuser is told", () => {
  assert.deepEqual(bareIn("Suva laid the devices by the river.", "Suva called the charge a tale."), [
    "Suva laid the devices by the river.",
  ]);
});

test("an accusation that the copy attributes in two sentences is not", () => {
  assert.deepEqual(bareIn("Suva laid the devices by the river, Lima said.", "Suva called the charge a tale."), []);
  assert.deepEqual(bareIn("Suva allegedly laid the devices by the river.", "Suva called the charge a tale."), []);
});

test("a sentence on another deed of the accused is not", () => {
  assert.deepEqual(bareIn("Suva is a harbour town on the southern coast.", "It called the charge a tale."), []);
});
