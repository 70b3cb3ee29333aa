/**
 * Writes `src/claims/drift/data/opening-weights.ts` and `comparison-weights.ts`: logistic decisions on the features of words by which one side of a pair leaves
 * a thing open, and of what comparisons of both sides' words tell. Those of wordings that nobody edited are no change; those of wordings that the generator of
 * bench/accuracy/drift made firmer or softer are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPARISON_WEIGHTS } from "../../src/claims/drift/data/comparison-weights.ts";
import { OPENING_WEIGHTS } from "../../src/claims/drift/data/opening-weights.ts";
import { readOpenings } from "../../src/claims/drift/strength/compare-openness.ts";
import { tellApart } from "../../src/claims/drift/strength/find-strength-changes.ts";
import { readComparisons } from "../../src/claims/drift/strength/weigh-comparison.ts";
import type { UnitSide } from "../../src/claims/drift/unit-pair.ts";
import type { DriftKind } from "../../src/model/claim.ts";
import { type EditedUnits, PARTS, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import { type Change, describeFound, fitChanges, type Row } from "./fit-changes.ts";

/** Share of untouched sentences that may be told of, by what is open and by comparisons: where each bias lies. */
const ALARMS = { openings: 0.0036, comparisons: 0.0007 } as const;
type Decision = keyof typeof ALARMS;
const NAMES = { openings: Object.keys(OPENING_WEIGHTS), comparisons: Object.keys(COMPARISON_WEIGHTS) } as const;
const WRITTEN = {
  openings: {
    file: "opening-weights.ts",
    name: "OPENING_WEIGHTS",
    type: "OpeningFeatures",
    from: "opening-features.ts",
    what: "a word that leaves a thing open adds to its being left open on one side alone",
  },
  comparisons: {
    file: "comparison-weights.ts",
    name: "COMPARISON_WEIGHTS",
    type: "ComparisonFeatures",
    from: "comparison-features.ts",
    what: "what a comparison of words tells adds to its being a change",
  },
} as const;

type Rows = Readonly<Record<Decision, Row>>;

const parts = new Map(PARTS.map((part) => [part, readStoryUnits(part, isCompared).map(rowsOf)]));
const passages = readPassageUnits().map(rowsOf);
for (const decision of ["openings", "comparisons"] as const) {
  const rowsIn = (part: string) => (parts.get(part) ?? []).map((rows) => rows[decision]);
  const hard = passages.map((rows) => rows[decision]);
  for (const part of PARTS) {
    const kept = [...PARTS.filter((other) => other !== part).flatMap(rowsIn), ...hard];
    const weights = fitChanges(kept, ALARMS[decision]);
    console.log(`${decision}, without ${part}, on it: ${describeFound(weights, rowsIn(part))}`);
  }
  const rows = [...PARTS.flatMap(rowsIn), ...hard];
  const weights = fitChanges(rows, ALARMS[decision]);
  console.log(`${decision}, all, on all: ${describeFound(weights, rows)}`);
  write(decision, weights);
}

/** What came or went as a whole says nothing of what is open. */
function isCompared(kind: DriftKind): boolean {
  return kind !== "added" && kind !== "dropped";
}

function rowsOf({ units, edit }: EditedUnits): Rows {
  const sides = units.flatMap((unit) => {
    const [origin, appearance] = [tellApart(unit.origin), tellApart(unit.appearance)];
    return [
      { change: "hardened" as const, ...describe(origin, appearance) },
      { change: "softened" as const, ...describe(appearance, origin) },
    ];
  });
  const candidatesOf = (decision: Decision) =>
    sides.flatMap((side) => side[decision].map((x): { change: Change; x: number[] } => ({ change: side.change, x })));
  return {
    openings: { edit, candidates: candidatesOf("openings") },
    comparisons: { edit, candidates: candidatesOf("comparisons") },
  };
}

function describe(soft: UnitSide, firm: UnitSide): Record<Decision, number[][]> {
  const openings = readOpenings(soft, firm);
  const valuesOf = (decision: Decision, features: Readonly<Record<string, number>>) => [
    1,
    ...NAMES[decision].map((name) => features[name] ?? 0),
  ];
  return {
    openings: openings.map(({ features }) => valuesOf("openings", { ...features })),
    comparisons: readComparisons(soft, firm, openings).map(({ features }) => valuesOf("comparisons", { ...features })),
  };
}

function write(decision: Decision, weights: readonly number[]): void {
  const { file, name, type, from, what } = WRITTEN[decision];
  const lines = NAMES[decision].map((feature, i) => `  ${feature}: ${Number((weights[i + 1] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/claims/drift/data", file),
    `import type { ${type} } from "../strength/${from}";

/**
 * What each feature of ${what}. Trained by training/strengths/train-strengths.ts
 * on the project's own stories in three wordings (PARTS of training/edited-units.ts) and the even half of the written pairs; the bias is set so that
 * ${(100 * ALARMS[decision]).toFixed(2)} % of the sentences that nobody edited are told of.
 */
export const BIAS = ${Number((weights[0] ?? 0).toFixed(2))};
export const ${name}: ${type} = {
${lines.join("\n")}
};
`,
  );
}
