import assert from "node:assert/strict";
import { test } from "node:test";
import type { Part } from "./decode.ts";
import { VIEW_SIZE } from "./encoder.ts";
import { readFeatures } from "./features.ts";
import { type Linker, linkRuns, type PairScorer, type TaggedRun } from "./link.ts";
import { PAIR_FEATURES, readLinkWords } from "./link-features.ts";
import type { LikelyRun } from "./run-odds.ts";
import { tokenize } from "./tokenize.ts";

const NO_PARTNER = 67;
const NEAREST_AFTER = 2;
const NEAREST_BEFORE = 6;

/** Views that say nothing. */
const UNSEEN = { asChooser: new Float32Array(VIEW_SIZE), asPartner: new Float32Array(VIEW_SIZE) };

/** A scorer with one hidden unit for each feature that it likes. */
function likes(weights: Readonly<Record<number, number>>): PairScorer {
  const features = Object.keys(weights).map(Number);
  const hidden = new Float32Array(features.length * PAIR_FEATURES);
  for (const [unit, feature] of features.entries()) hidden[unit * PAIR_FEATURES + feature] = 1;
  return {
    hidden,
    hiddenBias: new Float32Array(features.length),
    output: Float32Array.from(features, (feature) => weights[feature] ?? 0),
    outputBias: new Float32Array(1),
  };
}

function link(
  runs: readonly [Part, number, number][],
  content: PairScorer,
  source: PairScorer,
  likelySources: readonly LikelyRun[] = [],
): unknown {
  const text = "The envoy said no . She left . The chair added more words here";
  const vocabulary = new Map<string, number>();
  const positions = readFeatures(text, tokenize(text, []), vocabulary);
  const linker: Linker = { contentToCue: content, cueToSource: source, words: readLinkWords(vocabulary) };
  return linkRuns(
    runs.map(([part, from, to]): TaggedRun => ({ part, from, to, odds: 1, ...UNSEEN })),
    likelySources.map((run) => ({ ...run, ...UNSEEN })),
    positions,
    linker,
  ).map(({ source: sources, cue, content: contents }) =>
    [sources, cue, contents].map((stretches) => stretches.map(({ from, to }) => [from, to])),
  );
}

const RUNS: [Part, number, number][] = [
  ["source", 1, 3],
  ["cue", 3, 4],
  ["content", 4, 5],
  ["source", 9, 11],
  ["cue", 11, 12],
  ["content", 12, 15],
];

test("each content takes the cue and each cue the source that scores best", () => {
  assert.deepEqual(link(RUNS, likes({ [NEAREST_AFTER]: 1 }), likes({ [NEAREST_BEFORE]: 1 })), [
    [[[1, 3]], [[3, 4]], [[4, 5]]],
    [[[9, 11]], [[11, 12]], [[12, 15]]],
  ]);
});

test("a content that chooses no cue stands by itself, and the cue falls away", () => {
  assert.deepEqual(link(RUNS.slice(0, 3), likes({ [NO_PARTNER]: 1 }), likes({ [NEAREST_BEFORE]: 1 })), [
    [[], [], [[4, 5]]],
  ]);
});

test("a cue that chooses no source keeps its content", () => {
  assert.deepEqual(link(RUNS.slice(0, 3), likes({ [NEAREST_AFTER]: 1 }), likes({ [NO_PARTNER]: 1 })), [
    [[], [[3, 4]], [[4, 5]]],
  ]);
});

test("a cue without a tagged source takes the likeliest untagged one that touches no run", () => {
  const likely = [
    { from: 2, to: 4, odds: 0.9 },
    { from: 1, to: 3, odds: 0.2 },
    { from: 2, to: 3, odds: 0.4 },
    { from: 4, to: 5, odds: 0.9 },
  ];
  assert.deepEqual(link(RUNS.slice(1, 3), likes({ [NEAREST_AFTER]: 1 }), likes({ [NEAREST_BEFORE]: 1 }), likely), [
    [[[2, 3]], [[3, 4]], [[4, 5]]],
  ]);
});

test("an untagged source that is too unlikely, too far or fits too badly is not taken", () => {
  const none = [[[], [[3, 4]], [[4, 5]]]];
  const nearest = likes({ [NEAREST_BEFORE]: 1 });
  const read = (source: PairScorer, likely: LikelyRun): unknown =>
    link(RUNS.slice(1, 3), likes({ [NEAREST_AFTER]: 1 }), source, [likely]);
  assert.deepEqual(read(nearest, { from: 1, to: 3, odds: 0.01 }), none);
  assert.deepEqual(read(nearest, { from: 100, to: 101, odds: 0.9 }), none);
  assert.deepEqual(read(likes({ [NO_PARTNER]: 9 }), { from: 1, to: 3, odds: 0.9 }), none);
});

test("what is seen of a run outweighs its place, and says how sure the link is", () => {
  const positions = readFeatures("One said two said three .", tokenize("One said two said three .", []), new Map());
  const sees = (value: number): Float32Array => new Float32Array(VIEW_SIZE).fill(value);
  const run = (part: Part, from: number, seen: number): TaggedRun => ({
    part,
    from,
    to: from + 1,
    odds: 1,
    asChooser: sees(0),
    asPartner: sees(seen),
  });
  const scorer = likes({ [NEAREST_AFTER]: 1 });
  const linkContent = (first: number, second: number) =>
    linkRuns([run("cue", 2, first), run("cue", 4, second), run("content", 5, 0)], [], positions, {
      contentToCue: scorer,
      cueToSource: likes({}),
      words: readLinkWords(new Map()),
    });
  const [nearest] = linkContent(0, 0);
  assert.deepEqual(nearest?.cue[0]?.from, 4);
  const [seen] = linkContent(3, 0);
  assert.deepEqual(seen?.cue[0]?.from, 2);
  assert.ok((seen?.odds ?? 0) > (nearest?.odds ?? 1) && (seen?.odds ?? 1) < 1);
});
