import type { ArticleComparison } from "../model/comparison.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { StageResult } from "../model/diagnostic.ts";
import type { Derivation, Family, Lineage, SourceSummary } from "../model/lineage.ts";
import { compareText } from "../text/compare-text.ts";
import { BY_ORIGIN } from "./by.ts";
import { compareArticles as compare } from "./comparison/compare-articles.ts";
import { clusterStories } from "./family/cluster-stories.ts";
import { describeDerivation } from "./family/describe-derivation.ts";
import { dropBoilerplate } from "./family/drop-boilerplate.ts";
import { findLiveBlogs } from "./family/find-live-blogs.ts";
import { groupArticles } from "./family/group-articles.ts";
import { linkParents, type ParentLink } from "./family/link-parents.ts";
import { byId } from "./family/order-by-age.ts";
import type { TracedArticle } from "./family/verified-pair.ts";
import type { LineageState } from "./lineage-state.ts";
import { addArticles, findRelated, makeLineageState, verifyPairs } from "./lineage-state.ts";
import { listAgencies } from "./origin/find-origin-clues.ts";
import { nameOrigin } from "./origin/name-origin.ts";
import { findPrimarySources } from "./sources/find-primary-sources.ts";
import { summariseSources as summarise } from "./sources/summarise-sources.ts";

/** An empty state for {@link extendLineage}. @param expected - articles to make room for at once; more only cost a copy */
export function openLineage(expected = 64): LineageState {
  return makeLineageState(expected);
}

/** Which articles descend from which report, and how many independent origins there are. Order of input changes nothing. */
export function traceLineage(articles: readonly CorpusArticle[]): StageResult<Lineage> {
  return extendLineage(openLineage(articles.length), articles);
}

/**
 * Adds a batch to the state and gives the lineage of everything it then holds. Three batches give what one gives, byte for byte; only new
 * pairs are aligned. The state is changed in place.
 */
export function extendLineage(state: LineageState, articles: readonly CorpusArticle[]): StageResult<Lineage> {
  addArticles(state, articles);
  const pairs = dropBoilerplate(verifyPairs(state));
  const groups = groupArticles(
    state.articles,
    pairs.verified.map((pair) => [pair.a, pair.b] as const),
  );
  const links = linkParents(groups, pairs);
  const families = makeFamilies(state.articles, links);
  const members = families.map(({ family, members }) => ({ id: family.id, members }));
  const stories = clusterStories(members, findRelated(state));
  return {
    value: {
      derivations: describeLinks(links),
      families: families.map(({ family }) => family),
      stories,
      primarySources: findPrimarySources(members, stories),
    },
    diagnostics: [],
  };
}

/** How many sources the articles really are: pages, publishers, independent origins, primary sources, and why. Linear. */
export function summariseSources(articles: readonly CorpusArticle[], lineage: Lineage): SourceSummary {
  return summarise(articles, lineage);
}

/** Two articles side by side: what the newer kept, changed, moved, added and dropped. Related or not. */
export function compareArticles(one: CorpusArticle, two: CorpusArticle): ArticleComparison {
  return compare(one, two);
}

/** Links come parents first, so a parent's depth is known before its child's. */
function describeLinks(links: readonly ParentLink[]): Derivation[] {
  const depths = new Map<TracedArticle, number>();
  const derivations = links.map((link) => {
    const depth = (depths.get(link.parent) ?? 0) + 1;
    if (link.main) depths.set(link.child, depth);
    return describeDerivation(link, depth);
  });
  return derivations.sort((x, y) => compareText(x.from, y.from) || compareText(x.to, y.to));
}

interface TracedFamily {
  readonly family: Family;
  /** oldest first */
  readonly members: readonly TracedArticle[];
}

function makeFamilies(articles: readonly TracedArticle[], links: readonly ParentLink[]): TracedFamily[] {
  const main = links.filter((link) => link.main);
  const depths = new Map<TracedArticle, number>();
  for (const link of main) depths.set(link.child, (depths.get(link.parent) ?? 0) + 1);
  const groups = groupArticles(
    articles,
    main.map((link) => [link.child, link.parent] as const),
  );
  const agencies = listAgencies(articles.map(({ origin }) => origin));
  const families = groups.map((group) => {
    const members = [...group].sort(
      (x, y) => (depths.get(x) ?? 0) - (depths.get(y) ?? 0) || byDate(x, y) || byId(x, y),
    );
    return { id: members[0]?.entry.article.id ?? "", origin: nameOrigin(members, agencies), members };
  });
  const firstEntryOf = findLiveBlogs(families);
  return families
    .sort((x, y) => compareText(x.id, y.id))
    .map(({ id, origin, members }) => ({
      family: {
        id,
        origin,
        members: members.map(({ entry }) => entry.article.id),
        oneOriginWith: firstEntryOf.get(id) ?? null,
        by: BY_ORIGIN,
      },
      members,
    }));
}

function byDate(a: TracedArticle, b: TracedArticle): number {
  return compareText(a.published ?? "9999", b.published ?? "9999");
}
