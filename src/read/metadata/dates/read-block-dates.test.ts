import assert from "node:assert/strict";
import { test } from "node:test";
import { printPartialDate } from "../../../model/civil-date.ts";
import { measureBlocks } from "../../blocks/measure-blocks.ts";
import { scanHtml } from "../../scan/scan-html.ts";
import { readBlockDates } from "./read-block-dates.ts";

/** The days of a page's last block with their labels. */
function read(body: string): (readonly [day: string | null, label: string | null])[] {
  const html = `<html><body>${body}</body></html>`;
  const scan = scanHtml(html, 1_000, 100);
  const blocks = measureBlocks(scan);
  const found = readBlockDates({ html, scan, blocks, captured: null, monthFirst: null }, blocks.length - 1);
  return found.map(({ date, label }) => [printPartialDate(date.date), label]);
}

test("what only the border of an element parts is read apart: a date between a name and a clock", () => {
  const day = ["2025-07-09", null];
  assert.deepEqual(read("<div><b>By Ines Example</b><i>July 9, 2025</i><i>No comments</i></div>"), [day]);
  assert.deepEqual(read("<div><a>Council</a><b>Jul 9<sup>th</sup> <!-- -->2025</b><b>11 mins</b></div>"), [day]);
  assert.deepEqual(
    read("<div>Updated <i>July 12, 2025</i><i>8:23 PM</i> Published <i>July 9, 2025</i><i>11:01 AM</i></div>"),
    [
      ["2025-07-12", "modified"],
      ["2025-07-09", "published"],
    ],
  );
});

test("a character written as an entity parts nothing", () => {
  assert.deepEqual(read("<p>9&nbsp;July&#32;20&#50;5</p>"), [["2025-07-09", null]]);
});

test("the label stands before its date, behind it, or in the block above", () => {
  assert.deepEqual(read("<p>Last updated: 9 July 2025</p>"), [["2025-07-09", "modified"]]);
  assert.deepEqual(read("<p>9 July 2025 (updated)</p>"), [["2025-07-09", "modified"]]);
  assert.deepEqual(read("<p>Published on</p><p>9 July 2025</p>"), [["2025-07-09", "published"]]);
});

test("the days of a range, and those of other things, are left out", () => {
  for (const line of ["9–12 July 2025", "July 9–12, 2025", "9 July 2025 to 12 July 2025", "Expires on 9 July 2025"])
    assert.deepEqual(read(`<p>${line}</p>`), [], line);
  assert.deepEqual(read("<p>10:30–9 July 2025</p>"), [["2025-07-09", null]]);
});
