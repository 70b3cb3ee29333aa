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
