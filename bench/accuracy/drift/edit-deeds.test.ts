import assert from "node:assert/strict";
import { test } from "node:test";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { TURNED_DEEDS } from "./edit-deeds.ts";

const GAZETTEER = new Gazetteer([]);

function turn(sentence: string): string | null {
  const context = { origin: sentence, story: [sentence], gazetteer: GAZETTEER, random: new SeededRandom(1) };
  return TURNED_DEEDS.map((edit) => edit(sentence, context)).find((edited) => edited !== null) ?? null;
}

test("a deed is denied by its auxiliary, and one that was denied is done", () => {
  assert.equal(turn("The guild took the bell on Friday."), "The guild did not take the bell on Friday.");
  assert.equal(turn("On Friday it signed the deed."), "On Friday it did not sign the deed.");
  assert.equal(turn("It owns the mill."), "It does not own the mill.");
  assert.equal(turn("The guild did not sign the deed."), "The guild signed the deed.");
  assert.equal(turn("The weir doesn't carry carts."), "The weir carries carts.");
  assert.equal(turn("They do not stop at the ford."), "They stop at the ford.");
});

test("a participle, and a sentence that denies already, are left alone", () => {
  assert.equal(turn("The deed signed on Friday was read."), null);
  assert.equal(turn("No one took the bell."), null);
});
