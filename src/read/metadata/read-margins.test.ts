import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../test/build/page.ts";
import { printPartialDate } from "../../model/civil-date.ts";
import { readPage } from "../read.ts";

const REPORT = [
  "The harbour office will close its northern quay for two years, it told the shipping companies in a letter that was sent on Monday.",
  "Ferries will leave from the southern quay, where a second bridge is under development and is to open before the autumn.",
];

function readArticle(head: readonly string[]) {
  const text = [...head, ...REPORT].join("\n");
  return readPage(buildPage(text), { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles[0];
}

test("the day of the last change, printed alone beside the headline, dates a report of plain text", () => {
  const article = readArticle(["Northern quay to close for two years", "Updated: 2025-05-12 10:20"]);
  assert.equal(article?.published && printPartialDate(article.published.date), "2025-05-12");
  assert.equal(article?.published?.by.name, "read/last-change-alone");
});

test("a counter, a menu and a language switch beside the date are no publisher", () => {
  for (const line of ["4211 просмотр", "Bulletin 71/2025", "News Sport Jobs", "EN DE FR"])
    assert.equal(
      readArticle(["Northern quay to close for two years", "12 May 2025", line])?.publisher ?? null,
      null,
      line,
    );
});

function dayOf(head: readonly string[], tail: readonly string[] = []): string | null {
  const text = [...head, ...REPORT, ...tail].join("\n");
  const [article] = readPage(buildPage(text), { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles;
  return article?.published ? printPartialDate(article.published.date) : null;
}

test("a labelled day and one under the headline go before the clock of the page", () => {
  const top = ["Monday, 12 May 2025", "18.9°C", "Menu"];
  const headline = "Northern quay to close for two years";
  assert.equal(dayOf([...top, headline, "Created: 11.05.2025 13:05"]), "2025-05-11");
  assert.equal(dayOf([...top, headline, "11 May 2025"]), "2025-05-11");
  assert.equal(dayOf([...top, headline]), null);
  assert.equal(dayOf([headline, "Updated 6:12 PM GMT+2, May 5, 2025"]), "2025-05-05");
});

test("a day without its year takes the year of another day of its page a few days away", () => {
  const head = ["Northern quay to close for two years", "PORTSEA, May 12, 13:55 EET"];
  assert.equal(dayOf(head, ["(END) 13-05-2025 1358 JR"]), "2025-05-12");
  assert.equal(dayOf(head, ["(END) 13-11-2025 1358 JR"]), null);
});

test("a day counts in whatever line under the headline, in the brackets that open it, in a wire's code behind the report", () => {
  const headline = "Northern quay to close for two years";
  assert.equal(dayOf([headline, "Monday 12 May 2025 | Local | By Ana Ruiz | 4 min | Harbour Desk"]), "2025-05-12");
  assert.equal(dayOf([`[2025-05-12 08:02] Quay Channel: ${headline}`]), "2025-05-12");
  assert.equal(dayOf([headline], ["AP-WF-05-12-25 1403GMT"]), "2025-05-12");
});

test("a day told from today is counted from the one that the page prints on top, if no more", () => {
  const own = ["Northern quay to close for two years", "Yesterday, 17:42"];
  assert.equal(dayOf(["Harbour Gazette", "Tuesday, 13 May 2025 | 14°C", ...own]), "2025-05-12");
  assert.equal(dayOf(["Harbour Gazette", "Tuesday, 13 May 2025", "12 May 2025", ...own]), null);
});
