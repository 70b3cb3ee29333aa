import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  civilDate,
  daysBetween,
  daysOf,
  type PartialDate,
  parsePartialDate,
  printPartialDate,
} from "./civil-date.ts";

const days = fc.integer({ min: 0, max: 3_000_000 }).map((count) => addDays(civilDate("1000-01-01"), count));
const dates: fc.Arbitrary<PartialDate> = fc.oneof(
  days.map((day): PartialDate => ({ kind: "day", day })),
  days.map((day): PartialDate => ({ kind: "month", month: day.slice(0, 7) })),
  days.map((day): PartialDate => ({ kind: "year", year: day.slice(0, 4) })),
  fc
    .tuple(days, fc.integer({ min: 1, max: 400 }))
    .map(([from, count]): PartialDate => ({ kind: "days", from, to: addDays(from, count) })),
);

test("a partial date reads back as it was printed", () => {
  fc.assert(fc.property(dates, (date) => assert.deepEqual(parsePartialDate(printPartialDate(date) ?? ""), date)));
});

test("what is no day, month, year or period of the calendar is none", () => {
  for (const text of ["", "2025-02-30", "2025-13", "25", "2025-07-09/2025-07-08", "2025-07-09/", "July 2025"])
    assert.equal(parsePartialDate(text), null, text);
  assert.equal(printPartialDate({ kind: "unknown" }), null);
});

test("the days of a date are those that print as it: none before, none after, none between missing", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const period = daysOf(date);
      assert.ok(period !== null && period.from < period.to);
      const first = printPartialDate(date) ?? "";
      if (date.kind === "days") return assert.deepEqual(period, { from: date.from, to: date.to });
      assert.ok(period.from.startsWith(first) && addDays(period.to, -1).startsWith(first));
      assert.ok(!addDays(period.from, -1).startsWith(first) && !period.to.startsWith(first));
      assert.ok(daysBetween(period.from, period.to) <= 366);
    }),
  );
  assert.equal(daysOf({ kind: "unknown" }), null);
});
