import assert from "node:assert/strict";
import { test } from "node:test";
import { reclass } from "../../../test/fixtures/read/line-units.ts";
import { joinItems, joinLast } from "./join-items.ts";

function joined(lines: readonly string[], guessed: string, join = joinItems): string {
  return reclass(lines, guessed, join);
}

const SENTENCE = "The office said on Monday that it had received the notice.";

test("a list that the report numbers on is all of the report, also behind headlines put between its items", () => {
  assert.equal(
    joined(
      ["1. Roof", "2. Gutters", "Also read", "Council clears the road", "3. Walls", "4. Cellar", SENTENCE],
      "bbttbtb",
    ),
    "bbttbbb",
  );
});

test("numbered headlines are no list of the report", () => {
  const list = ["1. Council clears the road", "2. Harbour board delays the quay", "3. Ferries wait for a pilot"];
  assert.equal(joined([SENTENCE, ...list], "bttt"), "bttt");
  assert.equal(joined(["1. Roof", "2. Gutters", SENTENCE, ...list], "bbbttt"), "bbbttt");
});

test("what opens with the same field is the report's where most of it is", () => {
  assert.equal(joined(["Price: 30 euros", SENTENCE, "Price: 45 euros", SENTENCE, "Price: 12 euros"], "tbbbb"), "bbbbb");
  assert.equal(joined(["What we like", SENTENCE, "What we like", SENTENCE, "What we like"], "bbbbo"), "bbbbb");
  assert.equal(joined(["Watch: The quay", SENTENCE, "Watch: The road", SENTENCE, "Watch: Ferries"], "tbbbt"), "tbbbt");
});

test("a short line with an agency's mark under the last paragraph is the report's last", () => {
  const of = (lines: readonly string[], guessed: string): string => joined(lines, guessed, joinLast);
  assert.equal(of([SENTENCE, "Will it hold? REUTERS", "Comments"], "boo"), "bbo");
  assert.equal(of([SENTENCE, "Will it hold?", "Comments"], "boo"), "boo");
  // Between two paragraphs it may be the line of a picture.
  assert.equal(of([SENTENCE, "Ferries at the quay. REUTERS", SENTENCE], "bob"), "bob");
});
