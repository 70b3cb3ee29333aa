import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { civilDate, parsePartialDate, printPartialDate } from "../../model/civil-date.ts";
import { shiftDate, type TimeUnit, widenDate } from "./shift-date.ts";

describe("shiftDate", () => {
  const cases: readonly [string, TimeUnit, number, string | null][] = [
    ["2025-07-09", "day", 2, "2025-07-11"],
    ["2025-07-09", "week", -2, "2025-06-22/2025-06-28"],
    ["2025-07-09", "month", 1, "2025-08"],
    ["2009-03-01", "year", -10, "1999-03-01"],
    ["1997", "year", 2, "1999"],
    ["1997-12", "year", 1, "1998-12"],
    ["2025-06-30/2025-07-06", "week", -2, "2025-06-13/2025-06-25"],
    ["1997", "day", 3, null],
    ["1997-12", "week", 1, null],
  ];
  for (const [date, unit, by, expected] of cases)
    it(`${date} and ${by} ${unit}`, () => {
      const from = parsePartialDate(date);
      assert.ok(from !== null);
      assert.equal(printPartialDate(shiftDate(from, unit, by)), expected);
    });
});

describe("widenDate", () => {
  const today = civilDate("2026-03-05");
  it("goes further back for more than ten years ago", () => {
    assert.equal(printPartialDate(widenDate(today, "year", -10, "more")), "2013-03-05/2016-03-05");
  });
  it("stays nearer for almost ten years ago", () => {
    assert.equal(printPartialDate(widenDate(today, "year", -10, "less")), "2016-03-05/2019-03-05");
  });
  it("goes both ways for about two weeks later", () => {
    assert.equal(printPartialDate(widenDate(today, "week", 2, "about")), "2026-03-12/2026-03-26");
  });
});
