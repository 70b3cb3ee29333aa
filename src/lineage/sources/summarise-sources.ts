import type { ArticleId } from "../../model/article.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import type { Family, Lineage, SourceSummary } from "../../model/lineage.ts";
import { unreachable } from "../../model/unreachable.ts";
import { findHost, findPublisher, foldName, nameOfSite, type Publisher } from "../origin/fold-publisher.ts";
import { findMirrored, findPageAddress } from "./find-page-address.ts";

/**
 * How many sources a pile of pages really is: pages, publishers, independent origins, primary sources, and why.
 *
 * An address read twice is one page, in whatever dress (AMP, print, campaign tags), and so are a page and the copies that declare it canonical.
 * Mirrors are one publisher: hosts that a rule folds, and hosts that show the same text under the same path. An
 * independent origin is a family: one report, whoever printed it. Linear in articles and links.
 *
 * @param paths - page id → path: what a page is called that names no publisher and has no address
 */
export function summariseSources(
  articles: readonly CorpusArticle[],
  lineage: Lineage,
  paths: ReadonlyMap<string, string>,
): SourceSummary {
  const publisherOf = foldMirrors(articles, lineage);
  const nameOf = (entry: CorpusArticle | undefined) => {
    const publisher = entry === undefined ? undefined : publisherOf.get(entry.article.id);
    if (entry === undefined || publisher === undefined) return "unknown";
    return publisher.how === "page-id" ? (paths.get(entry.article.page) ?? publisher.name) : publisher.name;
  };
  const pages = new Set(articles.map((entry) => findPageAddress(entry) ?? entry.article.page)).size;
  const publishers = Map.groupBy(articles, ({ article }) => publisherOf.get(article.id)?.key ?? "");
  const origins = lineage.families.map((family) => ({
    name: family.origin.name,
    family: family.id,
    articles: family.members,
    seen: family.origin.article !== null,
    why: explainOrigin(family, new Set(family.members.map((id) => publisherOf.get(id)?.key)).size),
  }));
  const listed = [...publishers]
    .map(([, entries]) => ({
      name: nameOf(entries[0]),
      articles: entries.map(({ article }) => article.id).sort(),
    }))
    .sort((a, b) =>
      a.name === b.name ? compareText(a.articles[0] ?? "", b.articles[0] ?? "") : compareText(a.name, b.name),
    );
  return {
    pages,
    articles: articles.length,
    publishers: listed,
    origins,
    primarySources: lineage.primarySources,
    sentence: writeSentence(pages, articles.length, listed.length, origins, lineage.primarySources.length),
  };
}

/** The publisher of each article, with hosts that mirror one another folded into the one whose name comes first. */
function foldMirrors(articles: readonly CorpusArticle[], lineage: Lineage): Map<ArticleId, Publisher> {
  const entryOf = new Map(articles.map((entry) => [entry.article.id, entry]));
  const publisherOf = new Map(articles.map((entry) => [entry.article.id, findPublisher(entry)]));
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
    publisherOf.set(entry.article.id, shown === undefined ? findPublisherOf(entry.article) : findPublisher(shown));
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

/** The publisher of the page that a copy declares canonical, when it is not among the articles: its host. */
function findPublisherOf(article: CorpusArticle["article"]): Publisher {
  return findPublisher({
    article: { ...article, publisher: null },
    url: article.canonicalUrl,
    captured: null,
    statements: [],
    propositions: [],
  });
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

function explainOrigin({ origin, members }: Family, publishers: number): string {
  const shared =
    members.length === 1
      ? "It descends from no other article here"
      : `${count(members.length, "article")} of ${count(publishers, "publisher")} descend from one report`;
  switch (origin.how) {
    case "credit":
      return `${shared}; a credit names the origin.`;
    case "addressee":
      return `${shared}; the text says that the origin was told.`;
    case "relay":
      return `${shared}; the text says that it passes on the origin's report.`;
    case "dateline":
      return `${shared}; the dateline names the origin.`;
    case "publisher":
      return `${shared}; nothing names another origin, so the publisher of the oldest seen text stands for it.`;
    case "none":
      return `${shared}; nothing names an origin.`;
    default:
      return unreachable(origin.how);
  }
}

function writeSentence(
  pages: number,
  articles: number,
  publishers: number,
  origins: SourceSummary["origins"],
  primarySources: number,
): string {
  const named = new Map<string, number>();
  for (const { name } of origins) if (name !== null) named.set(name, (named.get(name) ?? 0) + 1);
  const names = [...named]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([name, reports]) => (reports === 1 ? name : `${name} with ${reports} reports`));
  const holding = articles === pages ? "" : ` with ${count(articles, "article")}`;
  return (
    `${count(pages, "page")}${holding} of ${count(publishers, "publisher")} come from ` +
    `${count(origins.length, "independent origin")}${names.length === 0 ? "" : ` (${names.join(", ")})`}` +
    `${primarySources === 0 ? "" : ` and rest on ${count(primarySources, "shared primary source")}`}.`
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
