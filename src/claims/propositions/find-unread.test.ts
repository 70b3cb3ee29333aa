import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTreatyFiles } from "../../input/package-files.ts";
import { loadRegister } from "../../record/record.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { readClaim } from "./read-propositions.ts";

const { value: register } = loadRegister(readTreatyFiles());
const tools = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: null,
};

function read(text: string) {
  const { value, notRead } = readClaim({ text, claimant: null, madeOn: null, treaty: "mine-ban-1997" }, tools);
  return { read: value.length, notRead: notRead.map(({ start, end }) => text.slice(start, end)) };
}

test("a part of a claim that no reader knows is named", () => {
  for (const [text, ...parts] of [
    ["Finland joined the treaty in 2012 and withdrew in 2025, and has destroyed its stock", "has destroyed its stock"],
    ["Norway joined the treaty in 1998 and hosts its secretariat", "hosts its secretariat"],
    ["Norway ratified the treaty in 1998 because its parliament had asked for it", "its parliament had asked for it"],
    ["Norway ratified the treaty in 1998. Its envoy was given a medal.", "Its envoy was given a medal"],
  ]) {
    const found = read(text ?? "");
    assert.ok(found.read > 0, text);
    assert.deepEqual(found.notRead, parts, text);
  }
});

test("a claim that is read whole leaves nothing over, nor do a list, an adverbial and who said it", () => {
  for (const text of [
    "Norway joined the Mine Ban Treaty in 1998",
    "Norway signed the Mine Ban Treaty in 1997 and ratified it in 1998",
    "Under the Mine Ban Treaty, Norway and Sweden may never use anti-personnel mines",
    "Officials said that Norway joined the Mine Ban Treaty in 1998",
  ])
    assert.deepEqual(read(text).notRead, [], text);
});

test("a claim of which nothing is read is not read as a whole", () => {
  assert.deepEqual(read("The weather was fine in the harbour."), {
    read: 0,
    notRead: ["The weather was fine in the harbour"],
  });
});

test("parts lie in the text, in order and apart, and hold nothing that was read", () => {
  const words = "Norway Finland joined left the treaty and but which because was has its stock in 1998 , . mines".split(
    " ",
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (chosen) => {
      const text = chosen.join(" ");
      const { value, notRead } = readClaim({ text, claimant: null, madeOn: null, treaty: "mine-ban-1997" }, tools);
      let end = 0;
      for (const part of notRead) {
        assert.ok(part.start >= end && part.end > part.start && part.end <= text.length);
        ({ end } = part);
        for (const span of value.flatMap(({ fields }) => Object.values(fields).flat()))
          assert.ok(span.end <= part.start || span.start >= part.end);
      }
    }),
  );
});
