import assert from "node:assert/strict";
import { test } from "node:test";
import { findSolarDay } from "./read-era.ts";

test("a day of the solar calendar of Iran is told by its leap years", () => {
  for (const [year, month, day, expected] of [
    [1375, 1, 1, "1996-03-20"],
    [1399, 12, 30, "2021-03-20"],
    [1400, 1, 1, "2021-03-21"],
    [1403, 12, 30, "2025-03-20"],
    [1404, 1, 1, "2025-03-21"],
    [1404, 4, 18, "2025-07-09"],
    [1404, 7, 1, "2025-09-23"],
  ] as const)
    assert.equal(findSolarDay(year, month, day), expected);
  for (const [year, month, day] of [
    [1404, 12, 30],
    [1404, 7, 31],
    [1404, 13, 1],
    [1404, 4, 32],
  ] as const)
    assert.equal(findSolarDay(year, month, day), null);
});
