import { dot, fitLogistic } from "../logistic.ts";

/** The negators of one sentence, each by its features behind a 1; `edited` where one of them was put in, or one taken out. */
export interface Row {
  readonly edited: boolean;
  readonly negators: readonly (readonly number[])[];
}

const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 12;

/**
 * Weights of a logistic decision, the bias first, by Newton's method; of an edited sentence only the negator that looks most lost counts as lost.
 *
 * @param alarms - share of the unedited sentences that may be told of: where the bias lies
 */
export function fitWeights(rows: readonly Row[], alarms: number): number[] {
  const size = rows.find(({ negators }) => negators.length > 0)?.negators[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edited, negators }) => {
      if (!edited) return negators.map((x) => ({ x, sought: false, weight: 1 }));
      const best = negators.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, sought: true, weight: 1 }];
    });
    weights = fitLogistic(weights, samples, { ridge: RIDGE, steps: STEPS });
  }
  return weights.with(0, (weights[0] ?? 0) - boundOf(weights, rows, alarms));
}

/** The score above which a share of the unedited sentences lies. */
export function boundOf(weights: readonly number[], rows: readonly Row[], alarms: number): number {
  const scores = rows.filter(({ edited }) => !edited).map((row) => scoreOf(weights, row));
  return scores.toSorted((a, b) => b - a)[Math.floor(alarms * scores.length)] ?? 0;
}

/** How surely a sentence has a lost negator. */
export function scoreOf(weights: readonly number[], { negators }: Row): number {
  return Math.max(-99, ...negators.map((x) => dot(weights, x)));
}
