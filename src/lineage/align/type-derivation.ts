import type { DerivationType } from "../../model/lineage.ts";
import type { PairMeasures } from "./measure-pair.ts";

/**
 * Thresholds of "derived" and of the types. Chosen by `bench/accuracy/lineage-derived.ts` (two-fold) and on the labelled pairs of
 * `bench/accuracy/lineage-types.ts`; the seeds took no part. See README, "Measured".
 */
const THRESHOLDS = {
  derived: { coverage: 0.6, cosine: 0.5, order: 0.7 },
  copied: { coverage: 0.6, verbatim: 0.6 },
  copy: { coverage: 0.97, verbatim: 0.97, length: 0.9 },
  excerpt: { length: 0.6, verbatim: 0.85 },
  edited: 0.6,
  translation: { order: 0.9, exactQuotes: 0.34, verbatim: 0.6, length: 0.6 },
  rewrite: { exactQuotes: 0.5, order: 0.8 },
} as const;

/** Words below which a text is too short to tell descent from coincidence by sentences that only resemble. */
const SHORT_TEXT = 40;

/**
 * Whether two texts descend from one report, by their alignment.
 *
 * Enough of the shorter must stand in the longer, in much the same order, and the rare words of both must agree; or it must be word for word. Two
 * reporters at one briefing share quotations and names, not the run of sentences.
 */
export function isDerived(measures: PairMeasures, shorterWords: number): boolean {
  const { coverage, verbatim, cosine, order } = measures;
  if (coverage >= THRESHOLDS.copied.coverage && verbatim >= THRESHOLDS.copied.verbatim) return true;
  if (shorterWords < SHORT_TEXT) return false;
  const { derived } = THRESHOLDS;
  return coverage >= derived.coverage && cosine >= derived.cosine && order >= derived.order;
}

/**
 * The type of a derivation. Text alone often cannot tell a translation from a rewrite: then it is `reworded`, and says so.
 *
 * A translation loses the letter of every quotation and keeps all sentences in order; a rewrite keeps quotations or moves sentences. One in five
 * machine translations of the WMT sets is so close to its sibling that it looks like an edited copy.
 *
 * @param childIsShorter - whether the derived text is the shorter one: only then it can be an excerpt
 */
export function typeDerivation(measures: PairMeasures, childIsShorter: boolean): DerivationType {
  const { coverage, verbatim, order, length, quotes, quotesExact } = measures;
  const { copy, excerpt, edited, translation, rewrite } = THRESHOLDS;
  if (coverage >= copy.coverage && verbatim >= copy.verbatim && length >= copy.length) return "copy";
  if (childIsShorter && length <= excerpt.length && verbatim >= excerpt.verbatim) return "excerpt";
  if (verbatim >= edited) return "edited-copy";
  const exactShare = quotes === 0 ? null : quotesExact / quotes;
  if (exactShare !== null && quotes >= 2) {
    if (exactShare <= translation.exactQuotes && order >= translation.order && length >= translation.length)
      return "translation";
    if (exactShare >= rewrite.exactQuotes) return "rewrite";
  }
  return order < rewrite.order ? "rewrite" : "reworded";
}
