import { z } from "zod";
import { CivilDate, PartialDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { By } from "./evidence.ts";
import { Span } from "./span.ts";
import { TextMap } from "./text-map.ts";

/** `<page key>#<n>`, n from 0 in page order. */
export const ArticleId = z.string().brand<"ArticleId">();
export type ArticleId = z.infer<typeof ArticleId>;

/** What a run of a page is: part of an article, or a leftover. */
export const SegmentKind = z.enum([
  "headline",
  "body",
  "byline",
  "credit",
  "meta",
  "teaser",
  "promo",
  "caption",
  "furniture",
  "comments",
]);
export type SegmentKind = z.infer<typeof SegmentKind>;

/** A labelled run of the page's text; `article` is the index of the article it belongs to, or null. */
export const Segment = z.object({
  /** in the page's text */
  span: Span,
  kind: SegmentKind,
  article: z.int().nonnegative().nullable(),
});
export type Segment = DeepReadonly<z.infer<typeof Segment>>;

/** A value read from the page, with the characters of the page it was read from (none for a value from the URL). */
const Field = z.object({ value: z.string(), evidence: z.array(Span), by: By });
export type Field = DeepReadonly<z.infer<typeof Field>>;

/**
 * A date read from a page. `resolved` is null while the text gives only a relative or partial form ("on Wednesday",
 * "an hour ago") and no base day is known: relative dates stay relative.
 */
export const DatedField = z.object({
  /** the characters as the page has them */
  text: z.string(),
  date: PartialDate,
  /** ISO instant where the source gives one, verbatim */
  instant: z.string().nullable(),
  /** the day that a relative date was counted from */
  base: CivilDate.nullable(),
  evidence: z.array(Span),
  by: By,
});
export type DatedField = DeepReadonly<z.infer<typeof DatedField>>;

/** Where a dateline puts the report; `republisher` when the city is the copying outlet's, not the report's. */
export const Dateline = z.object({
  text: z.string(),
  place: z.string(),
  republisher: z.boolean(),
  evidence: z.array(Span),
  by: By,
});
export type Dateline = DeepReadonly<z.infer<typeof Dateline>>;

/**
 * A wire or source credit: the characters as printed, and the agency they name. `place` tells a credit line, end mark or dateline from an
 * agency that a sentence names ("told Reuters"), which is a weak sign only.
 */
export const Credit = z.object({
  text: z.string(),
  agency: z.string(),
  place: z.enum(["line", "sentence"]),
  evidence: z.array(Span),
  by: By,
});
export type Credit = DeepReadonly<z.infer<typeof Credit>>;

/** Clean text of one report, with what the page says of it. Spans of statements refer to `text`, which never changes. */
export const Article = z.object({
  id: ArticleId,
  /** {@link Page.id} */
  page: z.string(),
  /** from 0 in page order */
  index: z.int().nonnegative(),
  /** body paragraphs, one a line, without headline and leftovers; frozen */
  text: z.string(),
  /** from `text` to the page's text */
  map: TextMap,
  headline: Field.nullable(),
  publisher: Field.nullable(),
  bylines: z.array(Field),
  /** every agency credit in the text or its margins, best supported first */
  credits: z.array(Credit),
  dateline: Dateline.nullable(),
  /** where the page shows the day of its last change beside its headline and no other, that day, by `read/last-change-alone` */
  published: DatedField.nullable(),
  modified: DatedField.nullable(),
  /** ISO 639-1, from the text; null when too short to tell */
  language: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  /** `list-page`: what a page says beside its list of other pages; `lead-missing`: the text begins in its middle */
  flags: z.array(z.enum(["truncated", "paywalled", "list-page", "live-blog-entry", "lead-missing"])),
  by: By,
});
export type Article = DeepReadonly<z.infer<typeof Article>>;

/** What READ makes of a page: its articles and every run of the page's text, labelled, in page order. */
export interface ReadPage {
  readonly articles: readonly Article[];
  /** cover the page's text for plain text; for HTML, its text runs */
  readonly segments: readonly Segment[];
}
