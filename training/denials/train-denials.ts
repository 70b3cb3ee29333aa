/**
 * Writes `src/claims/drift/weights/denial-weights.ts`: a logistic decision on the features of negators that no negator of the other wording answers. Those of
 * wordings that nobody edited are not lost; those of wordings into which the generator of bench/accuracy/drift put a negator, or out of which it took one, are.
 */
import { PARTS } from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import { writeDriftWeights } from "../write-weights.ts";
import { NAMES, readPassages, readRows } from "./read-rows.ts";

/** Share of untouched sentences of parts left out that may be told of: where the bias lies. */
const ALARMS = 0.008;

const parts = new Map(PARTS.map((part) => [part, readRows(part)]));
const weights = fitCrossed(parts, readPassages(), { alarms: ALARMS, near: true });
writeDriftWeights(
  {
    file: "denial-weights.ts",
    name: "DENIAL_WEIGHTS",
    type: "DenialFeatures",
    from: "../negation/denial-features.ts",
    feature: "a negator adds to its being lost on the other side",
    script: "training/denials/train-denials.ts",
  },
  NAMES,
  weights,
  ALARMS,
);
