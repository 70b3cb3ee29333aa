import assert from "node:assert/strict";
import { test } from "node:test";
import { buildState } from "../../../test/build/state.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { alignSentences } from "./align-sentences.ts";
import { findSwappedRoles } from "./find-swapped-roles.ts";
import { PairForms } from "./texts/match-names.ts";
import { readText } from "./texts/read-text.ts";
import { pairUnit } from "./unit-pair.ts";

const gazetteer = new Gazetteer([buildState("TTO", "Trinidad and Tobago"), buildState("HND", "Honduras")]);

function areSwapped(origin: string, copy: string): boolean {
  const [left, right] = [readText(origin, gazetteer), readText(copy, gazetteer)];
  const names = new PairForms(left, right);
  return alignSentences(left, right, names, []).some((unit) => {
    const pair = pairUnit(unit, { text: left, statements: [] }, { text: right, statements: [] }, names);
    return findSwappedRoles(pair).length > 0;
  });
}

test("a State whose name has small words in it changes places like any other", () => {
  const origin = "Trinidad and Tobago occupied the eastern villages of Honduras for nine weeks.";
  const copy = "For nine weeks the eastern villages of Trinidad and Tobago were occupied by Honduras.";
  assert.equal(areSwapped(origin, copy), true);
  assert.equal(
    areSwapped(origin, "For nine weeks the villages of eastern Honduras were occupied by Trinidad and Tobago."),
    false,
  );
});

test("a thing that is no actor changes places with nobody", () => {
  const origin = "The workers of Carlow depend on the contract for the lorries.";
  assert.equal(areSwapped(origin, "The contract for the lorries depends on the workers of Carlow."), false);
});

test("an accuser does not do what another is accused of, wherever the verb of accusing stands", () => {
  const origin = "Honduras accused Trinidad and Tobago on Monday of jamming the radio of its coast guard.";
  const copy = "Trinidad and Tobago jammed the radio of the Honduran coast guard, Honduras alleged on Monday.";
  assert.equal(areSwapped(origin, copy), false);
  assert.equal(areSwapped(copy, origin), false);
  assert.equal(
    areSwapped(
      "Envoy Marta Iven claimed that Honduras wanted the ferry route for itself.",
      "The wish of Honduras, claimed the envoy Marta Iven, was to have the ferry route for itself.",
    ),
    false,
  );
  assert.equal(
    areSwapped(
      origin,
      "Trinidad and Tobago, the smaller State, accused Honduras on Monday of jamming the radio of its coast guard.",
    ),
    true,
  );
});
