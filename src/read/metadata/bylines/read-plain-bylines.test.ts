import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../../test/build/page.ts";
import { readPage } from "../../read.ts";

const REPORT = [
  "The harbour office will close its northern quay for two years, it told the shipping companies in a letter that was sent on Monday.",
  "Ferries will leave from the southern quay, where a mobile bridge is under development and is to open before the autumn.",
  "The companies had asked for a delay until the season is over, which the harbour office refused in a second letter.",
];

function namesOf(head: readonly string[], tail: readonly string[] = []): string[] {
  const text = ["Northern quay to close for two years", ...head, ...REPORT, ...tail].join("\n");
  const [article] = readPage(buildPage(text), { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles;
  return article?.bylines.map(({ value }) => value) ?? [];
}

test("roles, departments and places behind a name are none of it", () => {
  for (const line of [
    "By Ana Ruiz, Executive Editor, Harbour Review",
    "Author: Ana Ruiz, Programme Communications",
    "Ana Ruiz in Port Estuary",
    "Text: Ana Ruiz",
    "Interview: Ana Ruiz",
    "Photos and text: Ana Ruiz",
    "Text und Fotos: Ana Ruiz",
    "By Dr. Ana Ruiz",
    "By our defence correspondent Ana Ruiz",
    "From our correspondent Ana Ruiz",
    "Interviewer: Ana Ruiz. Recorded in Port Estuary.",
    "Checked on 9 May 2025 by Ana Ruiz",
    "Author: Ana Ruiz. Translator: Tom Sample",
  ])
    assert.deepEqual(namesOf([line, "12 May 2025, 10:20"]), ["Ana Ruiz"], line);
  assert.deepEqual(namesOf(["By ANA RUIZ and TOM SAMPLE", "12 May 2025"]), ["ANA RUIZ", "TOM SAMPLE"]);
});

test("a language switch, an entry of a menu and words that the report writes small are no names", () => {
  assert.deepEqual(namesOf(["12 May 2025", "- Ana Ruiz -"]), ["Ana Ruiz"]);
  for (const line of ["QUICK LINKS", "BONUS VIDEO", "Share Save", "УКР РУС ENG", "Mobile Development", "Contact Us"])
    assert.deepEqual(namesOf([line, "12 May 2025"]), [], line);
});

test("a name behind the report is its byline where none stands above it", () => {
  assert.deepEqual(namesOf(["12 May 2025"], ["Ana Ruiz"]), ["Ana Ruiz"]);
  assert.deepEqual(namesOf(["By Tom Sample", "12 May 2025"], ["Ana Ruiz"]), ["Tom Sample"]);
  assert.deepEqual(namesOf(["12 May 2025"], ["(Reporting by Ana Ruiz; Editing by Tom Sample)"]), ["Ana Ruiz"]);
});

test("a name under a standfirst with its role or address below is the byline, one in a list behind the report is none", () => {
  const standfirst =
    "The decision ends a quarrel of three years between the harbour office and the shipping companies of the bay.";
  assert.deepEqual(namesOf([standfirst, "Ana Ruiz", "Correspondent, Port Estuary", "ana@harbour.example"]), [
    "Ana Ruiz",
  ]);
  assert.deepEqual(
    namesOf(
      [standfirst, "By Ana Ruiz", "12 May 2025"],
      ["Read next", "", "", "", "", "", "", "10.05.2025 | Tom Sample"],
    ),
    ["Ana Ruiz"],
  );
});

test("a heading in capitals and a row of buttons are no names", () => {
  for (const line of ["HARBOURS AND TRADE", "IN BRIEF", "Print   Share   Save"])
    assert.deepEqual(namesOf([line, "12 May 2025"]), [], line);
});

test("a date, a role without a comma, a place and a glued word beside a name are none of it", () => {
  for (const line of [
    "by Ana Ruiz - 05/12/25 5:30 PM ET",
    "By Ana Ruiz Local Democracy Reporter",
    "By Ana Ruiz at Canal Road",
    "Dr Ana Ruiz",
    "Harbour NewsAna Ruiz12.5.2025 14:26Updated 18:03",
  ])
    assert.deepEqual(namesOf([line, "12 May 2025"]), ["Ana Ruiz"], line);
  assert.deepEqual(namesOf(["MEKONG MERCURY DAILY", "Ana McRuiz and agencies", "12 May 2025"]), ["Ana McRuiz"]);
});

test("a byline is read between bars, in a terminal's marks, with where it was sent from, and under a long standfirst", () => {
  for (const line of [
    "Harbour Review – News | by Ana Ruiz | 12 May 2025, 10:20",
    "^By Ana Ruiz<",
    "From Ana Ruiz, Port Estuary",
    "Compiled by Ana Ruiz",
    "Ana Ruiz Science correspondent",
  ])
    assert.deepEqual(namesOf([line, "12 May 2025, 10:20"]), ["Ana Ruiz"], line);
  const standfirst = [
    "Ferries leave from the southern quay for two years, says the harbour office.",
    "The shipping companies had asked the harbour office for a delay.",
  ];
  assert.deepEqual(namesOf(["12 May 2025", ...standfirst, "By Ana Ruiz"]), ["Ana Ruiz"]);
});

test("a writer is found behind the photographer, before the editor, in a catalogue's order, under a label of its own and behind a dash", () => {
  for (const [head, tail] of [
    [["Photographs by Tom Sample, text by Ana Ruiz", "12 May 2025"], []],
    [["Author: Ruiz, Ana", "12 May 2025"], []],
    [["Byline: By Ana Ruiz, PA", "12 May 2025"], []],
    [["BY   By Ana Ruiz in Port Estuary", "12 May 2025"], []],
    [["Posted on May 12, 2025 by Ana Ruiz"], []],
    [["Posted by Ana Ruiz on 12 May 2025"], []],
    [["By", "Ana Ruiz", "12 May 2025"], []],
    [["12 May 2025 - By Ana Ruiz"], []],
    [["By ANA RUIZ aruiz@gazette.example", "12 May 2025"], []],
    [["Ana Ruiz Observer staff reporter aruiz@gazette.example", "12 May 2025"], []],
    [["12 May 2025", "A digest of the harbour, by Ana Ruiz"], []],
    [["(Reporter Ana Ruiz)", "12 May 2025"], []],
    [["12 May 2025"], ["— Ana Ruiz (GAZETTE)"]],
    [["12 May 2025"], ["Written by Ana Ruiz. Edited by nobody."]],
    [["12 May 2025"], ["(author: Ana Ruiz)"]],
  ] as const)
    assert.deepEqual(
      namesOf(head, tail).map((name) => name.toLowerCase()),
      ["ana ruiz"],
      [...head, ...tail].join(" / "),
    );
  assert.deepEqual(namesOf(["By", "Ana Ruiz", ",", "Tom Sample", "12 May 2025"]), ["Ana Ruiz", "Tom Sample"]);
});

test("a contact, a button and an agency's field are no writer", () => {
  assert.deepEqual(namesOf(["12 May 2025"], ["Media contact:", "Ana Ruiz"]), []);
  assert.deepEqual(namesOf(["Support Independent Journalism", "12 May 2025"]), []);
  assert.deepEqual(namesOf(["SC\tAFPR", "12 May 2025"]), []);
  assert.deepEqual(namesOf(["Print   Send   PDF", "12 May 2025"]), []);
  assert.deepEqual(namesOf(["LA   English", "12 May 2025"]), []);
  assert.deepEqual(namesOf(["II. ECONOMY", "12 May 2025"]), []);
});
