import assert from "node:assert/strict";
import { test } from "node:test";
import { readUnits } from "./read-units.ts";

function looks(...lines: string[]): string[] {
  return readUnits({ text: lines.join("\n") }, 1000, null).units.map(({ look }) => look);
}

test("the lines between a newsletter's title and its button are promotion", () => {
  assert.deepEqual(
    looks(
      "Newsletter",
      "The morning briefing",
      "Every weekday at six: what matters today.",
      "Enter your email",
      "Sign up",
      "Who decides",
    ),
    ["promo", "promo", "promo", "promo", "promo", "short"],
  );
  assert.deepEqual(looks("Newsletter", "The office said that it had been told of it."), ["short", "prose"]);
});

test("the life of an author is no report", () => {
  assert.deepEqual(
    looks("About the author", "Ana Ruiz has covered the harbour since 2011.", "The pier was shut on Monday night."),
    ["furniture-label", "promo", "prose"],
  );
});

test("a caption that is printed twice is one", () => {
  assert.deepEqual(looks("Model Images The office beside the lake", "The office beside the lake", "Who decides"), [
    "caption",
    "caption",
    "short",
  ]);
});
