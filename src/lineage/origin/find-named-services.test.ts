import assert from "node:assert/strict";
import { test } from "node:test";
import { findNamedServices } from "./find-named-services.ts";

/** What stands in a text, and what is found: the role, the name, and what it is. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["The mayor told Lowland Press that the bridge would stay shut.", ["addressee Lowland Press agency"]],
  ["The mayor told Lowland Press Monday that the bridge would stay shut.", ["addressee Lowland Press agency"]],
  ["The bridge is shut, it informs the agency Lowland.", ["relay Lowland agency"]],
  ["He welcomed it in remarks carried by Lowland Press, pointing at the river.", ["addressee Lowland Press agency"]],
  ["In comments to Vessan news agency she denied it.", ["addressee Vessan agency"]],
  [
    "The bridge is shut, according to the Vessan state news agency Tarnpost.",
    ["relay Vessan unknown", "relay Tarnpost agency"],
  ],
  ["The bridge is shut, Tarn Valley Wire reported on Monday.", ["relay Tarn Valley Wire agency"]],
  ["The bridge is shut, Vessa's Lowland Press reported.", ["relay Lowland Press agency"]],
  ["The news was first carried by Southmark Newswire.", ["relay Southmark Newswire agency"]],
  ["NORTHPORT (Lowland Press) - The bridge is shut.", ["credit Lowland Press agency"]],
  ["The bridge is shut, according to the Oldhaven Herald.", ["relay Oldhaven Herald outlet"]],
  ["The engineer told Tarnpost that the bridge was sound.", ["addressee Tarnpost unknown"]],
  ["The bridge is shut, according to the agency Coastguard North.", ["relay Coastguard North unknown"]],
  ["The bridge is shut, according to Oldhaven University Press.", ["relay Oldhaven University Press unknown"]],
  ["Runa Halvik of Lowland Press won the prize.", []],
  ["Crews drove to Northport.", []],
  ["Crews drove to Northport before noon.", []],
  ["The mayor told Reuters that it would stay shut.", []],
  ["Press freedom is a right, the mayor said.", []],
];

for (const [text, expected] of CASES) {
  test(`service in: ${text}`, () => {
    const found = findNamedServices(text);
    assert.deepEqual(
      found.map(({ role, name, kind }) => `${role} ${name} ${kind}`),
      expected,
    );
    for (const { name, span } of found) assert.equal(text.slice(span.start, span.end), name);
  });
}
