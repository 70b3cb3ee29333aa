import assert from "node:assert/strict";
import { test } from "node:test";
import { readDeeds } from "./read-deeds.ts";

/** Deeds as "doer > target", in text order. */
function deedsOf(text: string): string[] {
  return readDeeds(text, []).flatMap(({ agent, patients }) =>
    patients.map(
      ({ start, end }) => `${agent === null ? "" : text.slice(agent.start, agent.end)} > ${text.slice(start, end)}`,
    ),
  );
}

test("an active sentence and its passive have one doer and one target", () => {
  assert.deepEqual(deedsOf("The committee accused the ministry."), ["The committee > the ministry"]);
  assert.deepEqual(deedsOf("The ministry was accused by the committee."), ["the committee > The ministry"]);
});

test("whom a thing is sent to is a target too", () => {
  assert.deepEqual(deedsOf("The fund will send detection dogs to the villagers."), [
    "The fund > detection dogs",
    "The fund > the villagers",
  ]);
});

test("what stands between commas is no part of who does it", () => {
  assert.deepEqual(deedsOf("The ministry, which had kept silent, blamed the contractor."), [
    "The ministry > the contractor",
  ]);
});

test("the subject of a reported clause is no target of the report", () => {
  assert.ok(!deedsOf("The envoy said the army attacked the depot.").includes("The envoy > the army"));
  assert.ok(deedsOf("The envoy said the army attacked the depot.").includes("the army > the depot"));
});

test("where one receives, the giver is the doer", () => {
  assert.deepEqual(deedsOf("The village received the thanks of the fund."), ["the fund > The village"]);
});

test("a participle behind an adverb has its object", () => {
  assert.deepEqual(deedsOf("According to one source, the club has already informed the player."), [
    "the club > the player",
  ]);
});

test("a deed told from the other side has the same doer", () => {
  assert.deepEqual(deedsOf("The village received a warning from the fund."), ["the fund > The village"]);
  assert.deepEqual(deedsOf("The recruits learnt from the sappers."), ["the sappers > The recruits"]);
  assert.deepEqual(deedsOf("The grain was imported from the villagers by the fund."), ["the villagers > the fund"]);
  assert.deepEqual(deedsOf("The deserters fell into the hands of the guards."), [
    "the hands of the guards > The deserters",
  ]);
});

test("a noun of action tells who does it to whom", () => {
  assert.ok(deedsOf("The fund put trust in the village.").includes("The fund > the village"));
  assert.ok(deedsOf("The support of the fund for the village is waning.").includes("the fund > the village"));
  assert.ok(deedsOf("The letter from the fund to the village was lost.").includes("the fund > the village"));
  assert.ok(deedsOf("The village is under growing pressure from the fund.").includes("the fund > The village"));
  assert.ok(
    deedsOf("The complaint that the fund lodged against the village was lost.").includes("the fund > the village"),
  );
});

test("whom something is taken from is a target", () => {
  assert.ok(deedsOf("After the army seized a ford from the rebels, talks ended.").includes("the army > the rebels"));
});

test("who is accused of what, by whatever phrase, is the target", () => {
  assert.ok(deedsOf("Tove laid the blame on Marko.").includes("Tove > Marko"));
  assert.ok(deedsOf("The council holds the guild responsible.").includes("The council > the guild"));
  assert.ok(deedsOf("The fund alleged that the guild had moved the pumps.").includes("The fund > the guild"));
  assert.ok(
    deedsOf("The fund made an accusation that the pumps were moved by the guild.").includes("The fund > the guild"),
  );
  assert.ok(deedsOf("The guild took the council to court.").includes("The guild > the council"));
});

test("a relative pronoun stands for its noun, and what goes from one to another is sent", () => {
  assert.ok(deedsOf("The runner whom Tove beat was tired.").includes("Tove > The runner"));
  assert.ok(deedsOf("Six boats went from Tove to Marko.").includes("Tove > Marko"));
  assert.deepEqual(deedsOf("The ford-registered boat sank."), []);
});

test("whose order, request or advice a deed follows is not whom it is done to", () => {
  for (const noun of [
    "orders",
    "instructions",
    "request",
    "behest",
    "advice",
    "recommendation",
    "invitation",
    "insistence",
  ]) {
    const marker = /^(?:request|behest|invitation|insistence)$/.test(noun) ? "at" : "on";
    for (const phrase of [`${marker} the ${noun} of Lenz`, `${marker} Lenz's ${noun}`]) {
      const deeds = deedsOf(`Ruhlau opened the gate ${phrase}.`);
      assert.ok(!deeds.some((deed) => /^Ruhlau > .*Lenz/.test(deed)), deeds.join("; "));
    }
  }
});
