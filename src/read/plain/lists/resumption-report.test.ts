import assert from "node:assert/strict";
import { test } from "node:test";
import { loadWordOdds } from "../features/word-odds.ts";
import { findWords, lookAt, WordPlaces } from "./list-words.ts";
import { describeReport, REPORT_FEATURES, readReport } from "./resumption-report.ts";

const ODDS = loadWordOdds({
  opens: {},
  ends: {},
  headlines: { guide: 1 },
  reports: { had: 2, guide: -1 },
  pairs: {},
});
const LINE =
  "The harbour was closed at noon. - Ferries stayed in port. - Lorries had to wait. Read more A guide to quiet islands - Trawlers had left the port. The harbour opens at six.";
const FROM = LINE.indexOf("Read more") + "Read more".length;

function describe(name: string, opening: string): number {
  const words = findWords(LINE, FROM, LINE.length).map((word) => lookAt(word, ODDS));
  const report = readReport(LINE, FROM, words, new WordPlaces(LINE), ODDS);
  const index = words.findIndex(({ start }) => LINE.startsWith(opening, start));
  return describeReport(report, words, index)[REPORT_FEATURES.indexOf(name)] as number;
}

test("a place is told how many items of the report have its mark", () => {
  assert.equal(describe("bullets", "- Trawlers"), 2);
  assert.equal(describe("bullets", "islands"), -1);
});

test("a place is told whether the words behind it are those of paragraphs and the words before it those of headlines", () => {
  assert.ok(describe("reportTurn", "- Trawlers") > describe("reportTurn", "The harbour opens"));
  assert.equal(describe("report-4", "to quiet"), -1);
  assert.equal(describe("report+4", "- Trawlers"), 2);
});

test("a place is told whether its words come again close by in the report", () => {
  assert.ok(describe("close+4", "The harbour opens") > describe("close+4", "quiet islands"));
  assert.equal(describe("close-4", "- Trawlers"), 0);
});

test("what stands before the list is told to all places alike", () => {
  assert.equal(describe("frontBullets", "- Trawlers"), describe("frontBullets", "quiet"));
  assert.ok(describe("frontEnds", "quiet") > 0);
});

test("as many values are given as there are names", () => {
  const words = findWords(LINE, FROM, LINE.length).map((word) => lookAt(word, ODDS));
  const values = describeReport(readReport(LINE, FROM, words, new WordPlaces(LINE), ODDS), words, 4);
  assert.equal(values.length, REPORT_FEATURES.length);
});
