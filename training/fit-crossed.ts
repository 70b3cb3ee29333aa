import { boundOf, fitWeights, type Row, report } from "./fit-likeliest.ts";

/** What is told where so many of the unedited sentences may be: figures that no bias sways. */
const COMPARED = [0.001, 0.002, 0.004];

/**
 * Weights fitted on all parts, the bias first, which is set by what weights fitted without a part tell of that part; says what those find there.
 *
 * @param parts - the rows of each part by its name
 * @param more - rows to train on that are of no part
 * @param alarms - share of the unedited sentences of parts left out that may be told of
 */
export function fitCrossed(
  parts: ReadonlyMap<string, readonly Row[]>,
  more: readonly Row[],
  alarms: number,
  start: readonly number[],
): number[] {
  const left: { readonly weights: number[]; readonly rows: readonly Row[] }[] = [];
  for (const [part, rows] of parts) {
    const others = [...parts].flatMap(([other, own]) => (other === part ? [] : own));
    const weights = fitWeights([...others, ...more], alarms, start);
    report(`without ${part}, on it`, weights, rows, COMPARED);
    left.push({ weights, rows });
  }
  const all = [...[...parts.values()].flat(), ...more];
  const weights = fitWeights(all, alarms, start);
  const raised = boundOf(left, alarms);
  const crossed = weights.with(0, (weights[0] ?? 0) - raised);
  console.log(`the bias is ${raised.toFixed(2)} lower than what the parts themselves ask for`);
  for (const [index, part] of [...parts.keys()].entries()) {
    const { weights: own = [], rows = [] } = left[index] ?? {};
    report(`without ${part}, on it, at that bias`, own.with(0, (own[0] ?? 0) - raised), rows, COMPARED);
  }
  report("all, on all", crossed, all, COMPARED);
  return crossed;
}
