import { byId } from "./order-by-age.ts";
import type { TracedArticle } from "./verified-pair.ts";

/**
 * Articles connected by the given edges, each group ordered by id, groups by their first id; an article without edge is a group of one. The
 * result does not depend on the order of articles or edges. Near-linear (union by the lower id with path halving).
 */
export function groupArticles(
  articles: readonly TracedArticle[],
  edges: Iterable<readonly [TracedArticle, TracedArticle]>,
): TracedArticle[][] {
  const sorted = [...articles].sort(byId);
  const number = new Map(sorted.map((article, index) => [article, index]));
  const parents = Int32Array.from(sorted, (_, index) => index);
  const rootOf = (start: number): number => {
    let node = start;
    while (parents[node] !== node) {
      parents[node] = parents[parents[node] ?? 0] ?? 0;
      node = parents[node] ?? 0;
    }
    return node;
  };
  for (const [a, b] of edges) {
    const rootA = rootOf(number.get(a) ?? 0);
    const rootB = rootOf(number.get(b) ?? 0);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  const groups = new Map<number, TracedArticle[]>();
  sorted.forEach((article, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [article]);
    else group.push(article);
  });
  return [...groups.values()];
}
