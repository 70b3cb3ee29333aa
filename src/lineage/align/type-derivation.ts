import type { DerivationType } from "../../model/lineage.ts";
import { ANCHOR, BETWEEN_ANCHORS } from "./align-sentences.ts";
import type { PairMeasures } from "./measure-pair.ts";
import { weighRetelling } from "./weigh-retelling.ts";

/**
 * Thresholds of "derived" and of the types. Chosen by `bench/accuracy/lineage-derived.ts` (two-fold) and on the labelled pairs of
 * `bench/accuracy/lineage-types.ts`; the seeds took no part. See README, "Measured".
 */
export const THRESHOLDS = {
  likeness: 0.64,
  toldAnew: { links: 4, opening: 0.2 },
  copied: { coverage: 0.6, verbatim: 0.7 },
  retold: { excess: 0.09, sentences: 3, lead: ANCHOR, openings: BETWEEN_ANCHORS },
  copy: { coverage: 0.97, verbatim: 0.97, length: 0.9 },
  excerpt: { length: 0.65, verbatim: 0.85 },
  edited: 0.72,
  translation: { order: 0.9, exactQuotes: 0.34, length: 0.6 },
  rewrite: { exactQuotes: 0.5, order: 0.8, coverageOfLonger: 0.65 },
} as const;

/** Words below which a text is too short to tell descent from coincidence by sentences that only resemble. */
const SHORT_TEXT = 40;
/** Words below which not even the same words tell anything: "No comments yet". */
const SHORTEST_TEXT = 15;

/**
 * How much two texts are alike as a whole, 0 to 1: the plain mean of what descent leaves behind.
 *
 * Two reporters at one briefing share quotations and names, but not the run of sentences, the opening, and most of both texts.
 */
export function likenessOf(measures: PairMeasures): number {
  const { closeness, narration, opening, order, coverage, coverageOfLonger } = measures;
  return (closeness + narration + opening + order + coverage + coverageOfLonger) / 6;
}

/**
 * Whether two texts descend from one report: most of the shorter is word for word in the longer, or they are alike as a whole, or what was told of both in
 * one order weighs enough, or a short text retells the longer one.
 */
export function isDerived(measures: PairMeasures, shorterWords: number): boolean {
  if (shorterWords < SHORTEST_TEXT) return false;
  const { copied, likeness, toldAnew } = THRESHOLDS;
  if (measures.coverage >= copied.coverage && measures.verbatim >= copied.verbatim) return true;
  const mayBeRetold = measures.links >= toldAnew.links && measures.opening >= toldAnew.opening;
  const isAlike = likenessOf(measures) >= likeness || (mayBeRetold && weighRetelling(measures) > 0);
  return shorterWords >= SHORT_TEXT && (isAlike || isRetold(measures));
}

/**
 * Whether a short text is a rewrite of some sentences of the longer one, whatever it leaves out and adds.
 *
 * Both must open with the report: two reports that end in the same background, and one that takes in a paragraph of the other, do not.
 */
function isRetold({ retelling }: PairMeasures): boolean {
  const { retold } = THRESHOLDS;
  return (
    retelling !== null &&
    retelling.excess >= retold.excess &&
    retelling.sentences >= retold.sentences &&
    retelling.lead >= retold.lead &&
    retelling.openings >= retold.openings
  );
}

/**
 * The type of a derivation. Text alone often cannot tell a translation from a rewrite: then it is `reworded`, and says so.
 *
 * A translation loses the letter of every quotation and keeps all sentences in order; a rewrite keeps quotations, moves or leaves out sentences. One in five
 * machine translations of the WMT sets is so close to its sibling that it looks like an edited copy.
 *
 * @param childIsShorter - whether the derived text is the shorter one: only then it can be an excerpt
 */
export function typeDerivation(measures: PairMeasures, childIsShorter: boolean): DerivationType {
  const { coverage, coverageOfLonger, verbatim, order, length, quotes, quotesExact } = measures;
  const { copy, excerpt, edited, translation, rewrite } = THRESHOLDS;
  if (coverage >= copy.coverage && verbatim >= copy.verbatim && length >= copy.length) return "copy";
  if (childIsShorter && length <= excerpt.length && verbatim >= excerpt.verbatim) return "excerpt";
  if (verbatim >= edited) return "edited-copy";
  // A translation leaves out nothing and adds nothing: 0.5% of the re-translations of WMT stories stand below this.
  if (coverageOfLonger < rewrite.coverageOfLonger) return "rewrite";
  const exactShare = quotes === 0 ? null : quotesExact / quotes;
  if (exactShare !== null && quotes >= 2) {
    if (exactShare <= translation.exactQuotes && order >= translation.order && length >= translation.length)
      return "translation";
    if (exactShare >= rewrite.exactQuotes) return "rewrite";
  }
  return order < rewrite.order ? "rewrite" : "reworded";
}
