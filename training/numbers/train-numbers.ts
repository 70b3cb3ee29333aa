/**
 * Writes `src/claims/drift/weights/change-weights.ts`: a logistic decision on the features of two quantities, one of each side, that nothing on the other side
 * answers. Those of wordings that nobody edited are no change; those of wordings in which the generator of bench/accuracy/drift changed a number or day are.
 */
import type { ChangeFeatures } from "../../src/claims/drift/quantities/change-features.ts";
import { type PossibleChange, readPossibleChanges } from "../../src/claims/drift/quantities/find-changed-quantities.ts";
import type { UnitSide } from "../../src/claims/drift/unit-pair.ts";
import { CHANGE_WEIGHTS } from "../../src/claims/drift/weights/change-weights.ts";
import { type EditedUnits, PARTS, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import type { Row } from "../fit-likeliest.ts";
import { writeDriftWeights } from "../write-weights.ts";

/** Share of the untouched sentences of a part that weights that do not know it may tell of: where the bias lies. */
const ALARMS = 0.003;
const NAMES = Object.keys(CHANGE_WEIGHTS) as (keyof ChangeFeatures)[];

const parts = new Map(PARTS.map((part) => [part, rowsOf(readStoryUnits(part, isNumber))]));
const weights = fitCrossed(parts, rowsOf(readPassageUnits()), { alarms: ALARMS });
writeDriftWeights(
  {
    file: "change-weights.ts",
    name: "CHANGE_WEIGHTS",
    type: "ChangeFeatures",
    from: "../quantities/change-features.ts",
    feature: "two unanswered quantities adds to one being the other changed",
    script: "training/numbers/train-numbers.ts",
  },
  NAMES,
  weights,
  ALARMS,
);

function isNumber(kind: string): boolean {
  return kind === "number-or-date-changed";
}

/** The rows of sentences; of an edited one without what its untouched wording shows too, which the edit is not. */
function rowsOf(all: readonly EditedUnits[]): Row[] {
  const known = new Set<string>();
  const read = ({ edit, units }: EditedUnits) =>
    units.flatMap((unit) =>
      readPossibleChanges(unit).map((change) => ({ change, key: keyOf(unit.origin, change), edit })),
    );
  for (const { key } of all.filter(({ edit }) => edit === null).flatMap(read)) known.add(key);
  return all.map((units) => {
    const isSought = units.edit !== null && isNumber(units.edit);
    const changes = read(units).filter(({ key }) => !isSought || !known.has(key));
    const candidates = changes.map(({ change: { features } }) => [1, ...NAMES.map((name) => features[name])]);
    return { edit: isSought ? "sought" : null, candidates };
  });
}

/** Two numbers of an origin's sentence and a copy's. */
function keyOf({ text }: UnitSide, { before, after }: PossibleChange): string {
  return [text.text, before.span.start, before.kind, before.value, after.kind, after.value].join(" ");
}
