import { nameActor } from "../model/actor.ts";
import type { SegmentKind } from "../model/article.ts";
import { type PartialDate, printPartialDate } from "../model/civil-date.ts";
import type { DriftKind } from "../model/claim.ts";
import type { Shade, Verdict } from "../model/finding.ts";
import type { DerivationType } from "../model/lineage.ts";
import type { Deadline, Layer } from "../model/register.ts";
import type { AttributionRelation, Stance } from "../model/statement.ts";

/** Plain words on screen for the values that data keeps in kebab-case. */
export const DERIVATION_WORDS: Readonly<Record<DerivationType, string>> = {
  copy: "copy",
  "edited-copy": "edited copy",
  translation: "translation",
  rewrite: "rewrite",
  excerpt: "excerpt",
  reworded: "reworded (translation or rewrite)",
};

/** What a copy changed. */
export const DRIFT_WORDS: Readonly<Record<DriftKind, string>> = {
  hardened: "hardened",
  softened: "softened",
  "attribution-lost": "attribution lost",
  "speaker-changed": "speaker changed",
  "roles-swapped": "roles swapped",
  "number-or-date-changed": "number or date changed",
  "negation-changed": "negation changed",
  added: "added",
  dropped: "dropped",
  "paraphrase-in-quotes": "paraphrase in quotation marks",
};

/** How a claim stands. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: "agrees with the register",
  conflicts: "conflicts with the register",
  undecidable: "cannot be decided",
};

/** How a claim stands, as the end of a sentence: "The claim cannot be decided by the register". */
export function tellVerdict(verdict: Verdict): string {
  return verdict === "undecidable" ? `${VERDICT_WORDS[verdict]} by the register` : VERDICT_WORDS[verdict];
}

/** A glyph beside the word, so that colour never carries the meaning alone. */
export const VERDICT_GLYPHS: Readonly<Record<Verdict, string>> = { agrees: "✓", conflicts: "✕", undecidable: "?" };

/** In what way a verdict holds, after it. */
export const SHADE_WORDS: Readonly<Record<Shade, string>> = {
  imprecise: "imprecise",
  incomplete: "incomplete",
  conditional: "conditional",
  outdated: "outdated",
  partly: "in part",
};

/** What a speaker does, between speaker and words. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: "says",
  denies: "denies",
  alleges: "alleges",
  concedes: "concedes",
  predicts: "predicts",
  intends: "intends",
  demands: "demands",
  criticises: "criticises",
  believes: "believes",
  declines: "declines to say",
};

/** What a run of a page is. */
export const SEGMENT_WORDS: Readonly<Record<SegmentKind, string>> = {
  headline: "headline",
  body: "body",
  byline: "byline",
  credit: "credit",
  meta: "date or publisher line",
  teaser: "teaser",
  promo: "promotion",
  caption: "caption",
  furniture: "furniture",
  comments: "comments",
};

/** On which plane a step lies. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  "national-step": "national step",
  instrument: "instrument",
  notice: "notice",
  effect: "legal effect",
  declaration: "declaration",
  objection: "objection",
  decision: "decision",
  record: "recorded",
};

/** How a duty stands on the day asked. */
export const OUTCOME_WORDS: Readonly<Record<Deadline["outcome"], string>> = {
  open: "still runs",
  passed: "day has passed; the register does not say whether it was met",
  completed: "recorded as done",
  "recorded-missed": "recorded as missed",
};

/** A partial date as shown; "day unknown" when nothing is known. */
export function showDate(date: PartialDate | null): string {
  return date === null ? "day unknown" : (printPartialDate(date) ?? "day unknown");
}

/** Who speaks, as shown: name, role and States; "the narration" for an article's own voice. */
export function showSpeaker(speaker: AttributionRelation["speaker"]): string {
  if (speaker === null) return "speaker unknown";
  const name = nameActor(speaker) ?? "unnamed";
  return speaker.states.length === 0 ? name : `${name} (${speaker.states.join(", ")})`;
}

/** Who makes a claim, as shown. */
export function showClaimant(claimant: AttributionRelation["speaker"]): string {
  return claimant === null ? "the report’s own narration" : showSpeaker(claimant);
}
