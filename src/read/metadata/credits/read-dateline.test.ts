import assert from "node:assert/strict";
import { test } from "node:test";
import { findDateline } from "./read-dateline.ts";

test("a dateline opens a report by its place, day and agency", () => {
  for (const [text, place] of [
    ["KYIV - The parliament voted", "KYIV"],
    ["KYIV- The parliament voted", "KYIV"],
    ["BANGKOK, July 21 (Reuters) - Thailand said", "BANGKOK"],
    ["MOSCOW, July 9. /TASS/. The ministry said", "MOSCOW"],
    ["VILNIUS/HELSINKI (Reuters) - Two States", "VILNIUS/HELSINKI"],
  ] as const)
    assert.equal(findDateline(text)?.place, place, text);
});

test("the hyphen of a word is no dateline's dash", () => {
  for (const text of ["ICBL-style monitor calls for inquiry", "COVID-19 delays the clearance", "UNDP-led project ends"])
    assert.equal(findDateline(text), null, text);
});

test("a date line is no dateline: a weekday is no place, and a time's colon opens no report", () => {
  for (const text of [
    "Mittwoch, 09. Juli 2025, 10:20 Uhr",
    "Wed., July 9, 2025 at 10:20 a.m. ET",
    "Geneva, July 9, 2025 10:20",
    "Publicado Jueves, 11 septiembre 2025 - 06:45",
    "Published Monday, 7 July 2025 - 10:20",
  ])
    assert.equal(findDateline(text), null, text);
});

test("a title with a comma and a colon is no dateline", () => {
  assert.equal(findDateline("Leaving Early, Leaving Late: What the Letter Is For"), null);
  assert.equal(findDateline("PORT ESTUARY, Lowland: The harbour office closed a quay")?.place, "PORT ESTUARY");
});

test("a label, a speaker and an agency's name before a colon are no places", () => {
  for (const text of [
    'CLAIM: "The quay has been sold."',
    "PRESENTER: The quay is closed from today.",
    "MR BROWN: There has been none since March.",
    "AFP: Yesterday the office published a report.",
  ])
    assert.equal(findDateline(text), null, text);
});

test("the hyphen of a word behind a name or small words is no dateline's dash", () => {
  assert.equal(findDateline("The devices, PMN-2s, were in factory condition"), null);
  assert.equal(findDateline("By Ana Ruiz, Tom Sample-Brown and agencies"), null);
  assert.equal(findDateline("RIO DE JANEIRO - The office said")?.place, "RIO DE JANEIRO");
});

test("an agency that no list knows is read in brackets, behind a full stop and behind the day", () => {
  for (const [text, place, source] of [
    ["Harbourton (Quay Press) - The ferry has stopped", "Harbourton", "Quay Press"],
    ["ESTUARY. QUAY-INFORM – Ferries have stopped", "ESTUARY", "QUAY-INFORM"],
    ["ESTUARY, JUNE 11, QUAYPRESS. The ferry has stopped", "ESTUARY", "QUAYPRESS"],
    ["Estuary, IRNA – The ferry has stopped", "Estuary", "IRNA"],
  ] as const) {
    const found = findDateline(text);
    assert.equal(found?.place, place, text);
    assert.equal(text.slice(found?.source?.start, found?.source?.end), source, text);
  }
  assert.equal(findDateline("Brown (Labour Press) - who was not there"), null);
  assert.equal(findDateline("Ferries Having Engines (FHE) – This is what the office calls them"), null);
});

test("a place and a day in brackets before a dash are a dateline", () => {
  assert.equal(findDateline("(Estuary, 20 June 2024) – At least two ferries")?.place, "Estuary");
  assert.equal(findDateline("(Estuary, second quay) – At least two ferries"), null);
});
