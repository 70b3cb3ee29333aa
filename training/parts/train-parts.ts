/**
 * Writes `src/claims/drift/weights/part-weights.ts`: a logistic decision on the features of a sentence that nothing answers and a sentence of the other text whose
 * parts stand near it. They are of one group of a story in several wordings, or not: lines are left out on either side, moved, joined and parted.
 */
import { openPart } from "../../bench/accuracy/drift/open-part.ts";
import {
  type GroupedLine,
  groupLines,
  readGrouped,
  reshapeVersion,
  shareGroup,
} from "../../bench/accuracy/drift/reshape-version.ts";
import { matchSentences } from "../../src/claims/drift/align-sentences.ts";
import { findPossibleParts } from "../../src/claims/drift/parts/join-parts.ts";
import type { PartFeatures } from "../../src/claims/drift/parts/part-features.ts";
import { PairForms } from "../../src/claims/drift/texts/match-names.ts";
import { PART_WEIGHTS } from "../../src/claims/drift/weights/part-weights.ts";
import { SeededRandom } from "../../test/build/seeded-random.ts";
import { PARTS } from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import type { Row } from "../fit-likeliest.ts";
import { writeWeights } from "../write-weights.ts";

const SEED = 29;
/** Each pair of wordings is reshaped so often. */
const TIMES = 2;
/** One of so many lines is left out on either side. */
const LEFT_OUT = 6;
/** Share of the sentences that nothing answers which weights that do not know a part may give to another: where the bias lies. */
const ALARMS = 0.02;
const NAMES = Object.keys(PART_WEIGHTS) as (keyof PartFeatures)[];

const parts = new Map(PARTS.map((part) => [part, readRows(part)]));
const weights = fitCrossed(parts, [], { alarms: ALARMS });
writeWeights(
  {
    file: "claims/drift/weights/part-weights.ts",
    name: "PART_WEIGHTS",
    type: "PartFeatures",
    from: "../parts/part-features.ts",
  },
  NAMES,
  weights,
  [
    "What each feature of a sentence that nothing answers adds to its being a part of what a sentence of the other text says. Trained by",
    "training/parts/train-parts.ts on the project's own stories in three wordings (PARTS of training/edited-units.ts), as they are and reshaped; the bias is set so",
    `that weights trained without a part give ${(100 * ALARMS).toFixed(2)} % of its sentences that nothing answers to another.`,
  ],
);

function readRows(part: string): Row[] {
  const { pairs, reader } = openPart(part, 1, ["A", "B"]);
  const random = new SeededRandom(SEED);
  return pairs.flatMap((pair) => {
    const [origin, appearance] = [groupLines(pair.origin), groupLines(pair.appearance)];
    const reshaped = Array.from({ length: TIMES }, () =>
      rowsOf(leaveOut(origin, random), leaveOut(reshapeVersion(appearance, random), random)),
    );
    return [...rowsOf(origin, appearance), ...reshaped.flat()];
  });

  /** A row for each sentence that nothing answers: what it is a part of, or all that it is no part of. */
  function rowsOf(origin: readonly GroupedLine[], appearance: readonly GroupedLine[]): Row[] {
    const [before, after] = [readGrouped(origin, reader.names), readGrouped(appearance, reader.names)];
    const forms = new PairForms(before.text, after.text);
    const { links, left, right, weights } = matchSentences(before.text, after.text, forms, []);
    const linkedLeft = new Set(links.map(({ a }) => a));
    const possible = findPossibleParts(links, left, right, weights).map(({ a, b, features }) => ({
      lonely: linkedLeft.has(a) ? `b${b}` : `a${a}`,
      isOne: shareGroup(before, a, after, b),
      x: [1, ...NAMES.map((name) => features[name])],
    }));
    return [...Map.groupBy(possible, ({ lonely }) => lonely).values()].flatMap((own): Row[] => {
      const [right, wrong] = [own.filter(({ isOne }) => isOne), own.filter(({ isOne }) => !isOne)];
      return [
        ...(right.length > 0 ? [{ edit: "sought" as const, candidates: right.map(({ x }) => x) }] : []),
        ...(wrong.length > 0
          ? [{ edit: right.length > 0 ? ("other" as const) : null, candidates: wrong.map(({ x }) => x) }]
          : []),
      ];
    });
  }
}

function leaveOut(lines: readonly GroupedLine[], random: SeededRandom): GroupedLine[] {
  return lines.filter(() => random.below(LEFT_OUT) > 0);
}
