import assert from "node:assert/strict";
import { test } from "node:test";
import { makeReport } from "../../../test/fixtures/lineage/make-reports.ts";
import {
  BACK_TRANSLATED,
  type Page,
  REWRITE,
  toArticle,
  UNRELATED,
  WIRE,
} from "../../../test/fixtures/lineage/reports.ts";
import { summariseSources, traceLineage } from "../trace.ts";

function summarise(pages: readonly Page[]) {
  const articles = pages.map(toArticle);
  return summariseSources(articles, traceLineage(articles).value);
}

test("a copy, a translation and a rewrite of one wire report are one independent origin", () => {
  const summary = summarise([
    { id: "1", text: WIRE, credit: "REUTERS", url: "https://paper.example.com/a" },
    { id: "2", text: BACK_TRANSLATED, url: "https://example.net/b" },
    { id: "3", text: REWRITE, url: "https://example.org/c" },
    { id: "4", text: UNRELATED, url: "https://example.org/d" },
  ]);
  assert.deepEqual(
    summary.origins.map(({ name, articles, seen }) => [name, articles.length, seen]),
    [
      ["Reuters", 3, false],
      ["example.org", 1, true],
    ],
  );
  assert.equal(summary.publishers.length, 3);
  assert.match(
    summary.sentence,
    /^4 pages of 3 publishers come from 2 independent origins \(Reuters, example\.org\)\.$/,
  );
});

test("a page that names no publisher and has no address is called by its path", () => {
  const articles = [toArticle({ id: "4f1c", text: WIRE })];
  const { value: lineage } = traceLineage(articles);
  const nameIn = (paths: ReadonlyMap<string, string>) => summariseSources(articles, lineage, paths).publishers[0]?.name;
  assert.equal(nameIn(new Map([["4f1c", "pile/wire.txt"]])), "pile/wire.txt");
  assert.equal(nameIn(new Map()), "4f1c");
});

test("an address read twice is one page", () => {
  const url = "https://example.org/a";
  const summary = summarise([
    { id: "1", text: WIRE, url },
    { id: "2", text: WIRE.split("\n").slice(1).join("\n"), url },
  ]);
  assert.deepEqual([summary.pages, summary.publishers.length, summary.origins.length], [1, 1, 1]);
});

test("the dresses of an address are one page: AMP, print, mobile, campaign tags, http", () => {
  const summary = summarise([
    { id: "1", text: WIRE, url: "https://www.example.org/world/notice-received-today" },
    { id: "2", text: WIRE, url: "http://m.example.org/world/notice-received-today/amp?utm_source=feed" },
    { id: "3", text: WIRE, url: "https://example.org/world/notice-received-today/print/" },
  ]);
  assert.deepEqual([summary.pages, summary.publishers.length], [1, 1]);
});

test("a page whose canonical address is on another site is a mirror of that page, seen or not", () => {
  const canonicalUrl = "https://wire.example.com/world/notice-received-today";
  const copy = { id: "2", text: WIRE, url: "https://example.net/syndicated/7", publisher: "Aggregator", canonicalUrl };
  const seen = summarise([copy, { id: "1", text: WIRE, url: canonicalUrl, publisher: "Example Wire" }]);
  assert.equal(seen.pages, 1);
  assert.deepEqual(
    seen.publishers.map(({ name }) => name),
    ["Example Wire"],
  );
  assert.deepEqual(
    summarise([copy]).publishers.map(({ name }) => name),
    ["wire.example.com"],
  );
});

test("a front page as canonical address says nothing", () => {
  const canonicalUrl = "https://example.com/";
  const summary = summarise([
    { id: "1", text: WIRE, url: "https://example.net/a", canonicalUrl },
    { id: "2", text: UNRELATED, url: "https://example.org/b", canonicalUrl },
  ]);
  assert.deepEqual([summary.pages, summary.publishers.length], [2, 2]);
});

test("hosts that show the same text under the same path are one publisher", () => {
  const summary = summarise([
    { id: "1", text: WIRE, url: "https://example.com/news/mines-on-the-vessan-coast-412" },
    { id: "2", text: WIRE, url: "https://copy7.example.net/news/mines-on-the-vessan-coast-412" },
    { id: "3", text: WIRE, url: "https://example.org/other-path/17" },
  ]);
  assert.equal(summary.publishers.length, 2);
});

test("a site called like a printed publisher is that publisher", () => {
  const summary = summarise([
    { id: "1", text: WIRE, publisher: "The Example Times" },
    { id: "2", text: UNRELATED, url: "https://www.exampletimes.com/a" },
    { id: "3", text: makeReport(3), url: "https://www.example.com/a" },
    { id: "4", text: makeReport(4), url: "https://www.example.net/a" },
  ]);
  assert.deepEqual(
    summary.publishers.map(({ name }) => name),
    ["The Example Times", "example.com", "example.net"],
  );
});

test("the agency's own page is the origin that the copies name", () => {
  const { value: lineage } = traceLineage(
    [
      { id: "own", text: WIRE, url: "https://www.reuters.com/world/a" },
      { id: "copy", text: `${WIRE} REUTERS`, url: "https://example.org/b", published: "2025-01-01" },
    ].map(toArticle),
  );
  assert.deepEqual(
    lineage.families.map(({ origin, members }) => [origin.name, origin.article, members]),
    [["Reuters", "own#0", ["own#0", "copy#0"]]],
  );
});

test("two reports of one briefing are two families with one primary source", () => {
  const context = (lead: string) =>
    `${lead}\nThe Tarn channel near Northport was closed on Tuesday because of drifting mines from the Vessan barrage.`;
  const pages = [
    {
      id: "first",
      published: "2025-09-02",
      text: `${context("Northport's Harbour Board accused Vessa of silence over loose sea mines in the Tarn channel.")}
"The mines broke loose from the old barrage during the February storms and drift south with the current," the board told a news conference.
${makeReport(5, 3)}`,
    },
    {
      id: "second",
      published: "2025-09-02",
      text: `${context("Fishing crews at the Tarn channel will wait until winter, Northport's Harbour Board made clear over the sea mines.")}
At a news conference it said that "the mines came loose from the old barrage in the storms of February and are drifting southwards with the current".
${makeReport(9, 3)}`,
    },
  ];
  const { value: lineage } = traceLineage(pages.map(toArticle));
  assert.equal(lineage.families.length, 2);
  assert.equal(lineage.stories.length, 1);
  assert.deepEqual(
    lineage.primarySources.map(({ label, families }) => [label, families]),
    [["news conference", ["first#0", "second#0"]]],
  );
  for (const { article, span, quote } of lineage.primarySources.flatMap(({ evidence }) => evidence)) {
    const text = pages.find(({ id }) => `${id}#0` === article)?.text ?? "";
    assert.equal(text.slice(span.start, span.end), quote);
  }
});
