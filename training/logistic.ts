/** What a logistic decision learns from: the features of a thing, the first of them 1, and whether it is what is sought. */
export interface Sample {
  readonly x: readonly number[];
  readonly sought: boolean;
  readonly weight: number;
}

/**
 * Weights of a logistic decision by Newton's method, from weights to begin with.
 *
 * @param ridge - what is taken off large weights, the first one aside
 */
export function fitLogistic(
  start: readonly number[],
  samples: readonly Sample[],
  { ridge, steps }: { readonly ridge: number; readonly steps: number },
): number[] {
  let weights = [...start];
  for (let step = 0; step < steps; step++) {
    const better = improve(weights, samples, ridge);
    const moved = Math.max(...better.map((weight, i) => Math.abs(weight - (weights[i] ?? 0))));
    weights = better;
    if (moved < STILL) break;
  }
  return weights;
}

/** Where no weight moves by more, the steps have come to their end. */
const STILL = 1e-5;

export function dot(weights: readonly number[], x: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), 0);
}

function improve(weights: readonly number[], samples: readonly Sample[], ridge: number): number[] {
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
  for (const { x, sought, weight } of samples) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)));
    const bend = weight * Math.max(1e-6, p * (1 - p));
    // Most features of most things are 0.
    const held = x.flatMap((value, i) => (value === 0 ? [] : [i]));
    for (const i of held) {
      slope[i] = (slope[i] ?? 0) + weight * (Number(sought) - p) * (x[i] ?? 0);
      const row = curve[i] ?? [];
      for (const j of held) row[j] = (row[j] ?? 0) + bend * (x[i] ?? 0) * (x[j] ?? 0);
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
