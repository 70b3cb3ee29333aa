import type { DriftKind } from "../../../model/claim.ts";
import { stemSet } from "../../stems.ts";
import { OUTCOMES } from "../data/headline-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import { findSwappedRoles } from "../find-swapped-roles.ts";
import { findTreatyChanges } from "../find-treaty-changes.ts";
import { findContrast, readContrasts } from "../negation/find-contrasts.ts";
import { findNegationChanges } from "../negation/find-negation-changes.ts";
import { findSpeakerChanges } from "../speakers/find-speaker-changes.ts";
import { compareStrength } from "../strength/find-strength-changes.ts";
import type { ReadStatements, UnitPair } from "../unit-pair.ts";
import { findBareAllegations } from "./find-bare-allegations.ts";
import { findOtherNumbers } from "./find-other-numbers.ts";
import { findOtherSpeakers } from "./find-other-speakers.ts";
import { chooseBest, findPassages, type Passage } from "./find-passages.ts";
import { findStageChanges } from "./find-stage-changes.ts";
import type { HeadlineDrift } from "./headline-drift.ts";
import type { ReadHeadline } from "./read-headline.ts";

/** What DRIFT tells of a sentence that holds for a headline read as one. */
const DETECTORS: readonly ((pair: UnitPair, headline: ReadHeadline) => readonly { readonly kind: DriftKind }[])[] = [
  findDenial,
  findStrengthChange,
  (pair) => findSpeakerChanges(pair, null),
  findSwappedRoles,
  findTreatyChanges,
];

/**
 * What the headline of a copy says otherwise than the origin's headline and text. It is told only where no place of the origin that says the
 * same says it as the headline does; what came and went is not told, because a headline leaves out most of a report. A headline that asks says nothing.
 */
export function compareHeadline(
  headline: ReadHeadline,
  origin: ReadStatements,
  other: ReadHeadline | null,
): HeadlineDrift[] {
  if (headline.asks || headline.text.text === other?.text.text) return [];
  const passages = findPassages(headline, origin, other?.asks === true ? null : other);
  const best = chooseBest(passages);
  if (best === null) return [];
  const found = [
    ...findOtherNumbers(passages, origin.text, other),
    ...findStageChanges(headline, passages, best),
    ...DETECTORS.flatMap((detect) => findInAll(headline, passages, detect).map((kind) => ({ kind, passage: best }))),
    ...findBareAllegations(headline, passages, best, origin.text),
    ...findOtherSpeakers(headline, passages, best, origin.text),
  ];
  const isBare = found.some(({ kind }) => kind === "attribution-lost");
  const kinds = new Set<DriftKind>();
  // An accusation told as a fact has other doers than the accusing had.
  return found.filter(({ kind }) => !(isBare && kind === "roles-swapped") && !kinds.has(kind) && kinds.add(kind));
}

/** The kinds that a detector tells of every place of the origin that says the same. */
function findInAll(
  headline: ReadHeadline,
  passages: readonly Passage[],
  detect: (typeof DETECTORS)[number],
): DriftKind[] {
  const told = passages.map(({ pair }) => detect(pair, headline).map(({ kind }) => kind));
  return [...new Set(told.flat())].filter((kind) => told.every((kinds) => kinds.includes(kind)));
}

const REPORTING_STEMS = stemSet(REPORTING);
const OUTCOME_PHRASES = readContrasts(OUTCOMES);

/** A negation on one side, or the opposite outcome. */
function findDenial(pair: UnitPair): { readonly kind: DriftKind }[] {
  const contrast = findContrast(pair.origin, pair.appearance, OUTCOME_PHRASES);
  return contrast === null ? findNegationChanges(pair, null) : [{ kind: "negation-changed" }];
}

/**
 * A change that a word of each side tells: a doubt that the headline leaves out may be of what it leaves out too. Which word it takes for "says" tells
 * little: few fit.
 */
function findStrengthChange(pair: UnitPair, { said, attribution }: ReadHeadline): { readonly kind: DriftKind }[] {
  const change = compareStrength(pair, null);
  if (change === null || change.origin < 0) return [];
  if (attribution.speaker !== null && REPORTING_STEMS.has(pair.origin.words[change.origin]?.stem ?? "")) return [];
  const word = pair.appearance.words[change.appearance];
  return word !== undefined && word.start >= said.start ? [change] : [];
}
