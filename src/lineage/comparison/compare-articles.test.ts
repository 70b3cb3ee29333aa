import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { INDEPENDENT, REWRITE, toArticle, UNRELATED, WIRE } from "../../../test/fixtures/lineage/reports.ts";
import { findSentences } from "../../text/sentences.ts";
import { compareArticles } from "./compare-articles.ts";

function compare(older: string, newer: string) {
  return compareArticles(
    toArticle({ id: "a", text: older, published: "2025-03-01" }),
    toArticle({ id: "b", text: newer, published: "2025-03-02" }),
  );
}

test("a copy keeps every passage", () => {
  const { counts, type } = compare(WIRE, WIRE);
  assert.equal(type, "copy");
  assert.deepEqual([counts.changed, counts.added, counts.dropped, counts.moved], [0, 0, 0, 0]);
});

test("a dropped sentence and an added one are named as such", () => {
  const lines = WIRE.split("\n");
  const edited = [...lines.slice(0, 3), ...lines.slice(4), "The mayor of Northport declined to comment."].join("\n");
  const { passages } = compare(WIRE, edited);
  const dropped = passages.filter(({ kind }) => kind === "dropped");
  const added = passages.filter(({ kind }) => kind === "added");
  assert.deepEqual(
    dropped.flatMap(({ older }) => older.map(({ start, end }) => WIRE.slice(start, end))),
    [lines[3]],
  );
  assert.deepEqual(
    added.flatMap(({ newer }) => newer.map(({ start, end }) => edited.slice(start, end))),
    ["The mayor of Northport declined to comment."],
  );
});

test("a changed number shows in the words of its passage", () => {
  const { passages } = compare(WIRE, WIRE.replace("412 drifting", "512 drifting"));
  const changed = passages.filter(({ kind }) => kind === "changed");
  assert.equal(changed.length, 1);
  assert.deepEqual(
    changed[0]?.words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text}`),
    ["removed 412", "inserted 512"],
  );
});

test("a sentence that was moved is kept and said to be moved", () => {
  const lines = WIRE.split("\n");
  const moved = [lines[6], ...lines.slice(0, 6), ...lines.slice(7)].join("\n");
  const { counts } = compare(WIRE, moved);
  assert.deepEqual([counts.moved, counts.changed, counts.added, counts.dropped], [1, 0, 0, 0]);
});

test("unrelated articles have no type", () => {
  assert.equal(compare(WIRE, UNRELATED).type, null);
  assert.equal(compare(WIRE, INDEPENDENT).type, null);
});

test("every sentence of both texts stands in exactly one passage", () => {
  const lines = [...WIRE.split("\n"), ...REWRITE.split("\n"), ...INDEPENDENT.split("\n")];
  const texts = fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map((chosen) => chosen.join("\n"));
  fc.assert(
    fc.property(texts, texts, (older, newer) => {
      const { passages, older: olderId } = compare(older, newer);
      const [first, second] = olderId === "a#0" ? [older, newer] : [newer, older];
      const starts = (spans: readonly { readonly start: number }[]) =>
        spans.map(({ start }) => start).sort((x, y) => x - y);
      assert.deepEqual(starts(passages.flatMap(({ older }) => older)), starts(findSentences(first)));
      assert.deepEqual(starts(passages.flatMap(({ newer }) => newer)), starts(findSentences(second)));
    }),
    { numRuns: 60 },
  );
});
