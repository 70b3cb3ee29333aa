import { decideDirection } from "./decide-direction.ts";
import type { TracedArticle, VerifiedPair } from "./verified-pair.ts";

/**
 * Ranks the articles of one connected group from oldest to youngest.
 *
 * Pair by pair the direction may run in a circle (one pair by date, the next by length), so the group is ordered as a whole: next comes the
 * article that loses against the fewest of those left, then the lower id. Cost: O((articles + pairs) × articles) on a group.
 *
 * @param last - articles that are put after all others: digests that hold several reports
 */
export function orderByAge(
  articles: readonly TracedArticle[],
  pairs: readonly VerifiedPair[],
  last: ReadonlySet<TracedArticle>,
): TracedArticle[] {
  const losses = new Map<TracedArticle, number>();
  const youngerOf = new Map<TracedArticle, TracedArticle[]>();
  for (const article of articles) losses.set(article, last.has(article) ? articles.length : 0);
  for (const pair of pairs) {
    const { older, younger } = decideDirection(pair);
    losses.set(younger, (losses.get(younger) ?? 0) + 1);
    const list = youngerOf.get(older);
    if (list === undefined) youngerOf.set(older, [younger]);
    else list.push(younger);
  }
  const left = [...articles].sort(byId);
  const ordered: TracedArticle[] = [];
  while (left.length > 0) {
    let best = 0;
    for (let index = 1; index < left.length; index++) {
      if (lossesAt(left, index, losses) < lossesAt(left, best, losses)) best = index;
    }
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    ordered.push(next);
    for (const younger of youngerOf.get(next) ?? []) losses.set(younger, (losses.get(younger) ?? 0) - 1);
  }
  return ordered;
}

/** Articles by id, in the order of code units. */
export function byId(a: TracedArticle, b: TracedArticle): number {
  return a.entry.article.id < b.entry.article.id ? -1 : a.entry.article.id > b.entry.article.id ? 1 : 0;
}

function lossesAt(left: readonly TracedArticle[], index: number, losses: ReadonlyMap<TracedArticle, number>): number {
  const article = left[index];
  return article === undefined ? 0 : (losses.get(article) ?? 0);
}
