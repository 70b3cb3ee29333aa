import type { Stance } from "../../model/statement.ts";

/**
 * Nouns that report what somebody said, with the stance they carry. Own compilation; they count only with a source ("by", "from", a
 * possessive) and a content ("that", "to", a noun phrase after a preposition).
 */
export const REPORTING_NOUNS: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    asserts:
      "statement remark comment announcement assertion declaration explanation argument view opinion confirmation message report finding conclusion contention insistence assurance reminder",
    denies: "denial rejection dismissal",
    alleges: "accusation allegation claim charge",
    concedes: "admission acknowledgement acknowledgment concession confession",
    predicts: "prediction forecast expectation",
    intends: "pledge promise vow commitment threat offer intention plan proposal decision",
    demands: "call appeal demand request warning plea recommendation order suggestion",
    criticises: "criticism condemnation denunciation complaint protest objection",
    believes: "belief fear hope concern worry suspicion doubt",
  } satisfies Partial<Record<Stance, string>>).flatMap(([stance, nouns]) =>
    nouns.split(" ").map((noun) => [noun, stance as Stance] as const),
  ),
);

/** Nouns with which the narrator sums up what was said or done ("…, a move that …"). Own compilation. */
export const SUMMARY_NOUNS: ReadonlySet<string> = new Set(
  "decision move step claim accusation allegation statement remark comment charge position view offer proposal policy stance development plan suggestion assertion sentiment line point reference".split(
    " ",
  ),
);

/** Labels before a colon in headlines and link boxes that name no speaker. Own compilation. */
export const LABELS: ReadonlySet<string> = new Set(
  "explainer analysis opinion factbox timeline watch video live breaking update exclusive photo photos interview editorial commentary report note source related read also see more q&a podcast background context map gallery".split(
    " ",
  ),
);
