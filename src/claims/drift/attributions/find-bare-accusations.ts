import type { AttributionRelation } from "../../../model/statement.ts";
import type { AlignedUnit } from "../align-sentences.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import { pairUnit, quoteSpan, type ReadStatements, type UnitDrift } from "../unit-pair.ts";
import { EVIDENTIAL, findAllCues } from "./find-kept-attributions.ts";

/** Fewest content words of an accusation, and least share of the sentence's that are its. */
const SHORTEST = 3;
const SHARED = 0.6;

/**
 * "X accused Y of laying the mines, which Y denied" taken apart into "Y laid the mines. Y denied it.": a sentence of the words of an accusation
 * that opens with the accused and that nobody is said to say. It may answer no sentence of the origin, or one together with others.
 */
export function findBareAccusations(
  origin: ReadStatements,
  appearance: ReadStatements,
  units: readonly AlignedUnit[],
  names: PairForms,
): UnitDrift[] {
  const accusations = origin.statements
    .filter(({ stance, negative }) => stance === "alleges" && !negative)
    .map(({ cue: [cue], content }) => ({ cue, alleged: readAlleged(content, origin.text, names) }));
  if (accusations.length === 0) return [];
  const alone = units.flatMap((unit) =>
    unit.origin.length === 0 || unit.appearance.length > 1 ? unit.appearance : [],
  );
  return alone.flatMap((sentence) => {
    const side = pairUnit({ origin: [], appearance: [sentence], similarity: 0 }, origin, appearance, names).appearance;
    if (side.statements.length > 0 || findAllCues(side, true).length > 0) return [];
    if (side.words.some(({ word }) => EVIDENTIAL.test(word))) return [];
    const cue = accusations.find(({ alleged }) => isSaidOf(alleged, side.words, names))?.cue;
    const from = origin.text.sentences.find(
      ({ span }) => cue !== undefined && span.start <= cue.start && cue.end <= span.end,
    );
    if (cue === undefined || from === undefined) return [];
    const written = origin.text.text.slice(cue.start, cue.end);
    const told = quoteSpan(appearance.text, sentence.span);
    return [
      {
        kind: "attribution-lost" as const,
        origin: [from.span],
        appearance: [sentence.span],
        sentence: `In the origin this is an accusation (“${written}”); this copy says it in its own voice: “${told}”.`,
      },
    ];
  });
}

/** The content words of what is alleged, by their forms. */
function readAlleged(
  content: AttributionRelation["content"],
  { words }: DriftText,
  names: PairForms,
): ReadonlyMap<string, DriftWord> {
  const alleged = words.filter(
    (word) => word.content && content.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  return new Map(alleged.map((word) => [names.formOf(word), word]));
}

/** Whether the words open with the accused and are mostly those of the accusation. */
function isSaidOf(alleged: ReadonlyMap<string, DriftWord>, sentence: readonly DriftWord[], names: PairForms): boolean {
  const own = sentence.filter((word) => word.content).map((word) => names.formOf(word));
  const shared = own.filter((form) => alleged.has(form));
  return alleged.get(own[0] ?? "")?.name === true && shared.length >= SHORTEST && shared.length >= SHARED * own.length;
}
