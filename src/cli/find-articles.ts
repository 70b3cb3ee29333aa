import type { CorpusArticle } from "../model/corpus.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { Store } from "../store/open-store.ts";
import { listCorpusArticles, listPages } from "../store/pages.ts";

/** A name of an article: `<page>#<n>` for the n-th of a page. */
export interface ArticleName {
  readonly page: string;
  /** null where the name is that of the page */
  readonly index: number | null;
}

/** Takes the number off a name. */
export function parseArticleName(name: string): ArticleName {
  const [, page, index] = /^(.*)#(\d+)$/u.exec(name) ?? [];
  return page === undefined ? { page: name, index: null } : { page, index: Number(index) };
}

/**
 * The articles that go by an id, or by a page's id, path, name without extension or address with or without `#<n>`; in order of their ids.
 *
 * @throws OnrecordError D003 when there is none
 */
export async function getArticles(store: Store, db: string, name: string): Promise<CorpusArticle[]> {
  const { page, index } = parseArticleName(name);
  const ids = async (wanted: string) => new Set((await listPages(store, wanted)).map(({ page: { id } }) => id));
  const [whole, numbered] = [await ids(name), await ids(page)];
  const found = (await listCorpusArticles(store)).filter(
    ({ article }) =>
      article.id === name || whole.has(article.page) || (numbered.has(article.page) && article.index === index),
  );
  if (found.length > 0) return found;
  throw new OnrecordError(
    "D003",
    `${db} holds no article ${JSON.stringify(name)}`,
    "Give an id or a page as `onrecord articles` prints them, `<page>#1` for its second article.",
  );
}
