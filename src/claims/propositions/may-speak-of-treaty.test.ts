import assert from "node:assert/strict";
import { test } from "node:test";
import { readTreatyFiles } from "../../input/package-files.ts";
import { loadRegister } from "../../record/record.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { MATTER_WEIGHTS } from "./data/matter-weights.ts";
import { matterForms, maySpeakOfTreaty } from "./may-speak-of-treaty.ts";
import { compileLexicon } from "./symbols/lexicon.ts";
import { readSymbols } from "./symbols/read-symbols.ts";

const { value: register } = loadRegister(readTreatyFiles());
const gazetteer = new Gazetteer(register.states, register.groups);
const lexicon = compileLexicon(
  register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
);
const symbolsOf = (text: string) =>
  readSymbols(text, { start: 0, end: text.length }, { gazetteer, lexicon, codes: false });

const OF_TREATIES = [
  "The kingdom ratified it in 2003 and destroyed its stocks four years later.",
  "Lawmakers backed the exit by 157 votes to 18 in June.",
  "Each party has ten years to clear its minefields.",
];
const OF_OTHERS = [
  "The senator left the stage after the vote in his home town, where he had lost the primary.",
  "She told customers that it was too late to return the shoes.",
  "The company said its five best designers had left for a rival that pays twice as much.",
];

test("sentences without a treaty's name are told apart by their words", () => {
  for (const text of OF_TREATIES) assert.ok(maySpeakOfTreaty(symbolsOf(text)), text);
  for (const text of OF_OTHERS) assert.ok(!maySpeakOfTreaty(symbolsOf(text)), text);
});

test("States, dates and numbers count only as such, and no State has a weight", () => {
  const sentence = (state: string) => matterForms(symbolsOf(`On 4 May ${state} told 12 others.`));
  assert.deepEqual(sentence("Finland"), sentence("Cambodia"));
  assert.deepEqual(
    [...MATTER_WEIGHTS.keys()].filter(
      (form) => gazetteer.findMentions(`${form[0]?.toUpperCase()}${form.slice(1)}`).length > 0,
    ),
    [],
  );
});
