import assert from "node:assert/strict";
import { test } from "node:test";
import { toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { findHost, findPublisher, foldHost } from "./fold-publisher.ts";

test("technical, edition and numbered hosts fold into the site", () => {
  assert.equal(foldHost("test.example.com"), "example.com");
  assert.equal(foldHost("www-eu.en.example.co.uk"), "example.co.uk");
  assert.equal(foldHost("9014.read.example.com"), "read.example.com");
  assert.equal(foldHost("someone.blogspot.com"), "someone.blogspot.com");
});

test("subdomains of a network are one publisher", () => {
  const keys = ["https://finland.news-pravda.com/1", "https://uk.news-pravda.com/2"].map(
    (url) => findPublisher(toArticle({ id: url, text: "", url }))?.key,
  );
  assert.equal(keys[0], "pravdanetwork");
  assert.equal(keys[0], keys[1]);
});

test("an aggregator's page belongs to the publisher that it prints", () => {
  const publisher = findPublisher(
    toArticle({ id: "p", text: "", url: "https://test.daily8.com/en/a", publisher: "Straits Times" }),
  );
  assert.deepEqual([publisher?.name, publisher?.how], ["Straits Times", "page"]);
});

test("a page without a printed name and an address has no known publisher", () => {
  assert.equal(findPublisher(toArticle({ id: "p", text: "" })), null);
});

test("what is no web address has no host", () => {
  assert.equal(findHost(null), null);
  assert.equal(findHost("folder/page"), null);
  assert.equal(findHost("https://user@Example.COM:8080/x?y"), "example.com");
});
