/**
 * Writes `src/claims/drift/data/opening-weights.ts`: a logistic decision on the features of words by which one side of a pair leaves a thing open. Those of
 * wordings that nobody edited are no change; those of wordings that the generator of bench/accuracy/drift made firmer or softer are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { OPENING_WEIGHTS } from "../../src/claims/drift/data/opening-weights.ts";
import { readOpenness } from "../../src/claims/drift/strength/compare-openness.ts";
import { tellApart } from "../../src/claims/drift/strength/find-strength-changes.ts";
import type { OpeningFeatures } from "../../src/claims/drift/strength/opening-features.ts";
import type { UnitSide } from "../../src/claims/drift/unit-pair.ts";
import type { DriftKind } from "../../src/model/claim.ts";
import { type EditedUnits, PARTS, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import { dot, fitLogistic, type Sample } from "../logistic.ts";

/** Share of untouched sentences that may be told of: where the bias lies. */
const ALARMS = 0.004;
/** Weight of an opening beside an edit of another kind, of which each sentence has several, against one of an untouched sentence. */
const BESIDE = 0.5;
const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 10;
const NAMES = Object.keys(OPENING_WEIGHTS) as (keyof OpeningFeatures)[];

type Change = "hardened" | "softened";

/** What is open on one side of a sentence, edited or not: which change it would be, and its features. */
interface Row {
  readonly edit: DriftKind | null;
  readonly openings: readonly { readonly change: Change; readonly x: readonly number[] }[];
}

const parts = new Map(PARTS.map((part) => [part, readStoryUnits(part, isCompared).map(rowOf)]));
const passages = readPassageUnits().map(rowOf);
for (const part of PARTS) {
  const kept = [...PARTS.filter((other) => other !== part).flatMap((other) => parts.get(other) ?? []), ...passages];
  report(`without ${part}, on it`, train(kept), parts.get(part) ?? []);
}
const rows = [...parts.values(), passages].flat();
const weights = train(rows);
report("all, on all", weights, rows);
write(weights);

/** What came or went as a whole says nothing of what is open. */
function isCompared(kind: DriftKind): boolean {
  return kind !== "added" && kind !== "dropped";
}

function rowOf({ units, edit }: EditedUnits): Row {
  const openings = units.flatMap((unit) => {
    const [origin, appearance] = [tellApart(unit.origin), tellApart(unit.appearance)];
    return [...describe("hardened", origin, appearance), ...describe("softened", appearance, origin)];
  });
  return { edit, openings };
}

function describe(change: Change, soft: UnitSide, firm: UnitSide): Row["openings"] {
  return readOpenness(soft, firm).openings.map(({ features }) => ({
    change,
    x: [1, ...NAMES.map((name) => features[name])],
  }));
}

/** Of a sentence made firmer or softer only the opening that looks most like it counts. The bias is set by {@link ALARMS}. */
function train(rows: readonly Row[]): number[] {
  let weights = new Array<number>(NAMES.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edit, openings }): Sample[] => {
      if (edit !== "hardened" && edit !== "softened")
        return openings.map(({ x }) => ({ x, sought: false, weight: edit === null ? 1 : BESIDE }));
      const own = openings.filter(({ change }) => change === edit);
      const best = own.toSorted((a, b) => dot(weights, b.x) - dot(weights, a.x))[0];
      return best === undefined ? [] : [{ x: best.x, sought: true, weight: 1 }];
    });
    weights = fitLogistic(weights, samples, { ridge: RIDGE, steps: STEPS });
  }
  const untouched = rows.filter(({ edit }) => edit === null).map((row) => findBest(weights, row).score);
  const bound = untouched.toSorted((a, b) => b - a)[Math.floor(ALARMS * untouched.length)] ?? 0;
  return weights.with(0, (weights[0] ?? 0) - bound);
}

/** The opening of a row that is most surely a change. */
function findBest(weights: readonly number[], { openings }: Row): { readonly change: Change | null; score: number } {
  const scored = openings.map(({ change, x }) => ({ change, score: dot(weights, x) }));
  return scored.toSorted((a, b) => b.score - a.score)[0] ?? { change: null, score: -99 };
}

function report(what: string, weights: readonly number[], rows: readonly Row[]): void {
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
  console.log(
    `${what}: ${found.join("; ")}; untouched ${alarms} of ${untouched.length} (${((100 * alarms) / untouched.length).toFixed(2)} %)`,
  );
}

function write(weights: readonly number[]): void {
  const lines = NAMES.map((name, i) => `  ${name}: ${Number((weights[i + 1] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/claims/drift/data/opening-weights.ts"),
    `import type { OpeningFeatures } from "../strength/opening-features.ts";

/**
 * What each feature of a word that leaves a thing open adds to its being left open on one side alone. Trained by training/strengths/train-strengths.ts on the
 * project's own stories in three wordings (${PARTS.join(", ")}) and the even half of the written
 * pairs; the bias is set so that ${(100 * ALARMS).toFixed(1)} % of the sentences that nobody edited are told of.
 */
export const BIAS = ${Number((weights[0] ?? 0).toFixed(2))};
export const OPENING_WEIGHTS: OpeningFeatures = {
${lines.join("\n")}
};
`,
  );
}
