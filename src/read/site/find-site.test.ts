import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../test/build/page.ts";
import { readPage } from "../read.ts";

const REPORT = [
  "The harbour office will close its northern quay for two years, it told the shipping companies in a letter that was sent on Monday.",
  "Ferries will leave from the southern quay, where a second bridge is under development and is to open before the autumn.",
];
const HEAD = ["Northern quay to close for two years", "12 May 2025"];

function publisherOf(lines: readonly string[], url: string | null = null): string | null {
  const page = buildPage(lines.join("\n"), { url });
  return readPage(page, { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles[0]?.publisher?.value ?? null;
}

test("a name on top of the page that its foot, its host or its title says again is the publisher", () => {
  assert.equal(
    publisherOf(["Safe Quays Union", ...HEAD, ...REPORT, "© 2025 Safe Quays Union. All rights reserved."]),
    "Safe Quays Union",
  );
  assert.equal(
    publisherOf(["Safe Quays Union", ...HEAD, ...REPORT, "Safe Quays Union, 12 Dock Road | Contact | Terms of use"]),
    "Safe Quays Union",
  );
  assert.equal(publisherOf(["Safe Quays", ...HEAD, ...REPORT], "https://www.safequays.example/a/1"), "Safe Quays");
  assert.equal(
    publisherOf([`${HEAD[0]} - Safe Quays`, "Safe Quays", ...HEAD, ...REPORT, "About Safe Quays"]),
    "Safe Quays",
  );
});

test("a name that opens the page is the publisher, one further below that nothing supports only where it is a paper's", () => {
  assert.equal(publisherOf(["Safe Quays Union", ...HEAD, ...REPORT]), "Safe Quays Union");
  assert.equal(publisherOf(["Skip to content", "Quay Life", "Ferry Timetables", ...HEAD, ...REPORT]), null);
  assert.equal(publisherOf(["The Quayside Argus", ...HEAD, ...REPORT]), "The Quayside Argus");
  assert.equal(publisherOf(["Corriere della Baia", "Menu", ...HEAD, ...REPORT]), "Corriere della Baia");
});

test("a paper's line beside the date goes before the name of the page", () => {
  const foot = "© 2025 Daily Lantern. All rights reserved.";
  assert.equal(
    publisherOf(["Daily Lantern", HEAD[0] ?? "", "Quayside Mercury 12-05-2025", ...REPORT, foot]),
    "Quayside Mercury",
  );
});

test("buttons, fields, places and sections beside the date are no publisher", () => {
  for (const line of ["SHARE POST", "User Name: m.brown", "Quayside (Lowland)", "Load-Date", "World", "Latest News"])
    assert.equal(publisherOf([...HEAD, line, ...REPORT]), null, line);
});

test("an archive's copyright line over a report names its publisher, a picture's does not", () => {
  assert.equal(
    publisherOf([...HEAD, "Copyright 2025 Quays and Bridges All Rights Reserved", ...REPORT]),
    "Quays and Bridges",
  );
  assert.equal(publisherOf([...HEAD, "© Reuters / Jane Brown", ...REPORT]), null);
});

test("the name of a running head, a logo and a channel is read without what stands beside it", () => {
  assert.equal(
    publisherOf(["QUAYSIDE SECURITY BULLETIN          Vol. 9 No. 4 · May 2025", ...HEAD, ...REPORT]),
    "QUAYSIDE SECURITY BULLETIN",
  );
  assert.equal(publisherOf(["Safe Quays logo", ...HEAD, ...REPORT], "https://safequays.example/a"), "Safe Quays");
  assert.equal(
    publisherOf(["Safe Quays Oy", ...HEAD, ...REPORT, "© Safe Quays Oy 2025"], "https://safequays.example/a"),
    "Safe Quays",
  );
});

test("a name is the publisher by what the page says beside it, and by its address in whatever form", () => {
  const about = "Safe Quays newsletters";
  assert.equal(
    publisherOf(["Safe Quays", ...HEAD, ...REPORT, "Subscribe to Safe Quays", about, "© Safe Quays"]),
    "Safe Quays",
  );
  assert.equal(publisherOf([...HEAD, ...REPORT, "Safe Harbour Forum"], "https://www.quays.example/a/1"), null);
  assert.equal(
    publisherOf(["Safe Harbour Forum", ...HEAD, ...REPORT, "© 2025 Safe Harbour Forum"], "https://www.shf.example/a/1"),
    "Safe Harbour Forum",
  );
});

test("entries of a menu and sections that come again in the foot are no publisher", () => {
  const menu = ["Quay Life", "Season Tickets", "Our Ferries", "Opening Hours"];
  assert.equal(publisherOf(["Skip to content", ...menu, ...HEAD, ...REPORT, ...menu]), null);
});

test("an agency that a paper credits beside the date is not the publisher", () => {
  assert.equal(
    publisherOf(["The Quayside Argus", HEAD[0] ?? "", "GNA | May 12, 2025", ...REPORT]),
    "The Quayside Argus",
  );
});

test("a name that is printed with wide blanks is evidenced by the characters that it has there", () => {
  const lines = ["THE  QUAYSIDE  CLARION", "Service of THE  QUAYSIDE  CLARION", ...HEAD, ...REPORT];
  const page = buildPage(lines.join("\n"));
  const { articles } = readPage(page, { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value;
  const { value, evidence } = articles[0]?.publisher ?? { value: null, evidence: [] };
  assert.equal(value, "THE QUAYSIDE CLARION");
  assert.deepEqual(
    evidence.map(({ start, end }) => page.text.slice(start, end)),
    ["THE  QUAYSIDE  CLARION"],
  );
});

test("what kind of text a page is says nothing of whose it is", () => {
  assert.equal(publisherOf(["FOR IMMEDIATE RELEASE", ...HEAD, ...REPORT]), null);
  assert.equal(publisherOf(["PRESS RELEASE", "Safe Quays Union", ...HEAD, ...REPORT]), "Safe Quays Union");
});

test("an agency that no list knows is the site where it stands in the datelines of several reports", () => {
  const reports = ["Estuary", "Oldhaven"].flatMap((place, at) => [
    at === 0 ? (HEAD[0] ?? "") : "Second bridge to open before the autumn",
    `${place.toUpperCase()} (Quay Press) - ${REPORT[0]}`,
    REPORT[1] ?? "",
    "(Reuters)",
  ]);
  assert.equal(publisherOf(reports), "Quay Press");
});

test("a name that opens the page beside a day is the publisher, a word that may be a place is not", () => {
  const [headline = ""] = HEAD;
  for (const [line, name] of [
    ["Quays Evening Digest . In short . May 12th 2025", "Quays Evening Digest"],
    ["Quays Outlook (Port Estuary), 12 May 2025", "Quays Outlook"],
    ["<< Kontor Quays / translated >> 12 May 2025", "Kontor Quays"],
    ["Estuary, 12 May 2025", null],
  ] as const)
    assert.equal(publisherOf([line, headline, ...REPORT]), name, line);
});

test("the paper that a byline says it was written for is the publisher where no line names another", () => {
  const [headline = "", day = ""] = HEAD;
  assert.equal(
    publisherOf([headline, day, "Written by Ana Ruiz for the Quayside Courier", ...REPORT]),
    "Quayside Courier",
  );
  assert.equal(publisherOf([headline, day, "Written by Ana Ruiz for Port Estuary", ...REPORT]), null);
});
