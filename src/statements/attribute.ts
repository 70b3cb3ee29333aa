import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { StageResult } from "../model/diagnostic.ts";
import type { AttributionRelation } from "../model/statement.ts";
import type { Gazetteer } from "../text/gazetteer.ts";

/** What STATEMENTS reads of an article: {@link Article} has all of it; a bare text has only `id` and `text`. */
export type AttributableArticle = Pick<Article, "id" | "text" | "language" | "published" | "dateline" | "credits">;

export interface AttributeOptions {
  readonly gazetteer: Gazetteer;
  /** day of capture of the page, for the made-on date */
  readonly captured: CivilDate | null;
}

/** Who said what in an article, at which characters. */
export function attribute(
  _article: AttributableArticle,
  _options: AttributeOptions,
): StageResult<AttributionRelation[]> {
  return { value: [], diagnostics: [] };
}
