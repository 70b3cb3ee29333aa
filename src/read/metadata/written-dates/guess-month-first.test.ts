import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../../test/build/page.ts";
import { printPartialDate } from "../../../model/civil-date.ts";
import { readPage } from "../../read.ts";

const ENGLISH = `The harbour office said that it had received four notices since the spring, and that each had been sent on to every State that is bound.
A notice takes effect after the period that the text sets, the office added, and nothing in a notice can make that period shorter.`;
const FRENCH = `Le bureau du port a déclaré avoir reçu quatre notifications depuis le printemps, et que chacune avait été transmise à tous les États liés.
Une notification prend effet après le délai que fixe le texte, a ajouté le bureau, et rien ne peut rendre ce délai plus court.`;

function readDay(line: string, body = ENGLISH, url: string | null = null): string | null {
  const text = `Harbour office counts the notices of the year\n${line}\n${body}\n`;
  const [article] = readPage(buildPage(text, { path: "page.txt", url, format: "text" }), {
    pageKey: "page",
    maxNodes: 1000,
    maxDepth: 10,
  }).value.articles;
  return article?.published == null ? null : printPartialDate(article.published.date);
}

test("numbers on both sides of a slash are read by the page's other dates, its language or its address, else left open", () => {
  assert.equal(readDay("Published: 09/07/2025 10:30"), "2025");
  assert.equal(readDay("Published: 09/07/2025 10:30\nUpdated: 13/07/2025 10:30"), "2025-07-09");
  assert.equal(readDay("Published: 09/07/2025 10:30\nUpdated: 09/13/2025 10:30"), "2025-09-07");
  assert.equal(readDay("Kitwe, Wednesday 9 July 2025\n09/07/2025"), "2025-07-09");
  assert.equal(readDay("Publié le 09/07/2025 à 10:30", FRENCH), "2025-07-09");
  assert.equal(readDay("Published: 09/07/2025", ENGLISH, "https://example.co.uk/a"), "2025-07-09");
  assert.equal(readDay("Published: 09/07/2025", ENGLISH, "https://example.gov/a"), "2025-09-07");
});

test("a month glued to the word before it is a month", () => {
  for (const line of [
    "PublishedJuly 9, 2025",
    "UpdatedJul 10, 2025, 9:00 AM PublishedJul 9, 2025",
    "Ana RuizJuly 9, 2025",
  ])
    assert.equal(readDay(line), "2025-07-09", line);
});

test("a line of a day and a time with stops is a date line", () => {
  assert.equal(readDay("Wednesday, July 9, 2025 | 10:30 a.m."), "2025-07-09");
});
