import type { PairMeasures } from "./measure-pair.ts";

/** What speaks for two texts being one report told anew, each 0 to 1. */
export interface RetellingFeatures
  extends Pick<PairMeasures, "narratedOfShorter" | "narratedOfLonger" | "numbers" | "own"> {
  /** whether both open with the same news: 1 from {@link OPENS} on, for reporters of one event do, too */
  readonly opening: number;
}

/** Closeness of the openings ({@link PairMeasures}) from which both tell the same news first. */
const OPENS = 0.25;
/** What either brings of its own counts up to here: more tells nothing more. */
const MOST_OWN = 6;

/** The features of a pair of texts. */
export function describeRetelling(measures: PairMeasures): RetellingFeatures {
  const { opening, narratedOfShorter, narratedOfLonger, numbers, own } = measures;
  return {
    opening: Math.min(1, opening / OPENS),
    narratedOfShorter,
    narratedOfLonger,
    numbers,
    own: Math.min(1, own / MOST_OWN),
  };
}
