/**
 * Writes `src/claims/drift/weights/loss-weights.ts`: a logistic decision on the features of the origin's cues. Those of wordings that nobody edited are not lost;
 * those of wordings out of which the generator of bench/accuracy/drift took a speaker and cue are.
 */
import { findLosses } from "../../src/claims/drift/attributions/find-lost-attributions.ts";
import type { LossFeatures } from "../../src/claims/drift/attributions/loss-features.ts";
import { LOSS_WEIGHTS } from "../../src/claims/drift/weights/loss-weights.ts";
import { PARTS } from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import { writeDriftWeights } from "../write-weights.ts";
import { dropAttributions } from "./drop-attributions.ts";
import { type Describe, isBesideLosses, readPassages, readRows } from "./read-rows.ts";

const KIND = "attribution-lost";
/** Share of untouched sentences that may be told of: where the bias lies. */
const ALARMS = 0.004;
/** More edits of the kind. */
const SEEDS = [7];
/** The first feature tells the likeliest candidate of the first round. */
const START = [0, 1];
const NAMES = Object.keys(LOSS_WEIGHTS) as (keyof LossFeatures)[];

const describe: Describe = (pair) => findLosses(pair).map(({ features }) => NAMES.map((name) => features[name]));
const parts = new Map(
  PARTS.map((part) => [
    part,
    readRows(part, KIND, describe, { seeds: SEEDS, others: dropAttributions(part), beside: isBesideLosses }),
  ]),
);
const weights = fitCrossed(parts, readPassages(KIND, describe), { alarms: ALARMS, start: START });
writeDriftWeights(
  {
    file: "loss-weights.ts",
    name: "LOSS_WEIGHTS",
    type: "LossFeatures",
    from: "../attributions/loss-features.ts",
    feature: "a cue adds to its attribution being gone on the other side",
    script: "training/attributions/train-losses.ts",
  },
  NAMES,
  weights,
  ALARMS,
);
