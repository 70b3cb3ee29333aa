import assert from "node:assert/strict";
import { test } from "node:test";
import { findCredits } from "./read-credits.ts";

function creditsOf(text: string, margin = false): string[] {
  return findCredits(text, margin).map(({ agency, span }) => `${agency}: ${text.slice(span.start, span.end)}`);
}

test("an agency is credited in the forms that pages print", () => {
  assert.deepEqual(creditsOf("KYIV (Reuters) - The ministry met."), ["Reuters: (Reuters)"]);
  assert.deepEqual(creditsOf("MOSCOW, July 9. /TASS/. The ministry met."), ["TASS: /TASS/"]);
  assert.deepEqual(creditsOf("The talks ended late. REUTERS"), ["Reuters: REUTERS"]);
});

test("a source that no list knows is credited where a page prints its source", () => {
  assert.deepEqual(creditsOf("NEW YORK (Example Wire) - The ministry met."), ["Example Wire: (Example Wire)"]);
  assert.deepEqual(creditsOf("The talks ended late. EXAMPLE WIRE"), ["Example Wire: EXAMPLE WIRE"]);
  assert.deepEqual(creditsOf("(With inputs from Example Wire.)", true), [
    "Example Wire: (With inputs from Example Wire.)",
  ]);
});

test("capitals in a text of capitals, or inside a sentence, are no source", () => {
  assert.deepEqual(creditsOf("THE TALKS ENDED LATE. THE END"), []);
  assert.deepEqual(creditsOf("The ministry joined the ARMY COUNCIL"), []);
});
