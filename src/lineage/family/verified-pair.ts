import type { CivilDate } from "../../model/civil-date.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import type { PairAlignment } from "../align/measure-pair.ts";
import type { RareTerms } from "../index/rare-terms.ts";
import type { ArticleOrigin } from "../origin/find-origin-clues.ts";
import type { TextPrint } from "../words/text-print.ts";
import type { EventTerms } from "./event-terms.ts";

/** Days, closed-open; null where nothing bounds them. */
export interface PublishedPeriod {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** An article with what LINEAGE has worked out of it alone. */
export interface TracedArticle {
  readonly entry: CorpusArticle;
  readonly print: TextPrint;
  readonly rare: RareTerms;
  /** what tells of its event */
  readonly event: EventTerms;
  readonly origin: ArticleOrigin;
  /** day of publication as the page gives it; null when it gives none or less than a day */
  readonly published: CivilDate | null;
  /** the days it may have been published on */
  readonly period: PublishedPeriod;
  /** pages with equal keys are one page: the same address read twice */
  readonly pageKey: string;
}

/** Two articles whose texts were aligned; `a` has the lower id. */
export interface AlignedPair {
  readonly a: TracedArticle;
  readonly b: TracedArticle;
  readonly alignment: PairAlignment;
}

/** Two articles that descend from one report, as a whole. */
export type VerifiedPair = AlignedPair;

/** Two articles that do not, but have passages in common: background that comes back, or a part that one took from the other. */
export type PartialPair = AlignedPair;

/** The candidate pairs of a corpus, sorted by what their alignment shows. */
export interface SortedPairs {
  readonly verified: readonly VerifiedPair[];
  readonly partial: readonly PartialPair[];
}
