import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mapToPage, type TextMap } from "./text-map.ts";

interface Gap {
  /** characters that only the article has, and only the page, before a piece */
  readonly article: number;
  readonly page: number;
}

/** A map made of gaps and pieces, both texts' lengths, and for each unit of the article the units of the page that it stands on. */
const maps = fc
  .array(
    fc.record({
      gap: fc.record({ article: fc.nat(3), page: fc.nat(3) }),
      length: fc.integer({ min: 1, max: 5 }),
      pageLength: fc.integer({ min: 1, max: 5 }),
      kind: fc.constantFrom("verbatim" as const, "atomic" as const),
    }),
    { maxLength: 8 },
  )
  .map((pieces) => {
    const map: TextMap[number][] = [];
    const stands: (readonly number[])[] = [];
    let [article, page] = [0, 0];
    const skip = (gap: Gap): void => {
      article += gap.article;
      page += gap.page;
      for (let unit = 0; unit < gap.article; unit++) stands.push([]);
    };
    for (const { gap, length, pageLength, kind } of pieces) {
      skip(gap);
      const onPage = kind === "verbatim" ? length : pageLength;
      map.push({ article, page, length, pageLength: onPage, kind });
      const whole = Array.from({ length: onPage }, (_, unit) => page + unit);
      for (let unit = 0; unit < length; unit++) stands.push(kind === "verbatim" ? [page + unit] : whole);
      article += length;
      page += onPage;
    }
    return { map, stands };
  });

test("a span stands on exactly the page's characters that its own stand on, whatever was cut out or put in", () => {
  fc.assert(
    fc.property(maps, fc.nat(60), fc.nat(60), ({ map, stands }, one, other) => {
      const [start, end] = [Math.min(one, other, stands.length), Math.min(Math.max(one, other), stands.length)];
      const spans = mapToPage(map, { start, end });
      const covered = spans.flatMap((span) =>
        Array.from({ length: span.end - span.start }, (_, at) => span.start + at),
      );
      assert.deepEqual(covered, [...new Set(stands.slice(start, end).flat())]);
    }),
  );
});

test("the page's spans are in order, none is empty, and none touches the next", () => {
  fc.assert(
    fc.property(maps, ({ map, stands }) => {
      const spans = mapToPage(map, { start: 0, end: stands.length });
      for (const [index, { start, end }] of spans.entries()) {
        assert.ok(start < end);
        assert.ok(index === 0 || (spans[index - 1]?.end ?? start) < start);
      }
    }),
  );
});

test("a teaser that cuts a sentence leaves two spans of the page, and a decoded entity is taken whole", () => {
  const map: TextMap = [
    { article: 0, page: 10, length: 4, pageLength: 4, kind: "verbatim" },
    { article: 4, page: 14, length: 1, pageLength: 5, kind: "atomic" },
    { article: 6, page: 50, length: 4, pageLength: 4, kind: "verbatim" },
  ];
  assert.deepEqual(mapToPage(map, { start: 2, end: 8 }), [
    { start: 12, end: 19 },
    { start: 50, end: 52 },
  ]);
  assert.deepEqual(mapToPage(map, { start: 5, end: 6 }), [], "a joining line break is on no page");
});
