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

test("one word in the brackets of a dated dateline is an agency, a place or a remark in brackets is none", () => {
  assert.deepEqual(creditsOf("RIGA, April 16 (Quayline) - The ministry met."), ["Quayline: (Quayline)"]);
  assert.deepEqual(creditsOf("RIGA, April 16 (Updated) - The ministry met."), []);
  assert.deepEqual(creditsOf("(NORTH QUAY) – The ministry met."), []);
});

test("an agency between full stops, first in brackets, or in capitals is credited", () => {
  assert.deepEqual(creditsOf("Москва. 9 июля. ИНТЕРФАКС - Министр выступил."), ["Interfax: ИНТЕРФАКС"]);
  assert.deepEqual(creditsOf("(ANSA) - ROME, AUG 12 - The ministry met."), ["ANSA: (ANSA)"]);
  assert.deepEqual(creditsOf("SOURCE: ANADOLU", true), ["Anadolu: SOURCE: ANADOLU"]);
});

test("an agency's sign in small letters is credited in brackets at the end, and no word else", () => {
  assert.deepEqual(creditsOf("The talks ended late. (ansa)"), ["ANSA: (ansa)"]);
  assert.deepEqual(creditsOf("(pap)", true), ["PAP: (pap)"]);
  assert.deepEqual(creditsOf("Author: (pap/afp)", true), ["PAP: (pap/afp)"]);
  assert.deepEqual(creditsOf("The ministry met its partners (beta version)"), []);
});

test("a photographer's initial and a row of buttons end no report with an agency", () => {
  assert.deepEqual(creditsOf("A passenger in the hall of the northern port. / A. RUIZ"), []);
  assert.deepEqual(creditsOf("Print   PDF (112 kB)   RSS", true), []);
});
