import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
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
  /** the article's day; of one without, the first day of those that descend from it, before which it was there; null where neither is known */
  readonly notAfter: CivilDate | null;
  readonly appearance: Appearance;
}

/** Every proposition of the corpus; one of a statement that reports silence ("declined to comment") is no claim. */
export function collectEntries({ articles, lineage }: TracedCorpus): ClaimEntry[] {
  const places = new Map<string, { readonly family: string; readonly rank: number }>();
  for (const family of lineage.families)
    family.members.forEach((member, rank) => {
      places.set(member, { family: family.id, rank });
    });
  const dayOf = new Map(articles.map(({ article }) => [article.id as string, findDay(article)]));
  const notAfter = boundDays(lineage, dayOf);
  const claimants = new ClaimantKeys(articles);
  const entries: ClaimEntry[] = [];
  for (const { article, statements, propositions } of articles) {
    const place = places.get(article.id) ?? { family: article.id, rank: 0 };
    const silent = new Set<string | null>(statements.filter(({ negative }) => negative).map(({ id }) => id));
    for (const proposition of propositions) {
      if (proposition.statement !== null && silent.has(proposition.statement)) continue;
      entries.push({
        proposition,
        content: keyContent(proposition.content),
        claimant: claimants.keyOf(proposition.claimant, place.family),
        ...place,
        notAfter: notAfter.get(article.id) ?? null,
        appearance: {
          article: article.id,
          family: place.family,
          statement: proposition.statement,
          proposition: proposition.id,
          wording: proposition.wording,
          spans: [...proposition.spans],
          date: dayOf.get(article.id) ?? null,
        },
      });
    }
  }
  return entries;
}

function findDay({ published }: Article): CivilDate | null {
  return published?.date.kind === "day" ? published.date.day : null;
}

/** The day of each article of the families; one without takes the first day of those that certainly descend from it. Linear. */
function boundDays(
  { families, derivations }: TracedCorpus["lineage"],
  dayOf: ReadonlyMap<string, CivilDate | null>,
): Map<string, CivilDate | null> {
  const days = new Map(dayOf);
  const certain = derivations.filter(({ direction }) => direction !== "undetermined");
  const copiesOf = Map.groupBy(certain, ({ to }) => to as string);
  // The youngest first: copies stand behind what they were made from.
  for (const member of families.flatMap(({ members }) => members.toReversed())) {
    if ((days.get(member) ?? null) !== null) continue;
    const copied = (copiesOf.get(member) ?? []).map(({ from }) => days.get(from) ?? null).filter((day) => day !== null);
    days.set(member, copied.toSorted(compareText)[0] ?? null);
  }
  return days;
}

/** First appearance first: by day (unknown last), then age within the family, then article, then place in the text. */
export function orderAppearances(entries: readonly ClaimEntry[]): ClaimEntry[] {
  return [...entries].sort(
    (a, b) =>
      compareText(a.notAfter ?? "~", b.notAfter ?? "~") ||
      a.rank - b.rank ||
      compareText(a.appearance.article, b.appearance.article) ||
      (a.appearance.spans[0]?.start ?? 0) - (b.appearance.spans[0]?.start ?? 0) ||
      compareText(a.proposition.id, b.proposition.id),
  );
}
