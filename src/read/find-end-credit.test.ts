import assert from "node:assert/strict";
import { test } from "node:test";
import { findEndCredit, isAgencyCredit } from "./find-end-credit.ts";

const SENTENCE = "The board will meet again in the spring.";

test("agencies are credited behind the last sentence, in brackets, behind a dash or in a sentence of their own", () => {
  for (const [credit, ...agencies] of [
    ["(mit dpa)", "dpa"],
    ["(with inputs from PTI)", "PTI"],
    ["(With PTI inputs)", "PTI"],
    ["(AFP avec Reuters)", "AFP", "Reuters"],
    ["(Con información de EFE)", "EFE"],
    ["(dpa/AFP)", "dpa", "AFP"],
    ["[AFP, other agencies]", "AFP"],
    ["/TASS/", "TASS"],
    ["— with files from The Associated Press", "AP"],
    ["-- AP", "AP"],
    ["PTI ABC DE", "PTI"],
    ["Reuters contributed reporting.", "Reuters"],
    ["AFP and Reuters contributed to this report.", "AFP", "Reuters"],
    ["Additional reporting by AFP", "AFP"],
  ] as const) {
    const found = findEndCredit(`${SENTENCE} ${credit}`);
    assert.deepEqual(found?.agencies, agencies, credit);
    assert.deepEqual(found?.span, { start: SENTENCE.length + 1, end: SENTENCE.length + 1 + credit.length }, credit);
  }
});

test("what else stands in brackets or behind a dash is no credit, nor is an agency that a sentence names", () => {
  for (const end of [
    "(see page 4)",
    "(Reuters and the ministry)",
    "— Ana Ruiz",
    "Reuters asked the ministry twice.",
    "The ministry spoke to AFP.",
    "ARMY COUNCIL",
  ])
    assert.equal(findEndCredit(`${SENTENCE} ${end}`), null, end);
  assert.equal(findEndCredit("The board asked its agency (AFP)"), null);
});

test("a line of its own is an agency's credit by what it gave or by its rights", () => {
  for (const line of [
    "With reporting by AFP and Reuters",
    "(Text: dpa)",
    "© 2025 AFP",
    "Copyright 2025 The Associated Press. All rights reserved.",
    "© dpa-infocom, dpa:250709-930-123456/1",
    "This story was originally published by Reuters.",
  ])
    assert.ok(isAgencyCredit(line), line);
  for (const line of ["© 2025 Harbour Gazette", "Copyright 2025. All rights reserved.", "Written by Ana Ruiz"])
    assert.ok(!isAgencyCredit(line), line);
});
