import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../test/build/page.ts";
import { readPage } from "../read.ts";

const PARAGRAPHS = `<p>The office said that it had received four notices since the spring, and that each had been sent on to every State that is bound by the text.</p>
<p>A notice takes effect after the period that the text sets, the office added, and nothing in a notice can make that period any shorter than it is. Lawyers who follow the matter expect the list to grow before the autumn, when the next meeting of the parties is to be held in the same hall.</p>`;

function countArticles(body: string): number {
  const html = `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;
  return readPage(buildPage(html, { path: "page.html", url: null, format: "html" }), {
    pageKey: "page",
    maxNodes: 20_000,
    maxDepth: 512,
  }).value.articles.length;
}

test("headings of one level with a date each head articles", () => {
  const article = (title: string): string => `<h2>${title}</h2><p>9 July 2025</p>${PARAGRAPHS}`;
  assert.equal(countArticles(article("Office counts the notices") + article("Hall is let until autumn")), 2);
  const above = (title: string): string => `<p>9 July 2025</p><h2>${title}</h2>${PARAGRAPHS}`;
  assert.equal(countArticles(above("Office counts the notices") + above("Hall is let until autumn")), 2);
});

test("the day under the headline is not its first section's, nor the day behind the last section that section's", () => {
  const section = (title: string): string => `<h2>${title}</h2>${PARAGRAPHS}`;
  const sections = section("What a notice is") + section("When it takes effect");
  assert.equal(countArticles(`<h1>Six things about notices</h1><p>9 July 2025</p>${sections}<p>9 July 2025</p>`), 1);
});
