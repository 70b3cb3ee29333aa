import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPage } from "../../test/build/page.ts";
import { printPartialDate } from "../model/civil-date.ts";
import { parseBlockModel, readPage } from "./read.ts";

const blockModel = parseBlockModel(readFileSync(new URL("../../models/blocks/model.json", import.meta.url), "utf8"));
const FIXTURES = new URL("../../test/fixtures/read/", import.meta.url);

const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of folders) {
  test(`headline, names, agencies and days of a page are told from its furniture: ${name}`, () => {
    const html = readFileSync(new URL(`${name}/input.html`, FIXTURES), "utf8");
    const { url, ...expected } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), "utf8"));
    const page = buildPage(html, { path: "input.html", url, format: "html" });
    const { articles } = readPage(page, { pageKey: name, maxNodes: 20_000, maxDepth: 512, blockModel }).value;
    assert.equal(articles.length, 1);
    const [article] = articles;
    assert.ok(article !== undefined);
    const { headline, publisher, bylines, credits, dateline, published, modified } = article;
    assert.deepEqual(
      {
        headline: headline?.value ?? null,
        publisher: publisher?.value ?? null,
        bylines: bylines.map(({ value }) => value),
        agencies: [...new Set(credits.filter(({ place }) => place === "line").map(({ agency }) => agency))],
        dateline: dateline?.place ?? null,
        published: published && printPartialDate(published.date),
        modified: modified && printPartialDate(modified.date),
      },
      expected,
    );
  });
}
