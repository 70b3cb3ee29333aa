import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPage } from "../../test/build/page.ts";
import { measureBlocks } from "./blocks/measure-blocks.ts";
import { HINT, readHints } from "./data/class-words.ts";
import { markUnsureBody } from "./html/mark-body.ts";
import { type BlockModel, parseBlockModel, readPage } from "./read.ts";
import { scanHtml } from "./scan/scan-html.ts";

const blockModel = parseBlockModel(readFileSync(new URL("../../models/blocks/model.json", import.meta.url), "utf8"));

function read(
  html: string,
  model: BlockModel | null = blockModel,
): { readonly texts: readonly string[]; readonly codes: readonly string[] } {
  const { value, diagnostics } = readPage(buildPage(html, { format: "html" }), {
    pageKey: "page",
    maxNodes: 20_000,
    maxDepth: 512,
    blockModel: model,
  });
  return { texts: value.articles.map(({ text }) => text), codes: diagnostics.map(({ code }) => code) };
}

const POSTS = [
  "We moved the old mill wheel to the yard last week, and I wonder how others keep the oak from drying out while it waits for its axle.",
  "Keep it under a wet cloth and turn it every other day; ours stood through a whole dry summer that way and did not split anywhere.",
  "A wet cloth is fine in spring, but in July it dries within the hour, so we laid ours into the race and weighed it down with stones.",
  "The museum in our town keeps two wheels in a trough, and the keeper told us that the trough is filled anew on the first of each month.",
];

test("a thread that stands only in the text for browsers without scripts is read", () => {
  const thread = POSTS.map(
    (post, index) =>
      `<div class="topic-body"><span class="creator">member${index}</span><div class="post"><p>${post}</p></div></div>`,
  ).join("");
  const page = (inside: string): string =>
    `<!doctype html><html><head><title>Keeping a mill wheel wet - Millwrights</title></head><body><div id="app"></div><noscript>${inside}</noscript></body></html>`;
  const { texts } = read(page(`<h1>Keeping a mill wheel wet</h1>${thread}`));
  assert.equal(texts.length, 1);
  for (const post of POSTS) assert.ok(texts[0]?.includes(post), post);
  const shell = read(
    page("You need to enable JavaScript to run this application. Please switch it on and load the page anew."),
  );
  assert.deepEqual(shell, { texts: [], codes: ["P001"] });
});

/** Marked paragraphs of a page of boxes and headlines, every block with the same score. */
const markAt = (score: number, headlines: number, isReport = false): readonly string[] => {
  const links = Array.from(
    { length: headlines },
    (_, index) =>
      `<li><a href="/t/${index}">Reader number ${index} asks how the old wheel at the upper mill is kept</a></li>`,
  );
  const scan = scanHtml(
    `<body><h1>Keeping a mill wheel wet</h1>${POSTS.map((post) => `<div>${post}</div>`).join("")}
<div class="cookie-consent">${POSTS[0]}</div><ul>${links.join("")}</ul></body>`,
    20_000,
    512,
  );
  const blocks = measureBlocks(scan);
  const marks = markUnsureBody(blocks, new Float64Array(blocks.length).fill(score), 0, isReport);
  return scan.blocks.flatMap(({ text }, index) => (marks[index] === 1 ? [text] : []));
};

test("where nothing is surely a report its paragraphs are taken, unless headlines of others say that it is a list", () => {
  assert.deepEqual(markAt(0.2, 0), POSTS);
  assert.deepEqual(markAt(0.2, 3), POSTS);
  assert.deepEqual(markAt(0.2, 16), []);
  assert.deepEqual(markAt(0.2, 16, true), POSTS, "a page whose head names a report is no list");
  assert.deepEqual(markAt(0.05, 0), []);
});

test("an article that was taken by weak signs is reported as such", () => {
  const rows = POSTS.map(
    (post, index) =>
      `<li class="comment reply"><div class="avatar profile">member${index}</div><div class="comment-text quote">${post}</div><a href="/reply">Reply</a></li>`,
  );
  const { texts, codes } = read(
    `<!doctype html><html><head><title>Mill wheels</title></head><body><ol class="discussion">${rows.join("")}</ol></body></html>`,
    null,
  );
  assert.deepEqual(texts, [POSTS.join("\n")]);
  assert.deepEqual(codes, ["P005"]);
});

test("a name that a system gives its root, or that the whole page bears, is no hint of one block", () => {
  assert.equal(readHints("__next"), 0);
  assert.equal(readHints("next-post __layout related"), HINT.related | HINT.content);
  const blocks = (open: string, close: string): readonly number[] =>
    measureBlocks(
      scanHtml(
        `<body>${open}<h1>Keeping a mill wheel wet</h1>${POSTS.map((post) => `<p>${post}</p>`).join("")}${close}</body>`,
        20_000,
        512,
      ),
    ).map(({ allHints, ownHints, ancestors }) => allHints | ownHints | ancestors);
  assert.deepEqual(new Set(blocks('<div class="has-sidebar related modal">', "</div>")), new Set([0, 8192]));
  assert.deepEqual(new Set(blocks('<form class="form" action="/page.aspx">', "</form>")), new Set([0, 8192]));
});
