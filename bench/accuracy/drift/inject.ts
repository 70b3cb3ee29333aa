import type { DriftKind } from "../../../src/model/claim.ts";
import { DROPPED_ATTRIBUTION, QUOTED_REPORT } from "./edit-attribution.ts";
import { TURNED } from "./edit-polarity.ts";
import { MISCOUNTED } from "./edit-quantity.ts";
import { EXCHANGED } from "./edit-roles.ts";
import { MISATTRIBUTED } from "./edit-speaker.ts";
import { HARDENING, SOFTENING } from "./edit-strength.ts";
import type { SentenceEdit } from "./sentence-edit.ts";

/** The edits of each kind that rewrite a single sentence; "added" and "dropped" work on the whole text. */
export const SENTENCE_EDITS: Readonly<Record<Exclude<DriftKind, "added" | "dropped">, readonly SentenceEdit[]>> = {
  "number-or-date-changed": MISCOUNTED,
  "negation-changed": TURNED,
  hardened: HARDENING,
  softened: SOFTENING,
  "attribution-lost": DROPPED_ATTRIBUTION,
  "speaker-changed": MISATTRIBUTED,
  "roles-swapped": EXCHANGED,
  "paraphrase-in-quotes": QUOTED_REPORT,
};
