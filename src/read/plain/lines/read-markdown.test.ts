import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isMarkdown, readMarkdown } from "./read-markdown.ts";

function textOf(line: string): string {
  return readMarkdown(line)?.text ?? line;
}

test("headings, links, stressed words and escapes are read without their marks", () => {
  assert.equal(textOf("# Office receives a notice"), "Office receives a notice");
  assert.equal(textOf("## Who decides? ##"), "Who decides?");
  assert.equal(textOf("**By Ana Ruiz**"), "By Ana Ruiz");
  assert.equal(
    textOf('The [office](https://office.example/a_(b) "Office") had _not_ been **told\\.**'),
    "The office had not been told.",
  );
  assert.equal(textOf("*   [Home](/)"), "*   Home");
  assert.equal(textOf("> [**Ferry terminal delayed**](https://harbour.example/ferry)"), "Ferry terminal delayed");
});

test("what only looks like a mark stays", () => {
  for (const line of [
    "The code is snake_case_name and 2 * 3 * 4.",
    "An asterisk* stands for a note (see [3]).",
    "#1 of ten ferries",
    "# fetch the branch",
    "C:\\Users\\ana",
    "He wrote [sic] (again).",
  ])
    assert.equal(textOf(line), line);
});

test("images are told from text, with their words or without", () => {
  assert.deepEqual(
    [
      "![A view of the office](https://office.example/a.jpg)",
      "[![logo](https://office.example/a.svg)](https://office.example/)",
      "![](https://office.example/a.svg)",
    ].map((line) => {
      const { text, image } = readMarkdown(line) ?? { text: line, image: false };
      return [text, image];
    }),
    [
      ["A view of the office", true],
      ["logo", true],
      ["", true],
    ],
  );
  assert.equal(textOf("![icon](/a.svg) Share"), "Share");
});

test("a line that is a link to another page is told, one within the page is not", () => {
  assert.equal(readMarkdown("* [Ferry terminal delayed](https://harbour.example/ferry)")?.linked, 1);
  assert.equal(readMarkdown("[What the text says](#text)")?.linked, 0);
  assert.ok((readMarkdown("The [office](https://office.example) said so.")?.linked ?? 1) < 0.5);
});

test("a page is Markdown by a link or a heading", () => {
  assert.equal(isMarkdown("A line\n## A heading\n"), true);
  assert.equal(isMarkdown("A [link](https://office.example/)."), true);
  assert.equal(isMarkdown("#1 of ten, and [3] (later)."), false);
});

test("every character of the text is the line's, in order", () => {
  const piece = fc.constantFrom(
    "[",
    "]",
    "(",
    ")",
    "](https://a.example/)",
    "*",
    "**",
    "_",
    "!",
    "\\",
    "# ",
    "> ",
    "- ",
    "ab",
    " ",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const line = pieces.join("").trim();
      const read = readMarkdown(line);
      if (read === null) return;
      let last = 0;
      let text = "";
      for (const { article, page, length } of read.map) {
        assert.equal(article, text.length);
        assert.ok(page >= last);
        text += line.slice(page, page + length);
        last = page + length;
      }
      assert.equal(read.text, text);
    }),
  );
});
