import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PARTS, type Part, TAG_COUNT, type Transitions, tagOf } from "./decode.ts";
import { RunOdds } from "./run-odds.ts";

const POSITIONS = 3;

/** The odds of every run of a part, by going through all sequences of tags. */
function countAll(scores: Float32Array, { between, start, end }: Transitions, part: Part): Map<string, number> {
  const [begin, inside, last, single] = [0, 1, 2, 3].map((place) => tagOf(part, place)) as [
    number,
    number,
    number,
    number,
  ];
  const odds = new Map<string, number>();
  let total = 0;
  const visit = (tags: number[], score: number): void => {
    if (tags.length < POSITIONS) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const before = tags.at(-1);
        const move = before === undefined ? start[tag] : between[before * TAG_COUNT + tag];
        visit([...tags, tag], score + (move as number) + (scores[tags.length * TAG_COUNT + tag] as number));
      }
      return;
    }
    const weight = Math.exp(score + (end[tags.at(-1) as number] as number));
    total += weight;
    for (let from = 0; from < POSITIONS; from++) {
      let to = from + 1;
      if (tags[from] === begin) {
        while (to < POSITIONS && tags[to] === inside) to++;
        if (tags[to] !== last) continue;
        to++;
      } else if (tags[from] !== single) continue;
      odds.set(`${from}-${to}`, (odds.get(`${from}-${to}`) ?? 0) + weight);
    }
  };
  visit([], 0);
  return new Map([...odds].map(([run, weight]) => [run, weight / total]));
}

const numbers = (length: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values));

test("the odds are those of all sequences of tags counted one by one", () => {
  fc.assert(
    fc.property(
      numbers(POSITIONS * TAG_COUNT),
      numbers(TAG_COUNT * TAG_COUNT),
      numbers(TAG_COUNT),
      numbers(TAG_COUNT),
      fc.constantFrom(...PARTS),
      (scores, between, start, end, part) => {
        const transitions = { between, start, end };
        const counted = countAll(scores, transitions, part);
        const odds = new RunOdds(scores, transitions);
        const found = odds.findLikely(part);
        assert.deepEqual(
          found.map(({ from, to }) => `${from}-${to}`).sort(),
          [...counted]
            .filter(([, odds]) => odds > 0.03)
            .map(([run]) => run)
            .sort(),
        );
        for (const run of found) {
          const expected = counted.get(`${run.from}-${run.to}`) as number;
          assert.ok(Math.abs(run.odds - expected) < 1e-9);
          assert.ok(Math.abs(odds.of({ part, from: run.from, to: run.to }) - expected) < 1e-9);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("a run that the model is sure of has odds near one, however long", () => {
  const scores = new Float32Array(300 * TAG_COUNT);
  for (let at = 0; at < 300; at++) {
    const place = at === 0 ? 0 : at === 299 ? 2 : 1;
    scores[at * TAG_COUNT + tagOf("content", place)] = 20;
  }
  const free = new Float32Array(TAG_COUNT);
  const transitions = { between: new Float32Array(TAG_COUNT * TAG_COUNT), start: free, end: free };
  const [run, ...others] = new RunOdds(scores, transitions).findLikely("content");
  assert.deepEqual([run?.from, run?.to, others.length], [0, 300, 0]);
  assert.ok((run?.odds ?? 0) > 0.99);
});

test("no positions have no likely runs", () => {
  const free = new Float32Array(TAG_COUNT);
  const transitions = { between: new Float32Array(TAG_COUNT * TAG_COUNT), start: free, end: free };
  assert.deepEqual(new RunOdds(new Float32Array(0), transitions).findLikely("cue"), []);
});
