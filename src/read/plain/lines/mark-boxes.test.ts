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

test("a poll's lines are furniture up to the one that counts its votes", () => {
  const poll = ["POLL", "Should the pier stay open?", "Yes, whatever it costs", "No", "1,308 votes so far"];
  const seen = looks("The pier was shut on Monday night.", ...poll, "It was open again on Tuesday morning.");
  assert.deepEqual(seen, ["prose", ...poll.map(() => "furniture"), "prose"]);
  assert.equal(looks("Vote", "The chair opened the vote at noon on Monday.")[0], "furniture-label");
});

test("who a byline names and what they write about is no report", () => {
  const life = "Ana Ruiz is a reporter who writes about the harbour.";
  assert.equal(looks("By Ana Ruiz", "The pier was shut on Monday night.", life).at(-1), "promo");
  assert.equal(looks("By Tomas Sample", "The pier was shut on Monday night.", life).at(-1), "prose");
});

test("a box that asks for an address is known by its field", () => {
  assert.deepEqual(
    looks("The harbour, every morning", "Enter your email", "I agree to receive offers", "Sign up", "Who decides"),
    ["promo", "promo", "promo", "promo", "short"],
  );
});
