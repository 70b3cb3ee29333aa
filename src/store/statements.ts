import { sql } from "kysely";
import { Article } from "../model/article.ts";
import { AttributionRelation } from "../model/statement.ts";
import { fromColumn } from "./json-column.ts";
import type { Store } from "./open-store.ts";

/** What to look for; an absent field asks nothing. */
export interface StatementFilter {
  /** code of a State that the speaker speaks for */
  readonly state?: string;
  /** part of the speaker's name, office or organisation, in any case */
  readonly speaker?: string;
  readonly kind?: string;
  readonly stance?: string;
  /** ids of articles */
  readonly articles?: readonly string[];
  /**
   * first and last day of publication (both belong to it); an article of which only a month, a year or some days are known is taken
   * where one of them is asked for, one without a date never
   */
  readonly from?: string;
  readonly to?: string;
}

/** A statement with the article that it stands in, whose text its spans count in. */
export interface StoredStatement {
  readonly statement: AttributionRelation;
  readonly article: Article;
  readonly url: string | null;
  readonly path: string;
}

/** Statements in order of their article's id, then of the text. */
export async function listStatements(store: Store, filter: StatementFilter): Promise<StoredStatement[]> {
  let query = store
    .selectFrom("statements")
    .innerJoin("articles", "articles.id", "statements.article")
    .innerJoin("pages", "pages.id", "articles.page")
    .select(["statements.data as statement", "articles.data as article", "pages.url", "pages.path", "speaker"])
    .orderBy("statements.article")
    .orderBy("statements.position");
  if (filter.state !== undefined) query = query.where("states", "like", `%${filter.state}%`);
  if (filter.kind !== undefined) query = query.where("kind", "=", filter.kind);
  if (filter.stance !== undefined) query = query.where("stance", "=", filter.stance);
  if (filter.articles !== undefined) query = query.where("articles.id", "in", filter.articles);
  // "2025-07~" is after every day of the month, "2025-07" before; of "2025-07-07/2025-07-13" the last day stands at the end.
  if (filter.from !== undefined) query = query.where(sql`substr(published, -10) || '~'`, ">=", filter.from);
  if (filter.to !== undefined) query = query.where("published", "<=", filter.to);
  // SQLite knows capitals of ASCII alone, and would take "_" and "%" of a name for wildcards.
  const wanted = filter.speaker?.toLowerCase();
  const isWanted = (speaker: string | null) => wanted === undefined || speaker?.toLowerCase().includes(wanted) === true;
  return (await query.execute())
    .filter(({ speaker }) => isWanted(speaker))
    .map((row) => ({
      statement: fromColumn(AttributionRelation, row.statement),
      article: fromColumn(Article, row.article),
      url: row.url,
      path: row.path,
    }));
}
