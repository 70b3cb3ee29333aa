import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTreatyFiles } from "../../../input/package-files.ts";
import { loadRegister } from "../../../record/record.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { readClaim } from "../read-propositions.ts";

const { value: register } = loadRegister(readTreatyFiles());
const vocabularies = register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null);
const options = { gazetteer: new Gazetteer(register.states, register.groups), vocabularies, captured: null };

function said(text: string): string[] {
  const claim = { text, claimant: null, madeOn: null, treaty: "mine-ban-1997" };
  return readClaim(claim, options).value.flatMap(({ content }) =>
    content.kind === "treaty-rule" && content.topic === "norm" ? `${content.duty}: ${content.says.join(" ")}` : [],
  );
}

describe("what words say that a treaty does with something", () => {
  const cases: readonly (readonly [text: string, said: string])[] = [
    ["The pact leaves room for keeping a few mines to train deminers.", "retention-for-training: permitted"],
    ["The pact leaves no room for keeping mines to train deminers.", "retention-for-training: forbidden"],
    ["Nothing in the treaty stops a party from keeping mines for training.", "retention-for-training: permitted"],
    ["No party may keep mines for training.", "retention-for-training: forbidden"],
    ["A party may keep no mines, not even for training.", "retention-for-training: forbidden"],
    ["A party cannot be forced to keep mines for training.", "retention-for-training: not-required"],
    ["The treaty lets nobody opt out of single articles.", "picking-articles: forbidden"],
    ["A party may leave without giving reasons.", "withdrawal-reasons: not-required"],
    ["No party may leave without giving reasons.", "withdrawal-reasons: required"],
    ["A party that has not finished must fence its minefields.", "marking: required"],
    ["Fencing minefields is left to the discretion of the parties.", "marking: not-required"],
    ["Under the treaty a court rules on disputes.", "court: present"],
    ["Parties must refrain from helping an ally to lay mines.", "assisting-others: forbidden"],
  ];
  for (const [text, wanted] of cases) it(text, () => assert.deepEqual(said(text), [wanted]));

  it("says nothing of what somebody would have", () => {
    assert.deepEqual(said("Campaigners want the treaty to have a court."), []);
    assert.deepEqual(said("Parties should be allowed to keep more mines for training."), []);
  });
});
