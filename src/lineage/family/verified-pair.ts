import type { CivilDate } from "../../model/civil-date.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import type { PairAlignment } from "../align/measure-pair.ts";
import type { RareTerms } from "../index/rare-terms.ts";
import type { ArticleOrigin } from "../origin/find-origin-clues.ts";
import type { TextPrint } from "../words/text-print.ts";

/** An article with what LINEAGE has worked out of it alone. */
export interface TracedArticle {
  readonly entry: CorpusArticle;
  readonly print: TextPrint;
  readonly rare: RareTerms;
  readonly origin: ArticleOrigin;
  /** day of publication as the page gives it; null when it gives none or less than a day */
  readonly published: CivilDate | null;
  /** pages with equal keys are one page: the same address read twice */
  readonly pageKey: string;
}

/** Two articles whose texts were aligned and found to descend from one report; `a` has the lower id. */
export interface VerifiedPair {
  readonly a: TracedArticle;
  readonly b: TracedArticle;
  readonly alignment: PairAlignment;
}
