import assert from "node:assert/strict";
import { test } from "node:test";
import { DriftKind } from "../../../src/model/claim.ts";
import { sliceSpans } from "../../../src/model/span.ts";
import { choosePairs, loadWrittenPairs, parseWrittenPairs } from "./load-written-pairs.ts";

const written = loadWrittenPairs();

test("the written pairs parse, and both halves hold every kind", () => {
  for (const half of [0, 1])
    for (const kind of [...DriftKind.options, null])
      assert.ok(
        written.some((pair) => pair.kind === kind && pair.id % 2 === half),
        `${kind} in half ${half}`,
      );
  const texts = written.flatMap(({ origin, appearance }) => [origin, appearance]);
  assert.equal(new Set(texts).size, texts.length, "no passage stands twice");
});

test("what is added stands in the appearance alone, what is dropped in the origin alone, every other drift in both", () => {
  for (const { id, kind, originWords, appearanceWords } of written) {
    if (kind === null) continue;
    assert.equal(originWords.length > 0, kind !== "added", `pair ${id}`);
    assert.equal(appearanceWords.length > 0, kind !== "dropped", `pair ${id}`);
  }
});

test("marked words become spans of their side", () => {
  const [pair] = parseTable("# a note\n4\tsoftened\tIt will rain.\tIt may well rain.\twill\tmay … well\n");
  assert.deepEqual(pair && [pair.id, pair.kind], [4, "softened"]);
  assert.equal(pair && sliceSpans(pair.origin, pair.originWords), "will");
  assert.equal(pair && sliceSpans(pair.appearance, pair.appearanceWords, "|"), "may|well");
});

test("a choice of pairs takes a half, from an id on", () => {
  const pairs = parseTable([1, 2, 3, 4, 5].map((id) => `${id}\tnone\tIt rains.\tRain falls.\t\t`).join("\n"));
  const idsOf = (part: "even" | "odd" | "all", from: number) => choosePairs(pairs, { part, from }).map(({ id }) => id);
  assert.deepEqual(idsOf("even", 1), [2, 4]);
  assert.deepEqual(idsOf("odd", 2), [3, 5]);
  assert.deepEqual(idsOf("all", 4), [4, 5]);
});

const row = "1\thardened\tIt may rain.\tIt will rain.\tmay\twill";

test("a row that cannot be right is named with its file and line", () => {
  assert.equal(parseTable(row).length, 1);
  for (const [wrong, message] of [
    [`${row}\n${row}`, /rain\.tsv line 2: the id 1 stands in rain\.tsv line 1/],
    [row.replace("\twill", "\tshall"), /"shall" stands not exactly once/],
    [row.replace("hardened", "none"), /"none" with 2 runs/],
    [row.replace("hardened", "harder"), /rain\.tsv line 1: the kind "harder" is none of hardened, /],
    [row.replace("\tmay", ""), /5 cells, 6 expected/],
    [row.replace("1", "one"), /the id "one"/],
  ] as const)
    assert.throws(() => parseTable(wrong), message);
});

test("an id is given once over all files", () => {
  const tables = ["rain.tsv", "snow.tsv"].map((name) => ({ name, tsv: row }));
  assert.throws(() => parseWrittenPairs(tables), /snow\.tsv line 1: the id 1 stands in rain\.tsv line 1 already/);
});

function parseTable(tsv: string) {
  return parseWrittenPairs([{ name: "rain.tsv", tsv }]);
}
