import type { Span } from "../../../model/span.ts";
import type { StemmedWord } from "../../stems.ts";

/**
 * "magnitude" is a number of which only the size is told ("dozens", "several thousand"); "period" a week, month or year told by its place
 * beside the present one ("next month"); "daypart" a morning, afternoon or evening.
 */
export type QuantityKind = "number" | "weekday" | "month" | "magnitude" | "season" | "daypart" | "period";

/** A length in one unit: seconds, or months where the unit is a month or longer, as neither is a whole number of the other. */
export interface Length {
  readonly amount: number;
  readonly unit: "seconds" | "months";
}

/** A number, weekday or month as a text has it, in a form that does not depend on how it is written. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
  /** other values it may stand for: `2:30` on a 12-hour clock, a rounded "half" */
  readonly others: readonly number[];
  /** may match a number, but is no number that could have changed ("a", "both", "half") */
  readonly loose: boolean;
  /** of the whole of "two in three", the share that the two are; null for any other quantity */
  readonly share: number | null;
  /** of a length of time, what is the same for "48 hours" and "two days"; null for any other quantity */
  readonly length: Length | null;
  /** indexes of its words, half-open, in the text's words */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** A quantity as it is read, before its place is known. */
export type Reading = Pick<Quantity, "kind" | "value" | "others" | "loose"> &
  Partial<Pick<Quantity, "length">> & {
    /** index behind its last word */ readonly next: number;
  };

/** What stands between a word and the one before it. */
export function gapBefore(words: readonly StemmedWord[], at: number, text: string): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}
