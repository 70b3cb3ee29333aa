import type { ArticleId } from "../../model/article.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import type { Lineage } from "../../model/lineage.ts";
import { compareText } from "../../text/compare-text.ts";
import { findHost, findPublisher, foldName, nameOfSite, type Publisher } from "../origin/fold-publisher.ts";
import { findMirrored, findPageAddress } from "./find-page-address.ts";

/**
 * The publisher of each article that has a known one, with hosts that mirror one another folded into the one whose name comes first.
 *
 * Mirrors: a copy under another address and the page that it declares canonical; a host that is called like a printed publisher; hosts that
 * show the same text under the same path. Linear in articles and links.
 */
export function foldMirrors(articles: readonly CorpusArticle[], lineage: Lineage): Map<ArticleId, Publisher> {
  const entryOf = new Map(articles.map((entry) => [entry.article.id, entry]));
  const publisherOf = new Map<ArticleId, Publisher>();
  const setPublisher = ({ article }: CorpusArticle, publisher: Publisher | null) => {
    if (publisher !== null) publisherOf.set(article.id, publisher);
  };
  for (const entry of articles) setPublisher(entry, findPublisher(entry));
  // Of several articles at one address the one whose id comes first stands for it, whatever the order of the input.
  const articlesAt = new Map(
    articles
      .filter((entry) => entry.url !== null && findMirrored(entry) === null)
      .toSorted((a, b) => compareText(b.article.id, a.article.id))
      .map((entry) => [findPageAddress(entry), entry]),
  );
  for (const entry of articles) {
    const mirrored = findMirrored(entry);
    if (mirrored === null) continue;
    const shown = articlesAt.get(mirrored);
    // Where the page that it mirrors was not seen, its host is all that is known.
    const unseen = { article: { ...entry.article, publisher: null }, url: entry.article.canonicalUrl };
    setPublisher(entry, findPublisher(shown ?? unseen));
  }
  const mirrors = new Map<string, Publisher>();
  const resolve = (publisher: Publisher): Publisher => {
    const next = mirrors.get(publisher.key);
    return next === undefined ? publisher : resolve(next);
  };
  for (const [host, printed] of matchNames([...publisherOf.values()])) mirrors.set(host, printed);
  for (const link of lineage.derivations) {
    if (link.type !== "copy") continue;
    const from = entryOf.get(link.from);
    const to = entryOf.get(link.to);
    const one = publisherOf.get(link.from);
    const two = publisherOf.get(link.to);
    if (from === undefined || to === undefined || one === undefined || two === undefined) continue;
    if (!isMirror(from, to)) continue;
    const [a, b] = [resolve(one), resolve(two)].sort(compareStanding);
    if (a !== undefined && b !== undefined && a.key !== b.key) mirrors.set(b.key, a);
  }
  return new Map([...publisherOf].map(([id, publisher]) => [id, resolve(publisher)]));
}

/** Hosts whose site is called as a publisher that another page prints: "Example Times" and exampletimes.com, when one such site is known. */
function matchNames(publishers: readonly Publisher[]): [string, Publisher][] {
  const printed = new Map(
    publishers.filter(({ how }) => how === "page").map((publisher) => [publisher.key, publisher]),
  );
  const hosts = new Map(
    publishers.filter(({ key }) => key.startsWith("host:")).map((publisher) => [publisher.key, publisher]),
  );
  const byName = Map.groupBy(hosts.values(), ({ name }) => foldName(nameOfSite(name)));
  return [...byName].flatMap(([name, sites]): [string, Publisher][] => {
    const publisher = printed.get(name);
    const [site] = sites;
    return publisher === undefined || site === undefined || sites.length > 1 ? [] : [[site.key, publisher]];
  });
}

/** A printed name stands before a host, then the order of names. */
function compareStanding(a: Publisher, b: Publisher): number {
  if (a.how !== b.how) return a.how === "page" ? -1 : b.how === "page" ? 1 : compareText(a.how, b.how);
  return compareText(a.name, b.name);
}

/** Whether two pages with the same text stand on different hosts under the same path, and print no two different publishers. */
function isMirror(a: CorpusArticle, b: CorpusArticle): boolean {
  const [hostA, hostB] = [findHost(a.url), findHost(b.url)];
  if (hostA === null || hostB === null || hostA === hostB) return false;
  const printedA = a.article.publisher?.value;
  const printedB = b.article.publisher?.value;
  if (printedA !== undefined && printedB !== undefined && foldName(printedA) !== foldName(printedB)) return false;
  const tail = tailOf(a.url ?? "");
  return tail !== null && tail === tailOf(b.url ?? "");
}

/** The last part of a path if it identifies an article: an id of digits or hexadecimals, or a slug of four words or more. */
function tailOf(url: string): string | null {
  const path = (url.split(/[?#]/u, 1)[0] ?? "").replace(/(?<!\/)\/+$/u, "");
  const tail = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (path.split("/").length < 4) return null;
  const identifies = /\d{5,}/u.test(tail) || /^[0-9a-f]{12,}$/u.test(tail) || tail.split(/[-_]/u).length >= 4;
  return identifies ? tail : null;
}
