import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPage } from "../../test/build/page.ts";
import type { Article } from "../model/article.ts";
import { parseBlockModel, readPage } from "./read.ts";

const blockModel = parseBlockModel(readFileSync(new URL("../../models/blocks/model.json", import.meta.url), "utf8"));

const BODY = [
  "The office said on Monday that it had received the notice, and that it would be sent on to every State that is bound by the text.",
  "A notice takes effect after the period that the text sets, the office added, and nothing in a notice can shorten that period.",
  "Lawyers who follow the matter expect the list to grow before the autumn, when the parties are to meet again in the old hall.",
];

/** The article of a page with a line before and behind its paragraphs, or words glued to the first and last. */
function readArticle(
  format: "html" | "text",
  lines: {
    readonly before?: string;
    readonly behind?: string;
    readonly opening?: string;
    readonly end?: string;
    readonly headline?: string;
  },
): Article {
  const [first = "", second = "", last = ""] = BODY;
  const headline = lines.headline ?? "Office receives a notice";
  const paragraphs = [
    ...(lines.before === undefined ? [] : [lines.before]),
    `${lines.opening ?? ""}${first}`,
    second,
    `${last}${lines.end ?? ""}`,
    ...(lines.behind === undefined ? [] : [lines.behind]),
  ];
  const text =
    format === "text"
      ? [headline, "9 July 2025", ...paragraphs].join("\n")
      : `<!doctype html><html><head><title>${headline}</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>${headline}</h1><div class="date">9 July 2025</div>${paragraphs.map((line) => `<p>${line}</p>`).join("\n")}</article></main><footer><p>© Example Courier</p></footer></body></html>`;
  const [article] = readPage(
    {
      id: "p",
      doc: "page",
      path: "page",
      url: "https://host.example/a",
      captured: null,
      sha256: "0".repeat(64),
      format,
      text,
    },
    { pageKey: "page", maxNodes: 20_000, maxDepth: 512, blockModel },
  ).value.articles;
  assert.ok(article !== undefined);
  return article;
}

const agenciesOf = ({ credits }: Article): string[] =>
  credits.filter(({ place }) => place === "line").map(({ agency }) => agency);

for (const format of ["html", "text"] as const) {
  test(`the last paragraph stays in the body without the credit in brackets behind it, in ${format}`, () => {
    for (const end of ["(AFP)", "(dpa)", "(dpa/AFP)", "[AFP]", "(Reuters)", "(with inputs from AFP)"]) {
      const article = readArticle(format, { end: ` ${end}` });
      assert.equal(article.text, BODY.join("\n"), end);
      assert.ok(agenciesOf(article).length > 0, end);
    }
  });

  test(`an agency that no list knows is credited in every form that pages print, in ${format}`, () => {
    for (const lines of [
      { opening: "(Example Wire) - " },
      { opening: "GENEVA (Example Wire) - " },
      { opening: "GENEVA, July 9. /Example Wire/. " },
      { opening: "GENEVA, July 9 - Example Wire. " },
      { end: " EXAMPLE WIRE" },
      { behind: "EXAMPLE WIRE" },
      { behind: "- Example Wire" },
      { behind: "(With inputs from Example Wire.)" },
      { behind: "Source: Example Wire" },
      { behind: "Read more in Example Wire" },
      { behind: "(Example Wire - North Bureau / Point Service - 20th Nov, 2024)" },
      { before: "By the Example Wire treaty desk" },
      { before: "By Example Wire Staff" },
      { before: "Example Wire" },
    ])
      assert.deepEqual(agenciesOf(readArticle(format, lines)), ["Example Wire"], JSON.stringify(lines));
  });

  test(`a listed agency is credited behind a bullet and behind the headline, in ${format}`, () => {
    assert.deepEqual(agenciesOf(readArticle(format, { opening: "Kyiv • UNN " })), ["UNN"]);
    assert.deepEqual(agenciesOf(readArticle(format, { headline: "Office receives a notice - Reuters" })), ["Reuters"]);
  });

  test(`a listed agency is credited where its desk signs, in ${format}`, () => {
    assert.deepEqual(agenciesOf(readArticle(format, { before: "Redazione ANSA" })), ["ANSA"]);
    assert.deepEqual(agenciesOf(readArticle(format, { before: "Reuters Staff" })), ["Reuters"]);
  });

  test(`the line of a desk or an agency is in no body and names no person, in ${format}`, () => {
    for (const lines of [
      { before: "By the Example Wire treaty desk" },
      { before: "By Example Wire Staff" },
      { before: "Example Wire" },
      { before: "Redazione ANSA" },
      { before: "Reuters Staff" },
      { behind: "EXAMPLE WIRE" },
      { behind: "- Example Wire" },
      { behind: "-0-" },
      { behind: "(Example Wire - North Bureau / Point Service - 20th Nov, 2024)" },
    ]) {
      const article = readArticle(format, lines);
      assert.equal(article.text, BODY.join("\n"), JSON.stringify(lines));
      assert.deepEqual(article.bylines, [], JSON.stringify(lines));
    }
  });

  test(`a line that says who reported gives the byline, and its editors are none, in ${format}`, () => {
    const article = readArticle(format, {
      behind: "(Reporting by Jane Doe in Geneva and Ines Example; Editing by Tom Sample)",
    });
    assert.deepEqual(
      article.bylines.map(({ value }) => value),
      ["Jane Doe", "Ines Example"],
    );
    assert.equal(article.text, BODY.join("\n"));
  });

  test(`a host is no publisher, and a section's name is no agency, in ${format}`, () => {
    assert.equal(readArticle(format, {}).publisher, null);
    assert.deepEqual(agenciesOf(readArticle(format, { behind: "Latest News" })), []);
  });
}

test("an agency is credited that only the head of a page names, or a line of several", () => {
  const read = (head: string, line = ""): string[] => {
    const text = `<!doctype html><html><head><title>Office receives a notice</title>${head}</head><body><main><article><h1>Office receives a notice</h1>${line}<div class="date">9 July 2025</div>${BODY.map((paragraph) => `<p>${paragraph}</p>`).join("")}</article></main></body></html>`;
    const [article] = readPage(buildPage(text, { format: "html" }), {
      pageKey: "page",
      maxNodes: 20_000,
      maxDepth: 512,
      blockModel,
    }).value.articles;
    return article === undefined ? [] : agenciesOf(article);
  };
  const jsonLd = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Office receives a notice", ...fields })}</script>`;
  assert.deepEqual(read(jsonLd({ author: { "@type": "Organization", name: "Reuters" } })), ["Reuters"]);
  assert.deepEqual(read(jsonLd({ author: { "@type": "Organization", name: "Redazione ANSA" } })), ["ANSA"]);
  assert.deepEqual(read(jsonLd({ creditText: "AFP" })), ["AFP"]);
  assert.deepEqual(read('<meta name="author" content="Jane Sample, Reuters">'), ["Reuters"]);
  assert.deepEqual(read("", '<p class="quelle">Quelle: dpa</p>'), ["dpa"]);
  assert.deepEqual(read("", '<span class="author">dpa/AFP</span>').toSorted(), ["AFP", "dpa"]);
  assert.deepEqual(read("", '<p class="byline">Par Jeanne Exemple (avec AFP)</p>'), ["AFP"]);
});
