import type { DriftKind } from "../../../model/claim.ts";
import type { Passage } from "./find-passages.ts";

/** A difference of a headline from what the origin says, with the place of the origin that says it. */
export interface HeadlineDrift {
  readonly kind: DriftKind;
  readonly passage: Passage;
}
