import type { DriftKind } from "../../src/model/claim.ts";
import { fitWeights } from "../fit-likeliest.ts";
import { dot } from "../logistic.ts";

export type Change = "hardened" | "softened";

/** What on one sentence, edited or not, may be a change: which change it would be, and its features behind a 1. */
export interface Row {
  readonly edit: DriftKind | null;
  readonly candidates: readonly { readonly change: Change; readonly x: readonly number[] }[];
}

/**
 * Weights of a logistic decision, the bias first; a sentence made firmer has nothing that looks softer to learn from, and the reverse.
 *
 * @param alarms - share of the unedited sentences that may be told of: where the bias lies
 */
export function fitChanges(rows: readonly Row[], alarms: number): number[] {
  const fitted = rows.map(({ edit, candidates }) => {
    const sought = edit === "hardened" || edit === "softened";
    const own = sought ? candidates.filter(({ change }) => change === edit) : candidates;
    return { edit: sought ? ("sought" as const) : edit && ("other" as const), candidates: own.map(({ x }) => x) };
  });
  return fitWeights(fitted, alarms);
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
