import type { ArticleId } from "../../model/article.ts";
import type { Derivation, Family } from "../../model/lineage.ts";

/**
 * The version of a family that the others are held against: the origin's own text if it was seen, else the member from which most
 * others descend, directly or through others; the older one of two.
 */
export function chooseReference(
  { origin }: Family,
  members: readonly ArticleId[],
  derivations: readonly Derivation[],
): ArticleId | null {
  if (origin.article !== null && members.includes(origin.article)) return origin.article;
  let best: ArticleId | null = null;
  let most = -1;
  for (const member of members) {
    const descendants = countDescendants(member, derivations);
    if (descendants > most) [best, most] = [member, descendants];
  }
  return best;
}

function countDescendants(member: ArticleId, derivations: readonly Derivation[]): number {
  const reached = new Set([member]);
  for (const id of reached) for (const { from, to } of derivations) if (to === id) reached.add(from);
  return reached.size - 1;
}
