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
