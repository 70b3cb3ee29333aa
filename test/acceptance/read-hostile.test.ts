import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import type { Page } from "../../src/model/page.ts";
import { parseBlockModel, readPage } from "../../src/read/read.ts";
import { findDataFolder } from "./data-folder.ts";

const blockModel = parseBlockModel(
  readFileSync(resolve(import.meta.dirname, "../../models/blocks/model.json"), "utf8"),
);
const folder = findDataFolder();
const skip = folder === null ? "the evaluation data is absent" : false;

/** Pieces that make a quadratic reader stand still when repeated. */
const FLOODS = [
  " ",
  "\n",
  "\t \n",
  "a",
  "- ",
  ". ",
  "By ",
  "| ",
  "(Reuters) - ",
  "Read more\n",
  "Read more Asia The ",
  "Comments\n",
  "2 hours ago\n",
  "2025-07-09 ",
  "KYIV - ",
  "A B ",
  "a, ",
  '"',
  "“",
  "Related: x. ",
  "word word word word word.\n",
  "What is it?\n",
  "NEWSLETTER ",
  "\u{1F600}",
  "\ud800",
  "\u0000",
  "&amp;",
  "&",
  "<",
  "<p>",
  "<p>word word word word word word word word word word word word word.",
  "</div>",
  "<a href=/author/x>Jane Doe</a> ",
  "<h2>A heading of words</h2>",
  "<article><h2>Head line here</h2><p>word word.</p>",
  "<time datetime=2025-07-09>",
  "<meta name=author content=x>",
  "<!--",
  "<script type=application/ld+json>{",
  "<li><a href=x>one two three four five six</a>",
  "<b>",
  "<table><tr><td>",
  "]]>",
];
const FLOOD_LENGTH = 1_000_000;

test("a megabyte of any one thing is read as plain text and as HTML", () => {
  for (const piece of FLOODS) {
    const text = piece.repeat(Math.ceil(FLOOD_LENGTH / piece.length));
    for (const format of ["text", "html"] as const)
      assert.ok(read(text, format).diagnostics.length >= 0, JSON.stringify(piece));
  }
});

test("every seventh prefix of the seeds is read", { skip }, () => {
  for (const text of seeds()) for (let end = 0; end < text.length; end += 7) read(text.slice(0, end), "text");
});

test("seeds with pieces cut out, doubled and thrown in are read, and their segments stay in order", { skip }, () => {
  let state = 11;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const texts = seeds();
  for (let round = 0; round < 3_000; round++) {
    let text = texts[next(texts.length)] ?? "";
    for (let change = 0; change <= next(6); change++) {
      const at = next(text.length + 1);
      const piece =
        [text.slice(next(text.length + 1)).slice(0, 200), FLOODS[next(FLOODS.length)] ?? "", ""][next(3)] ?? "";
      text = text.slice(0, at) + piece + text.slice(at + next(60));
    }
    const { segments, articles } = read(text, round % 3 === 0 ? "html" : "text").value;
    let end = 0;
    for (const { span } of segments) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
      end = span.end;
    }
    for (const article of articles) {
      for (const piece of article.map) {
        if (piece.kind === "verbatim")
          assert.equal(
            text.slice(piece.page, piece.page + piece.pageLength),
            article.text.slice(piece.article, piece.article + piece.length),
          );
      }
    }
  }
});

function read(text: string, format: Page["format"]): ReturnType<typeof readPage> {
  const page: Page = { id: "p", doc: "p", path: "p", url: null, captured: null, sha256: "0".repeat(64), format, text };
  return readPage(page, { pageKey: "p", maxNodes: 200_000, maxDepth: 512, blockModel });
}

function seeds(): string[] {
  const files = readdirSync(resolve(folder ?? "", "seeds")).filter((file) => file.endsWith(".txt"));
  return files.map((file) => readFileSync(resolve(folder ?? "", "seeds", file), "utf8"));
}
