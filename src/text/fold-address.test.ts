import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldAddress } from "./fold-address.ts";

const PAGE = "news.example.org/world/notice-received-12345";

test("every dress of a page has one address", () => {
  for (const url of [
    "https://news.example.org/world/notice-received-12345",
    "http://news.example.org/world/notice-received-12345",
    "https://NEWS.example.org:443/world/notice-received-12345/",
    "https://www.news.example.org/world/notice-received-12345#comments",
    "https://m.news.example.org/world/notice-received-12345",
    "https://amp.news.example.org/world/notice-received-12345",
    "https://news.example.org/world/notice-received-12345/amp",
    "https://news.example.org/world/notice-received-12345/amp/",
    "https://news.example.org/amp/world/notice-received-12345",
    "https://news.example.org/world/notice-received-12345.amp",
    "https://news.example.org/world/notice-received-12345/print/",
    "https://news.example.org/world/notice-received-12345?print=1",
    "https://news.example.org/world/notice-received-12345?outputType=amp",
    "https://news.example.org/world/notice-received-12345?utm_source=x&utm_medium=y&fbclid=z",
    "https://news.example.org//world/notice-received-12345/index.html",
    "https://news-example-org.cdn.ampproject.org/c/s/news.example.org/world/notice-received-12345",
    "https://www.google.com/amp/s/news.example.org/world/notice-received-12345",
    "https://web.archive.org/web/20250709081500/https://news.example.org/world/notice-received-12345",
  ])
    assert.equal(foldAddress(url), PAGE, url);
});

test("what names a page stays: its host, its path, its number in the query in any order", () => {
  assert.equal(foldAddress("https://example.org/a?id=7&page=2&utm_source=x"), "example.org/a?id=7&page=2");
  assert.equal(foldAddress("https://example.org/a?page=2&id=7"), "example.org/a?id=7&page=2");
  assert.notEqual(foldAddress("https://example.org/print-run"), foldAddress("https://example.org/"));
  assert.notEqual(foldAddress("https://en.example.org/a"), foldAddress("https://example.org/a"));
  assert.equal(foldAddress("https://example.org/camp"), "example.org/camp");
  assert.equal(foldAddress("https://example.org/?m=1&view=list"), "example.org?view=list");
});

test("what is no web address has none", () => {
  for (const url of ["", "page.html", "mailto:a@example.org", "https://", "https:///a", "file:///a/b"])
    assert.equal(foldAddress(url), null, url);
});

test("an address once folded stays as it is", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const folded = foldAddress(url);
      if (folded !== null) assert.equal(foldAddress(`https://${folded}`), folded);
    }),
  );
});
