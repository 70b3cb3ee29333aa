import type { ArticleId } from "../../model/article.ts";
import type { CorpusArticle } from "../../model/corpus.ts";
import type { Family, Lineage, SourceSummary } from "../../model/lineage.ts";
import { unreachable } from "../../model/unreachable.ts";
import { compareText } from "../../text/compare-text.ts";
import { countOf } from "../../text/count-of.ts";
import type { Publisher } from "../origin/fold-publisher.ts";
import { findPageAddress } from "./find-page-address.ts";
import { foldMirrors } from "./fold-mirrors.ts";

/**
 * How many sources a pile of pages really is: pages, publishers, independent origins, primary sources, and why.
 *
 * An address read twice is one page, in whatever dress (AMP, print, campaign tags), and so are a page and the copies that declare it canonical.
 * Mirrors are one publisher. An independent origin is a family: one report, whoever printed it; the entries of a live blog are one report, too.
 * Linear in articles and links.
 */
export function summariseSources(articles: readonly CorpusArticle[], lineage: Lineage): SourceSummary {
  const publisherOf = foldMirrors(articles, lineage);
  const publishers = [...Map.groupBy(publisherOf, ([, { key }]) => key).values()].map((entries) => ({
    name: entries[0]?.[1].name ?? "",
    articles: entries.map(([id]) => id).sort(),
  }));
  const unknown = articles.filter(({ article }) => !publisherOf.has(article.id));
  const summary = {
    pages: countPages(articles),
    articles: articles.length,
    publishers: publishers.sort(
      (a, b) => compareText(a.name, b.name) || compareText(a.articles[0] ?? "", b.articles[0] ?? ""),
    ),
    withoutPublisher: unknown.map(({ article }) => article.id).sort(),
    origins: listOrigins(lineage.families, publisherOf),
    primarySources: lineage.primarySources,
  };
  return { ...summary, sentence: writeSentence(summary, countPages(unknown)) };
}

function countPages(articles: readonly CorpusArticle[]): number {
  return new Set(articles.map((entry) => findPageAddress(entry) ?? entry.article.page)).size;
}

/** One for each family, and one for all entries of a live blog, in order of the families. */
function listOrigins(
  families: readonly Family[],
  publisherOf: ReadonlyMap<ArticleId, Publisher>,
): SourceSummary["origins"] {
  const further = Map.groupBy(families, ({ oneOriginWith }) => oneOriginWith);
  return (further.get(null) ?? []).map((family) => {
    const entries = further.get(family.id) ?? [];
    const articles = [family, ...entries].flatMap(({ members }) => members);
    return {
      name: family.origin.name,
      family: family.id,
      articles,
      seen: family.origin.article !== null,
      why: `${entries.length > 0 ? explainLiveBlog(articles) : explainFamily(articles, publisherOf)}; ${explainOrigin(family.origin)}`,
    };
  });
}

function explainLiveBlog(entries: readonly ArticleId[]): string {
  return `${countOf(entries.length, "entry", "entries")} of one live blog are one running report`;
}

function explainFamily(members: readonly ArticleId[], publisherOf: ReadonlyMap<ArticleId, Publisher>): string {
  if (members.length === 1) return "It descends from no other article here";
  const keys = members.flatMap((id) => publisherOf.get(id)?.key ?? []);
  const known = keys.length < members.length ? "known publisher" : "publisher";
  const publishers = keys.length === 0 ? "" : ` of ${countOf(new Set(keys).size, known)}`;
  return `${countOf(members.length, "article")}${publishers} descend from one report`;
}

function explainOrigin({ how }: Family["origin"]): string {
  switch (how) {
    case "credit":
      return "a credit names the origin.";
    case "addressee":
      return "the text says that the origin was told.";
    case "relay":
      return "the text says that it passes on the origin's report.";
    case "dateline":
      return "the dateline names the origin.";
    case "publisher":
      return "nothing names another origin, so the publisher of the oldest seen text stands for it.";
    case "none":
      return "nothing names an origin.";
    default:
      return unreachable(how);
  }
}

/** @param unnamed - pages whose publisher is not known */
function writeSentence(summary: Omit<SourceSummary, "sentence">, unnamed: number): string {
  const { pages, articles, publishers, origins, primarySources } = summary;
  const named = new Map<string, number>();
  for (const { name } of origins) if (name !== null) named.set(name, (named.get(name) ?? 0) + 1);
  const names = [...named]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([name, reports]) => (reports === 1 ? name : `${name} with ${reports} reports`));
  const holding = articles === pages ? "" : ` with ${countOf(articles, "article")}`;
  const published = publishers.length === 0 ? "" : ` of ${countOf(publishers.length, "publisher")}`;
  return (
    `${countOf(pages, "page")}${holding}${published}${describeUnnamed(unnamed, pages)} ${pages === 1 ? "comes" : "come"} from ` +
    `${countOf(origins.length, "independent origin")}${names.length === 0 ? "" : ` (${names.join(", ")})`}` +
    `${primarySources.length === 0 ? "" : ` and rest on ${countOf(primarySources.length, "shared primary source")}`}.`
  );
}

function describeUnnamed(unnamed: number, pages: number): string {
  if (unnamed === 0) return "";
  if (unnamed === pages) return " that name no publisher";
  return ` (${countOf(unnamed, "page")} ${unnamed === 1 ? "names" : "name"} none)`;
}
