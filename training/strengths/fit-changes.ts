import type { DriftKind } from "../../src/model/claim.ts";
import { dot, fitLogistic, type Sample } from "../logistic.ts";

/** Weight of a candidate beside an edit of another kind, of which each sentence has several, against one of an untouched sentence. */
const BESIDE = 0.5;
const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 10;

export type Change = "hardened" | "softened";

/** What on one sentence, edited or not, may be a change: which change it would be, and its features behind a 1. */
export interface Row {
  readonly edit: DriftKind | null;
  readonly candidates: readonly { readonly change: Change; readonly x: readonly number[] }[];
}

/**
 * Weights of a logistic decision, the bias first; of a sentence made firmer or softer only the candidate that looks most like it counts.
 *
 * @param alarms - share of the unedited sentences that may be told of: where the bias lies
 */
export function fitChanges(rows: readonly Row[], alarms: number): number[] {
  const size = rows.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.x.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edit, candidates }): Sample[] => {
      if (edit !== "hardened" && edit !== "softened")
        return candidates.map(({ x }) => ({ x, sought: false, weight: edit === null ? 1 : BESIDE }));
      const own = candidates.filter(({ change }) => change === edit);
      const best = own.toSorted((a, b) => dot(weights, b.x) - dot(weights, a.x))[0];
      return best === undefined ? [] : [{ x: best.x, sought: true, weight: 1 }];
    });
    weights = fitLogistic(weights, samples, { ridge: RIDGE, steps: STEPS });
  }
  const untouched = rows.filter(({ edit }) => edit === null).map((row) => findBest(weights, row).score);
  const bound = untouched.toSorted((a, b) => b - a)[Math.floor(alarms * untouched.length)] ?? 0;
  return weights.with(0, (weights[0] ?? 0) - bound);
}

/** What weights find on rows, in a line. */
export function describeFound(weights: readonly number[], rows: readonly Row[]): string {
  const told = rows.map((row) => {
    const { change, score } = findBest(weights, row);
    return { edit: row.edit, change: score > 0 ? change : null };
  });
  const found = (["hardened", "softened"] as const).map((kind) => {
    const own = told.filter(({ edit }) => edit === kind);
    const right = own.filter(({ change }) => change === kind).length;
    const wrong = told.filter(({ edit, change }) => edit !== null && edit !== kind && change === kind).length;
    return `${kind} ${right} of ${own.length}, beside other edits ${wrong}`;
  });
  const untouched = told.filter(({ edit }) => edit === null);
  const alarms = untouched.filter(({ change }) => change !== null).length;
  const share = ((100 * alarms) / untouched.length).toFixed(2);
  return `${found.join("; ")}; untouched ${alarms} of ${untouched.length} (${share} %)`;
}

/** The candidate of a row that is most surely a change. */
function findBest(weights: readonly number[], { candidates }: Row): { readonly change: Change | null; score: number } {
  const scored = candidates.map(({ change, x }) => ({ change, score: dot(weights, x) }));
  return scored.toSorted((a, b) => b.score - a.score)[0] ?? { change: null, score: -99 };
}
