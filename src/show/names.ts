import { printPartialDate } from "../model/civil-date.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { IndexedView } from "./view.ts";

/** The headline, else the beginning of the text. */
export function articleName(entry: CorpusArticle): string {
  const headline = entry.article.headline?.value;
  if (headline !== undefined) return headline;
  const words = entry.article.text.split(/\s+/u, 12).join(" ");
  return words === "" ? entry.article.id : `${words} …`;
}

/** The publisher the page names, else the host of its address, else its path. A host is no publisher, so it is shown as a host. */
export function publisherName(view: IndexedView, entry: CorpusArticle): string {
  const named = entry.article.publisher?.value;
  if (named !== undefined) return named;
  const host = /^https?:\/\/([^/?#]+)/i.exec(entry.url ?? "")?.[1];
  return host ?? view.pageById.get(entry.article.page)?.path ?? entry.article.page;
}

/** The day the article gives, else the page's day of capture marked as such, else null. */
export function findShownDay(entry: CorpusArticle): string | null {
  const published = entry.article.published;
  const day = published === null ? null : (printPartialDate(published.date) ?? published.text);
  if (day !== null) return day;
  return entry.captured === null ? null : `captured ${entry.captured}`;
}
