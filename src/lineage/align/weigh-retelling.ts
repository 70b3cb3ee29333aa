import { logOdds } from "../../text/log-odds.ts";
import { BIAS, RETELLING_WEIGHTS } from "../data/retelling-weights.ts";
import type { PairMeasures } from "./measure-pair.ts";
import { describeRetelling } from "./retelling-features.ts";

/** How surely one report is behind two texts, whoever told it anew in whatever words; above 0 it is told. A logistic decision. */
export function weighRetelling(measures: PairMeasures): number {
  return logOdds(RETELLING_WEIGHTS, describeRetelling(measures), BIAS);
}
