import type { Appearance } from "../model/claim.ts";
import type { TracedCorpus } from "../model/corpus.ts";
import type { Proposition } from "../model/proposition.ts";
import { compareText } from "../text/compare-text.ts";
import { type ContentKey, keyContent } from "./compare-content.ts";
import { ClaimantKeys } from "./identify-claimant.ts";

/** One proposition of one article, ready to be grouped. */
export interface ClaimEntry {
  readonly proposition: Proposition;
  readonly content: ContentKey;
  readonly claimant: string;
  readonly family: string;
  /** place of the article in its family, 0 for the oldest member */
  readonly rank: number;
  readonly appearance: Appearance;
}

/** Every proposition of the corpus; one of a statement that reports silence ("declined to comment") is no claim. */
export function collectEntries({ articles, lineage }: TracedCorpus): ClaimEntry[] {
  const places = new Map<string, { readonly family: string; readonly rank: number }>();
  for (const family of lineage.families)
    family.members.forEach((member, rank) => {
      places.set(member, { family: family.id, rank });
    });
  const claimants = new ClaimantKeys(articles);
  const entries: ClaimEntry[] = [];
  for (const { article, statements, propositions } of articles) {
    const place = places.get(article.id) ?? { family: article.id, rank: 0 };
    const silent = new Set<string | null>(statements.filter(({ negative }) => negative).map(({ id }) => id));
    const published = article.published?.date;
    for (const proposition of propositions) {
      if (proposition.statement !== null && silent.has(proposition.statement)) continue;
      entries.push({
        proposition,
        content: keyContent(proposition.content),
        claimant: claimants.keyOf(proposition.claimant, place.family),
        ...place,
        appearance: {
          article: article.id,
          family: place.family,
          statement: proposition.statement,
          proposition: proposition.id,
          wording: proposition.wording,
          spans: [...proposition.spans],
          date: published?.kind === "day" ? published.day : null,
        },
      });
    }
  }
  return entries;
}

/** First appearance first: by day (unknown last), then age within the family, then article, then place in the text. */
export function orderAppearances(entries: readonly ClaimEntry[]): ClaimEntry[] {
  return [...entries].sort(
    (a, b) =>
      compareText(a.appearance.date ?? "~", b.appearance.date ?? "~") ||
      a.rank - b.rank ||
      compareText(a.appearance.article, b.appearance.article) ||
      (a.appearance.spans[0]?.start ?? 0) - (b.appearance.spans[0]?.start ?? 0) ||
      compareText(a.proposition.id, b.proposition.id),
  );
}
