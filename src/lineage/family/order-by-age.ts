import { compareText } from "../../text/compare-text.ts";
import { type DirectionContext, decideDirection } from "./decide-direction.ts";
import { PriorityQueue } from "./priority-queue.ts";
import type { TracedArticle } from "./verified-pair.ts";

/**
 * Ranks the articles of one connected group from oldest to youngest.
 *
 * Pair by pair the direction may run in a circle (one pair by date, the next by length), so the group is ordered as a whole: next comes the
 * article that loses against the fewest of those left, then the lower id. Cost: O(pairs × log pairs).
 *
 * @param context - its `pairs` are those of the group
 * @param last - articles that are put after all others: digests that hold several reports
 */
export function orderByAge(
  articles: readonly TracedArticle[],
  context: DirectionContext,
  last: ReadonlySet<TracedArticle>,
): TracedArticle[] {
  const losses = new Map<TracedArticle, number>();
  const youngerOf = new Map<TracedArticle, TracedArticle[]>();
  for (const article of articles) losses.set(article, last.has(article) ? context.pairs.length + 1 : 0);
  for (const pair of context.pairs) {
    const { older, younger } = decideDirection(pair, context);
    losses.set(younger, (losses.get(younger) ?? 0) + 1);
    const list = youngerOf.get(older);
    if (list === undefined) youngerOf.set(older, [younger]);
    else list.push(younger);
  }
  // An entry is out of date when its article was taken or lost fewer since: a newer entry stands before it.
  const queue = new PriorityQueue<{ readonly article: TracedArticle; readonly losses: number }>((one, other) =>
    one.losses === other.losses ? byId(one.article, other.article) < 0 : one.losses < other.losses,
  );
  for (const [article, lost] of losses) queue.push({ article, losses: lost });
  const taken = new Set<TracedArticle>();
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    if (taken.has(next.article)) continue;
    taken.add(next.article);
    for (const younger of youngerOf.get(next.article) ?? []) {
      const lost = (losses.get(younger) ?? 0) - 1;
      losses.set(younger, lost);
      if (!taken.has(younger)) queue.push({ article: younger, losses: lost });
    }
  }
  return [...taken];
}

/** Articles by id, in the order of code units. */
export function byId(a: TracedArticle, b: TracedArticle): number {
  return compareText(a.entry.article.id, b.entry.article.id);
}
