import { UNITS } from "../data/units.ts";

/** A unit by what it measures, the place of its line in {@link UNITS}, and its size in the first unit of that line. */
export interface Unit {
  readonly measures: number;
  readonly size: number;
}

/** Every unit by each of its forms. */
export const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((line, measures) =>
    line.flatMap(([forms, size]) => forms.split(" ").map((form): [string, Unit] => [form, { measures, size }])),
  ),
);

/** A unit of measure, "point" or "percent" among them: what half of one, or a quarter, is no share. */
export function isUnitWord(word: string): boolean {
  return UNIT_OF.has(word) || /^(?:points?|percent|per|cent|dollar|euro|pound)$/.test(word);
}
