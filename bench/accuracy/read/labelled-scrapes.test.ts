import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLabelledScrapes } from "./labelled-scrapes.ts";

const FILE = `# a remark
= x-1 | a report with a list in a line
! url https://example.org/a
f	Home | World
h1	Ferry sinks

b1	A ferry sank on Monday.{{ READ MORE: Storm ahead }}All are safe.
t	Storm ahead
! 1 published 2025-05-08
! 1 byline -
`;

test("body is what stands outside the braces", () => {
  const [page] = parseLabelledScrapes(FILE, "pages.txt");
  const [article] = page?.articles ?? [];
  assert.equal(
    page?.text,
    "Home | World\nFerry sinks\n\nA ferry sank on Monday. READ MORE: Storm ahead All are safe.\nStorm ahead",
  );
  assert.deepEqual(
    article?.body.map(({ start, end }) => page?.text.slice(start, end)),
    ["A ferry sank on Monday.", "All are safe."],
  );
  assert.deepEqual(article?.headlines, ["Ferry sinks"]);
  assert.deepEqual(
    [...(article?.facts ?? [])],
    [
      ["published", "2025-05-08"],
      ["byline", null],
    ],
  );
});

test("every line has its kind, and the parts of a line of body theirs", () => {
  const [page] = parseLabelledScrapes(FILE, "pages.txt");
  assert.deepEqual(
    page?.segments.map(({ start, end, kind, article }) => [kind, article, page.text.slice(start, end)]),
    [
      ["furniture", null, "Home | World"],
      ["headline", 0, "Ferry sinks"],
      ["body", 0, "A ferry sank on Monday."],
      ["furniture", 0, "READ MORE: Storm ahead"],
      ["body", 0, "All are safe."],
      ["teaser", null, "Storm ahead"],
    ],
  );
});

test("a line without a label is named", () => {
  assert.throws(() => parseLabelledScrapes(`${FILE}no label\n`, "pages.txt"), /pages\.txt line 11: expected/);
});
