import assert from "node:assert/strict";
import { test } from "node:test";
import { shuffle } from "../../test/fixtures/lineage/make-reports.ts";
import {
  BACK_TRANSLATED,
  INDEPENDENT,
  type Page,
  REWRITE,
  toArticle,
  UNRELATED,
  WIRE,
} from "../../test/fixtures/lineage/reports.ts";
import { extendLineage, openLineage, traceLineage } from "./trace.ts";

const PAGES: readonly Page[] = [
  { id: "aggregator", text: WIRE, credit: "REUTERS", publisher: "Example Aggregator" },
  { id: "overseas", text: BACK_TRANSLATED, url: "https://example.org/en/1" },
  { id: "local", text: REWRITE, publisher: "Example Local" },
  { id: "ministry", text: INDEPENDENT, publisher: "Example Gazette" },
  { id: "library", text: UNRELATED, publisher: "Example Gazette" },
];

function trace(pages: readonly Page[]) {
  return traceLineage(pages.map(toArticle)).value;
}

test("a copy, a translation there and back and a rewrite are one family, an independent report is not", () => {
  const lineage = trace(PAGES);
  const families = lineage.families.map((family) => [...family.members].sort().join(" "));
  assert.deepEqual(families.sort(), ["aggregator#0 local#0 overseas#0", "library#0", "ministry#0"]);
});

test("two reports of one briefing, with its quotations in other English, are two families", () => {
  const quotations = BACK_TRANSLATED.split("\n").filter((line) => line.startsWith('"'));
  const [lead, ...rest] = INDEPENDENT.split("\n");
  const other = [lead, ...quotations, ...rest].join("\n");
  const { families, derivations } = trace([
    { id: "wire", text: WIRE, credit: "REUTERS" },
    { id: "other", text: other, credit: "TASS" },
  ]);
  assert.equal(derivations.length, 0);
  assert.deepEqual(families.map(({ origin }) => origin.name).sort(), ["Reuters", "TASS"]);
});

test("the family is named after the agency in its credit, which is not among the pages", () => {
  const family = trace(PAGES).families.find((candidate) => candidate.members.length === 3);
  assert.equal(family?.origin.name, "Reuters");
  assert.equal(family?.origin.article, null);
  assert.equal(family?.origin.how, "credit");
});

test("links are typed and point to the text that carries the credit", () => {
  const links = trace(PAGES).derivations.map((link) => `${link.from} ${link.to} ${link.type} ${link.direction}`);
  assert.deepEqual(links, ["local#0 aggregator#0 rewrite credit", "overseas#0 aggregator#0 translation credit"]);
});

test("every aligned passage opens at its characters", () => {
  const [link] = trace(PAGES).derivations;
  assert.ok(link !== undefined && link.passages.length >= 8);
  for (const passage of link.passages) {
    assert.ok(REWRITE.slice(passage.from.start, passage.from.end).length > 20);
    assert.ok(WIRE.slice(passage.to.start, passage.to.end).length > 20);
  }
});

test("the order of input changes nothing, byte for byte", () => {
  const expected = JSON.stringify(trace(PAGES));
  for (let seed = 1; seed <= 20; seed++) assert.equal(JSON.stringify(trace(shuffle(PAGES, seed))), expected);
});

test("three batches give what one gives, byte for byte", () => {
  const articles = PAGES.map(toArticle);
  const state = openLineage();
  extendLineage(state, articles.slice(3));
  extendLineage(state, articles.slice(0, 1));
  const last = extendLineage(state, articles.slice(1, 3));
  assert.equal(JSON.stringify(last), JSON.stringify(traceLineage(articles)));
});

test("the same text under two addresses is a copy", () => {
  const lineage = trace([
    { id: "one", text: WIRE, url: "https://www.example.com/a", published: "2025-03-01" },
    { id: "two", text: WIRE, url: "https://example.net/b", published: "2025-03-02" },
  ]);
  assert.deepEqual(
    lineage.derivations.map((link) => [link.from, link.to, link.type, link.direction]),
    [["two#0", "one#0", "copy", "date"]],
  );
});

test("a part of a report is an excerpt of it", () => {
  const part = WIRE.split("\n").slice(0, 4).join("\n");
  const [link] = trace([
    { id: "full", text: WIRE },
    { id: "part", text: part },
  ]).derivations;
  assert.deepEqual([link?.from, link?.to, link?.type], ["part#0", "full#0", "excerpt"]);
});

test("empty and very short texts are families of their own", () => {
  const lineage = trace([
    { id: "empty", text: "" },
    { id: "dash", text: "—" },
    { id: "short", text: "Read more." },
    { id: "short2", text: "Read on." },
  ]);
  assert.equal(lineage.families.length, 4);
  assert.equal(lineage.derivations.length, 0);
});
