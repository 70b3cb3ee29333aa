import { UNREAD } from "./edited-units.ts";
import { boundOf, fitWeights, type Row, report } from "./fit-likeliest.ts";

/** What is told where so many of the unedited sentences may be: figures that no bias sways. */
const COMPARED = [0.001, 0.002, 0.004, 0.01];

/**
 * Weights fitted on all parts, the bias first, which lies where weights fitted without an unread part tell of so many of its unedited sentences: what a writer does
 * whom nobody has read lies farther out than what the weights were trained on. Says what they find on each part that they do not know.
 *
 * @param parts - the rows of each part by its name
 * @param more - rows to train on that are of no part
 * @param alarms - share of the unedited sentences of unread parts left out that may be told of
 * @param start - tells the likeliest candidates of the first round; zeros without it
 */
export function fitCrossed(
  parts: ReadonlyMap<string, readonly Row[]>,
  more: readonly Row[],
  alarms: number,
  start: readonly number[] = [],
): number[] {
  const leftOut = [...parts].map(([part, rows]) => {
    const others = [...parts].flatMap(([other, own]) => (other === part ? [] : own));
    return { part, rows, weights: fitWeights([...others, ...more], alarms, start) };
  });
  // Where a kind has few candidates the parts themselves ask for more.
  const raised = Math.max(
    0,
    boundOf(
      leftOut.filter(({ part }) => UNREAD.includes(part)),
      alarms,
    ),
  );
  const lower = (weights: readonly number[]) => weights.with(0, (weights[0] ?? 0) - raised);
  for (const { part, rows, weights } of leftOut) report(`without ${part}, on it`, lower(weights), rows, COMPARED);
  const all = [...[...parts.values()].flat(), ...more];
  const weights = lower(fitWeights(all, alarms, start));
  report("all, on all", weights, all, COMPARED);
  return weights;
}
