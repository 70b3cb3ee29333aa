import assert from "node:assert/strict";
import { test } from "node:test";
import { type Page, toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { traceLineage } from "../trace.ts";

// An invented institution, in our own words. 29 June 2025 was a Sunday.
const REPORT = `The Harbour Board of Northport signed the dredging order on Sunday, 29 June 2025, its chairman Albin Restorff said.
The order lets the board close the Tarn channel to fishing boats for four months from the middle of July.
Restorff said the board had no other way to reach the drifting mines before the autumn storms.
Fishing crews from Oldhaven had asked for a later date, because the herring season opens in the first week of August.
The regional court refused to stop the order, and 63 crews were told to send their claims to the board's insurer.
Two ferries will take another route while the channel is closed, which adds fifty minutes to the crossing.`;
const MONDAY = REPORT.replace("Sunday, 29 June", "Monday, 29 June");
const RETOLD = `A dredging order for the Tarn channel was signed on Sunday, 29 June 2025, by the Harbour Board of Northport, according to its chairman Albin Restorff.
Under the order the board may shut the channel to fishing boats for four months, beginning in mid-July.
There was no other way of reaching the drifting mines before the storms of autumn, Restorff said.
Because the herring season opens in August's first week, fishing crews from Oldhaven had wanted a later date.
The order was not stopped by the regional court, which told 63 crews to send claims to the insurer of the board.
While the channel is closed two ferries take another route, and the crossing lasts fifty minutes longer.`;

/** Links of the pages, "child parent why", under every way of giving the three texts the ids a, b and c. */
function linkUnderAllIds(texts: readonly [string, string, string]): Set<string> {
  const outcomes = new Set<string>();
  for (const order of ["012", "021", "102", "120", "201", "210"]) {
    const names = ["a", "b", "c"];
    const pages = texts.map((text, index): Page => ({ id: names[Number(order[index])] ?? "", text }));
    const { derivations } = traceLineage(pages.map(toArticle)).value;
    const nameOf = (id: string) => pages.findIndex((page) => `${page.id}#0` === id);
    outcomes.add(
      derivations
        .map((link) => `${nameOf(link.from)} from ${nameOf(link.to)}: ${link.direction}`)
        .sort()
        .join(", "),
    );
  }
  return outcomes;
}

test("the text with the wrong weekday is the younger one, and who repeats it descends from it", () => {
  const repeated = RETOLD.replace("Sunday, 29 June", "Monday, 29 June");
  assert.deepEqual(
    linkUnderAllIds([REPORT, MONDAY, repeated]),
    new Set(["1 from 0: inherited-error, 2 from 1: inherited-error"]),
  );
});

test("without the slip a retelling descends from the report and not from its copy", () => {
  const [outcome = ""] = linkUnderAllIds([REPORT, MONDAY, RETOLD]);
  assert.match(outcome, /1 from [02]: inherited-error/);
  assert.doesNotMatch(outcome, /from 1/);
});

test("a name that one copy misspells goes on to the text made from it", () => {
  const misspelt = REPORT.replaceAll("Restorff", "Restroff");
  const pages: Page[] = [
    { id: "d", text: REPORT },
    { id: "c", text: REPORT.replace("fifty minutes", "nearly an hour"), published: "2025-07-01" },
    { id: "e", text: REPORT.replace("four months", "sixteen weeks") },
    { id: "a", text: misspelt },
    { id: "b", text: RETOLD.replaceAll("Restorff", "Restroff") },
  ];
  const { derivations } = traceLineage(pages.map(toArticle)).value;
  const link = derivations.find(({ from }) => from === "b#0");
  assert.deepEqual([link?.to, link?.direction], ["a#0", "inherited-error"]);
  assert.equal(derivations.find(({ from }) => from === "a#0")?.direction, "inherited-error");
});

test("a weekday that one copy changed goes on to the text made from it, though no date stands beside it", () => {
  const undated = (text: string) => text.replace("Sunday, 29 June 2025,", "Sunday,");
  const shifted = (text: string) => undated(text).replace("Sunday", "Monday");
  const pages: Page[] = [
    { id: "d", text: undated(REPORT) },
    { id: "c", text: undated(REPORT).replace("fifty minutes", "nearly an hour") },
    { id: "e", text: undated(REPORT).replace("four months", "sixteen weeks") },
    { id: "a", text: shifted(REPORT) },
    { id: "b", text: shifted(RETOLD) },
  ];
  const { derivations } = traceLineage(pages.map(toArticle)).value;
  const link = derivations.find(({ from }) => from === "b#0");
  assert.deepEqual([link?.to, link?.direction], ["a#0", "inherited-error"]);
});

test("dates and credits go before slips: a copy printed earlier may hold the slip that the agency corrected", () => {
  const { derivations } = traceLineage(
    [
      { id: "a", text: REPORT, published: "2025-07-02" },
      { id: "b", text: MONDAY, published: "2025-07-01" },
    ].map(toArticle),
  ).value;
  assert.deepEqual(
    derivations.map((link) => [link.from, link.to, link.direction]),
    [["a#0", "b#0", "date"]],
  );
});

test("the page of the publisher that another credits is the older one, whatever the days they give", () => {
  const { derivations } = traceLineage(
    [
      {
        id: "a",
        text: RETOLD,
        credit: "Example Wire",
        publisher: "Example Digest",
        published: "2025-06-30",
      },
      { id: "b", text: REPORT, publisher: "Example Wire", published: "2025-07-01" },
    ].map(toArticle),
  ).value;
  assert.deepEqual(
    derivations.map((link) => [link.from, link.to, link.direction]),
    [["a#0", "b#0", "credit"]],
  );
});
