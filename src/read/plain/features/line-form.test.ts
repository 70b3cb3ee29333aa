import assert from "node:assert/strict";
import { test } from "node:test";
import { readUnits } from "../lines/read-units.ts";
import { FORM_FEATURES, measureForms } from "./line-form.ts";
import { shapeOf } from "./line-shape.ts";

const PARAGRAPH =
  "The harbour office said on Tuesday that the ferry would sail again as soon as the ice has gone from the outer bay.";

function measure(lines: readonly string[]): (line: number, name: (typeof FORM_FEATURES)[number]) => number {
  const { units } = readUnits({ text: lines.join("\n") }, 1000, null);
  const columns = measureForms(units, units.map(shapeOf));
  return (line, name) => Number(columns[FORM_FEATURES.indexOf(name)]?.[line]?.toFixed(3));
}

test("items of a page that are set alike are counted, whatever their words", () => {
  const at = measure([
    "1. Ferry sails again at last",
    PARAGRAPH,
    "(Harbour Post, p. 4)",
    "2. Brewery to close in August",
    PARAGRAPH,
    "(Daily Lantern, p. 11)",
    "3. Three bids for the old mill",
    PARAGRAPH,
  ]);
  assert.equal(at(0, "formCopies"), 2);
  assert.equal(at(3, "formCopiesBefore"), 1);
  assert.equal(at(3, "formCopiesBehind"), 2);
  assert.equal(at(2, "formCopiesBehind"), 1);
  assert.equal(at(3, "proseBefore"), 1);
  assert.equal(at(3, "proseBehind"), 2);
});

test("lines that open with the same word are counted for their neighbours too", () => {
  const at = measure(["Read more: the ferry", PARAGRAPH, "Read more: the mill", "A fire in the old town"]);
  assert.equal(at(0, "openerCopies"), 1);
  assert.equal(at(3, "openerCopies-1"), 1);
  assert.equal(at(0, "openerCopies-1"), -1);
});

test("what a line says to the reader counts outside of quotation marks", () => {
  const at = measure(["Your letters reach us every day.", '"We are late," she told the council on our street.']);
  assert.equal(at(0, "addresses"), 0.333);
  assert.equal(at(1, "addresses"), 0.143);
});
