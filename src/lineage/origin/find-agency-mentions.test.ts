import assert from "node:assert/strict";
import { test } from "node:test";
import { findAgencyByName, findAgencyMentions } from "./find-agency-mentions.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["NORTHPORT (Reuters) -The board said", ["Reuters credit"]],
  ["MOSCOW, July 9. /TASS/. The ministry said", ["TASS credit"]],
  ["SIEM REAP, Cambodia, Nov 29 (AFP): Delegates met", ["AFP credit"]],
  ["VILNIUS/HELSINKI/TALLINN (Reuters) - Officials said", ["Reuters credit"]],
  ["WARSAW, June 26 - RIA Novosti. The ministry said", ["RIA Novosti credit"]],
  ["(APP - UrduPoint / Pakistan Point News - 20th Nov, 2024) The council met", ["APP credit"]],
  ["Kiev, 30 giu. (askanews) - Il decreto", ["askanews credit"]],
  ["The talks go on. - ANA", ["ANA-MPA credit"]],
  ["Kyiv • UNN", ["UNN credit"]],
  ["populations to accept the cost. REUTERS", ["Reuters credit"]],
  ["Board counts mines - Reuters", ["Reuters credit"]],
  ["officials of two states told Reuters.", ["Reuters addressee"]],
  ["an official told The Associated Press on Monday.", ["AP addressee"]],
  ["the minister said in an interview with AFP.", ["AFP addressee"]],
  ["writes TASR, according to Reuters report", ["Reuters relay"]],
  ["The outlet cites Reuters", ["Reuters relay"]],
  ["the office opened, reported Xinhua news agency.", ["Xinhua relay"]],
  ["Reuters reports that the board met", ["Reuters relay"]],
  ["(CNN) — The board met", ["CNN credit"]],
  ["Crews have left, according to The Mirror.", ["Daily Mirror relay"]],
  ["The mirror of the telescope was told to be clean", []],
  ["A Reuters photographer saw smoke", []],
  ["The report said so. Report said it again.", []],
  ["He gave it to Reuters staff to read", []],
];

test("an agency is told and passed on alike, whatever State it is of", () => {
  for (const origin of [
    "Russian",
    "Estonian",
    "Polish",
    "Chinese",
    "French",
    "Dutch",
    "Iraqi",
    "Greek",
    "Slovak",
    "Icelandic",
  ]) {
    const roles = (text: string) => findAgencyMentions(text).map(({ role }) => role);
    assert.deepEqual(roles(`an official told the ${origin} news agency Reuters on Monday.`), ["addressee"], origin);
    assert.deepEqual(roles(`an official told ${origin} state agency Reuters on Monday.`), ["addressee"], origin);
    assert.deepEqual(roles(`Crews have left, according to the ${origin} news agency Reuters.`), ["relay"], origin);
  }
});

for (const [text, expected] of CASES) {
  test(`agency in: ${text}`, () => {
    const found = findAgencyMentions(text);
    assert.deepEqual(
      found.map((mention) => `${mention.agency} ${mention.role}`),
      expected,
    );
    for (const mention of found) assert.ok(mention.span.end <= text.length);
  });
}

test("a credit line names an agency in any of its forms", () => {
  assert.equal(findAgencyByName("(REUTERS)"), "Reuters");
  assert.equal(findAgencyByName("By Agence France-Presse"), "AFP");
  assert.equal(findAgencyByName("/TASS/."), "TASS");
  assert.equal(findAgencyByName("A. Writer"), null);
});
