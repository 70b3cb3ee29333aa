import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Span, sliceSpans, spanContains, spansOverlap } from "./span.ts";

const spans = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

function unitsOf({ start, end }: Span): Set<number> {
  return new Set(Array.from({ length: end - start }, (_, at) => start + at));
}

test("spans overlap where they share a code unit, and one holds another where it has all of its own", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      fc.pre(a.start < a.end && b.start < b.end);
      assert.equal(
        spansOverlap(a, b),
        [...unitsOf(b)].some((unit) => unitsOf(a).has(unit)),
      );
      assert.equal(
        spanContains(a, b),
        [...unitsOf(b)].every((unit) => unitsOf(a).has(unit)),
      );
    }),
  );
});

test("the text of spans is theirs in order, with what joins them between", () => {
  const text = "It said, as ever, no.";
  const pair = [
    { start: 0, end: 7 },
    { start: 18, end: 20 },
  ];
  assert.equal(sliceSpans(text, pair, " … "), "It said … no");
  assert.equal(sliceSpans(text, []), "");
});
