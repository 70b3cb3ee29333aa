import type { ArticleId } from "../model/article.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { Lineage, SourceSummary } from "../model/lineage.ts";

/** How many sources a pile of articles really is: publishers, independent origins, primary sources. Linear. */
export function summariseSources(articles: readonly CorpusArticle[], lineage: Lineage): SourceSummary {
  const pages = new Set(articles.map(({ article }) => article.page)).size;
  const byPublisher = Map.groupBy(articles, namePublisher);
  const publishers = [...byPublisher]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entries]) => ({ name, articles: idsOf(entries) }));
  const origins = lineage.families.map(({ id, origin, members }) => ({
    name: origin.name,
    family: id,
    articles: members,
    seen: origin.article !== null,
    why: explainOrigin(origin.how, members.length),
  }));
  const named = [...new Set(origins.map(({ name }) => name).filter((name) => name !== null))];
  const sentence = `${count(pages, "page")} with ${count(articles.length, "article")} of ${count(publishers.length, "publisher")} come from ${count(origins.length, "independent origin")}${named.length === 0 ? "" : ` (named: ${named.join(", ")})`}${lineage.primarySources.length === 0 ? "" : ` and ${count(lineage.primarySources.length, "primary source")}`}.`;
  return { pages, articles: articles.length, publishers, origins, primarySources: lineage.primarySources, sentence };
}

/** The publisher that the page names, else the host of its address without `www.`. */
function namePublisher({ article, url }: CorpusArticle): string {
  return article.publisher?.value ?? (url === null ? "unknown" : new URL(url).hostname.replace(/^www\./, ""));
}

function idsOf(entries: readonly CorpusArticle[]): ArticleId[] {
  return entries.map(({ article }) => article.id).sort();
}

function explainOrigin(how: Lineage["families"][number]["origin"]["how"], members: number): string {
  const shared =
    members === 1 ? "It descends from no other article here" : `${members} articles descend from one report`;
  switch (how) {
    case "credit":
      return `${shared}; a credit line names the origin.`;
    case "addressee":
      return `${shared}; the text says that the origin was told.`;
    case "relay":
      return `${shared}; the text says that it follows the origin.`;
    case "dateline":
      return `${shared}; the dateline names the origin.`;
    case "publisher":
      return `${shared}; the oldest seen text's publisher stands for the origin.`;
    case "none":
      return `${shared}; nothing names an origin.`;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
