import { z } from "zod";
import { ArticleId } from "./article.ts";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { By } from "./evidence.ts";
import { Span } from "./span.ts";

/** How one text descends from another; `reworded` where the text cannot tell a translation from a rewrite. */
export const DerivationType = z.enum(["copy", "edited-copy", "translation", "rewrite", "excerpt", "reworded"]);
export type DerivationType = z.infer<typeof DerivationType>;

/** A passage of the derived article beside its counterpart in the older one. */
export const AlignedPassage = z.object({
  from: Span,
  to: Span,
  /** share of the shorter passage's content words that stand in the other, 0 to 1 */
  similarity: z.number(),
  /** the same words in the same order */
  verbatim: z.boolean(),
});
export type AlignedPassage = DeepReadonly<z.infer<typeof AlignedPassage>>;

/** A typed link from an article to the older one it descends from, with the aligned passages as evidence. */
export const Derivation = z.object({
  from: ArticleId,
  /** the older article */
  to: ArticleId,
  type: DerivationType,
  passages: z.array(AlignedPassage),
  measures: z.object({
    /** share of the shorter text's words that stand in sentences with a counterpart */
    coverage: z.number(),
    /** share of the same that is word for word */
    verbatim: z.number(),
    /** share of aligned sentences that keep their order */
    order: z.number(),
    /** cosine of the rare-term vectors */
    cosine: z.number(),
    quotesExact: z.int(),
    quotesFuzzy: z.int(),
    quotes: z.int(),
  }),
  /** what tells the older of the two; `undetermined`: nothing does, and the lower id stands for it */
  direction: z.enum(["credit", "date", "containment", "inherited-error", "completeness", "undetermined"]),
  /** 1 for a child of the family's oldest seen text */
  depth: z.int().positive(),
  /** a sentence a reader understands */
  reason: z.string(),
  by: By,
});
export type Derivation = DeepReadonly<z.infer<typeof Derivation>>;

/** The agency or publisher at the root of a family; named and perhaps never seen. */
export const Origin = z.object({
  /** "Reuters"; null when nothing names one and the oldest seen text stands for it */
  name: z.string().nullable(),
  /** the article that is the origin's own text, if it is among the pages */
  article: ArticleId.nullable(),
  /** earliest day that the text or a page gives */
  date: CivilDate.nullable(),
  /** how the name was found: credit line, addressee ("told Reuters"), relay, dateline, publisher, none */
  how: z.enum(["credit", "addressee", "relay", "dateline", "publisher", "none"]),
  evidence: z.array(z.object({ article: ArticleId, span: Span.nullable(), quote: z.string() })),
});
export type Origin = DeepReadonly<z.infer<typeof Origin>>;

/** Articles that descend from one report. An article without derivation is a family of one. */
export const Family = z.object({
  /** the id of its oldest member; stable under reordering of input */
  id: z.string(),
  origin: Origin,
  /** oldest first, then by id */
  members: z.array(ArticleId),
  /** id of the family with which it counts as one origin: that of a live blog's first entry, for its further ones; null for every other */
  oneOriginWith: z.string().nullable().default(null),
  by: By,
});
export type Family = DeepReadonly<z.infer<typeof Family>>;

/** Articles about one event, across families. */
export const Story = z.object({
  id: z.string(),
  families: z.array(z.string()),
  from: CivilDate.nullable(),
  to: CivilDate.nullable(),
});
export type Story = DeepReadonly<z.infer<typeof Story>>;

/** A source below the text: the briefing, decree or post that several families report; kept apart from text lineage. */
export const PrimarySource = z.object({
  id: z.string(),
  label: z.string(),
  families: z.array(z.string()),
  evidence: z.array(z.object({ article: ArticleId, span: Span, quote: z.string() })),
});
export type PrimarySource = DeepReadonly<z.infer<typeof PrimarySource>>;

/** What LINEAGE makes of a corpus. Order of input changes nothing. */
export interface Lineage {
  readonly derivations: readonly Derivation[];
  readonly families: readonly Family[];
  readonly stories: readonly Story[];
  readonly primarySources: readonly PrimarySource[];
}

/** How many sources a pile of pages really is, and why: "N pages, M publishers, K independent origins, P primary sources". */
export interface SourceSummary {
  readonly pages: number;
  readonly articles: number;
  /** mirrors and network hosts folded into one; `articles` in id order */
  readonly publishers: readonly { readonly name: string; readonly articles: readonly ArticleId[] }[];
  /** articles whose page names no publisher and has no address, in id order: nobody knows of how many publishers they are */
  readonly withoutPublisher: readonly ArticleId[];
  /** one for each independent origin; several families of one agency report stay apart, the entries of a live blog are one */
  readonly origins: readonly {
    readonly name: string | null;
    /** the first, of a live blog's several */
    readonly family: string;
    readonly articles: readonly ArticleId[];
    /** the origin's own text is among the pages */
    readonly seen: boolean;
    readonly why: string;
  }[];
  readonly primarySources: readonly PrimarySource[];
  /** the count in one sentence */
  readonly sentence: string;
}
