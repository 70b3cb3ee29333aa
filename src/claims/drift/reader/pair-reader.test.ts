import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DENIAL_WEIGHTS } from "../weights/denial-weights.ts";
import { LOSS_WEIGHTS } from "../weights/loss-weights.ts";
import { OPENING_WEIGHTS } from "../weights/opening-weights.ts";
import { SPEAKER_WEIGHTS } from "../weights/speaker-weights.ts";
import { DECISIONS, type Decision, openReaderFile } from "./model-file.ts";
import { PairReader } from "./pair-reader.ts";
import type { PrintedPair } from "./print-pair.ts";
import { splitPair } from "./split-pair.ts";
import { WordPieces } from "./word-pieces.ts";

interface Fixture {
  readonly decision: Decision;
  readonly pair: PrintedPair;
  readonly pieces: readonly number[];
  readonly second: number;
  /** what the model makes of it in floating point, where it was trained */
  readonly odds: number;
}

const bytes = readFileSync(join(import.meta.dirname, "../../../../models/pairs/model.bin"));
const file = openReaderFile(bytes);
const words = new WordPieces(file.lines("vocabulary"));
const reader = new PairReader(file);
const fixtures = JSON.parse(readFileSync(new URL("fixtures/pairs.json", import.meta.url), "utf8")) as Fixture[];

for (const { decision, pair, pieces, second, odds } of fixtures)
  test(`of “${pair.marked}” / “${pair.other}” it makes what was made of it in training`, () => {
    const split = splitPair(pair, words);
    assert.deepEqual([split.pieces, split.second], [pieces, second]);
    assert.equal(words.rowOf("[unused0]"), pieces[split.mark]);
    const read = reader.read(decision, pair);
    assert.ok(Math.abs(read - odds) < 0.6, `${read}, not ${odds}`);
  });

test("each decision weighs the features that it has in the code", () => {
  const known = { denial: DENIAL_WEIGHTS, opening: OPENING_WEIGHTS, loss: LOSS_WEIGHTS, speaker: SPEAKER_WEIGHTS };
  for (const decision of DECISIONS)
    assert.deepEqual(Object.keys(file.header.sums[decision].features), Object.keys(known[decision]), decision);
});

test("what was read before changes nothing", () => {
  const [first, second] = fixtures as [Fixture, Fixture];
  const once = reader.read(first.decision, first.pair);
  reader.read(second.decision, second.pair);
  assert.equal(reader.read(first.decision, first.pair), once);
});

test("it is asked only where it could tip a decision", () => {
  const { bias, features: weights } = file.header.sums.loss;
  const sure = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight < 0 ? 1 : 0]));
  const unasked = () => assert.fail("it was asked");
  assert.ok(reader.weigh("loss", sure, unasked) < Math.min(0, bias));
});

test("a pair that is too long, or has no mark, leaves the features alone", () => {
  const long = { marked: `\ue000said\ue001 ${"mines ".repeat(200)}`, other: "Mines." };
  assert.equal(reader.read("loss", long), 0);
  assert.equal(reader.read("loss", { marked: "It is so.", other: "So." }), 0);
});

test("bytes that are no reader are refused with what to do", () => {
  assert.throws(() => openReaderFile(new Uint8Array([1, 2, 3])), { code: "C003" });
  assert.throws(() => openReaderFile(bytes.subarray(0, 40)), { code: "C003" });
});
