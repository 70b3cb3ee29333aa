import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { printPartialDate } from "../../../model/civil-date.ts";
import { readTraits } from "../../scan/collapse-space.ts";
import { findPageDates, mayHoldDate } from "./find-page-dates.ts";

const read = (text: string, monthFirst: boolean | null = null): (string | null)[] =>
  findPageDates(text, monthFirst).map(({ date }) => printPartialDate(date));

test("a day is read in the forms of many countries, with its year before or behind", () => {
  for (const text of [
    "9 July 2025",
    "9th July, 2025",
    "July 9th, 2025",
    "Wed, 09 Jul 2025 10:00:00 GMT",
    "July 9, 202510:14 AM",
    "09-Jul-2025",
    "2025-Jul-09",
    "2025 July 9",
    "2025-07-09T10:00:00Z",
    "2025/07/09",
    "2025. 7. 9.",
    "2025. július 9.",
    "2025 m. liepos 9 d.",
    "2025. gada 9. jūlijs",
    "2025年7月9日",
    "9.7.2025",
    "9. 7. 2025",
    "9.7. 2025",
    "09-07-2025",
    "9. júla 2025",
    "9 лип. 2025",
    "9 de juliol de 2025",
    "ngày 9 tháng 7 năm 2025",
    "٩ يوليو ٢٠٢٥",
    "9 تموز 2025",
    "9 ביולי 2025",
    "9 जुलाई 2025",
  ])
    assert.deepEqual(read(text), ["2025-07-09"], text);
});

test("a day is read in the months, digits and eras of Asian and African pages", () => {
  for (const text of [
    "9 กรกฎาคม 2568",
    "วันพุธที่ 9 กรกฎาคม พ.ศ. 2568",
    "09 ก.ค. 2568 10:20 น.",
    "9 ก.ค. 68",
    "9 ก.ค. 2025",
    "09/07/2568",
    "ថ្ងៃទី៩ ខែកក្កដា ឆ្នាំ២០២៥",
    "៩ កក្កដា ២០២៥",
    "9 ກໍລະກົດ 2025",
    "၉ ဇူလိုင် ၂၀၂၅",
    "০৯ জুলাই ২০২৫",
    "9 جولائی 2025",
    "9 ஜூலை 2025",
    "9 تموز/يوليو 2025",
    "۱۸ تیر ۱۴۰۴",
    "۱۴۰۴/۰۴/۱۸",
    "Hulyo 9, 2025",
    "9 Julai 2025",
  ])
    assert.deepEqual(read(text, false), ["2025-07-09"], text);
});

test("a day is read in capitals without accents, in Turkic order and in the short forms of German pages", () => {
  for (const text of [
    "ΤΕΤΑΡΤΗ 9 ΙΟΥΛΙΟΥ 2025",
    "9 İYUL 2025",
    "2025 жылғы 9 шілде",
    "9 ліпеня 2025",
    "9th day of July, 2025",
  ])
    assert.deepEqual(read(text), ["2025-07-09"], text);
  for (const text of ["9. Mrz. 2025", "9. Maerz 2025"]) assert.deepEqual(read(text), ["2025-03-09"], text);
});

test("the weekday before a date tells its day from its month", () => {
  assert.deepEqual(read("Wed, 07/09/2025 - 10:20"), ["2025-07-09"]);
  assert.deepEqual(read("Mercredi 09/07/2025", true), ["2025-07-09"]);
  assert.deepEqual(read("Mi., 09.07.2025 - 10:20"), ["2025-07-09"]);
  // Neither is a Monday: the weekday says nothing.
  assert.deepEqual(read("Mon, 07/09/2025"), ["2025"]);
});

test("the minutes of a time are no day", () => {
  assert.deepEqual(read("10:20 July 9 2025"), ["2025-07-09"]);
});

test("a year of two digits is read where nothing but a date is so written", () => {
  for (const text of ["9-Jul-25", "9 July '25", "July 9, ’25", "23/07/25", "7/23/25", "23.07.25", "07-23-25"])
    assert.match(read(text).join(), /^2025-07-(?:09|23)$/, text);
  assert.deepEqual(read("9/7/25", false), ["2025-07-09"]);
  assert.deepEqual(read("9/7/25", true), ["2025-09-07"]);
  for (const text of ["1.2.25", "10.11.12.13", "v01.02.25", "01-02-03-04", "31 / 02 / 25", "9 July 25", "12/11/65"])
    assert.ok(!read(text).some((day) => /^\d{4}-\d{2}-\d{2}$/.test(day ?? "")), text);
});

test("a number apart from a month is none of its day, and a word of another language no month", () => {
  assert.deepEqual(read("#1 · Jul 9, 2025"), ["2025-07-09"]);
  assert.deepEqual(read("3 | July 9, 2025"), ["2025-07-09"]);
  for (const text of ["9 out of 10 readers", "Example Hub (2nd Gen)", "3 set pieces", "Gen 2 models"])
    assert.deepEqual(findPageDates(text), [], text);
  assert.equal(findPageDates("9 set, 10:30")[0]?.monthDay?.month, 9);
});

test("numbers with dots and spaces between are never read month first", () => {
  assert.deepEqual(read("3. 6. 2025", true), ["2025-06-03"]);
  assert.deepEqual(read("3.6.2025", true), ["2025-03-06"]);
});

test("a year beside another thing's day is no date of both", () => {
  assert.deepEqual(read("since 2025 9 July"), [null]);
  assert.deepEqual(read("1 May 2024 2 June 2025"), ["2024-05-01", "2025-06-02"]);
});

test("dates found in any text stand in order, within it and apart from one another", () => {
  const piece = fc.constantFrom(
    "9",
    "07",
    "25",
    "2025",
    "July",
    "'",
    "/",
    ".",
    "-",
    " ",
    "gada",
    "m",
    "tháng",
    "năm",
    "年",
    "月",
    "٩",
    "ago",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { span } of findPageDates(text)) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, text);
        end = span.end;
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a text whose words and digits leave no date possible has none", () => {
  const pieces = fc.constantFrom(
    ..."9 12 2025 July juil. mar hour hours 2 ago il y a vor Tagen yesterday gestern hoy . / - , : h 9th år siden 月 tháng the".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), fc.constantFrom(" ", ""), (words, mark) => {
      const text = words.join(mark);
      assert.ok(mayHoldDate(readTraits(text)) || findPageDates(text, true).length === 0, text);
    }),
    { numRuns: 1000 },
  );
  assert.equal(mayHoldDate(readTraits("The 12 parties met")), false);
});

test("day and time of day in one, as wires print them, are a date", () => {
  const [date] = findPageDates("120412 Jun 25");
  assert.deepEqual(date?.date, { kind: "day", day: "2025-06-12" });
  assert.deepEqual(
    findPageDates("129912 Jun 25").filter(({ date }) => date.kind === "day"),
    [],
  );
});

test("scripts and wires print a month in capitals before a year of two digits, and a day with its time", () => {
  for (const text of [
    "NEWS SCRIPT   FRI 09 JUL 25",
    "9 July 25 0830 GMT",
    "in English 0830 gmt 9 July 25",
    "091502 GMT JUL 25",
    "AFP 091502Z JUL 25",
  ])
    assert.deepEqual(read(text), ["2025-07-09"], text);
  assert.deepEqual(read("9 JUL 25:10"), [null]);
});

test("the name of a day before a time is a date, inside a sentence it is none", () => {
  assert.equal(findPageDates("Yesterday, 17:42 | 31 comments")[0]?.daysAgo, 1);
  assert.equal(findPageDates("Yesterday 17 men were held").length, 0);
});
