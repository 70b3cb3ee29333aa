import { byId } from "./order-by-age.ts";
import type { TracedArticle, VerifiedPair } from "./verified-pair.ts";

/** Share of the smaller region that two regions may have in common and still count as apart. */
const APART = 0.2;
/** A region that is this much of the article is the article: what else it holds is an addition. */
const MOST = 0.75;
/** Relations of one article that are compared with each other: the smallest regions, which tell most. */
const LOOKED_AT = 48;

/**
 * Articles that hold several reports: unsplit pages, round-ups, live blogs.
 *
 * Such a page would join the families of all it holds. It is one when two related articles, not related to each other, take up different regions of it
 * and neither takes up nearly all. Cost: linear in the relations, with a bounded square for each article.
 */
export function findDigests(pairs: readonly VerifiedPair[]): Set<TracedArticle> {
  const relations = new Map<TracedArticle, Map<TracedArticle, Set<number>>>();
  for (const pair of pairs) {
    note(relations, pair.a, pair.b, new Set(pair.alignment.pairs.map((sentences) => sentences.a)));
    note(relations, pair.b, pair.a, new Set(pair.alignment.pairs.map((sentences) => sentences.b)));
  }
  const digests = new Set<TracedArticle>();
  for (const [article, regions] of relations) {
    const others = [...regions.entries()]
      .filter(([, region]) => region.size < MOST * article.print.sentences.length)
      .sort(([one, x], [two, y]) => x.size - y.size || byId(one, two))
      .slice(0, LOOKED_AT);
    const split = others.some(([first, region], index) =>
      others
        .slice(index + 1)
        .some(([second, region2]) => !relations.get(first)?.has(second) && overlap(region, region2) <= APART),
    );
    if (split) digests.add(article);
  }
  return digests;
}

function note(
  relations: Map<TracedArticle, Map<TracedArticle, Set<number>>>,
  article: TracedArticle,
  other: TracedArticle,
  region: Set<number>,
): void {
  const regions = relations.get(article) ?? new Map<TracedArticle, Set<number>>();
  regions.set(other, region);
  relations.set(article, regions);
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const sentence of smaller) if (larger.has(sentence)) shared++;
  return shared / Math.max(1, smaller.size);
}
