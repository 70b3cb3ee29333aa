import { z } from "zod";
import { Actor } from "./actor.ts";
import { ArticleId } from "./article.ts";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { By } from "./evidence.ts";
import { Modality, PropositionContent } from "./proposition.ts";
import { Span } from "./span.ts";
import { Stance, StatementId } from "./statement.ts";
import { TreatyId } from "./treaty.ts";

/** `c-` and a hash of who claims what. */
export const ClaimId = z.string().brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;

/** A claim as one article has it. */
export const Appearance = z.object({
  article: ArticleId,
  family: z.string(),
  statement: StatementId.nullable(),
  /** {@link Proposition.id} */
  proposition: z.string(),
  wording: z.string(),
  spans: z.array(Span),
  /** the article's date, if known */
  date: CivilDate.nullable(),
});
export type Appearance = DeepReadonly<z.infer<typeof Appearance>>;

/** The same proposition by the same claimant with the same stance, modality and polarity, across articles. */
export const Claim = z.object({
  id: ClaimId,
  /** null: the narration of the articles; several speakers of one State are that State */
  claimant: Actor.nullable(),
  stance: Stance,
  modality: Modality,
  /** the words deny the content: "has not withdrawn" */
  negated: z.boolean(),
  treaty: TreatyId.nullable(),
  content: PropositionContent,
  /** first appearance first */
  appearances: z.array(Appearance).min(1),
  /** families that carry it; each counts once, whatever its copies, and the entries of a live blog count once, as the first */
  independentOrigins: z.array(z.string()),
  /** claims of other claimants that deny or contradict it */
  contradictedBy: z.array(ClaimId),
  /** claims that may be the same; a person decides */
  suggestedSame: z.array(ClaimId),
  by: By,
});
export type Claim = DeepReadonly<z.infer<typeof Claim>>;

/** What an appearance changed against the origin, in kebab-case; `show/words.ts` has the plain words. */
export const DriftKind = z.enum([
  "hardened",
  "softened",
  "attribution-lost",
  "speaker-changed",
  "roles-swapped",
  "number-or-date-changed",
  "negation-changed",
  "added",
  "dropped",
  "paraphrase-in-quotes",
]);
export type DriftKind = z.infer<typeof DriftKind>;

const DriftSide = z.object({
  article: ArticleId,
  /** where it stands in the article; the spans are of its text, those of a headline of its page's text */
  place: z.enum(["text", "headline"]),
  spans: z.array(Span),
  quote: z.string(),
});

/** A typed difference between an appearance and the origin's (or the family's best-supported) version. */
export const Drift = z.object({
  id: z.string(),
  kind: DriftKind,
  family: z.string(),
  /** null on the side that has nothing in its place (`added`, `dropped`) */
  appearance: DriftSide.nullable(),
  origin: DriftSide.nullable(),
  /** the article that differs and the one it is held against */
  article: ArticleId,
  against: ArticleId,
  /** a sentence a reader understands */
  sentence: z.string(),
  by: By,
});
export type Drift = DeepReadonly<z.infer<typeof Drift>>;
