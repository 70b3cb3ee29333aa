import assert from "node:assert/strict";
import { test } from "node:test";
import { namesPaper } from "./names-paper.ts";
import { neverHeads } from "./never-heads.ts";

test("a turn of an interview, a claim that is checked, a letter's sender and a day of work are no headlines", () => {
  for (const line of [
    "Q: Why did the quay close?",
    "Answer: It was too old.",
    'CLAIM: "The quay has been sold."',
    "From: Harbour Review <desk@harbour.example>",
    "Checked on 9 May 2025 by Ana Ruiz",
    "PRESS RELEASE",
  ])
    assert.ok(neverHeads(line), line);
  for (const line of [
    "Harbour office: quay to close",
    "From quay to quay: a day on the ferry",
    "Published maps of the bay are wrong",
    "A quay too far",
  ])
    assert.ok(!neverHeads(line), line);
});

test("a line of a paper's name with its day, its issue or a part of it names the paper", () => {
  for (const line of [
    "HARBOUR PRESS / PORT ESTUARY, May 9 2025 (HP)",
    "[Archive] Harbour Courier, Friday, May 9, 2025, p. 4",
    'Quarterly "The Mooring", issue 41',
    "TRUE OR NOT - the checking page of the Harbour Chronicle",
  ])
    assert.ok(namesPaper(line), line);
  for (const line of [
    "Quay to close on 9 May 2025",
    "Ferry no. 12 runs aground",
    "Two boats - the pride of the Harbour",
  ])
    assert.ok(!namesPaper(line), line);
});
