import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addDays, addMonths, civilDate, daysBetween, daysInMonth, firstOfMonth, weekday } from "./civil-date.ts";

const days = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((fields) => Temporal.PlainDate.from(fields));
const toCivil = (date: Temporal.PlainDate) => civilDate(date.toString());
const within = (date: Temporal.PlainDate): boolean => date.year >= 0 && date.year <= 9999;

test("days are added and counted, and weekdays told, as Temporal does", () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -800_000, max: 800_000 }), (from, to, count) => {
      assert.equal(daysBetween(toCivil(from), toCivil(to)), from.until(to, { largestUnit: "day" }).days);
      assert.equal(weekday(toCivil(from)), from.dayOfWeek);
      const later = from.add({ days: count });
      if (within(later)) assert.equal(addDays(toCivil(from), count), later.toString());
    }),
    { numRuns: 2_000 },
  );
});

test("the day after the last of a month is the first of the next, in each of 400 years", () => {
  for (let month = civilDate("1800-01-01"); month < "2200-01-01"; month = firstOfMonth(month, 1)) {
    const last = `${month.slice(0, 8)}${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
    assert.equal(addDays(civilDate(last), 1), firstOfMonth(month, 1));
    assert.equal(addDays(firstOfMonth(month, 1), -1), last);
  }
});

test("months are added as Temporal does, and a month too short for the day is told", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -3_000, max: 3_000 }), (from, months) => {
      const later = from.add({ months });
      if (!within(later)) return;
      assert.deepEqual(addMonths(toCivil(from), months), { day: later.toString(), clamped: later.day !== from.day });
      assert.equal(firstOfMonth(toCivil(from), months), later.with({ day: 1 }).toString());
    }),
    { numRuns: 2_000 },
  );
});

test("a day beyond the years 0 to 9999 is none", () => {
  assert.throws(() => addDays(civilDate("9999-12-31"), 1));
  assert.throws(() => addMonths(civilDate("0000-01-01"), -1));
});
