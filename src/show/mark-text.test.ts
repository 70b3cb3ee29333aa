import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AttributionRelation } from "../model/statement.ts";
import { markText } from "./mark-text.ts";

function statement(
  source: [number, number][],
  cue: [number, number][],
  content: [number, number][],
): AttributionRelation {
  const spans = (pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
  return AttributionRelation.parse({
    id: "a#0/s0",
    article: "a#0",
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    kind: "indirect",
    speaker: null,
    addressee: null,
    relay: [],
    stance: "asserts",
    negative: false,
    nestedIn: null,
    carriedOver: false,
    madeOn: null,
    by: { kind: "rule", name: "test", version: "1" },
  });
}

test("source, cue and content are marked where they stand and numbered once", () => {
  const runs = markText("The ministry said it left.", [statement([[0, 12]], [[13, 17]], [[18, 25]])])[0];
  assert.deepEqual(
    runs?.map((run) => [run.text, run.roles.join("+"), run.begins.join()]),
    [
      ["The ministry", "source", "1"],
      [" ", "", ""],
      ["said", "cue", ""],
      [" ", "", ""],
      ["it left", "content", ""],
      [".", "", ""],
    ],
  );
});

test("the runs joined are the paragraphs, whatever the spans", () => {
  const pair = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
      fc.array(pair),
      fc.array(pair),
      (text, source, content) => {
        const bounded = (pairs: [number, number][]) =>
          pairs.map(([a, b]): [number, number] => [Math.min(a, text.length), Math.min(b, text.length)]);
        const marked = markText(text, [statement(bounded(source), [], bounded(content))]);
        const joined = marked.map((runs) => runs.map((run) => run.text).join(""));
        assert.deepEqual(
          joined,
          text.split("\n").filter((line) => line.trim() !== ""),
        );
      },
    ),
  );
});
