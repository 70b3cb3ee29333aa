/**
 * Writes `src/claims/drift/weights/opening-weights.ts` and `comparison-weights.ts`: logistic decisions on the features of words by which one side of a pair leaves
 * a thing open, and of what comparisons of both sides' words tell. Those of wordings that nobody edited are no change; those of wordings that the generator of
 * bench/accuracy/drift made firmer or softer are.
 */
import { readOpenings } from "../../src/claims/drift/openness/compare-openness.ts";
import { tellApart } from "../../src/claims/drift/strength/find-strength-changes.ts";
import { readComparisons } from "../../src/claims/drift/strength/weigh-comparison.ts";
import type { UnitSide } from "../../src/claims/drift/unit-pair.ts";
import { COMPARISON_WEIGHTS } from "../../src/claims/drift/weights/comparison-weights.ts";
import { OPENING_WEIGHTS } from "../../src/claims/drift/weights/opening-weights.ts";
import {
  type EditedUnits,
  isInSentence,
  PARTS,
  readCopyUnits,
  readPassageUnits,
  readStoryUnits,
} from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import type { Row } from "../fit-likeliest.ts";
import { writeDriftWeights } from "../write-weights.ts";

type Change = "hardened" | "softened";
type Decision = keyof typeof ALARMS;

/** Share of the untouched sentences of parts left out that may be told of, by what is open and by comparisons: where each bias lies. */
const ALARMS = { openings: 0.006, comparisons: 0.002 } as const;
/** Weight of what was made firmer against what was made softer, of which the generator finds five times as many. */
const RARE = 4;
const NAMES = { openings: Object.keys(OPENING_WEIGHTS), comparisons: Object.keys(COMPARISON_WEIGHTS) } as const;
const SCRIPT = "training/strengths/train-strengths.ts";
const WRITTEN = {
  openings: {
    file: "opening-weights.ts",
    name: "OPENING_WEIGHTS",
    type: "OpeningFeatures",
    from: "../openness/opening-features.ts",
    feature: "a word that leaves a thing open adds to its being left open on one side alone",
    script: SCRIPT,
  },
  comparisons: {
    file: "comparison-weights.ts",
    name: "COMPARISON_WEIGHTS",
    type: "ComparisonFeatures",
    from: "../strength/comparison-features.ts",
    feature: "what a comparison of words tells adds to its being a change",
    script: SCRIPT,
  },
} as const;

const stories = new Map(
  PARTS.map((part) => [part, [...readStoryUnits(part, isInSentence), ...readCopyUnits(part, isInSentence)]]),
);
const passages = readPassageUnits();
for (const decision of ["openings", "comparisons"] as const) {
  const rowsOf = (units: readonly EditedUnits[]) => units.map((own) => rowOf(own, decision));
  const parts = new Map([...stories].map(([part, units]) => [part, rowsOf(units)]));
  console.log(`${decision}:`);
  const weights = fitCrossed(parts, rowsOf(passages), { alarms: ALARMS[decision], near: decision === "openings" });
  writeDriftWeights(WRITTEN[decision], NAMES[decision], weights, ALARMS[decision]);
}

/** What on a sentence may be a change; one made firmer has nothing that looks softer to learn from, and the reverse. */
function rowOf({ units, edit }: EditedUnits, decision: Decision): Row {
  const isSought = edit === "hardened" || edit === "softened";
  const changes: readonly Change[] = isSought ? [edit] : ["hardened", "softened"];
  const candidates = units.flatMap((unit) => {
    const [origin, appearance] = [tellApart(unit.origin), tellApart(unit.appearance)];
    return changes.flatMap((change) =>
      change === "hardened" ? describe(origin, appearance, decision) : describe(appearance, origin, decision),
    );
  });
  return { edit: isSought ? "sought" : edit && "other", candidates, weight: edit === "hardened" ? RARE : 1 };
}

function describe(soft: UnitSide, firm: UnitSide, decision: Decision): number[][] {
  const openings = readOpenings(soft, firm);
  const found = decision === "openings" ? openings : readComparisons(soft, firm, openings);
  return found.map(({ features }) => {
    const values = features as Readonly<Record<string, number>>;
    return [1, ...NAMES[decision].map((name) => values[name] ?? 0)];
  });
}
