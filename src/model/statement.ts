import { z } from "zod";
import { Actor } from "./actor.ts";
import { ArticleId } from "./article.ts";
import { PartialDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { By } from "./evidence.ts";
import { Span } from "./span.ts";

/** `<article id>/s<n>`, n from 0 in text order. */
export const StatementId = z.string().brand<"StatementId">();
export type StatementId = z.infer<typeof StatementId>;

/** How the claimant stands to the content: one list everywhere. */
export const Stance = z.enum([
  "asserts",
  "denies",
  "alleges",
  "concedes",
  "predicts",
  "intends",
  "demands",
  "criticises",
  "believes",
  "declines",
]);
export type Stance = z.infer<typeof Stance>;

/** The day on which a statement was made, with the characters that say so; `base` says what a relative form was counted from. */
export const MadeOn = z.object({
  date: PartialDate,
  /** the characters ("on Wednesday"), or null when only the article's own date is known */
  span: Span.nullable(),
  base: z.enum(["stated", "published", "captured"]).nullable(),
});
export type MadeOn = DeepReadonly<z.infer<typeof MadeOn>>;

/**
 * An attribution relation ("statement" on screen): who is said to have said, believed, planned or decreed what.
 * Spans are of the article's text; a span cut by a teaser or a cue is several. After PolNeAR: quotation marks belong to the
 * content, the sentence's full stop does not.
 */
export const AttributionRelation = z.object({
  id: StatementId,
  article: ArticleId,
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  kind: z.enum(["direct", "indirect", "mixed"]),
  /** null when nobody is named or implied */
  speaker: Actor.nullable(),
  /** "told Reuters": the agency is the addressee, not the speaker */
  addressee: Actor.nullable(),
  /** who passed it on, outermost first: TASR, then Reuters, then the ministry as `speaker` */
  relay: z.array(Actor),
  stance: Stance,
  /** "declined to comment", "made no mention": that nothing was said; never a claim */
  negative: z.boolean(),
  /** the statement whose content holds this one */
  nestedIn: StatementId.nullable(),
  /** the speaker is carried over from an earlier sentence or paragraph */
  carriedOver: z.boolean(),
  madeOn: MadeOn.nullable(),
  by: By,
});
export type AttributionRelation = DeepReadonly<z.infer<typeof AttributionRelation>>;
