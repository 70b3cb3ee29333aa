import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../test/build/page.ts";
import { readPage } from "../read.ts";
import { shareMargins } from "./share-margins.ts";

const QUAY =
  "PORTSEA - The harbour office will close its northern quay for two years, it told the shipping companies in a letter that was sent on Monday.";
const BRIDGE =
  "OLDHAVEN - Ferries will leave from the southern quay, where a second bridge is under development and is to open before the autumn.";
const MORE =
  "The companies had asked for a delay until the season is over, which the office refused in a second letter this week.";

function read(lines: readonly string[], url: string | null = null) {
  return readPage(buildPage(lines.join("\n"), { url }), { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles;
}

function daysOf(lines: readonly string[], url: string | null = null): (string | null)[] {
  return read(lines, url).map(({ published }) => (published?.date.kind === "day" ? published.date.day : null));
}

test("a day above several reports is that of each, one under a headline of its report alone", () => {
  const second = ["Second bridge to open before the autumn", BRIDGE, MORE, "(Reuters)"];
  assert.deepEqual(
    daysOf(["12 May 2025", "Northern quay to close for two years", QUAY, MORE, "(Reuters)", ...second]),
    ["2025-05-12", "2025-05-12"],
  );
  assert.deepEqual(
    daysOf(["Northern quay to close for two years", "12 May 2025", QUAY, MORE, "(Reuters)", ...second]),
    ["2025-05-12", null],
  );
});

test("the day of a page's first lines is that of a report without one where the others have the same", () => {
  const articles = read([
    "Northern quay to close for two years",
    "12 May 2025",
    QUAY,
    MORE,
    "(Reuters)",
    "Second bridge to open before the autumn",
    BRIDGE,
    MORE,
    "(Reuters)",
  ]);
  const own = articles[0]?.published ?? null;
  const daysWith = (headDay: typeof own): (string | undefined)[] =>
    shareMargins(articles, { onlyDay: null, headDay, reporters: [] }).map(({ published }) => published?.text);
  assert.deepEqual(daysWith(own), ["12 May 2025", "12 May 2025"]);
  assert.deepEqual(daysWith(own && { ...own, date: { kind: "year", year: "2025" } }), ["12 May 2025", undefined]);
  assert.deepEqual(daysWith(null), ["12 May 2025", undefined]);
});

test("a report whose lines give no day takes that of its address, and a day without its year the address's year", () => {
  const page = ["Northern quay to close for two years", QUAY, MORE];
  assert.deepEqual(daysOf(page, "https://www.quays.example/2025/may/12/northern-quay"), ["2025-05-12"]);
  const dated = ["Northern quay to close for two years", "12 May", QUAY, MORE];
  assert.deepEqual(daysOf(dated, "https://www.quays.example/2025/05/northern-quay"), ["2025-05-12"]);
  assert.deepEqual(daysOf(dated), [null]);
});
