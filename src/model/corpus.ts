import type { Article } from "./article.ts";
import type { CivilDate } from "./civil-date.ts";
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
