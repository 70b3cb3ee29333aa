/**
 * Writes `src/claims/drift/data/change-weights.ts`: a logistic decision on the features of two quantities, one of each side, that nothing on the other side
 * answers. Those of wordings that nobody edited are no change; those of wordings in which the generator of bench/accuracy/drift changed a number or day are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHANGE_WEIGHTS } from "../../src/claims/drift/data/change-weights.ts";
import type { ChangeFeatures } from "../../src/claims/drift/quantities/change-features.ts";
import { readPossibleChanges } from "../../src/claims/drift/quantities/find-changed-quantities.ts";
import { type EditedUnits, PARTS, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import { fitWeights, type Row, report } from "../fit-likeliest.ts";

/** Share of untouched sentences that may be told of: where the bias lies. */
const ALARMS = 0.0007;
/** What is told where so many of the unedited sentences may be: figures that no bias sways. */
const COMPARED = [0.0005, 0.001, 0.002, 0.004];
const NAMES = Object.keys(CHANGE_WEIGHTS) as (keyof ChangeFeatures)[];

const parts = new Map(PARTS.map((part) => [part, readStoryUnits(part, isNumber).map(rowOf)]));
const passages = readPassageUnits().map(rowOf);
for (const part of PARTS) {
  const kept = [...PARTS.filter((other) => other !== part).flatMap((other) => parts.get(other) ?? []), ...passages];
  report(`without ${part}, on it`, fitWeights(kept, ALARMS), parts.get(part) ?? [], COMPARED);
}
const rows = [...parts.values(), passages].flat();
const weights = fitWeights(rows, ALARMS);
report("all, on all", weights, rows, COMPARED);
write(weights);

function isNumber(kind: string): boolean {
  return kind === "number-or-date-changed";
}

function rowOf({ units, edit }: EditedUnits): Row {
  const candidates = units.flatMap((unit) =>
    readPossibleChanges(unit).map(({ features }) => [1, ...NAMES.map((name) => features[name])]),
  );
  return { edit: edit !== null && isNumber(edit) ? "sought" : null, candidates };
}

function write(weights: readonly number[]): void {
  const lines = NAMES.map((name, i) => `  ${name}: ${Number((weights[i + 1] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/claims/drift/data/change-weights.ts"),
    `import type { ChangeFeatures } from "../quantities/change-features.ts";

/**
 * What each feature of two unanswered quantities adds to one being the other changed. Trained by training/numbers/train-numbers.ts on the project's own stories
 * in three wordings (PARTS of training/edited-units.ts)
 * and the even half of the written pairs; the bias is set so that ${(100 * ALARMS).toFixed(2)} % of the sentences that nobody edited are told of.
 */
export const BIAS = ${Number((weights[0] ?? 0).toFixed(2))};
export const CHANGE_WEIGHTS: ChangeFeatures = {
${lines.join("\n")}
};
`,
  );
}
