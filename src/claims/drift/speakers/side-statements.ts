import type { Span } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import type { UnitSide } from "../unit-pair.ts";

/** Least share of the words of a side that a statement must give to its speaker to attribute the whole. */
const WHOLE = 0.5;

/** The statement whose cue stands at an offset; null where none does or it denies that anything was said. */
export function statementAt(side: UnitSide, offset: number): AttributionRelation | null {
  return (
    side.statements.find(
      ({ cue, negative }) => !negative && cue.some(({ start, end }) => start <= offset && offset < end),
    ) ?? null
  );
}

/** Whether STATEMENTS has a cue at this offset that gives most of the side to a speaker. */
export function attributesWhole(side: UnitSide, offset: number): boolean {
  return side.statements.some(
    (statement) =>
      statement.cue.some(({ start, end }) => start <= offset && offset < end) && coversMost(side, statement),
  );
}

/** Whether a statement gives most of the side's words to its speaker. */
export function coversMost({ words }: UnitSide, { content, negative }: AttributionRelation): boolean {
  const told = words.filter((word) => word.content);
  const inside = told.filter((word) => content.some(({ start, end }) => start <= word.start && word.end <= end));
  return !negative && inside.length >= WHOLE * told.length;
}

/** Forms of the content words inside the spans. */
export function contentForms({ words, forms }: UnitSide, spans: readonly Span[]): string[] {
  return words.flatMap((word, index) =>
    word.content && spans.some(({ start, end }) => start <= word.start && word.end <= end) ? [forms[index] ?? ""] : [],
  );
}
