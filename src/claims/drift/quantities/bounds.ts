import { quoteSpan, sentenceAt, type UnitDrift, type UnitSide } from "../unit-pair.ts";
import type { Quantity } from "./quantity.ts";

const UNDER = /^(?:.* )?(?:under|below|almost|nearly|up to|at most|short of|(?:less|fewer|lower) than)$/;
const OVER = /^(?:.* )?(?:over|above|at least|exceeding|upwards of|(?:more|greater|higher) than)$/;
/** Words before a number that say whether it is less or more. */
const BOUND = 3;
const HALF = 0.5;

/** "just under half" made "more than half". */
export function findChangedBounds(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  for (const was of origin.quantities) {
    if (was.kind !== "number" || (was.loose && was.value !== HALF)) continue;
    const answers = appearance.quantities.filter((is) => is.kind === was.kind && is.value === was.value);
    const [is] = answers;
    if (is === undefined || answers.length > 1) continue;
    if (origin.quantities.filter(({ value }) => value === was.value).length > 1) continue;
    const [before, after] = [boundOf(origin, was), boundOf(appearance, is)];
    if (before === null || after === null || before === after) continue;
    return [
      {
        kind: "number-or-date-changed",
        origin: [sentenceAt(origin, was.span.start)],
        appearance: [sentenceAt(appearance, is.span.start)],
        sentence: `The origin has ${before} “${quoteSpan(origin.text, was.span)}”, this copy has ${after} it.`,
      },
    ];
  }
  return [];
}

/** Whether a number is said to be a limit from above or from below; "not more than" is a negation, not a bound. */
export function boundOf({ words }: UnitSide, { span }: Quantity): "less than" | "more than" | null {
  const at = words.findIndex(({ start }) => start >= span.start);
  const before = words
    .slice(Math.max(0, at - BOUND), at)
    .map(({ word }) => word)
    .join(" ");
  if (/\b(?:not|no)\b/.test(before)) return null;
  return UNDER.test(before) ? "less than" : OVER.test(before) ? "more than" : null;
}
