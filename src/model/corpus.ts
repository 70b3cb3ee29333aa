import type { Article, Segment } from "./article.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Claim, Drift } from "./claim.ts";
import type { Finding } from "./finding.ts";
import type { Lineage } from "./lineage.ts";
import type { Proposition } from "./proposition.ts";
import type { AttributionRelation } from "./statement.ts";

/** An article with what is known of the page it stands on; what the corpus stages work on. */
export interface CorpusArticle {
  readonly article: Article;
  /** the page's URL and capture day, if known */
  readonly url: string | null;
  readonly captured: CivilDate | null;
  /** in text order */
  readonly statements: readonly AttributionRelation[];
  /** in text order */
  readonly propositions: readonly Proposition[];
}

/** The corpus as CLAIMS sees it: every article worked out, and how they descend. */
export interface TracedCorpus {
  readonly articles: readonly CorpusArticle[];
  readonly lineage: Lineage;
}

/** What the page half of the pipeline makes of a page. */
export interface DerivedPage {
  /** the labelled runs of the page's text */
  readonly segments: readonly Segment[];
  readonly articles: readonly CorpusArticle[];
}

/** What the corpus half of the pipeline makes of all pages together. */
export interface DerivedCorpus {
  readonly lineage: Lineage;
  readonly claims: readonly Claim[];
  readonly drift: readonly Drift[];
  readonly findings: readonly Finding[];
}
