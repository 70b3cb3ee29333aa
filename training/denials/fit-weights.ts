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
      if (!edited) return negators.map((x) => ({ x, lost: 0 }));
      const best = negators.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, lost: 1 }];
    });
    for (let step = 0; step < STEPS; step++) weights = improve(weights, samples);
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

function improve(
  weights: readonly number[],
  samples: readonly { readonly x: readonly number[]; readonly lost: number }[],
): number[] {
  const size = weights.length;
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
  for (const { x, lost } of samples) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)));
    for (let i = 0; i < size; i++) {
      slope[i] = (slope[i] ?? 0) + (lost - p) * (x[i] ?? 0);
      const row = curve[i] ?? [];
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + Math.max(1e-6, p * (1 - p)) * (x[i] ?? 0) * (x[j] ?? 0);
    }
  }
  const step = solve(curve, slope);
  return weights.map((weight, i) => weight + (step[i] ?? 0));
}

/** Gauss and Jordan, with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.slice(i).reduce((best, row, at) => {
      return Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? i + at : best;
    }, i);
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const top = rows[i] ?? [];
    for (const [at, row] of rows.entries()) {
      if (at === i) continue;
      const share = (row[i] ?? 0) / (top[i] ?? 1);
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - share * (top[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

function dot(weights: readonly number[], x: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), 0);
}
