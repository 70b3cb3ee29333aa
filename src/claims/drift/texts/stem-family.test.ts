import assert from "node:assert/strict";
import { test } from "node:test";
import { areOfOneFamily, ofFamilyOfAny } from "./stem-family.ts";

const STEMS = ["close", "closure", "clos", "closet", "clone", "denial", "deni", ""];

test("stems of one family share their first five letters", () => {
  assert.equal(areOfOneFamily("close", "closure"), false);
  assert.equal(areOfOneFamily("closur", "closure"), true);
  assert.equal(areOfOneFamily("denial", "deni"), false);
  assert.equal(areOfOneFamily("deni", "deni"), false);
});

test("the check against many stems is the one against each", () => {
  const isKin = ofFamilyOfAny(STEMS);
  for (const stem of ["closing", "closer", "closu", "clos", "deniable", "denia", ""])
    assert.equal(
      isKin(stem),
      STEMS.some((other) => areOfOneFamily(other, stem)),
      stem,
    );
});
