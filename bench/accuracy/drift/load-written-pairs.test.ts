import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DriftKind } from "../../../src/model/claim.ts";
import { sliceSpans } from "../../../src/model/span.ts";
import { parseWrittenPairs } from "./load-written-pairs.ts";

const file = readFileSync(join(import.meta.dirname, "written-pairs.tsv"), "utf8");

test("the written pairs parse, and both halves hold every kind", () => {
  const pairs = parseWrittenPairs(file);
  for (const half of [0, 1])
    for (const kind of [...DriftKind.options, null])
      assert.ok(
        pairs.some((pair) => pair.kind === kind && pair.id % 2 === half),
        `${kind} in half ${half}`,
      );
  const texts = pairs.flatMap(({ origin, appearance }) => [origin, appearance]);
  assert.equal(new Set(texts).size, texts.length, "no passage stands twice");
});

test("what is added stands in the appearance alone, what is dropped in the origin alone, every other drift in both", () => {
  for (const { id, kind, originWords, appearanceWords } of parseWrittenPairs(file)) {
    if (kind === null) continue;
    assert.equal(originWords.length > 0, kind !== "added", `pair ${id}`);
    assert.equal(appearanceWords.length > 0, kind !== "dropped", `pair ${id}`);
  }
});

test("marked words become spans of their side", () => {
  const [pair] = parseWrittenPairs("# a note\n4\tsoftened\tIt will rain.\tIt may well rain.\twill\tmay … well\n");
  assert.deepEqual(pair && [pair.id, pair.kind], [4, "softened"]);
  assert.equal(pair && sliceSpans(pair.origin, pair.originWords), "will");
  assert.equal(pair && sliceSpans(pair.appearance, pair.appearanceWords, "|"), "may|well");
});

test("a row that cannot be right is named with its line", () => {
  const row = "1\thardened\tIt may rain.\tIt will rain.\tmay\twill";
  assert.equal(parseWrittenPairs(row).length, 1);
  for (const [wrong, message] of [
    [`${row}\n${row}`, /line 2: the id 1/],
    [row.replace("\twill", "\tshall"), /"shall" stands not exactly once/],
    [row.replace("hardened", "none"), /"none" with 2 runs/],
    [row.replace("\tmay", ""), /5 cells, 6 expected/],
    [row.replace("1", "one"), /the id "one"/],
  ] as const)
    assert.throws(() => parseWrittenPairs(wrong), message);
});
