import type { By } from "../model/evidence.ts";

/** Names the rules of this stage on what they derive. The version changes when the same input may give another result. */
export const BY_ALIGNMENT: By = { kind: "rule", name: "lineage/alignment", version: "2" };
/** The rules that name the origin of a family. */
export const BY_ORIGIN: By = { kind: "rule", name: "lineage/origin", version: "1" };
