import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPage } from "../../../test/build/page.ts";
import { parseBlockModel, readPage } from "../read.ts";

const blockModel = parseBlockModel(readFileSync(new URL("../../../models/blocks/model.json", import.meta.url), "utf8"));

const PARAGRAPHS = [
  "The depositary said on Monday that it had received the instrument, and that it would notify all States that are bound by the treaty.",
  "The notification is to be circulated within the week, the treaty section of the office added in a short note to the missions.",
  "Under the text the period begins with receipt, and nothing in the note suggests another reading of the clause, the office wrote.",
];

function article(headline: string): string {
  return `<article><h2>${headline}</h2><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<aside><h4>From the archive</h4><div><a href="/a">Harbour board delays the ferry terminal, say residents</a></div>
<div><a href="/b">Council approves money for the ring road</a></div></aside>
<p>164</p><p>${PARAGRAPHS[2]}</p></article>`;
}

test("an aside of links is no body under a label that no list knows, and a number between paragraphs is", () => {
  const html = `<html><body><main>${article("Depositary receives instrument")}${article("Treaty office confirms")}</main></body></html>`;
  const { articles } = readPage(buildPage(html, { format: "html" }), {
    pageKey: "p",
    maxNodes: 10_000,
    maxDepth: 100,
    blockModel,
  }).value;
  const body = [PARAGRAPHS[0], PARAGRAPHS[1], "164", PARAGRAPHS[2]].join("\n");
  assert.deepEqual(
    articles.map(({ text }) => text),
    [body, body],
  );
});
