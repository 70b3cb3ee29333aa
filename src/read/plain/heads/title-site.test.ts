import assert from "node:assert/strict";
import { test } from "node:test";
import { findTitleParts, foldTitle, type KnownNames, titleForms } from "./title-site.ts";

const NAMES: KnownNames = { lines: new Set([foldTitle("Kystavisen")]), host: "islandpostexample" };

function parts(title: string, names = NAMES): string[] {
  return findTitleParts(title, names).map(({ start, end, what }) => `${what}: ${title.slice(start, end)}`);
}

test("a site's name behind a headline is told where that is sure", () => {
  assert.deepEqual(parts("Office receives a first notice | Northern Voice"), ["section: Northern Voice"]);
  assert.deepEqual(parts("Office receives a first notice - The Harbour Gazette"), ["site: The Harbour Gazette"]);
  assert.deepEqual(parts("Office receives a first notice – Kystavisen"), ["site: Kystavisen"]);
  assert.deepEqual(parts("Office receives a first notice - Island Post"), ["site: Island Post"]);
  assert.deepEqual(parts("Office receives a first notice | World | Reuters"), ["agency: Reuters", "section: World"]);
});

test("what a dash sets off in a headline stays", () => {
  for (const title of [
    "Office receives a first notice - and a second",
    "Office receives a first notice – Minister",
    "Analysis | What a notice means for those who stay in the treaty",
    "Live | Office",
  ])
    assert.deepEqual(parts(title, { lines: new Set(), host: "" }), [], title);
});

test("a page that prints the bare headline too shows where it ends", () => {
  const names = { lines: new Set([foldTitle("Office receives a first notice")]), host: "" };
  assert.deepEqual(parts("Office receives a first notice – Voz", names), ["section: Voz"]);
  assert.deepEqual(titleForms("Office receives a first notice – Voz").at(-1), "office receives a first notice");
});
