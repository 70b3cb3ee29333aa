import { UNREAD } from "./edited-units.ts";
import { boundOf, type Fit, fitWeights, type Row, report } from "./fit-likeliest.ts";

/** What is told where so many of the unedited sentences may be: figures that no bias sways. */
const COMPARED = [0.001, 0.002, 0.004, 0.01];
/** The same of all unread parts together, to choose the share by. */
const CURVE = [0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008, 0.01, 0.0125, 0.015, 0.02];

/**
 * Weights fitted on all parts, the bias first, which lies where weights fitted without an unread part tell of so many of its unedited sentences: what a writer does
 * whom nobody has read lies farther out than what the weights were trained on. Says what they find on each part that they do not know.
 *
 * @param parts - the rows of each part by its name
 * @param more - rows to train on that are of no part
 * @param fit - its alarms are those of unread parts left out
 */
export function fitCrossed(parts: ReadonlyMap<string, readonly Row[]>, more: readonly Row[], fit: Fit): number[] {
  const leftOut = [...parts].map(([part, rows]) => {
    const others = [...parts].flatMap(([other, own]) => (other === part ? [] : own));
    return { part, rows, weights: fitWeights([...others, ...more], fit) };
  });
  const unread = leftOut.filter(({ part }) => UNREAD.includes(part));
  // Where a kind has few candidates the parts themselves ask for more.
  const raised = Math.max(0, boundOf(unread, fit.alarms));
  const lower = (weights: readonly number[]) => weights.with(0, (weights[0] ?? 0) - raised);
  for (const { part, rows, weights } of leftOut)
    report(`without ${part}, on it`, [{ weights: lower(weights), rows }], COMPARED);
  report(
    "all unread ones, each by weights without it",
    unread.map(({ rows, weights }) => ({ rows, weights: lower(weights) })),
    CURVE,
  );
  const all = [...[...parts.values()].flat(), ...more];
  const weights = lower(fitWeights(all, fit));
  report("all, on all", [{ weights, rows: all }], COMPARED);
  return weights;
}
