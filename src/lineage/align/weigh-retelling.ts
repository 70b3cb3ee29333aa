import { BIAS, RETELLING_WEIGHTS } from "../data/retelling-weights.ts";
import type { PairMeasures } from "./measure-pair.ts";
import { describeRetelling, type RetellingFeatures } from "./retelling-features.ts";

/** How surely one report is behind two texts, whoever told it anew in whatever words; above 0 it is told. A logistic decision. */
export function weighRetelling(measures: PairMeasures): number {
  const features = describeRetelling(measures);
  return Object.entries(RETELLING_WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof RetellingFeatures],
    BIAS,
  );
}
