import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CivilDate, civilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import { mapToPage } from "../model/text-map.ts";
import { readPage } from "./read.ts";

const CAPS = { pageKey: "page", maxNodes: 200_000, maxDepth: 512 };

function plainPage(text: string, captured: CivilDate | null = null): Page {
  return { id: "p", doc: "page", path: "page.txt", url: null, captured, sha256: "0".repeat(64), format: "text", text };
}

function read(text: string, captured: CivilDate | null = null): ReturnType<typeof readPage>["value"] {
  return readPage(plainPage(text, captured), CAPS).value;
}

function kinds(text: string): string[] {
  return read(text).segments.map(
    ({ span, kind, article }) => `${kind} ${article ?? "-"}: ${text.slice(span.start, span.end)}`,
  );
}

const LEAD =
  "The depositary said on Monday that it had received the instrument and would notify all States that are bound.";
const NEXT =
  "The notification is to be circulated within the week, the treaty section of the office added in a short note.";
const LAST =
  "Under the text the period begins with receipt, and nothing in the note suggests another reading of the clause.";

test("a headline, a teaser list between paragraphs and the body around it are told apart", () => {
  const text = [
    "Depositary receives instrument on mine treaty",
    LEAD,
    "Read also",
    "Harbour board delays the new ferry terminal by another year",
    "Council approves money for the northern ring road",
    "Museum reopens after the flood with half of its halls",
    NEXT,
    LAST,
  ].join("\n");
  const value = read(text);
  assert.equal(value.articles.length, 1);
  assert.equal(value.articles[0]?.headline?.value, "Depositary receives instrument on mine treaty");
  assert.equal(value.articles[0]?.text, [LEAD, NEXT, LAST].join("\n"));
  assert.equal(value.segments.filter(({ kind }) => kind === "teaser").length, 2);
});

test("a label whose links were lost is furniture, and what follows belongs to the same article", () => {
  assert.deepEqual(kinds(["A short note on the treaty", LEAD, "SEE ALSO:", NEXT].join("\n")).slice(2), [
    "furniture 0: SEE ALSO:",
    `body 0: ${NEXT}`,
  ]);
});

test("a second article behind publisher and age lines is split off, with its own date", () => {
  const text = [
    "First report on the depositary",
    `${LEAD} ${NEXT} REUTERS`,
    "Tags",
    "Related Articles",
    "",
    "Example Courier",
    "3 hours ago",
    "- Example Courier",
    "Second report on another matter",
    `GENEVA - ${LAST} ${NEXT}`,
  ].join("\n");
  const [first, second] = read(text, civilDate("2025-07-23")).articles;
  assert.equal(first?.credits[0]?.agency, "Reuters");
  assert.equal(first?.text, `${LEAD} ${NEXT}`);
  assert.equal(second?.publisher?.value, "Example Courier");
  assert.deepEqual(second?.published?.date, { kind: "day", day: "2025-07-23" });
  assert.equal(second?.dateline?.place, "GENEVA");
  assert.deepEqual(read(text).articles[1]?.published?.date, { kind: "unknown" });
});

test("a teaser list inside a line is cut out and the body joined again", () => {
  const filler = `${LEAD} ${NEXT} ${LAST} `.repeat(3);
  const list =
    "Top stories Read. Share. World Ministers meet on grain corridor World Storm closes three ports, say officials Sport Rowers win the lake cup World Old bridge gets a new deck";
  const text = `${filler}${list} What happens next? ${NEXT} ${LAST}`;
  const value = read(text);
  assert.equal(value.articles.length, 1);
  assert.ok(!value.articles[0]?.text.includes("say officials"));
  assert.ok(value.articles[0]?.text.includes("the clause. What happens next?"));
});

test("a name after the last paragraph is the byline and a comment box is comments", () => {
  assert.deepEqual(kinds([LEAD, NEXT, "Ines Example", "No comments:", "Post a Comment"].join("\n")).slice(1), [
    "byline 0: Ines Example",
    "comments 0: No comments:\nPost a Comment",
  ]);
});

test("nothing but a menu is no article", () => {
  const { value, diagnostics } = readPage(plainPage("Home\nWorld\nSport\nContact us"), CAPS);
  assert.equal(value.articles.length, 0);
  assert.equal(diagnostics[0]?.code, "P001");
});

test("every character of an article's text leads back to the same character of its page", () => {
  const lines = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(LEAD, NEXT, "Read more", "REUTERS", "2 hours ago", "By Ines Example"),
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 20 }), (parts) => {
      const text = parts.join("\n");
      const value = read(text);
      for (const article of value.articles) {
        for (const piece of article.map) {
          const own = article.text.slice(piece.article, piece.article + piece.length);
          const [span] = mapToPage(article.map, { start: piece.article, end: piece.article + piece.length });
          assert.equal(text.slice(span?.start, span?.end), own);
        }
      }
      let end = 0;
      for (const { span } of value.segments) {
        assert.ok(span.start >= end && span.end > span.start);
        end = span.end;
      }
    }),
  );
});

test("a page of headlines without a paragraph is a list, not an article", () => {
  const headline = (index: number): string => `Harbour board delays terminal number ${index} by a year`;
  const { value, diagnostics } = readPage(
    plainPage(Array.from({ length: 12 }, (_, index) => headline(index)).join("\n")),
    CAPS,
  );
  assert.equal(value.articles.length, 0);
  assert.equal(diagnostics[0]?.code, "P002");
});
