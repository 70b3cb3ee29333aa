import assert from "node:assert/strict";
import { test } from "node:test";
import { isAcronymOf, spellOut } from "./spell-out.ts";

test("an acronym is made of the first letters of a name's words, or stands in brackets behind the name", () => {
  assert.equal(isAcronymOf("LP", "Lowland Press"), true);
  assert.equal(isAcronymOf("BOTH", "Bureau of Tidal Harbours"), false);
  assert.equal(isAcronymOf("BTH", "Bureau of Tidal Harbours"), true);
  assert.equal(isAcronymOf("LPA", "LOWLAND PRESS SERVICE (LPA)"), true);
  assert.equal(isAcronymOf("LPS", "LOWLAND PRESS SERVICE (LPA)"), false);
  assert.equal(isAcronymOf("P", "Post"), false);
});

test("an acronym that may stand for two names stands for none", () => {
  assert.equal(spellOut("LP", ["Lowland Press", "The Daily Ferry"]), "Lowland Press");
  assert.equal(spellOut("LP", ["Lowland Press", "LOWLAND PRESS"]), "Lowland Press");
  assert.equal(spellOut("LP", ["Lowland Press", "Lagoon Post"]), "LP");
  assert.equal(spellOut("Reuters", ["Lowland Press"]), "Reuters");
});
