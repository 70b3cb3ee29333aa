/**
 * Prints a line of JSON for each sentence of the stories, as it is and with each edit: what may be a lost denial, opening or attribution there, or a speaker in
 * another's place, with the sentence that it stands in and the one that it is held against, for `train_pairs.py`.
 *
 *     node --conditions=source training/pairs/write-pairs.ts [PART ...] > PAIRS.jsonl
 */
import { findLosses, spanOfCue } from "../../src/claims/drift/attributions/find-lost-attributions.ts";
import { isToldOtherwise } from "../../src/claims/drift/negation/find-other-wordings.ts";
import { matchDenials } from "../../src/claims/drift/negation/match-denials.ts";
import { type Denial, readDenials } from "../../src/claims/drift/negation/read-denials.ts";
import { describeDenial } from "../../src/claims/drift/negation/weigh-denial.ts";
import { readOpenings } from "../../src/claims/drift/openness/compare-openness.ts";
import { printPair } from "../../src/claims/drift/reader/print-pair.ts";
import { describeSpeakers } from "../../src/claims/drift/speakers/describe-speakers.ts";
import { printSpeakers } from "../../src/claims/drift/speakers/print-speakers.ts";
import { tellApart } from "../../src/claims/drift/strength/find-strength-changes.ts";
import { type UnitPair, type UnitSide, wordSpan } from "../../src/claims/drift/unit-pair.ts";
import { DENIAL_WEIGHTS, BIAS as OF_DENIALS } from "../../src/claims/drift/weights/denial-weights.ts";
import { LOSS_WEIGHTS, BIAS as OF_LOSSES } from "../../src/claims/drift/weights/loss-weights.ts";
import { BIAS as OF_OPENINGS, OPENING_WEIGHTS } from "../../src/claims/drift/weights/opening-weights.ts";
import { BIAS as OF_SPEAKERS, SPEAKER_WEIGHTS } from "../../src/claims/drift/weights/speaker-weights.ts";
import type { DriftKind } from "../../src/model/claim.ts";
import { logOdds } from "../../src/text/log-odds.ts";
import { dropAttributions } from "../attributions/drop-attributions.ts";
import { isBesideLosses, isBesideSpeakers, turnPair } from "../attributions/read-rows.ts";
import {
  type EditedUnits,
  FURTHER,
  isInSentence,
  PARTS,
  readCopyUnits,
  readDeedUnits,
  readPassageUnits,
  readStoryUnits,
} from "../edited-units.ts";

/** What may be a change: a word of one side that the other may not answer. */
interface Candidate {
  /** the sentence with the word marked, and the other side's */
  readonly marked: string;
  readonly other: string;
  /** those of the decision that ships, and what it makes of them; none of a negator that another one answers */
  readonly features: readonly number[];
  readonly score: number;
}

interface Kind {
  /** edits that are sought */
  readonly sought: readonly DriftKind[];
  /** whether a sentence with another edit has nothing that is sought */
  readonly isBeside: (edit: DriftKind) => boolean;
  /** @param edit - of an edited sentence only what may be this edit is read */
  readonly read: (pair: UnitPair, edit: DriftKind | null) => Candidate[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  denial: { sought: ["negation-changed"], isBeside: () => false, read: readLostDenials },
  opening: { sought: ["hardened", "softened"], isBeside: () => true, read: readOpened },
  loss: { sought: ["attribution-lost"], isBeside: isBesideLosses, read: readLost },
  speaker: { sought: ["speaker-changed"], isBeside: isBesideSpeakers, read: readSpeakers },
};
/** Further edits of kinds of which a part has few. */
const SEED = 7;
const RARE: readonly DriftKind[] = ["hardened", "attribution-lost", "speaker-changed"];
/** The name of the even half of the written pairs, by another hand and without a generator. */
const PASSAGES = "passages";
/** The score of a negator that another one answers. */
const ANSWERED = -99;

const [, , ...named] = process.argv;
// The first line says what the numbers of a candidate are.
const weights = {
  denial: DENIAL_WEIGHTS,
  opening: OPENING_WEIGHTS,
  loss: LOSS_WEIGHTS,
  speaker: SPEAKER_WEIGHTS,
};
const names = Object.fromEntries(Object.entries(weights).map(([kind, of]) => [kind, Object.keys(of)]));
process.stdout.write(`${JSON.stringify({ names })}\n`);
for (const part of named.length > 0 ? named : [...PARTS, ...FURTHER, PASSAGES]) {
  if (part === PASSAGES) {
    writeRows(part, "passage", readPassageUnits());
    continue;
  }
  writeRows(part, "story", readStoryUnits(part, isInSentence));
  writeRows(part, "seed", onlyEdited(readStoryUnits(part, (kind) => RARE.includes(kind), SEED)));
  writeRows(part, "deed", readDeedUnits(part));
  writeRows(part, "drop", dropAttributions(part));
  writeRows(part, "copy", readCopyUnits(part, isInSentence));
}

function onlyEdited(units: readonly EditedUnits[]): EditedUnits[] {
  return units.filter(({ edit }) => edit !== null);
}

function writeRows(part: string, source: string, all: readonly EditedUnits[]): void {
  for (const { edit: change, units } of all)
    for (const [kind, { sought, isBeside, read }] of Object.entries(KINDS)) {
      const isSought = change !== null && sought.includes(change);
      // Beside itself a sentence has nothing to learn from but what is sought.
      if (!isSought && change !== null && (source === "copy" || !isBeside(change))) continue;
      const candidates = units.flatMap((pair) => read(pair, isSought ? change : null));
      const edit = isSought ? "sought" : change && "other";
      process.stdout.write(`${JSON.stringify({ kind, part, source, edit, change, candidates })}\n`);
    }
}

function readLostDenials({ origin, appearance }: UnitPair): Candidate[] {
  const [before, after] = [readDenials(origin), readDenials(appearance)];
  const left = matchDenials(origin, before, appearance, after);
  return [
    ...describeDenials(origin, before, left.origin, appearance, left.appearance),
    ...describeDenials(appearance, after, left.appearance, origin, left.origin),
  ];
}

function describeDenials(
  rich: UnitSide,
  all: readonly Denial[],
  extras: readonly Denial[],
  plain: UnitSide,
  others: readonly Denial[],
): Candidate[] {
  return all
    .filter(({ grade }) => grade === "negator")
    .flatMap((denial) => {
      const pair = printPair(rich, wordSpan(rich, denial.from, denial.from + 1), plain);
      if (!extras.some(({ from }) => from === denial.from)) return [{ ...pair, features: [], score: ANSWERED }];
      if (isToldOtherwise(denial, rich, extras, plain, others)) return [];
      const features = describeDenial(denial, rich, extras, plain, others);
      return [{ ...pair, ...weigh(DENIAL_WEIGHTS, features, OF_DENIALS) }];
    });
}

function readOpened(pair: UnitPair, edit: DriftKind | null): Candidate[] {
  const [origin, appearance] = [tellApart(pair.origin), tellApart(pair.appearance)];
  return [
    ...(edit === "softened" ? [] : describeOpenings(origin, appearance)),
    ...(edit === "hardened" ? [] : describeOpenings(appearance, origin)),
  ];
}

function describeOpenings(soft: UnitSide, firm: UnitSide): Candidate[] {
  return readOpenings(soft, firm).map(({ opening: { mark }, features }) => ({
    ...printPair(soft, wordSpan(soft, mark.from, mark.to), firm),
    ...weigh(OPENING_WEIGHTS, features, OF_OPENINGS),
  }));
}

/** What nobody edited is read from either side. */
function readLost(pair: UnitPair, edit: DriftKind | null): Candidate[] {
  return [...describeLosses(pair), ...(edit === null ? describeLosses(turnPair(pair)) : [])];
}

function describeLosses(pair: UnitPair): Candidate[] {
  return findLosses(pair).map(({ cue, features }) => ({
    ...printPair(pair.origin, spanOfCue(cue), pair.appearance),
    ...weigh(LOSS_WEIGHTS, features, OF_LOSSES),
  }));
}

function weigh<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
  bias: number,
): Pick<Candidate, "features" | "score"> {
  const names = Object.keys(weights) as Name[];
  return { features: names.map((name) => features[name]), score: logOdds(weights, features, bias) };
}

function readSpeakers(pair: UnitPair, edit: DriftKind | null): Candidate[] {
  return [...describeBoth(pair), ...(edit === null ? describeBoth(turnPair(pair)) : [])];
}

function describeBoth(pair: UnitPair): Candidate[] {
  return describeSpeakers(pair).map(({ was, is, features }) => ({
    ...printSpeakers(was, is, pair),
    ...weigh(SPEAKER_WEIGHTS, features, OF_SPEAKERS),
  }));
}
