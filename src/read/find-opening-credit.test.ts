import assert from "node:assert/strict";
import { test } from "node:test";
import { findLineAgencies, findOpeningCredit } from "./find-opening-credit.ts";

test("an agency opens a report without a dateline, or in one of a form of its own", () => {
  for (const [opening, agency] of [
    ["AFP - ", "AFP"],
    ["Reuters: ", "Reuters"],
    ["July 9 (Reuters) - ", "Reuters"],
    ["Easton/AFP. ", "AFP"],
    ["EASTON - AFP: ", "AFP"],
    ["Easton [Northland], July 9 (ANI): ", "ANI"],
  ] as const)
    assert.equal(findOpeningCredit(`${opening}The board will meet again.`)?.agency, agency, opening);
  for (const text of ["Easton - The board will meet.", "Reuters asked the board.", "The board - AFP says - will meet."])
    assert.equal(findOpeningCredit(text), null, text);
});

test("a line of agencies, persons and places names the agencies", () => {
  const agenciesOf = (text: string): string[] => findLineAgencies(text).map(({ agency }) => agency);
  assert.deepEqual(agenciesOf("Ana Ruiz | Reuters"), ["Reuters"]);
  assert.deepEqual(agenciesOf("Reuters, Easton"), ["Reuters"]);
  assert.deepEqual(agenciesOf("dpa/AFP"), ["dpa", "AFP"]);
  assert.deepEqual(agenciesOf("By AFP - Agence France-Presse"), ["AFP", "AFP"]);
  for (const text of ["Reuters/Ana Ruiz", "Photo: AFP", "Easton, PA", "Ana Ruiz", "Reuters says it will print more"])
    assert.deepEqual(agenciesOf(text), [], text);
});
