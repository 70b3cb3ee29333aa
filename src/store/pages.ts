import { z } from "zod";
import { Article, Segment } from "../model/article.ts";
import type { CorpusArticle, DerivedPage } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { Page } from "../model/page.ts";
import { Proposition } from "../model/proposition.ts";
import { AttributionRelation } from "../model/statement.ts";
import { insertAll } from "./insert-all.ts";
import { fromColumn, toColumn } from "./json-column.ts";
import type { Store } from "./open-store.ts";
import { toArticleRow, toDiagnosticRow, toPropositionRow, toStatementRow } from "./to-rows.ts";

/** What the database knows of a page that is about to be read. */
export interface KnownPage {
  readonly page: Page;
  readonly derivedBy: string;
}

/** The page as stored, or null. */
export async function findPage(store: Store, id: string): Promise<KnownPage | null> {
  const row = await selectPages(store).where("pages.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toKnownPage(row);
}

/** Ids of the pages that another pipeline, or other data, worked out. */
export async function listOutdatedPages(store: Store, derivedBy: string): Promise<string[]> {
  const rows = await store
    .selectFrom("pages")
    .select("id")
    .where("derived_by", "!=", derivedBy)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Puts a page and all that was made of it into the database, in place of what an earlier pipeline made of it. One
 * transaction: a crash leaves all of it or nothing.
 */
export async function savePage(
  store: Store,
  page: Page,
  derived: DerivedPage,
  diagnostics: readonly Diagnostic[],
  derivedBy: string,
): Promise<void> {
  const row = {
    id: page.id,
    doc: page.doc,
    path: page.path,
    url: page.url,
    captured: page.captured,
    sha256: page.sha256,
    segments: toColumn(z.array(Segment), derived.segments),
    derived_by: derivedBy,
  };
  await store.transaction().execute(async (transaction) => {
    await deletePage(transaction, page.id);
    const content = { sha256: page.sha256, format: page.format, text: page.text };
    await transaction
      .insertInto("contents")
      .values(content)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction.insertInto("pages").values(row).execute();
    await insertAll(transaction, "articles", derived.articles.map(toArticleRow));
    await insertAll(
      transaction,
      "statements",
      derived.articles.flatMap(({ statements }) => statements.map(toStatementRow)),
    );
    await insertAll(
      transaction,
      "propositions",
      derived.articles.flatMap(({ propositions }) => propositions.map(toPropositionRow)),
    );
    await insertAll(
      transaction,
      "diagnostics",
      diagnostics.map((diagnostic, position) => toDiagnosticRow(page.id, diagnostic, position)),
    );
    await transaction.updateTable("corpus").set({ stale: 1 }).execute();
  });
}

/** Ids of the corrections that each article's statements and propositions already hold, by article id; the others hold none. */
export async function listAppliedCorrections(store: Store): Promise<Map<string, readonly string[]>> {
  const rows = await store
    .selectFrom("articles")
    .select(["id", "corrections"])
    .where("corrections", "!=", "")
    .execute();
  return new Map(rows.map(({ id, corrections }) => [id, corrections.split(" ")]));
}

/** Puts corrected statements and propositions in place of what the stages read; the next derivation of their page reads them anew. */
export async function saveCorrectedArticle(
  store: Store,
  { article, statements, propositions }: CorpusArticle,
  applied: readonly string[],
): Promise<void> {
  await store.transaction().execute(async (transaction) => {
    await transaction.deleteFrom("propositions").where("article", "=", article.id).execute();
    await transaction.deleteFrom("statements").where("article", "=", article.id).execute();
    await insertAll(transaction, "statements", statements.map(toStatementRow));
    await insertAll(transaction, "propositions", propositions.map(toPropositionRow));
    await transaction
      .updateTable("articles")
      .set({ corrections: applied.join(" ") })
      .where("id", "=", article.id)
      .execute();
  });
}

/** Takes a page and all that hangs on it out of the database. Returns whether it was there. */
export async function forgetPage(store: Store, id: string): Promise<boolean> {
  return store.transaction().execute(async (transaction) => {
    const known = await findPage(transaction, id);
    if (known === null) return false;
    await deletePage(transaction, id);
    const other = await transaction
      .selectFrom("pages")
      .select("id")
      .where("sha256", "=", known.page.sha256)
      .executeTakeFirst();
    if (other === undefined) await transaction.deleteFrom("contents").where("sha256", "=", known.page.sha256).execute();
    await transaction.updateTable("corpus").set({ stale: 1 }).execute();
    return true;
  });
}

/** Pages in order of their id; with `find`, those whose id, path, doc or URL it is. */
export async function listPages(store: Store, find: string | null = null): Promise<KnownPage[]> {
  let query = selectPages(store).orderBy("pages.id");
  if (find !== null) {
    query = query.where((is) =>
      is.or([is("pages.id", "=", find), is("path", "=", find), is("doc", "=", find), is("url", "=", find)]),
    );
  }
  return (await query.execute()).map(toKnownPage);
}

/** Path of each page by its id. */
export async function listPagePaths(store: Store): Promise<Map<string, string>> {
  const rows = await store.selectFrom("pages").select(["id", "path"]).execute();
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/** The labelled runs of a page's text. */
export async function listSegments(store: Store, page: string): Promise<readonly Segment[]> {
  const row = await store.selectFrom("pages").select("segments").where("id", "=", page).executeTakeFirst();
  return row === undefined ? [] : fromColumn(z.array(Segment), row.segments);
}

/** Every article with its statements and propositions, in order of its id: what the corpus stages work on. */
export async function listCorpusArticles(store: Store): Promise<CorpusArticle[]> {
  const articles = await store
    .selectFrom("articles")
    .innerJoin("pages", "pages.id", "articles.page")
    .select(["articles.id", "articles.data", "pages.url", "pages.captured"])
    .orderBy("articles.id")
    .execute();
  const statements = Map.groupBy(
    await store.selectFrom("statements").select(["article", "data"]).orderBy("article").orderBy("position").execute(),
    ({ article }) => article,
  );
  const propositions = Map.groupBy(
    await store.selectFrom("propositions").select(["article", "data"]).orderBy("article").orderBy("position").execute(),
    ({ article }) => article,
  );
  return articles.map(({ id, data, url, captured }) => ({
    article: fromColumn(Article, data),
    url,
    captured: captured as CorpusArticle["captured"],
    statements: (statements.get(id) ?? []).map((row) => fromColumn(AttributionRelation, row.data)),
    propositions: (propositions.get(id) ?? []).map((row) => fromColumn(Proposition, row.data)),
  }));
}

function selectPages(store: Store) {
  return store
    .selectFrom("pages")
    .innerJoin("contents", "contents.sha256", "pages.sha256")
    .select(["pages.id", "doc", "path", "url", "captured", "pages.sha256", "derived_by", "format", "text"]);
}

function toKnownPage({ derived_by, ...row }: { readonly derived_by: string }): KnownPage {
  return { page: Page.parse(row), derivedBy: derived_by };
}

async function deletePage(transaction: Store, id: string): Promise<void> {
  await transaction.deleteFrom("diagnostics").where("page", "=", id).execute();
  // Articles, statements and propositions go with it.
  await transaction.deleteFrom("pages").where("id", "=", id).execute();
}
