import type { AlignedUnit } from "../align-sentences.ts";
import { findLonely } from "../find-lonely.ts";
import { tellWords } from "../texts/answered-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftSentence, DriftText } from "../texts/read-text.ts";
import { contentForms, SentenceForms } from "../texts/sentence-forms.ts";
import { quoteSpan, type UnitDrift } from "../unit-pair.ts";
import { findReworded } from "./find-reworded.ts";
import { findSharedSlots } from "./find-slots.ts";
import { SpareFinder } from "./spare-finder.ts";

/** Fewest content words of a sentence whose coming or going is told. */
const SHORTEST = 2;
/** Largest share of a sentence's content words that may stand in one sentence of the other text. */
const COVERED = 0.5;
/** The same for words that may stand anywhere in the other text: a copy that fuses sentences adds none; one that leaves out a sentence may repeat its words. */
const FUSED = 0.56;
const REPEATED = 0.95;

/**
 * Sentences that nothing in the other text answers. Where both texts have one in the same place, they may be two wordings of one
 * sentence, and neither is told.
 *
 * @param witnesses - other texts of the origin's side (its headline, other copies of it): what one of them has was not added here
 */
export function findAdditions(
  origin: DriftText,
  appearance: DriftText,
  units: readonly AlignedUnit[],
  names: PairForms,
  witnesses: readonly DriftText[],
): UnitDrift[] {
  const spare = new SpareFinder(origin, appearance, units, names);
  const { origin: lonelyOrigin, appearance: lonelyAppearance } = findLonely(units);
  const slots = findSharedSlots(units, lonelyOrigin, lonelyAppearance);
  const reworded = findReworded(
    lonelyOrigin.map(({ from, to }) => tellWords(origin, from, to, names)),
    lonelyAppearance.map(({ from, to }) => tellWords(appearance, from, to, names)),
  );
  const known = [origin, ...witnesses].map((text) => new SentenceForms(text, names));
  const kept = new SentenceForms(appearance, names);
  const added = lonelyAppearance.filter(
    (sentence, at) =>
      known.every((text) => isNews(appearance, sentence, text, names, FUSED)) &&
      !slots.appearance.has(sentence.index) &&
      !spare.hasInOrigin(sentence) &&
      !reworded.appearance.has(at),
  );
  const dropped = lonelyOrigin.filter(
    (sentence, at) =>
      isNews(origin, sentence, kept, names, REPEATED) &&
      !slots.origin.has(sentence.index) &&
      !spare.hasInAppearance(sentence) &&
      !reworded.origin.has(at),
  );
  return [
    ...added.map(
      ({ span }): UnitDrift => ({
        kind: "added",
        origin: [],
        appearance: [span],
        sentence: `Only this copy says: “${quoteSpan(appearance, span)}”.`,
      }),
    ),
    ...dropped.map(
      ({ span }): UnitDrift => ({
        kind: "dropped",
        origin: [span],
        appearance: [],
        sentence: `This copy leaves out: “${quoteSpan(origin, span)}”.`,
      }),
    ),
  ];
}

/** @param most - share of its words that may stand anywhere in the other text */
function isNews(
  text: DriftText,
  sentence: DriftSentence,
  other: SentenceForms,
  names: PairForms,
  most: number,
): boolean {
  const content = contentForms(text, sentence, names);
  // A piece of a sentence that was cut at a stop inside it comes and goes with the cutting.
  if (content.size < SHORTEST || /^\p{Ll}/u.test(text.text.charAt(sentence.span.start))) return false;
  return other.countAnywhere(content) / content.size < most && other.countTogether(content) / content.size < COVERED;
}
