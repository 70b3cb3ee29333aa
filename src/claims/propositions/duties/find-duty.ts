import { isSameProvision, type TreatyId } from "../../../model/treaty.ts";
import type { Reading } from "../reading/reading.ts";
import { findNorm, stemsOf } from "../rules/find-norm.ts";

/** The duty whose words all stand in the sentence; the one with most words wins. */
export function findDuty(reading: Reading, treaty: TreatyId): string | null {
  const known = cache.get(reading) ?? new Map<TreatyId, string | null>();
  cache.set(reading, known);
  const found = known.get(treaty);
  if (found !== undefined) return found;
  const duty = findNorm(reading, reading.context.lexicon.norms.get(treaty) ?? [], "duty")?.name ?? null;
  known.set(treaty, duty);
  return duty;
}

/** Five readers ask for it of each sentence. */
const cache = new WeakMap<Reading, Map<TreatyId, string | null>>();

/** "Under Article 8 a State must answer": of the article's duties the one with most words in the sentence, where one has more than all others. */
export function findDutyOfArticle(reading: Reading, treaty: TreatyId, provisions: readonly string[]): string | null {
  const { lexicon } = reading.context;
  const duties = Object.entries(lexicon.vocabularies.get(treaty)?.duties ?? {}).filter(([, { provision }]) =>
    provisions.some((cited) => isSameProvision(cited, provision)),
  );
  const stems = stemsOf(reading);
  const known = (lexicon.norms.get(treaty) ?? []).filter(({ kind }) => kind === "duty");
  const met = duties
    .map(([duty]) => {
      const own = new Set(known.filter(({ name }) => name === duty).flatMap((each) => each.stems));
      return { duty, words: [...own].filter((stem) => stems.has(stem)).length };
    })
    .sort((a, b) => b.words - a.words);
  const [first, second] = met;
  return first !== undefined && first.words > (second?.words ?? 0) ? first.duty : null;
}
