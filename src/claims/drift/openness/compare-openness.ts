import { logOdds } from "../../../text/log-odds.ts";
import type { PairReader } from "../reader/pair-reader.ts";
import { printPair } from "../reader/print-pair.ts";
import { type UnitSide, wordSpan } from "../unit-pair.ts";
import { BIAS, OPENING_WEIGHTS } from "../weights/opening-weights.ts";
import { describeOpening } from "./describe-opening.ts";
import { findOpenings, type Opening } from "./find-openings.ts";
import { DeedMatcher } from "./governed-words.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import { pairOpenWords } from "./pair-open-words.ts";

/** An opening with what speaks for and against it. */
export interface WeighedOpening {
  readonly opening: Opening;
  readonly features: OpeningFeatures;
}

/** Reads what the soft side leaves open and the firm side may not, in whatever words: "may come" beside "comes", "allegedly took" beside "took". */
export function readOpenings(soft: UnitSide, firm: UnitSide): WeighedOpening[] {
  const deeds = new DeedMatcher(soft, firm);
  const openings = findOpenings(soft, firm, deeds);
  if (openings.length === 0) return [];
  const pairs = pairOpenWords(soft, firm, deeds);
  return openings.map((opening) => ({ opening, features: describeOpening(opening, soft, firm, { deeds, pairs }) }));
}

/**
 * How surely a thing is open on one side alone; above 0 it is told. A logistic decision, but for what the stories have too little of to learn.
 *
 * @param reader - null weighs the features alone
 */
export function weighOpening(
  { opening: { mark }, features }: WeighedOpening,
  soft: UnitSide,
  firm: UnitSide,
  reader: PairReader | null,
): number {
  // "the suspected leader" beside "the leader", with nothing that could stand for it
  if (features.heldNoun === 1 && features.bare === 1 && features.clear === 1) return 1;
  const print = () => printPair(soft, wordSpan(soft, mark.from, mark.to), firm);
  return reader?.weigh("opening", features, print) ?? logOdds(OPENING_WEIGHTS, features, BIAS);
}
