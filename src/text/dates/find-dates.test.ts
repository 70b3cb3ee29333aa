import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { civilDate, printPartialDate } from "../../model/civil-date.ts";
import { findDates } from "./find-dates.ts";
import { resolveDate, resolvePeriod, resolveSaidDate } from "./resolve-date.ts";

/** `[text, base, direction, the dates found, each as its words = what they mean]` */
const CASES: readonly [string, string | null, "past" | "future" | null, readonly string[]][] = [
  ["It entered into force on 1 March 1999.", null, null, ["1 March 1999=1999-03-01"]],
  ["Signed on December 3, 1997 in Ottawa", null, null, ["December 3, 1997=1997-12-03"]],
  ["published 2025-07-09", null, null, ["2025-07-09=2025-07-09"]],
  ["18.03.2025, 13:41", null, null, ["18.03.2025=2025-03-18"]],
  ["on 03/04/2025", null, null, ["03/04/2025=?"]],
  ["on 25/04/2025", null, null, ["25/04/2025=2025-04-25"]],
  ["said on Wednesday (Jul 23)", "2025-07-24", "past", ["Wednesday=2025-07-23", "Jul 23=2025-07-23"]],
  ["It will vote on Friday", "2025-07-09", "future", ["Friday=2025-07-11"]],
  ["A vote on Friday", "2025-07-09", null, ["Friday=?"]],
  ["on Tuesday of next week", "2025-07-09", "past", ["Tuesday of next week=2025-07-15"]],
  ["on Friday last week", "2025-07-09", null, ["Friday last week=2025-07-04"]],
  ["on Sunday of this week", "2025-07-09", null, ["Sunday of this week=2025-07-13"]],
  ["announced last month", "2025-07-09", null, ["last month=2025-06"]],
  ["production next year", "2025-07-09", null, ["next year=2026"]],
  ["destroy all stocks by 2010", null, null, ["2010=2010"]],
  ["some 2010 mines and about 1950 people", null, null, []],
  ["163 mines in 2024", null, null, ["2024=2024"]],
  ["18 September - 22 November 2007", null, null, ["18 September - 22 November 2007=2007-09-18..2007-11-22"]],
  ["18-22 November 2007", null, null, ["18-22 November 2007=2007-11-18..2007-11-22"]],
  ["November 25-29, 2024", null, null, ["November 25-29, 2024=2024-11-25..2024-11-29"]],
  ["from 29 November to 3 December 2004", null, null, ["29 November to 3 December 2004=2004-11-29..2004-12-03"]],
  ["between 24 and 28 July 2025", null, null, ["24 and 28 July 2025=2025-07-24..2025-07-28"]],
  ["At the end of June they wrote", "2025-10-19", "past", ["June=2025-06"]],
  ["they may march in the rain", "2025-10-19", "past", []],
  ["In May it may march; in March it may not.", "2025-10-19", "past", ["May=2025-05", "March=2025-03"]],
  ["three years ago", "2025-10-19", null, ["three years ago=2022"]],
  ["twenty-five years ago", "2025-10-19", null, ["twenty-five years ago=2000"]],
  ["fifty years ago", "2025-10-19", null, ["fifty years ago=1975"]],
  ["fifteen years ago", "2025-10-19", null, ["fifteen years ago=2010"]],
  ["a quarter of a century ago", "2025-10-19", null, ["a quarter of a century ago=2000"]],
  ["half a century ago", "2025-10-19", null, ["half a century ago=1975"]],
  ["2 days ago", "2025-10-19", null, ["2 days ago=2025-10-17"]],
  ["yesterday", "2025-03-01", null, ["yesterday=2025-02-28"]],
  ["the 9th of July, 2025", null, null, ["9th of July, 2025=2025-07-09"]],
  ["Sept. 5, 2017", null, null, ["Sept. 5, 2017=2017-09-05"]],
  ["since 2006 and until February 20, 2026", null, null, ["2006=2006", "February 20, 2026=2026-02-20"]],
  ["30 Jun, 2025", null, null, ["30 Jun, 2025=2025-06-30"]],
  ["on 31 February 2025", null, null, ["February 2025=2025-02"]],
];

describe("findDates", () => {
  for (const [text, base, direction, expected] of CASES) {
    it(`reads "${text}"${base === null ? "" : ` from ${base}`}`, () => {
      const day = base === null ? null : civilDate(base);
      const found = findDates(text).map((date) => {
        const period = date.to === null ? null : resolvePeriod(date, { day, direction });
        const last = period === null ? null : resolveDate({ ...date, form: date.to ?? date.form }, { day, direction });
        const first = printPartialDate(resolveDate(date, { day, direction })) ?? "?";
        const value = last === null ? first : `${first}..${printPartialDate(last)}`;
        return `${text.slice(date.span.start, date.span.end)}=${value}`;
      });
      assert.deepEqual(found, expected);
    });
  }

  it("names the preposition and the part of the month", () => {
    const [found] = findDates("At the end of June 2025 it informed the depositary");
    assert.equal(found?.part, "end");
    const period = found === undefined ? null : resolvePeriod(found, { day: null, direction: null });
    assert.deepEqual(period, { from: "2025-06-18", to: "2025-07-01" });
    assert.equal(findDates("had to be destroyed by 1 June 2010")[0]?.lead?.kind, "by");
  });

  const said: readonly [string, string][] = [
    ["in the late 1990s", "1995-09-14/1999-12-31"],
    ["in the spring of 2003", "2003-03-01/2003-06-22"],
    ["last summer", "2024-06-01/2024-09-22"],
    ["this autumn", "2025-09-01/2025-12-22"],
    ["last week", "2025-06-30/2025-07-06"],
    ["three weeks ago", "2025-06-15/2025-06-22"],
    ["a decade ago", "2014-01-01/2016-12-31"],
    ["early in June", "2025-06-01/2025-06-13"],
    ["at the end of June", "2025-06-18/2025-06-30"],
    ["by the end of June", "2025-06"],
  ];
  for (const [text, expected] of said)
    it(`takes "${text}" for the days it may be`, () => {
      const [found] = findDates(text);
      assert.ok(found !== undefined);
      const date = resolveSaidDate(found, { day: civilDate("2025-07-09"), direction: "past" });
      assert.equal(printPartialDate(date), expected);
    });

  it("gives spans in order that do not overlap, for any text", () => {
    const word = fc.constantFrom(
      "9",
      "July",
      "2025",
      "-",
      "to",
      "last",
      "month",
      "May",
      "18",
      "and",
      ",",
      "two",
      "years",
      "ago",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        let end = 0;
        for (const date of findDates(words.join(" "))) {
          assert.ok(date.span.start >= end && date.span.end > date.span.start);
          end = date.span.end;
        }
      }),
    );
  });
});
