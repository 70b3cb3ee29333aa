import type { AlignedPassage } from "../../model/lineage.ts";
import { findAdditions } from "./additions/find-additions.ts";
import { type AlignedUnit, alignSentences } from "./align-sentences.ts";
import { findBareAccusations } from "./attributions/find-bare-accusations.ts";
import { findLostAttributions } from "./attributions/find-lost-attributions.ts";
import { findClauseChanges, formsOf } from "./find-clause-changes.ts";
import { findLonely } from "./find-lonely.ts";
import { findQuotedParaphrases } from "./find-quoted-paraphrases.ts";
import { findSwappedRoles } from "./find-swapped-roles.ts";
import { findTreatyChanges } from "./find-treaty-changes.ts";
import { findNegationChanges } from "./negation/find-negation-changes.ts";
import { findChangedQuantities } from "./quantities/find-changed-quantities.ts";
import { findExchangedQuantities } from "./quantities/find-exchanged-quantities.ts";
import type { PairReader } from "./reader/pair-reader.ts";
import { findSpeakerChanges } from "./speakers/find-speaker-changes.ts";
import { findStrengthChanges } from "./strength/find-strength-changes.ts";
import { PairForms } from "./texts/match-names.ts";
import type { DriftSentence, DriftText } from "./texts/read-text.ts";
import { pairUnit, type ReadStatements, type UnitDrift, type UnitPair } from "./unit-pair.ts";

export interface Comparison {
  readonly passages: readonly AlignedPassage[];
  /** the origin is where the words were first printed in this language */
  readonly authentic: boolean;
  /** other texts of the origin's side; what stands in one of them is no addition */
  readonly witnesses: readonly DriftText[];
  /** weighs what is lost beside the features; null leaves them alone */
  readonly reader: PairReader | null;
}

const DETECTORS: readonly ((pair: UnitPair, reader: PairReader | null) => UnitDrift[])[] = [
  findChangedQuantities,
  findExchangedQuantities,
  findNegationChanges,
  findStrengthChanges,
  findLostAttributions,
  findSpeakerChanges,
  findSwappedRoles,
  findTreatyChanges,
];

/** Every typed difference of an appearance from the version it is held against, in the order of the appearance. */
export function compareTexts(
  origin: ReadStatements,
  appearance: ReadStatements,
  { passages, authentic, witnesses, reader }: Comparison,
): UnitDrift[] {
  const names = new PairForms(origin.text, appearance.text);
  const units = alignSentences(origin.text, appearance.text, names, passages);
  const originForms = formsOf([origin.text, ...witnesses], names);
  const appearanceForms = formsOf([appearance.text], names);
  const drifts: UnitDrift[] = [];
  const lonely = indexLonely(units);
  for (const unit of units) {
    if (unit.origin.length === 0 || unit.appearance.length === 0) continue;
    const pair = pairUnit(unit, origin, appearance, names);
    for (const detect of DETECTORS) drifts.push(...detect(pair, reader));
    drifts.push(
      ...findQuotedParaphrases(pair, authentic),
      ...findClauseChanges(pair, originForms, appearanceForms, isWhole(unit, lonely)),
    );
  }
  drifts.push(...findBareAccusations(origin, appearance, units, names));
  return [...drifts, ...findAdditions(origin.text, appearance.text, units, names, witnesses)];
}

/** Indexes of the sentences of each text that have no answer. */
interface LonelyIndexes {
  readonly origin: ReadonlySet<number>;
  readonly appearance: ReadonlySet<number>;
}

function indexLonely(units: readonly AlignedUnit[]): LonelyIndexes {
  const { origin, appearance } = findLonely(units);
  return {
    origin: new Set(origin.map(({ index }) => index)),
    appearance: new Set(appearance.map(({ index }) => index)),
  };
}

/** Whether every sentence beside the unit's has an answer. */
function isWhole({ origin, appearance }: AlignedUnit, lonely: LonelyIndexes): boolean {
  return !isBesideAny(origin, lonely.origin) && !isBesideAny(appearance, lonely.appearance);
}

function isBesideAny(sentences: readonly DriftSentence[], lonely: ReadonlySet<number>): boolean {
  return sentences.some(({ index }) => lonely.has(index - 1) || lonely.has(index + 1));
}
