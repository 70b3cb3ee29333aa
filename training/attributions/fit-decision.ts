import type { DriftKind } from "../../src/model/claim.ts";
import { dot, fitLogistic, type Sample } from "../logistic.ts";

/** What may be a drift in one sentence, each by its features behind a 1, and which edit the sentence holds, if any. */
export interface Row {
  readonly edit: DriftKind | null;
  readonly candidates: readonly (readonly number[])[];
  /** how much the row counts */
  readonly weight: number;
}

/** Weight of what stands beside an edit of another kind, of which each sentence has several, against what stands in an untouched sentence. */
const BESIDE = 0.5;
const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 12;

/**
 * Weights of a logistic decision on a kind of drift, the bias first; of a sentence with such an edit only the candidate that looks most like it counts.
 *
 * @param alarms - share of the unedited sentences that may be told of: where the bias lies
 */
export function fitDecision(kind: DriftKind, rows: readonly Row[], alarms: number): number[] {
  const size = rows.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.length ?? 0;
  // The first feature tells the likeliest candidate of the first round.
  let weights = new Array<number>(size).fill(0).with(1, 1);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edit, candidates, weight }): Sample[] => {
      if (edit !== kind)
        return candidates.map((x) => ({ x, sought: false, weight: weight * (edit === null ? 1 : BESIDE) }));
      const best = candidates.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, sought: true, weight }];
    });
    weights = fitLogistic(new Array<number>(size).fill(0), samples, { ridge: RIDGE, steps: STEPS });
  }
  const untouched = rows.filter(({ edit }) => edit === null).map((row) => scoreOf(weights, row));
  const bound = untouched.toSorted((a, b) => b - a)[Math.floor(alarms * untouched.length)] ?? 0;
  return weights.with(0, (weights[0] ?? 0) - bound);
}

/** Says what weights find in rows that they may not know. */
export function reportDecision(what: string, kind: DriftKind, weights: readonly number[], rows: readonly Row[]): void {
  const told = (test: (edit: DriftKind | null) => boolean) => {
    const own = rows.filter(({ edit }) => test(edit));
    return { told: own.filter((row) => scoreOf(weights, row) > 0).length, all: own.length };
  };
  const [edited, beside, untouched] = [
    told((edit) => edit === kind),
    told((edit) => edit !== null && edit !== kind),
    told((edit) => edit === null),
  ];
  console.log(
    `${what}: ${edited.told} of ${edited.all} edits, beside other edits ${beside.told}, untouched ${untouched.told} of ${untouched.all} (${((100 * untouched.told) / Math.max(1, untouched.all)).toFixed(2)} %)`,
  );
}

function scoreOf(weights: readonly number[], { candidates }: Row): number {
  return Math.max(-99, ...candidates.map((x) => dot(weights, x)));
}
