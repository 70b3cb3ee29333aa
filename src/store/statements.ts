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
  /** first and last day of publication (both belong to it); statements of articles without a date are left out */
  readonly from?: string;
  readonly to?: string;
}

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
    .select(["statements.data as statement", "articles.data as article", "pages.url", "pages.path"])
    .orderBy("statements.article")
    .orderBy("statements.position");
  if (filter.state !== undefined) query = query.where("states", "like", `%${filter.state}%`);
  if (filter.speaker !== undefined) query = query.where("speaker", "like", `%${escapeLike(filter.speaker)}%`);
  if (filter.kind !== undefined) query = query.where("kind", "=", filter.kind);
  if (filter.stance !== undefined) query = query.where("stance", "=", filter.stance);
  if (filter.articles !== undefined) query = query.where("articles.id", "in", filter.articles);
  if (filter.from !== undefined) query = query.where("published", ">=", filter.from);
  if (filter.to !== undefined) query = query.where("published", "<=", filter.to);
  return (await query.execute()).map((row) => ({
    statement: fromColumn(AttributionRelation, row.statement),
    article: fromColumn(Article, row.article),
    url: row.url,
    path: row.path,
  }));
}

/** SQLite's LIKE has no escape by default; a wildcard of the user's stands for any one character. */
function escapeLike(text: string): string {
  return text.replaceAll("%", "_");
}
