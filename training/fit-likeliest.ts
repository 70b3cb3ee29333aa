import { dot, fitLogistic } from "./logistic.ts";

/** What may be a drift in one sentence, each by its features behind a 1; `edited` where the sentence has such an edit. */
export interface Row {
  readonly edited: boolean;
  readonly candidates: readonly (readonly number[])[];
}

const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 12;

/**
 * Weights of a logistic decision, the bias first, by Newton's method; of an edited sentence only the candidate that looks most like the edit counts.
 *
 * @param alarms - share of the unedited sentences that may be told of: where the bias lies
 */
export function fitWeights(rows: readonly Row[], alarms: number): number[] {
  const size = rows.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edited, candidates }) => {
      if (!edited) return candidates.map((x) => ({ x, sought: false, weight: 1 }));
      const best = candidates.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, sought: true, weight: 1 }];
    });
    weights = fitLogistic(weights, samples, { ridge: RIDGE, steps: STEPS });
  }
  return weights.with(0, (weights[0] ?? 0) - boundOf(weights, rows, alarms));
}

/** The score above which a share of the unedited sentences lies. */
function boundOf(weights: readonly number[], rows: readonly Row[], alarms: number): number {
  const scores = rows.filter(({ edited }) => !edited).map((row) => scoreOf(weights, row));
  return scores.toSorted((a, b) => b - a)[Math.floor(alarms * scores.length)] ?? 0;
}

/** How surely a sentence has such an edit. */
function scoreOf(weights: readonly number[], { candidates }: Row): number {
  return Math.max(-99, ...candidates.map((x) => dot(weights, x)));
}

/**
 * Says what weights find on rows that they may not know.
 *
 * @param compared - what is told where so many of the unedited sentences may be: figures that no bias sways
 */
export function report(
  what: string,
  weights: readonly number[],
  rows: readonly Row[],
  compared: readonly number[],
): void {
  const [edited, untouched] = [rows.filter((row) => row.edited), rows.filter((row) => !row.edited)];
  const share = (own: readonly Row[], bound: number) => {
    const told = own.filter((row) => scoreOf(weights, row) > bound).length;
    return `${told} of ${own.length} (${((100 * told) / own.length).toFixed(2)} %)`;
  };
  const bounded = compared.map((alarms) => `at ${100 * alarms} % ${share(edited, boundOf(weights, rows, alarms))}`);
  console.log(
    `${what}: edits told ${share(edited, 0)}, untouched ${share(untouched, 0)}; edits told ${bounded.join(", ")}`,
  );
}
