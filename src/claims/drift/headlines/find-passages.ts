import { stemSet } from "../../stems.ts";
import { REPORTING } from "../data/reporting-words.ts";
import { PairForms } from "../texts/match-names.ts";
import type { DriftSentence, DriftWord } from "../texts/read-text.ts";
import { standsForAny } from "../texts/related-words.ts";
import { pairUnit, type ReadStatements, type UnitPair } from "../unit-pair.ts";
import { countNamesOnce } from "./count-names-once.ts";
import type { ReadHeadline } from "./read-headline.ts";

/** A place of the origin that may say what a headline says. */
export interface Passage {
  readonly pair: UnitPair;
  /** the origin's headline; null for a sentence of its text */
  readonly headline: ReadHeadline | null;
  readonly sentence: DriftSentence | null;
  /** share of the headline's words that the passage has or says by others, 0 to 1 */
  readonly covered: number;
}

const REPORTING_STEMS = stemSet(REPORTING);
/** Least share of a headline's words that a passage has which says the same, and fewest words. */
const COVERED = 0.5;
const FEWEST = 2;

/** Sentences at the beginning of a report one of which says what its headline says, and the least share of the headline that such a one has. */
const OPENING = 6;
const SURE = 0.66;

/** The place that a headline is told against: the origin's headline, else the opening sentence that has most of it; null where none has much. */
export function chooseBest(passages: readonly Passage[]): Passage | null {
  let best: Passage | null = null;
  for (const passage of passages) {
    if (passage.headline !== null) return passage;
    const isOpening = passage.sentence !== null && passage.sentence.index < OPENING && passage.covered >= SURE;
    if (isOpening && passage.covered > (best?.covered ?? 0)) best = passage;
  }
  return best;
}

/** The places of the origin that say what a headline of a copy says: its headline and sentences of its text. Linear in the origin. */
export function findPassages(headline: ReadHeadline, origin: ReadStatements, other: ReadHeadline | null): Passage[] {
  const found: Passage[] = [];
  const told = countNamesOnce(toldIn(headline));
  const read = (
    source: ReadStatements,
    names: PairForms,
    sentences: readonly DriftSentence[],
    of: ReadHeadline | null,
  ) => {
    const words = sentences.flatMap(({ from, to }) => source.text.words.slice(from, to));
    const covered = cover(told, words, names);
    if (covered < COVERED || covered * told.length < FEWEST) return;
    const unit = { origin: sentences, appearance: headline.text.sentences, similarity: covered };
    found.push({
      pair: pairUnit(unit, source, headline, names),
      headline: of,
      sentence: of === null ? (sentences[0] ?? null) : null,
      covered,
    });
  };
  if (other !== null) read(other, new PairForms(other.text, headline.text), other.text.sentences, other);
  const names = new PairForms(origin.text, headline.text);
  for (const sentence of origin.text.sentences) read(origin, names, [sentence], null);
  return found;
}

/** The words by which a headline is found again: not its numbers, which may have changed, nor who says it. */
function toldIn({ text, said }: ReadHeadline): DriftWord[] {
  return text.words.filter(
    ({ content, start, stem, word }) =>
      content && start >= said.start && !REPORTING_STEMS.has(stem) && !/^\d/.test(word),
  );
}

function cover(told: readonly DriftWord[], words: readonly DriftWord[], names: PairForms): number {
  const forms = new Set(words.map((word) => names.formOf(word)));
  const stems = new Set(words.filter(({ content }) => content).map(({ stem }) => stem));
  const kept = told.filter((word) => forms.has(names.formOf(word)) || (!word.name && standsForAny(word.stem, stems)));
  return told.length === 0 ? 0 : kept.length / told.length;
}
