import type { Quantity } from "../numbers/quantity.ts";
import type { UnitSide } from "../unit-pair.ts";

const [WEEK, YEAR] = [7, 12];
/** Words before a date, and behind it, that may lead to or from it. */
const [BEFORE, BEHIND] = [4, 2];

/** Whether "before April" stands for "by the end of March", or "the day after Tuesday" for Wednesday. */
export function isBesideDate(before: Quantity, origin: UnitSide, after: Quantity, appearance: UnitSide): boolean {
  if (before.kind !== after.kind || (before.kind !== "month" && before.kind !== "weekday")) return false;
  return isNextTo(before, origin, after, appearance) || isNextTo(after, appearance, before, origin);
}

function isNextTo(early: Quantity, one: UnitSide, late: Quantity, other: UnitSide): boolean {
  const cycle = early.kind === "month" ? YEAR : WEEK;
  if ((((late.value - early.value) % cycle) + cycle) % cycle !== 1) return false;
  const [earlier, later] = [wordsAround(early, one), wordsAround(late, other)];
  if (early.kind === "month")
    return (
      has(earlier, ENDING) &&
      // "before July is over" is no beginning.
      !has(later, ENDING) &&
      has(later, /^(?:before|until|till|beginning|start|first|early)$/)
    );
  return (
    (has(earlier, /^(?:days?)$/) && has(earlier, /^(?:after|later|following|next)$/)) ||
    (has(later, /^(?:days?|eve)$/) && has(later, /^(?:before|earlier|previous|eve)$/))
  );
}

const ENDING = /^(?:ends?|ended|late|last|over|out|past|finish(?:es|ed)?)$/;

function wordsAround({ from, to }: Quantity, { text: { words } }: UnitSide): string[] {
  return words.slice(Math.max(0, from - BEFORE), to + BEHIND).map(({ word }) => word);
}

function has(words: readonly string[], pattern: RegExp): boolean {
  return words.some((word) => pattern.test(word));
}
