/**
 * Writes `src/claims/drift/weights/speaker-weights.ts`: a logistic decision on the features of two speakers, one of each side. Those of wordings that nobody edited
 * are one, or say other things; where the generator of bench/accuracy/drift put another speaker, one of the pairs is the change.
 */
import { describeSpeakers } from "../../src/claims/drift/speakers/describe-speakers.ts";
import type { SpeakerFeatures } from "../../src/claims/drift/speakers/speaker-features.ts";
import { SPEAKER_WEIGHTS } from "../../src/claims/drift/weights/speaker-weights.ts";
import { type Describe, isBesideSpeakers, readPassages, readRows } from "../attributions/read-rows.ts";
import { PARTS } from "../edited-units.ts";
import { fitCrossed } from "../fit-crossed.ts";
import { writeDriftWeights } from "../write-weights.ts";

const KIND = "speaker-changed";
/** Share of untouched sentences that may be told of: where the bias lies. */
const ALARMS = 0.004;
/** More edits of the kind. */
const SEEDS = [7, 11];
const NAMES = Object.keys(SPEAKER_WEIGHTS) as (keyof SpeakerFeatures)[];
/** A speaker gone and another arrived tell the likeliest candidate of the first round. */
const START = [0, ...NAMES.map((name) => Number(name === "goneAndArrived"))];

const describe: Describe = (pair) => describeSpeakers(pair).map(({ features }) => NAMES.map((name) => features[name]));
const parts = new Map(
  PARTS.map((part) => [part, readRows(part, KIND, describe, { seeds: SEEDS, others: [], beside: isBesideSpeakers })]),
);
const weights = fitCrossed(parts, readPassages(KIND, describe), { alarms: ALARMS, start: START });
writeDriftWeights(
  {
    file: "speaker-weights.ts",
    name: "SPEAKER_WEIGHTS",
    type: "SpeakerFeatures",
    from: "../speakers/speaker-features.ts",
    feature: "two speakers adds to one being put in the other's place",
    script: "training/speakers/train-speakers.ts",
  },
  NAMES,
  weights,
  ALARMS,
);
