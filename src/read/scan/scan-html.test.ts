import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { IGNORE_TOKENS } from "../../../test/build/ignore-tokens.ts";
import { isAuthorPath } from "./author-path.ts";
import type { HtmlScan } from "./html-scan.ts";
import { scanHtml } from "./scan-html.ts";

const PIECES = [
  "a",
  " word",
  "&",
  "&&",
  "&amp;",
  "&ampx",
  "&nbsp",
  "&#39;",
  "&#x1F600;",
  "&#",
  "&#x",
  "&NotEqualTilde;",
  "&notit;",
  "&unknown;",
  "<",
  "< ",
  "<b>",
  "</b>",
  "<i title='&lt;'>",
  "<!-- & -->",
  "é",
];

test("the text of a page is what the tokenizer reads when it decodes entities itself", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const html = pieces.join("");
      const scan = scanHtml(html, 1_000, 100);
      assert.equal(printText(html, scan), decode(html));
    }),
    { numRuns: 2_000 },
  );
});

test("attributes are kept without entities, the first of a name, and with the place of their value", () => {
  const html = `<meta name="a" CONTENT="x &amp; y&copy" content=second property><link rel=canonical href='/p?a=1&amp;b=2'>`;
  const [meta, link] = scanHtml(html, 100, 100).metas;
  const content = meta?.attributes.get("content");
  assert.equal(content?.value, "x & y©");
  assert.equal(html.slice(content?.start, content?.end), "x &amp; y&copy");
  assert.equal(meta?.attributes.get("property")?.value, "");
  assert.equal(link?.attributes.get("href")?.value, "/p?a=1&b=2");
});

test("elements of the same class share a hash, also when two values fall on one place of the table", () => {
  const classes = Array.from({ length: 3_000 }, (_, at) => `kind-${at % 1_500}`);
  const { classes: hashes } = scanHtml(classes.map((name) => `<p class="${name}">x</p>`).join(""), 10_000, 100);
  for (let at = 0; at < 1_500; at++) assert.equal(hashes.at(at), hashes.at(at + 1_500));
  assert.equal(new Set(classes.map((_, at) => hashes.at(at))).size, 1_500);
});

test("an address in a folder of authors leads to a person", () => {
  for (const path of ["/author/jane", "https://example.org/en/People/jane-doe", "//example.org/by/x"])
    assert.ok(isAuthorPath(path, 0, path.length), path);
  for (const path of ["/author/", "author/jane", "/authors-guide/x", "/news/author", "/author//x", ""])
    assert.ok(!isAuthorPath(path, 0, path.length), path);
});

function printText(html: string, { segments }: HtmlScan): string {
  let text = "";
  for (let at = 0; at < segments.length; at += 3) {
    const codepoint = segments.at(at + 2);
    text += codepoint < 0 ? html.slice(segments.at(at), segments.at(at + 1)) : String.fromCodePoint(codepoint);
  }
  return text;
}

function decode(html: string): string {
  let text = "";
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORE_TOKENS,
      ontext: (start, end) => {
        text += html.slice(start, end);
      },
      ontextentity: (codepoint) => {
        text += String.fromCodePoint(codepoint);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return text;
}
