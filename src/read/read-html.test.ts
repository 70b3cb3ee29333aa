import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { findReadingFault } from "../../test/fuzz/find-faults.ts";
import type { Page } from "../model/page.ts";
import { parseBlockModel, readPage } from "./read.ts";

const CAPS = { pageKey: "page", maxNodes: 200_000, maxDepth: 512 };
const blockModel = parseBlockModel(readFileSync(new URL("../../models/blocks/model.json", import.meta.url), "utf8"));

function htmlPage(text: string): Page {
  return {
    id: "p",
    doc: "page",
    path: "page.html",
    url: null,
    captured: null,
    sha256: "0".repeat(64),
    format: "html",
    text,
  };
}

const ARTICLE = `<!doctype html><html><head><title>Depositary receives instrument | Example Courier</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>Depositary receives instrument</h1><p class="byline">By Ines Example</p>
<p>The depositary said on Monday that it had received the instrument, and that it would notify all States that are bound by the treaty.</p>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Harbour board delays the ferry terminal, say residents</a></li></ul></aside>
<p>The notification is to be circulated within the week, the treaty section&nbsp;of the office added in a short note to the missions.</p>
<p>Under the text the period begins with receipt, and nothing in the note suggests another reading of the clause, the office wrote.</p>
</article></main><footer><p>© Example Courier. All rights reserved.</p></footer></body></html>`;

for (const model of [blockModel, null]) {
  test(`a page's paragraphs are its article, and menus and teasers are not, ${model === null ? "by rules" : "by the model"}`, () => {
    const { articles } = readPage(htmlPage(ARTICLE), { ...CAPS, blockModel: model }).value;
    assert.equal(articles.length, 1);
    assert.equal(articles[0]?.text.split("\n").length, 3);
    assert.ok(!articles[0]?.text.includes("say residents"));
    assert.equal(articles[0]?.headline?.value, "Depositary receives instrument");
  });
}

test("every character of the text leads back to the page, also over entities and collapsed white space", () => {
  const inline = fc.constantFrom(
    "word",
    " ",
    "\n  ",
    "&amp;",
    "&nbsp;",
    "&#128512;",
    "<b>bold</b>",
    "<br>",
    "é",
    "😀",
    "<a href='x'>link</a>",
    ", ",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(inline, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }),
      (paragraphs) => {
        const html = `<body><article>${paragraphs.map((parts) => `<p>The depositary said that it had received the instrument ${parts.join("")} on Monday morning.</p>`).join("\n")}</article></body>`;
        for (const article of readPage(htmlPage(html), { ...CAPS, blockModel }).value.articles) {
          let covered = 0;
          for (const piece of article.map) {
            const own = article.text.slice(piece.article, piece.article + piece.length);
            if (piece.kind === "verbatim") assert.equal(html.slice(piece.page, piece.page + piece.pageLength), own);
            covered += piece.length;
          }
          assert.equal(covered, article.text.length - (article.text.split("\n").length - 1));
        }
      },
    ),
  );
});

test("a million open elements and two hundred thousand attributes are read to the cap and no further", () => {
  const deep = readPage(htmlPage(`${"<div>".repeat(1_000_000)}text`), { ...CAPS, blockModel });
  assert.ok(deep.diagnostics.some(({ code }) => code === "P003"));
  const wide = `<div ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(" ")}>text</div>`;
  assert.equal(readPage(htmlPage(wide), { ...CAPS, blockModel }).value.articles.length, 0);
});

test("every prefix of a page is read, also one that ends inside an end tag", () => {
  const prefixes = Array.from({ length: ARTICLE.length }, (_, end) => ARTICLE.slice(0, end));
  for (const text of [...prefixes, "<p>The depositary said so.</p and then", "</ul of"])
    assert.equal(findReadingFault(text, "html", readPage(htmlPage(text), { ...CAPS, blockModel }).value), null);
});

test("a page of links alone is a list, not an article", () => {
  const link = (index: number): string =>
    `<li><a href="/${index}">Harbour board delays terminal number ${index} by a year</a></li>`;
  const html = `<body><h1>Topic: harbours</h1><ul>${Array.from({ length: 9 }, (_, index) => link(index)).join("")}</ul></body>`;
  const { value, diagnostics } = readPage(htmlPage(html), { ...CAPS, blockModel });
  assert.equal(value.articles.length, 0);
  assert.equal(diagnostics[0]?.code, "P002");
});
