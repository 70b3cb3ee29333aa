import type { Span } from "../../model/span.ts";
import { stemSet } from "../stems.ts";
import { REPORTING } from "./data/reporting-words.ts";
import type { PairForms } from "./texts/match-names.ts";
import type { DriftText } from "./texts/read-text.ts";
import { findAlike } from "./texts/related-words.ts";
import { quoteSpan, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS = stemSet([...REPORTING, "argue"]);

/** Fewest content words, names and words of report aside, that a clause must have and the other text must lack. */
const NARRATED = 5;
const ATTRIBUTED = 3;

/**
 * Clauses that one side has and nothing in the other text answers: none of its words, names and words of report aside, stands there,
 * nor synonyms of more than a third of them. A reworded clause keeps some; a claim that was put in or left out keeps none.
 */
export function findClauseChanges(
  { origin, appearance, names }: UnitPair,
  originForms: ReadonlySet<string>,
  appearanceForms: ReadonlySet<string>,
): UnitDrift[] {
  const added = foreignClauses(appearance, originForms, names);
  const dropped = foreignClauses(origin, appearanceForms, names);
  // Where each side has one, they are two wordings of one.
  if (added.length > 0 && dropped.length > 0) return [];
  return [
    ...added.map(
      (span): UnitDrift => ({
        kind: "added",
        origin: [],
        appearance: [span],
        sentence: `Only this copy says: “${quoteSpan(appearance.text, span)}”.`,
      }),
    ),
    ...dropped.map(
      (span): UnitDrift => ({
        kind: "dropped",
        origin: [span],
        appearance: [],
        sentence: `This copy leaves out: “${quoteSpan(origin.text, span)}”.`,
      }),
    ),
  ];
}

/** Every form of the texts together. */
export function formsOf(texts: readonly DriftText[], names: PairForms): Set<string> {
  return new Set(texts.flatMap(({ words }) => words.map((word) => names.formOf(word))));
}

function foreignClauses(side: UnitSide, other: ReadonlySet<string>, names: PairForms): Span[] {
  return side.spans
    .flatMap((span) => findClauses(side, span))
    .filter((clause) => isForeign(side, clause, other, names));
}

function isForeign(side: UnitSide, { start, end }: Span, other: ReadonlySet<string>, names: PairForms): boolean {
  const words = side.words.filter((word) => word.start >= start && word.end <= end);
  const told = words.filter(
    ({ content, name, stem, word }) => content && !name && !REPORTING_STEMS.has(stem) && !/^\d/.test(word),
  );
  const forms = new Map(told.map((word) => [names.formOf(word), word.stem]));
  const attributed = words.some(({ stem }) => REPORTING_STEMS.has(stem));
  if (forms.size < (attributed ? ATTRIBUTED : NARRATED)) return false;
  if (forms.keys().some((form) => other.has(form))) return false;
  const alike = forms.values().filter((stem) =>
    findAlike(stem)
      .values()
      .some((word) => other.has(word)),
  );
  return [...alike].length * 3 <= forms.size;
}

/** The parts of a sentence between commas, semicolons, dashes and brackets. */
function findClauses({ text }: UnitSide, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const match of text.text.slice(start, end).matchAll(/[,;:()]\s|\s[—–-]\s/gu)) {
    clauses.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  clauses.push({ start: from, end });
  return clauses.filter((clause) => clause.end > clause.start);
}
