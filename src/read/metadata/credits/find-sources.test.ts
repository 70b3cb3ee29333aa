import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../../test/build/page.ts";
import type { Article } from "../../../model/article.ts";
import { readPage } from "../../read.ts";
import { readSourceLine } from "./read-source-line.ts";

const QUAY =
  "The harbour office will close its northern quay for two years, it told the shipping companies in a letter that was sent on Monday.";
const BRIDGE =
  "Ferries will leave from the southern quay, where a second bridge is under construction and is to open before the autumn.";
const MORE =
  "Nobody has objected so far, the office said, and the work is to begin when the ice has gone from the river.";

function read(lines: readonly string[]): readonly Article[] {
  return readPage(buildPage(lines.join("\n")), { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles;
}

function partsOf(text: string, isHead = false): (string | null)[] | null {
  const line = readSourceLine(text, "", isHead);
  const cut = (span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  return line === null ? null : [cut(line.publisher), cut(line.author)];
}

test("a line of a paper and its day, page or kind is a source, in the forms of press reviews, digests and databases", () => {
  for (const [text, publisher, author] of [
    ["Harbour Ledger (online), 15 April, 21:10", "Harbour Ledger", null],
    ["Handelsblick, 16 April, p. 11 (translated from German)", "Handelsblick", null],
    ["[Reuters via Quayside Daily, 5 July – link]", "Quayside Daily", null],
    ["[Jane Doe in Isthmus Business, 7 July – link]", "Isthmus Business", "Jane Doe"],
    ["The Harbour Lantern – News | by Jane Doe | 3 March 2025, 15:20", "The Harbour Lantern", "Jane Doe"],
    ["QUAYSIDE VOICE (daily, centre-left, circulation 31,000)", "QUAYSIDE VOICE", null],
    ["Publication info: Harbour Mercury ; Portsea [Portsea]. 12 Sep 2025: A.3.", "Harbour Mercury", null],
    ["SN\tThe Upland Mail", "The Upland Mail", null],
    ["Reuters · 13:05 GST", null, null],
  ] as const)
    assert.deepEqual(partsOf(text), [publisher, author], text);
});

test("on top of a page a paper's line is read between any marks and around its day", () => {
  for (const [text, publisher, author] of [
    ["Harbour Mail / Politics / 2025-05-12 / Ana Ruiz", "Harbour Mail", "Ana Ruiz"],
    ["*Ana Ruiz, Harbour Mail, 12 May 2025*", "Harbour Mail", "Ana Ruiz"],
    ["World in Brief - Harbour Mail, 12 May 2025", "World in Brief", null],
    ["HARBOUR MAIL. 12 May 2025. By Ana Ruiz.", "HARBOUR MAIL", "Ana Ruiz"],
    ["Harbour Mail, May 12, 2025, by our foreign affairs writer Ana Ruiz", "Harbour Mail", "Ana Ruiz"],
    ["HARBOUR MAIL EVENING EDITION MONDAY 12 MAY 2025 PRICE 30 KR", "HARBOUR MAIL", null],
    ["[ARCHIVE] HARBOUR MAIL, Tuesday, March 2, 1999, p. 4. (Read by machine.)", "HARBOUR MAIL", null],
  ] as const)
    assert.deepEqual(partsOf(text, true), [publisher, author], text);
  assert.equal(partsOf("HARBOUR MAIL. 12 May 2025. By Ana Ruiz."), null);
});

test("a date line, a section and a sentence are no source", () => {
  for (const text of ["Friday, 9 May 2025", "WORLD | 30 Sep 2025", "Updated 9 May 2025, 10:20", QUAY])
    assert.equal(readSourceLine(text), null, text);
});

test("the reports of a press review have the paper and the day of the line above or below each", () => {
  const first = ["Northern quay to close for two years", QUAY, BRIDGE, MORE];
  const second = ["Second bridge to open before the autumn", BRIDGE, QUAY, MORE];
  const sources = ["Harbour Ledger, 15 April 2025, p. 2", "Quayside Voice, 16 April 2025, p. 11"] as const;
  for (const lines of [
    [sources[0], ...first, "(Reuters)", "", sources[1], ...second, "(Reuters)"],
    [...first, `[${sources[0]}]`, "", ...second, `[${sources[1]}]`],
  ]) {
    const found = read(lines).map(({ publisher, published }) => [
      publisher?.value ?? null,
      published?.date.kind === "day" ? published.date.day : null,
    ]);
    assert.deepEqual(found, [
      ["Harbour Ledger", "2025-04-15"],
      ["Quayside Voice", "2025-04-16"],
    ]);
  }
});

test("the head of a sheet dates its report", () => {
  const [article] = read([
    "6 | NATIONAL      THE HARBOUR STANDARD      Tuesday, March 11, 2025",
    "",
    "Quay to close",
    QUAY,
    MORE,
  ]);
  assert.equal(article?.published?.date.kind === "day" && article.published.date.day, "2025-03-11");
});

test("an agency beside a time below an item is credited, and the page's own name is no agency", () => {
  const [article] = read(["Northern quay to close for two years", QUAY, BRIDGE, MORE, "Reuters · 13:05 GST"]);
  assert.equal(article?.credits[0]?.agency, "Reuters");
  const release = `PORTSEA, 12 May 2025 /Quayside Wire/ -- ${QUAY}`;
  assert.deepEqual(
    read(["Quayside Wire", "Northern quay to close", release, MORE, "© 2025 Quayside Wire"]).flatMap(
      ({ credits }) => credits,
    ),
    [],
  );
});

test("brackets behind an item that name its paper are no part of its body", () => {
  const [article] = read(["Quay to close", BRIDGE, MORE, `${QUAY} (Harbour Ledger, 8 May 2025)`]);
  assert.equal(article?.publisher?.value, "Harbour Ledger");
  assert.equal(article?.text.endsWith(QUAY), true);
});

test("an agency in a paper's place is the publisher where the page names papers there", () => {
  const first = ["Harbour Ledger, 15 April 2025, p. 2", "Quay to close", QUAY, MORE];
  const found = read([...first, "", "AFP, 16 April 2025, p. 3", "Bridge to open", BRIDGE, MORE]);
  assert.equal(found.at(-1)?.publisher?.value, "AFP");
});

test("a site's address between headline and day is the publisher", () => {
  const [article] = read(["Quay to close", "harbourledger.example", "July 4, 2025 Friday 5:14 AM GMT", QUAY, MORE]);
  assert.equal(article?.publisher?.value, "harbourledger.example");
});
