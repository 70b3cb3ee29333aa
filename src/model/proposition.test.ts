import assert from "node:assert/strict";
import { test } from "node:test";
import { PropositionContent, statesOf } from "./proposition.ts";

test("the States of a content are found in whichever field has them", () => {
  const about = (content: unknown) => statesOf(PropositionContent.parse(content));
  const date = { kind: "unknown" };
  assert.deepEqual(about({ kind: "treaty-action", state: "FJI", action: "ratification", date, rank: null }), ["FJI"]);
  assert.deepEqual(
    about({ kind: "withdrawal-step", states: ["FJI", "TCD"], step: "deposited", date, votes: null, rank: null }),
    ["FJI", "TCD"],
  );
});
