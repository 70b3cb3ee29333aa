/**
 * Writes `src/claims/drift/data/change-weights.ts`: a logistic decision on the features of two quantities, one of each side, that nothing on the other side
 * answers. Those of wordings that nobody edited are no change; those of wordings in which the generator of bench/accuracy/drift changed a number or day are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHANGE_WEIGHTS } from "../../src/claims/drift/data/change-weights.ts";
import type { ChangeFeatures } from "../../src/claims/drift/quantities/change-features.ts";
import { readPossibleChanges } from "../../src/claims/drift/quantities/find-changed-quantities.ts";
import { ALL_PARTS, type EditedUnits, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import { dot, fitLogistic, type Sample } from "../logistic.ts";

/** Share of untouched sentences that may be told of: where the bias lies. */
const ALARMS = 0.0007;
/** What is told where so many of the unedited sentences may be: figures that no bias sways. */
const COMPARED = [0.0005, 0.001, 0.002, 0.004];
const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 10;
const NAMES = Object.keys(CHANGE_WEIGHTS) as (keyof ChangeFeatures)[];

/** The possible changes of a sentence by their features behind a 1, and whether one of them was made. */
interface Row {
  readonly edited: boolean;
  readonly changes: readonly (readonly number[])[];
}

const parts = new Map(ALL_PARTS.map((part) => [part, readStoryUnits(part, isNumber).map(rowOf)]));
const passages = readPassageUnits().map(rowOf);
for (const part of ALL_PARTS) {
  const kept = [...ALL_PARTS.filter((other) => other !== part).flatMap((other) => parts.get(other) ?? []), ...passages];
  report(`without ${part}, on it`, train(kept), parts.get(part) ?? []);
}
const rows = [...parts.values(), passages].flat();
const weights = train(rows);
report("all, on all", weights, rows);
write(weights);

function isNumber(kind: string): boolean {
  return kind === "number-or-date-changed";
}

function rowOf({ units, edit }: EditedUnits): Row {
  const changes = units.flatMap((unit) =>
    readPossibleChanges(unit).map(({ features }) => [1, ...NAMES.map((name) => features[name])]),
  );
  return { edited: edit !== null && isNumber(edit), changes };
}

/** Of an edited sentence only the pair that looks most like a change counts. The bias is set by {@link ALARMS}. */
function train(rows: readonly Row[]): number[] {
  let weights = new Array<number>(NAMES.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edited, changes }): Sample[] => {
      if (!edited) return changes.map((x) => ({ x, sought: false, weight: 1 }));
      const best = changes.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, sought: true, weight: 1 }];
    });
    weights = fitLogistic(weights, samples, { ridge: RIDGE, steps: STEPS });
  }
  const untouched = rows.filter(({ edited }) => !edited);
  return weights.with(0, (weights[0] ?? 0) - boundOf(weights, untouched, ALARMS));
}

/** The score above which a share of the rows lies. */
function boundOf(weights: readonly number[], rows: readonly Row[], alarms: number): number {
  const scores = rows.map((row) => scoreOf(weights, row)).toSorted((a, b) => b - a);
  return scores[Math.floor(alarms * scores.length)] ?? 0;
}

function scoreOf(weights: readonly number[], { changes }: Row): number {
  return Math.max(-99, ...changes.map((x) => dot(weights, x)));
}

function report(what: string, weights: readonly number[], rows: readonly Row[]): void {
  const [edited, untouched] = [rows.filter((row) => row.edited), rows.filter((row) => !row.edited)];
  const share = (own: readonly Row[], bound: number) => {
    const told = own.filter((row) => scoreOf(weights, row) > bound).length;
    return `${told} of ${own.length} (${((100 * told) / own.length).toFixed(2)} %)`;
  };
  const compared = COMPARED.map(
    (alarms) => `at ${100 * alarms} % ${share(edited, boundOf(weights, untouched, alarms))}`,
  );
  console.log(
    `${what}: edits told ${share(edited, 0)}, untouched ${share(untouched, 0)}; edits told ${compared.join(", ")}`,
  );
}

function write(weights: readonly number[]): void {
  const lines = NAMES.map((name, i) => `  ${name}: ${Number((weights[i + 1] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/claims/drift/data/change-weights.ts"),
    `import type { ChangeFeatures } from "../quantities/change-features.ts";

/**
 * What each feature of two unanswered quantities adds to one being the other changed. Trained by training/numbers/train-numbers.ts on the project's own stories
 * in three wordings (${ALL_PARTS.join(", ")})
 * and the even half of the written pairs; the bias is set so that ${(100 * ALARMS).toFixed(2)} % of the sentences that nobody edited are told of.
 */
export const BIAS = ${Number((weights[0] ?? 0).toFixed(2))};
export const CHANGE_WEIGHTS: ChangeFeatures = {
${lines.join("\n")}
};
`,
  );
}
