import assert from "node:assert/strict";
import { test } from "node:test";
import { buildState } from "../../../../test/build/state.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { readText } from "../texts/read-text.ts";
import { areTwo, mayName, readSpeaker } from "./read-speaker.ts";

const gazetteer = new Gazetteer([
  buildState("PER", "Peru", { capitals: ["Lima"], demonyms: ["Peruvian"] }),
  buildState("TCD", "Chad", { capitals: ["Ndjamena"], demonyms: ["Chadian"] }),
]);

function read(phrase: string) {
  const text = readText(`Said ${phrase}`, gazetteer);
  return readSpeaker(text.words.slice(1), text.text);
}

const TWO: readonly (readonly [string, string])[] = [
  ["the police", "the court"],
  ["a spokesman for the bank", "a spokesman for the police"],
  ["the foreign ministry", "the interior ministry"],
  ["the defence minister of Peru", "Chad's defence minister"],
  ["the president", "the leader of the opposition"],
  ["the general's lawyer", "the prosecutor's office"],
  ["a survey by the chamber of deputies", "a survey by the fishermen"],
  ["the European Commission", "the European Parliament"],
  ["the Red Cross", "the army"],
  ["Captain Ben Sample", "a nurse"],
  ["the Council of Europe", "the European Commission"],
];

const MAYBE_ONE: readonly (readonly [string, string])[] = [
  ["the newspaper", "the publication"],
  ["experts", "specialists"],
  ["the ministry", "the minister"],
  ["the head of the ministry", "the minister"],
  ["a spokesman for the ministry", "the spokesman"],
  ["the foreign minister of Peru", "the Peruvian minister"],
  ["a survey", "a poll of 900 residents"],
  ["a source", "a diplomat"],
  ["delegates from about forty countries", "representatives of forty countries"],
  ["it", "the police"],
  ["the former people's deputy", "the former MP"],
  ["a malicious actor", "the attacker"],
  ["the Group of Seven", "G7 officials"],
  ["a Peruvian man", "a national of Peru"],
  ["people of the bank", "bankers"],
  ["a fellow driver", "a man who had ridden with him"],
  ["the teenager", "the young player"],
  ["U.N. officials", "officials of the United Nations"],
  ["the treaty about trade", "Lima"],
];

test("speakers of other roles, bodies, fields or States are two", () => {
  for (const [a, b] of TWO) {
    assert.equal(areTwo(read(a), read(b)), true, `${a} / ${b}`);
    assert.equal(areTwo(read(b), read(a)), true, `${b} / ${a}`);
  }
});

test("other words that may name one speaker tell nothing", () => {
  for (const [a, b] of MAYBE_ONE) {
    assert.equal(areTwo(read(a), read(b)), false, `${a} / ${b}`);
    assert.equal(areTwo(read(b), read(a)), false, `${b} / ${a}`);
  }
});

test("a verb is no noun for a speaker, though it has its stem", () => {
  const [medics, works] = readText("medics works", null).words;
  assert.ok(medics !== undefined && works !== undefined);
  assert.equal(mayName("doctor", medics), true);
  assert.equal(mayName("miner", works), false);
});
