import assert from "node:assert/strict";
import { test } from "node:test";
import { printText } from "../words/text-print.ts";
import { shareNumbers } from "./compare-facts.ts";
import { measurePair } from "./measure-pair.ts";

const REPORT =
  'The board will empty 9 tanks by 14 May. "We shall have none of it left in the summer," its head, Runa Halvik, told reporters. It paid 46 million for 12 pumps.';

function ownOf(text: string): number {
  return measurePair(printText(REPORT), printText(text)).measures.own;
}

test("a retelling that turns quotations into its own words brings nothing of its own", () => {
  assert.equal(
    ownOf("By 14 May, 9 tanks are to be emptied. Nothing is left in the summer, says its head Runa Halvik."),
    0,
  );
});

test("a name, a figure and a quotation that only a text has are its own", () => {
  const text =
    'Runa Halvik spoke of 9 tanks. Her neighbour Ingrid Moe counted 17. "Nobody here believes a word the engineers say," she said.';
  assert.equal(ownOf(text), 3);
});

test("the text that brings less counts: the report may hold what its retelling left out", () => {
  assert.equal(ownOf("There will be 9 tanks fewer."), 0);
});

test("one number that both have tells less than five, none tells nothing", () => {
  const share = (a: string, b: string) => shareNumbers(printText(a), printText(b));
  assert.equal(share("Nothing", "9 tanks"), 0.5);
  assert.ok(share("9 tanks", "9 boats") < share("9 11 13 15 17", "9 11 13 15 17"));
});
