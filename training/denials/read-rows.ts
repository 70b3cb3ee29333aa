import type { DenialFeatures } from "../../src/claims/drift/negation/denial-features.ts";
import { isToldOtherwise } from "../../src/claims/drift/negation/find-other-wordings.ts";
import { matchDenials } from "../../src/claims/drift/negation/match-denials.ts";
import { type Denial, readDenials } from "../../src/claims/drift/negation/read-denials.ts";
import { describeDenial } from "../../src/claims/drift/negation/weigh-denial.ts";
import type { UnitPair, UnitSide } from "../../src/claims/drift/unit-pair.ts";
import { DENIAL_WEIGHTS } from "../../src/claims/drift/weights/denial-weights.ts";
import { readDeedUnits, readPassageUnits, readStoryUnits } from "../edited-units.ts";
import type { Row } from "../fit-likeliest.ts";

/** The features, in the order in which a row has them. */
export const NAMES = Object.keys(DENIAL_WEIGHTS) as (keyof DenialFeatures)[];

/** The sentences of a part of the stories, as they are and with a denial put in or taken out. */
export function readRows(part: string): Row[] {
  const units = [...readStoryUnits(part, (kind) => kind === "negation-changed"), ...readDeedUnits(part)];
  return units.map(({ edit, units }) => rowOf(units, edit !== null));
}

/** The even half of the written pairs; those with another drift deny as much as their origin. */
export function readPassages(): Row[] {
  return readPassageUnits().flatMap(({ edit, units }) =>
    edit === "negation-changed" ? [rowOf(units, true)] : units.map((unit) => rowOf([unit], false)),
  );
}

function rowOf(units: readonly UnitPair[], edited: boolean): Row {
  const candidates = units.flatMap(({ origin, appearance }) => {
    const left = matchDenials(origin, readDenials(origin), appearance, readDenials(appearance));
    return [
      ...describe(origin, left.origin, appearance, left.appearance),
      ...describe(appearance, left.appearance, origin, left.origin),
    ];
  });
  return { edit: edited ? "sought" : null, candidates };
}

function describe(rich: UnitSide, extras: readonly Denial[], plain: UnitSide, others: readonly Denial[]): number[][] {
  return extras
    .filter((denial) => denial.grade === "negator" && !isToldOtherwise(denial, rich, extras, plain, others))
    .map((denial) => {
      const features = describeDenial(denial, rich, extras, plain, others);
      return [1, ...NAMES.map((name) => features[name])];
    });
}
