import { BIAS, OPENING_WEIGHTS } from "../data/opening-weights.ts";
import type { UnitSide } from "../unit-pair.ts";
import { compareGroups } from "./compare-groups.ts";
import { compareFuture } from "./compare-plans.ts";
import { describeOpening } from "./describe-opening.ts";
import { findOpenings, type Opening } from "./find-openings.ts";
import type { Firmness } from "./firmness.ts";
import type { OpeningFeatures } from "./opening-features.ts";

/** An opening with what speaks for and against it. */
export interface WeighedOpening {
  readonly opening: Opening;
  readonly features: OpeningFeatures;
}

/**
 * What one side leaves open in whatever words ("may come" beside "comes", "allegedly took" beside "took"), and what of "may" beside "will" is no such
 * word: "can come" beside "will come".
 */
export interface Openness {
  readonly openings: readonly WeighedOpening[];
  readonly others: readonly Firmness[];
}

/** Reads what the soft side leaves open and the firm side may not. */
export function readOpenness(soft: UnitSide, firm: UnitSide): Openness {
  const compared = { groups: compareGroups(soft, firm), future: compareFuture(soft, firm) };
  const openings = findOpenings(soft, firm).map((opening) => ({
    opening,
    features: describeOpening(opening, soft, firm, compared),
  }));
  const isWeighed = ({ soft: at }: Firmness) =>
    openings.some(({ opening: { mark } }) => mark.from <= at && at < mark.to);
  return {
    openings,
    others: [compared.groups, compared.future].filter((found) => found !== null).filter((found) => !isWeighed(found)),
  };
}

/** How surely a thing is open on one side alone; above 0 it is told. A logistic decision. */
export function weighOpening(features: OpeningFeatures): number {
  return Object.entries(OPENING_WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof OpeningFeatures],
    BIAS,
  );
}
