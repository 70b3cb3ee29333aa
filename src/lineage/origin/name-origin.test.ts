import assert from "node:assert/strict";
import { test } from "node:test";
import { type Page, toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { traceLineage } from "../trace.ts";

const REPORT = [
  "A dam above the town of Varnholm will be emptied by half from Monday after divers found cracks in two of its nine piers.",
  "About 1,800 people who live below the dam were told to be ready to leave within an hour.",
  "The cracks are up to four metres long and were found during a check that takes place every five years.",
  "The dam was built in 1961 and holds 70 million cubic metres.",
];
const withLine = (line: string) => [...REPORT.slice(0, 2), line, ...REPORT.slice(2)].join("\n");

/** The origin of the family of the first page: its name, how it was found, and what of the texts says so. */
function originOf(...pages: readonly Page[]): readonly (string | null)[] {
  const { families } = traceLineage(pages.map(toArticle)).value;
  const { origin } =
    families.find(({ members }) => members.includes(`${pages[0]?.id}#0` as never)) ?? families[0] ?? {};
  const quotes = (origin?.evidence ?? []).flatMap(({ article, span }) => {
    const text = pages.find(({ id }) => article === `${id}#0`)?.text ?? "";
    return span === null ? [] : [text.slice(span.start, span.end)];
  });
  return [origin?.name ?? null, origin?.how ?? null, ...quotes];
}

const PAPER = { id: "paper", publisher: "The Example Courier" };
/** Another report, of an agency that the run so knows. */
const OTHER = {
  id: "other",
  publisher: "Tarnpost",
  credit: "Tarnpost",
  text: "The ferry to Oldhaven stays in port until the storm is over, its owner said.",
};

test("an agency on no list that a text says was told something is the origin, wherever it says so", () => {
  const text = withLine("It was a matter of days, the mayor told Lowland Press.");
  assert.deepEqual(originOf({ ...PAPER, text }), ["Lowland Press", "addressee", "Lowland Press"]);
});

test("remarks that an agency carried were made to it", () => {
  const text = withLine("The mayor, in remarks carried by Lowland Press, spoke of days.");
  assert.deepEqual(originOf({ ...PAPER, text }), ["Lowland Press", "addressee", "Lowland Press"]);
});

test("a name that says nothing of itself is the origin only if an agency of the run bears it", () => {
  const page = { ...PAPER, text: withLine("It was a matter of days, the mayor told Tarnpost.") };
  assert.deepEqual(originOf(page), ["The Example Courier", "publisher"]);
  assert.deepEqual(originOf(page, OTHER), ["Tarnpost", "addressee", "Tarnpost"]);
});

test("an agency called by a part of its name is the one whose page is in the family", () => {
  const copy = { ...PAPER, text: `${REPORT.join("\n")}\nIt is a matter of days, it informs the agency Lowland.` };
  const own = { id: "own", publisher: "LOWLAND PRESS", text: REPORT.join("\n") };
  assert.deepEqual(originOf(copy, own), ["LOWLAND PRESS", "relay", "Lowland"]);
});

test("a paper that was told something in the middle of the text is no origin", () => {
  const text = withLine("It was a matter of days, the mayor told the Oldhaven Herald.");
  assert.deepEqual(originOf({ ...PAPER, text }), ["The Example Courier", "publisher"]);
});
