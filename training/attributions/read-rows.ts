import type { UnitPair } from "../../src/claims/drift/unit-pair.ts";
import type { DriftKind } from "../../src/model/claim.ts";
import { type EditedUnits, isInSentence, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import type { Row } from "../fit-likeliest.ts";

/** Parts that shaped the rules on speakers count less than those that no such rule was made on. */
const EARLIER = ["written-open", "written-opened", "written-open-2", "written-opened-2", "written-opened-3"];
const WEIGHT = 2;

/** The features of all that may be a drift in a unit. */
export type Describe = (pair: UnitPair) => number[][];

/** What the rows of a part hold beside its untouched sentences. */
export interface RowOptions {
  /** choose more edits of the kind */
  readonly seeds: readonly number[];
  /** other edits of it */
  readonly others: readonly EditedUnits[];
  /** edits of which other kinds are no such edit; those of all without it */
  readonly beside?: (kind: DriftKind) => boolean;
}

/** Edits of other kinds that leave an attribution as untouched sentences have it. */
const BESIDE_LOSSES: readonly DriftKind[] = ["speaker-changed", "roles-swapped", "softened", "paraphrase-in-quotes"];

export function isBesideLosses(kind: DriftKind): boolean {
  return BESIDE_LOSSES.includes(kind);
}

/** Edits that leave a speaker as untouched sentences have it. */
const BESIDE_SPEAKERS: readonly DriftKind[] = ["attribution-lost", "roles-swapped", "paraphrase-in-quotes"];

export function isBesideSpeakers(kind: DriftKind): boolean {
  return BESIDE_SPEAKERS.includes(kind);
}

/** The rows of a part: its sentences untouched, from either side, and with edits of the kind and others. */
export function readRows(
  part: string,
  kind: DriftKind,
  describe: Describe,
  { seeds, others, beside = isInSentence }: RowOptions,
): Row[] {
  const weight = EARLIER.includes(part) ? 1 : WEIGHT;
  const units = readStoryUnits(part, (other) => other === kind || beside(other));
  const more = seeds
    .flatMap((seed) => readStoryUnits(part, (other) => other === kind, seed))
    .filter(({ edit }) => edit);
  return [...units, ...turn(units), ...more, ...others].map((own) => rowOf(own, kind, describe, weight));
}

/** The even half of the written pairs. */
export function readPassages(kind: DriftKind, describe: Describe): Row[] {
  return readPassageUnits().map((own) => rowOf(own, kind, describe, 1));
}

/** The unedited sentences with the copy for the origin. */
function turn(units: readonly EditedUnits[]): EditedUnits[] {
  return units
    .filter(({ edit }) => edit === null)
    .map(({ edit, units: pairs }) => ({ edit, units: pairs.map(turnPair) }));
}

/** The copy for the origin. */
export function turnPair(pair: UnitPair): UnitPair {
  return { ...pair, origin: pair.appearance, appearance: pair.origin };
}

function rowOf({ edit, units }: EditedUnits, kind: DriftKind, describe: Describe, weight: number): Row {
  const candidates = units.flatMap((pair) => describe(pair).map((x) => [1, ...x]));
  return { edit: edit === kind ? "sought" : edit && "other", candidates, weight };
}
