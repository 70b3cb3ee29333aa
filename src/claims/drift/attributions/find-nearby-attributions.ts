import { stemSet } from "../../stems.ts";
import { AMBIGUOUS_REPORTING, REPORTING } from "../data/reporting-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftWord } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import { SAID } from "./find-kept-attributions.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);

/** Verbs that say little else than that something is said. */
const SAYING_STEMS = stemSet(
  "say tell state declare announce report claim assert allege add note remark explain argue insist stress emphasise emphasize write accord maintain".split(
    " ",
  ),
);

/**
 * The copy names the speaker beside a verb of saying in more of the sentences around the place than the origin says anything in, whoever says it
 * there ("he added"): one says by whom the next was said.
 */
export function isAttributedNearby({ source }: Cue, origin: UnitSide, appearance: UnitSide, names: PairForms): boolean {
  const tells = ({ stem }: DriftWord) => SAYING_STEMS.has(stem);
  const reports = ({ stem, word }: DriftWord) =>
    REPORTING_STEMS.has(stem) && !AMBIGUOUS_STEMS.has(stem) && word !== "not";
  return countTellings(appearance, source, names, tells) > countTellings(origin, null, names, reports);
}

/** The sentences beside the side's that have such a verb outside quotation marks and a word for the speaker, if one is given. */
function countTellings(
  { text: { sentences, words }, spans }: UnitSide,
  source: readonly string[] | null,
  names: PairForms,
  tells: (word: DriftWord) => boolean,
): number {
  const own = sentences.filter(({ span }) => spans.some(({ start }) => start === span.start)).map(({ index }) => index);
  return sentences.filter(({ index, from, to }) => {
    if (own.includes(index) || !own.some((at) => Math.abs(at - index) === 1)) return false;
    const inside = words.slice(from, to);
    // "According to the agency, … He was taken to hospital.": whom it is by another name
    if (inside[0]?.word === "according" && source?.length !== 0) return true;
    return (
      inside.some((word) => !word.quoted && tells(word) && SAID.test(word.word)) &&
      (source === null || inside.some((word) => source.includes(names.formOf(word))))
    );
  }).length;
}
