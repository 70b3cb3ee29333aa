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

test("a page that names no publisher and has no address is no publisher more", () => {
  const named = { id: "1", text: WIRE, url: "https://example.org/a" };
  const unnamed = [2, 3].map((number) => ({ id: `${number}`, text: makeReport(number) }));
  const some = summarise([named, ...unnamed]);
  assert.deepEqual(some.publishers, [{ name: "example.org", articles: ["1#0"] }]);
  assert.deepEqual(some.withoutPublisher, ["2#0", "3#0"]);
  assert.match(some.sentence, /^3 pages of 1 publisher \(2 pages name none\) come from 3 independent origins /);
  assert.match(summarise(unnamed).sentence, /^2 pages that name no publisher come from 2 independent origins\.$/);
  assert.match(summarise([named]).sentence, /^1 page of 1 publisher comes from 1 independent origin /);
});

test("what descends from one report is told with the publishers that are known", () => {
  const why = (pages: readonly Page[]) => summarise(pages).origins[0]?.why;
  const copies = ["1", "2"].map((id) => ({ id, text: UNRELATED }));
  assert.match(why(copies) ?? "", /^2 articles descend from one report; /);
  const located = { id: "3", text: UNRELATED, url: "https://example.org/a" };
  assert.match(why([...copies, located]) ?? "", /^3 articles of 1 known publisher descend from one report; /);
});

/** Page `blog` with an entry for each text, newest first. */
function makeLiveBlog(texts: readonly string[], more: Partial<Page> = {}): Page[] {
  const flags = ["live-blog-entry"] as const;
  const url = "https://example.org/live/mines-2025";
  return texts.map((text, index) => ({ id: "blog", index, text, url, flags, ...more }));
}

test("the entries of a live blog are one origin, whatever each tells", () => {
  const pages = makeLiveBlog([WIRE.replace(" told Reuters", " said"), UNRELATED, makeReport(7)]);
  const { value: lineage } = traceLineage(pages.map(toArticle));
  assert.equal(lineage.families.length, 3, "no entry descends from another");
  const { origins, sentence } = summariseSources(pages.map(toArticle), lineage);
  assert.deepEqual(
    origins.map(({ name, family, articles }) => [name, family, articles]),
    [["example.org", "blog#0", ["blog#0", "blog#1", "blog#2"]]],
  );
  assert.match(
    origins[0]?.why ?? "",
    /^3 entries of one live blog are one running report; nothing names another origin/,
  );
  assert.match(sentence, /^1 page with 3 articles of 1 publisher comes from 1 independent origin \(example\.org\)\.$/);
});

test("an entry that credits an agency, or that another page carries too, is an origin of its own", () => {
  const [own, credited, carried] = makeLiveBlog([makeReport(8), makeReport(9), makeReport(10)]);
  assert.ok(own !== undefined && credited !== undefined && carried !== undefined);
  const summary = summarise([
    own,
    { ...credited, credit: "REUTERS" },
    carried,
    { id: "copy", text: carried.text, url: "https://example.net/b" },
  ]);
  assert.deepEqual(
    summary.origins.map(({ articles }) => articles),
    [["blog#0"], ["blog#1"], ["blog#2", "copy#0"]],
  );
});

test("entries of two captures of one live blog are one origin", () => {
  const early = makeLiveBlog([makeReport(11), makeReport(12)], { id: "early" });
  const late = makeLiveBlog([makeReport(13), makeReport(11), makeReport(12)], { id: "late" });
  assert.equal(summarise([...early, ...late]).origins.length, 1);
  assert.equal(summarise(late).origins.length, 1);
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
