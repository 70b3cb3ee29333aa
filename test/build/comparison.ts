import type { Comparison } from "../../src/claims/drift/compare-texts.ts";

/** Two texts without a lineage, neither known to be the first, weighed by features alone. */
export const ALONE: Comparison = { passages: [], authentic: false, witnesses: [], reader: null };
