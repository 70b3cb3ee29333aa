import assert from "node:assert/strict";
import { test } from "node:test";
import { keyOf, readLabels } from "./adjudication.ts";

const PAIR = {
  story: "harbour.1",
  from: "A",
  to: "B",
  origin: ["The ford is shut.", "Two sappers came."],
  appearance: ["The ford has closed.", "Three sappers came."],
};

test("an alarm keeps its key when a sentence was put in before its own", () => {
  const alarm = { kind: "number-or-date-changed", sentence: "", origin: [{ start: 18, end: 35 }] } as const;
  const untouched = keyOf(PAIR, { ...alarm, appearance: [{ start: 21, end: 40 }] });
  assert.equal(untouched, "harbour.1\tA\tB\tnumber-or-date-changed\t18-35\t21-40");
  const edited = ["The ford has closed.", "It rained.", "Three sappers came."];
  const later = keyOf(PAIR, { ...alarm, appearance: [{ start: 32, end: 51 }] }, edited, (line) =>
    line === 1 ? null : line > 1 ? line - 1 : line,
  );
  assert.equal(later, untouched);
});

test("an alarm without a side has no place there", () => {
  const key = keyOf(PAIR, { kind: "dropped", sentence: "", origin: [{ start: 0, end: 17 }], appearance: [] });
  assert.equal(key, "harbour.1\tA\tB\tdropped\t0-17\t-");
});

test("the labels can be read", () => {
  assert.ok(readLabels().size > 0);
});
