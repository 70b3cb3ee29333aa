import { logOdds } from "../../../text/log-odds.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair } from "../unit-pair.ts";
import { BIAS, CHANGE_WEIGHTS } from "../weights/change-weights.ts";
import { findChangedBounds } from "./bounds.ts";
import { ChangeContext } from "./change-context.ts";
import type { ChangeFeatures } from "./change-features.ts";
import { findChangedPlaces } from "./changed-places.ts";
import { findChangedRates } from "./changed-rates.ts";
import { findChangedUnits } from "./changed-units.ts";
import { describeChange } from "./describe-change.ts";
import { findUnanswered } from "./match-quantities.ts";

/** Two unanswered quantities, one of each side, and what speaks for a change of one into the other. */
export interface PossibleChange {
  readonly before: Quantity;
  readonly after: Quantity;
  readonly features: ChangeFeatures;
}

/**
 * Numbers, days and months that each side has and the other has not, where the weights hold one of them for the other changed. One that stands on a single
 * side is an addition or omission, not a change.
 */
export function findChangedQuantities(pair: UnitPair): UnitDrift[] {
  const { origin, appearance } = pair;
  const scored = readPossibleChanges(pair)
    .map((change) => ({ ...change, score: logOdds(CHANGE_WEIGHTS, change.features, BIAS) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (x, y) =>
        y.score - x.score || x.before.span.start - y.before.span.start || x.after.span.start - y.after.span.start,
    );
  const taken = new Set<Quantity>();
  const drifts: UnitDrift[] = [
    ...findChangedPlaces(origin, appearance),
    ...findChangedBounds(origin, appearance),
    ...findChangedUnits(pair),
    ...findChangedRates(pair),
  ];
  for (const { before, after } of scored) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    const [was, is] = [quoteSpan(origin.text, before.span), quoteSpan(appearance.text, after.span)];
    drifts.push({
      kind: "number-or-date-changed",
      origin: [sentenceAt(origin, before.span.start)],
      appearance: [sentenceAt(appearance, after.span.start)],
      sentence: `The origin has “${was}”, this copy has “${is}”.`,
    });
  }
  return drifts;
}

/** Every unanswered quantity of the origin beside each of the same kind that the appearance has unanswered. */
export function readPossibleChanges(pair: UnitPair): PossibleChange[] {
  const left = findUnanswered(pair);
  const context = new ChangeContext(pair, left);
  return left.origin.flatMap((before) =>
    left.appearance
      .filter((after) => areComparable(before, after))
      .map((after) => ({ before, after, features: describeChange(before, after, context) }))
      .filter(({ features }) => !isSaidOtherwise(features)),
  );
}

/** Two words that are no number but in part ("both", "half") are none that was changed; a length told so is only by another length, and noon by midnight. */
function areComparable(before: Quantity, after: Quantity): boolean {
  // "last year" and "a week earlier"
  if ([before, after].some(({ kind }) => kind === "period"))
    return before.kind === after.kind || [before, after].some(({ length, value }) => length !== null && value === 1);
  const areCounts = [before, after].every(({ kind }) => kind === "number" || kind === "magnitude");
  if (before.kind !== after.kind && !areCounts) return false;
  if (!before.loose && !after.loose) return true;
  if ([before, after].some(({ loose, length }) => loose && length !== null))
    return before.length !== null && after.length !== null;
  // "twice" is no length.
  if ([before, after].some(({ length }) => length !== null)) return false;
  return !(before.loose && after.loose) || (before.value < 0 && after.value < 0);
}

/**
 * "3 of the 30" and "a tenth of the 30", "five, two children among them" and "two children and three others": each follows from the numbers of the other side, and
 * they are of two sorts, or one of them alone is told as a difference.
 */
function isSaidOtherwise({ byOtherSort, byRest, byRatio, bySum, bySumBeside, sameCounted }: ChangeFeatures): boolean {
  if (bySum === BOTH && bySumBeside > 0 && sameCounted === 0) return true;
  return byOtherSort > 0 && (byRest === BOTH || byRatio === BOTH);
}

const BOTH = 2;
