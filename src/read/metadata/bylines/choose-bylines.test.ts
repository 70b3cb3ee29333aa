import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../../test/build/page.ts";
import { readPage } from "../../read.ts";

/** The names that a page gives its report's authors; `head` goes into its head, `line` under its headline, `tail` behind its report. */
function readNames(page: {
  readonly head?: string;
  readonly line?: string;
  readonly tail?: string;
  readonly url?: string;
}): { readonly names: readonly string[]; readonly rule: string | null } {
  const text = `<!doctype html><html lang="en"><head><title>Office counts the notices</title>${page.head ?? ""}</head><body>
<main><article><h1>Office counts the notices</h1>${page.line ?? ""}
<p>The office said that it had received four notices since the spring, and that each had been sent on to every State that is bound.</p>
<p>A notice takes effect after the period that the text sets, the office added, and nothing in a notice can make that period shorter.</p>
<p>Lawyers who follow the matter expect the list to grow before the autumn, when the next meeting of the parties is to be held.</p>
<p>Several ministries asked for the list in writing, and the office said that it would send one to each mission by the end of the week.</p>
</article>${page.tail ?? ""}</main></body></html>`;
  const [article] = readPage(buildPage(text, { path: "page.html", url: page.url ?? null, format: "html" }), {
    pageKey: "page",
    maxNodes: 20_000,
    maxDepth: 512,
  }).value.articles;
  const bylines = article?.bylines ?? [];
  return {
    names: bylines.map(({ value }) => value),
    rule: bylines[0]?.by.name.replace("read/", "") ?? null,
  };
}

const jsonLd = (author: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Office counts the notices", author, publisher: { "@type": "Organization", name: "Harbour Times" } })}</script>`;

test("a name is read where only an element's border parts it from other words", () => {
  assert.deepEqual(
    readNames({ line: `<div class="byline"><i>By</i><b>Ines Example</b><b>July 9, 2025</b></div>` }).names,
    ["Ines Example"],
  );
});

test("a line with a date names its author behind by, or beside the date", () => {
  assert.deepEqual(readNames({ line: "<div>03/01/2017 by Ines Example, delegate to the council</div>" }).names, [
    "Ines Example",
  ]);
  assert.deepEqual(readNames({ line: "<div>9 July 2025 • Ines Example in Treaties</div>" }), {
    names: ["Ines Example"],
    rule: "name-beside-date",
  });
  assert.deepEqual(readNames({ line: "<div>9 July 2025 • Treaties</div>" }).names, []);
});

test("a bare name under the headline is the author's where the page says further down who the person is", () => {
  const line = "<div>Ines Example</div>";
  const tail =
    "<section><p>Ines Example is a writer who follows treaties from Geneva and the north of the lake.</p></section>";
  assert.deepEqual(readNames({ line, tail }), { names: ["Ines Example"], rule: "name-with-biography" });
  assert.deepEqual(readNames({ line }).names, []);
});

test("a sentence that says who wrote names the author, and not where the author works", () => {
  const line = "<p>This post was written by Ines Example, lawyer, Harbour Institute.</p>";
  assert.deepEqual(readNames({ line }).names, ["Ines Example"]);
});

test("an organisation that JSON-LD gives as the author is none", () => {
  assert.deepEqual(readNames({ head: jsonLd({ "@type": "Organization", name: "Harbour Times" }) }).names, []);
  assert.deepEqual(readNames({ head: jsonLd({ "@type": "NewsMediaOrganization", name: "Harbour Times" }) }).names, []);
  assert.deepEqual(readNames({ head: jsonLd({ "@type": "Person", name: "Ines Example" }) }).names, ["Ines Example"]);
});

test("the site's own name gives way to a person whom the page shows", () => {
  const line = `<p>By <a rel="author" href="/author/ines">Ines Example</a></p>`;
  const head = jsonLd({ "@type": "Person", name: "Harbour Times" });
  assert.deepEqual(readNames({ head, line }).names, ["Ines Example"]);
  assert.deepEqual(readNames({ head }).names, ["Harbour Times"]);
  const named = jsonLd({ "@type": "Person", name: "Tomas Sample" });
  assert.deepEqual(readNames({ head: named, line }).names, ["Tomas Sample"]);
});

test("a link to a network is no author's", () => {
  assert.deepEqual(
    readNames({ line: `<p><a rel="author" href="https://bsky.example/profile/a">Bluesky</a></p>` }).names,
    [],
  );
});

test("an agency beside a name, or instead of one, is no author", () => {
  for (const line of [
    "By Jane Sample (AFP)",
    "Par Jane Sample (avec AFP)",
    "Por Jane Sample / EFE",
    "By Jane Sample, Associated Press",
    "By Jane Sample @janesample",
  ])
    assert.deepEqual(readNames({ line: `<p class="byline">${line}</p>` }).names, ["Jane Sample"], line);
  assert.deepEqual(readNames({ head: '<meta name="author" content="Agence France-Presse">' }).names, []);
});

test("names in scripts without capitals are read where the page says that they are authors", () => {
  for (const name of ["ليلى مثال", "สมชาย ตัวอย่าง", "ნინო მაგალითი"]) {
    assert.deepEqual(readNames({ head: jsonLd({ "@type": "Person", name }) }).names, [name]);
    assert.deepEqual(readNames({ line: `<a class="author" rel="author" href="/a">${name}</a>` }).names, [name]);
  }
  assert.deepEqual(readNames({ line: '<p class="byline">홍길동 기자</p>' }).names, ["홍길동"]);
});
