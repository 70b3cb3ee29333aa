import type { DriftKind } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { AttributionRelation } from "../../model/statement.ts";
import type { AlignedUnit } from "./align-sentences.ts";
import type { Quantity } from "./numbers/quantity.ts";
import type { PairForms } from "./texts/match-names.ts";
import type { DriftText, DriftWord } from "./texts/read-text.ts";
import { findAlike } from "./texts/related-words.ts";

/** A text with the statements found in it. */
export interface ReadStatements {
  readonly text: DriftText;
  readonly statements: readonly AttributionRelation[];
}

/** One side of a unit: its words with the form under which they are compared, and what STATEMENTS found there. */
export interface UnitSide {
  readonly text: DriftText;
  /** the sentences of the unit, white space outside */
  readonly spans: readonly Span[];
  readonly words: readonly DriftWord[];
  /** {@link PairForms.formOf} of each word */
  readonly forms: readonly string[];
  /** how often each form stands here */
  readonly counts: ReadonlyMap<string, number>;
  readonly quantities: readonly Quantity[];
  /** statements whose content touches the unit */
  readonly statements: readonly AttributionRelation[];
}

/** What a detector compares: sentences of the origin and the sentences of the appearance that say the same. */
export interface UnitPair {
  readonly origin: UnitSide;
  readonly appearance: UnitSide;
  readonly names: PairForms;
  /** weighted share of words in common, 0 to 1 */
  readonly similarity: number;
}

/** A difference found in one unit, before it gets its id and articles. */
export interface UnitDrift {
  readonly kind: DriftKind;
  readonly origin: readonly Span[];
  readonly appearance: readonly Span[];
  /** a sentence a reader understands */
  readonly sentence: string;
}

/** The sides of an aligned unit, read for the detectors. */
export function pairUnit(
  unit: AlignedUnit,
  origin: ReadStatements,
  appearance: ReadStatements,
  names: PairForms,
): UnitPair {
  const left = unit.origin.flatMap(({ from, to }) => origin.text.words.slice(from, to));
  const right = unit.appearance.flatMap(({ from, to }) => appearance.text.words.slice(from, to));
  const forms = left.map((word) => names.formOf(word));
  return {
    origin: readSide(origin, unit.origin, left, forms),
    appearance: readSide(appearance, unit.appearance, right, matchSynonyms(left, forms, right, names)),
    names,
    similarity: unit.similarity,
  };
}

/** The forms of the appearance's words; one that the origin's sentences do not have takes the form of a synonym that stands there alone. */
function matchSynonyms(
  left: readonly DriftWord[],
  leftForms: readonly string[],
  right: readonly DriftWord[],
  names: PairForms,
): string[] {
  const forms = right.map((word) => names.formOf(word));
  const met = new Set(forms);
  const free = new Set(
    left.flatMap(({ content, name, stem }, index) =>
      content && !name && !met.has(leftForms[index] ?? "") && leftForms[index] === stem ? [stem] : [],
    ),
  );
  const known = new Set(leftForms);
  const taken = new Map<string, string>();
  right.forEach(({ content, name, stem }, index) => {
    if (!content || name || forms[index] !== stem || known.has(stem)) return;
    const answer = taken.get(stem) ?? [...findAlike(stem)].find((other) => free.has(other));
    if (answer === undefined) return;
    taken.set(stem, answer);
    free.delete(answer);
    forms[index] = answer;
  });
  return forms;
}

function readSide(
  { text, statements }: ReadStatements,
  sentences: AlignedUnit["origin"],
  words: readonly DriftWord[],
  forms: readonly string[],
): UnitSide {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const spans = sentences.map(({ span }) => span);
  return {
    text,
    spans,
    words,
    forms,
    counts,
    quantities: sentences.flatMap(({ quantities }) => quantities),
    statements: statements.filter(({ content }) =>
      content.some((part) => spans.some((span) => part.start < span.end && span.start < part.end)),
    ),
  };
}

/** The characters from the first of some words to the last, `[from, to)`. */
export function wordSpan({ words }: UnitSide, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The characters of a span, white space made plain, cut after about 90. */
export function quoteSpan({ text }: DriftText, { start, end }: Span): string {
  const plain = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return plain.length <= 90 ? plain : `${plain.slice(0, plain.lastIndexOf(" ", 88))} …`;
}

/** The sentence of the side that holds an offset. */
export function sentenceAt(side: UnitSide, offset: number): Span {
  const [first = { start: 0, end: 0 }] = side.spans;
  return side.spans.find(({ start, end }) => start <= offset && offset < end) ?? first;
}
