import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeTags, readRuns, TAG_COUNT, type Transitions } from "./decode.ts";

const FREE: Transitions = {
  between: new Float32Array(TAG_COUNT * TAG_COUNT),
  start: new Float32Array(TAG_COUNT),
  end: new Float32Array(TAG_COUNT),
};

function scoresFor(...tags: number[]): Float32Array {
  const scores = new Float32Array(tags.length * TAG_COUNT);
  for (const [row, tag] of tags.entries()) scores[row * TAG_COUNT + tag] = 1;
  return scores;
}

test("without transitions the best tag of each position wins", () => {
  assert.deepEqual(Array.from(decodeTags(scoresFor(0, 4, 0, 8, 9, 10, 11), FREE)), [0, 4, 0, 8, 9, 10, 11]);
});

test("a transition that is ruled out is not taken, however good its tags", () => {
  const between = new Float32Array(TAG_COUNT * TAG_COUNT);
  between[4 * TAG_COUNT + 8] = -10000;
  const tags = decodeTags(scoresFor(4, 8), { ...FREE, between });
  assert.notDeepEqual(Array.from(tags), [4, 8]);
});

test("no positions give no tags", () => {
  assert.equal(decodeTags(new Float32Array(0), FREE).length, 0);
});

test("runs begin and end where their tags say", () => {
  const [beginContent, insideContent, endContent] = [9, 10, 11];
  assert.deepEqual(readRuns(Uint8Array.from([4, 8, beginContent, insideContent, endContent, 0, 4])), [
    { part: "source", from: 0, to: 1 },
    { part: "cue", from: 1, to: 2 },
    { part: "content", from: 2, to: 5 },
    { part: "source", from: 6, to: 7 },
  ]);
});
