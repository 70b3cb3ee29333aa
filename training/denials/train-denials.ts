/**
 * Writes `src/claims/drift/data/denial-weights.ts`: a logistic decision on the features of negators that no negator of the other wording answers. Those of
 * wordings that nobody edited are not lost; those of wordings into which the generator of bench/accuracy/drift put a negator, or out of which it took one, are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PARTS } from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import { NAMES, readPassages, readRows } from "./read-rows.ts";

/** Share of untouched sentences of parts left out that may be told of: where the bias lies. */
const ALARMS = 0.008;

const parts = new Map(PARTS.map((part) => [part, readRows(part)]));
write(fitCrossed(parts, readPassages(), ALARMS));

function write(weights: readonly number[]): void {
  const lines = NAMES.map((name, i) => `  ${name}: ${Number((weights[i + 1] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/claims/drift/data/denial-weights.ts"),
    `import type { DenialFeatures } from "../negation/denial-features.ts";

/**
 * What each feature of a negator adds to its being lost on the other side. Trained by training/denials/train-denials.ts on the project's own stories in three
 * wordings (PARTS of training/edited-units.ts) and the even half of the written pairs; the bias is set so that the negators of
 * ${(100 * ALARMS).toFixed(1)} % of the sentences that nobody edited are told by weights trained without their part.
 */
export const BIAS = ${Number((weights[0] ?? 0).toFixed(2))};
export const DENIAL_WEIGHTS: DenialFeatures = {
${lines.join("\n")}
};
`,
  );
}
