import type { UnitSide } from "../unit-pair.ts";
import { compareBelief } from "./compare-belief.ts";
import { compareDeeds } from "./compare-deeds.ts";
import { compareForce } from "./compare-force.ts";
import { compareGroups } from "./compare-groups.ts";
import { compareFuture, comparePlans } from "./compare-plans.ts";
import { compareAbility, compareReports } from "./compare-reports.ts";
import type { Firmness } from "./firmness.ts";

/** Comparisons of the words of two sides: each finds where its first side says a thing less firmly than its second. */
export const RULES = {
  groups: compareGroups,
  future: compareFuture,
  deeds: compareDeeds,
  plans: comparePlans,
  reports: compareReports,
  ability: compareAbility,
  belief: compareBelief,
  force: compareForce,
} as const satisfies Readonly<Record<string, (soft: UnitSide, firm: UnitSide) => Firmness | null>>;
