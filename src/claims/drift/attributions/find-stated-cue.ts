import { stemSet } from "../../stems.ts";
import { ASSERTING } from "../data/attribution-words.ts";
import { contentForms, coversMost } from "../speakers/side-statements.ts";
import type { DriftWord } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import { SAID } from "./find-kept-attributions.ts";

const ASSERTING_STEMS = stemSet(ASSERTING);
/** Fewest content words of a clause. */
const CLAUSE = 4;

/** The verb of saying of a statement that gives most of the side to a speaker, where no frame tells that it is a cue: "were told by the clerk that". */
export function findStatedCue(side: UnitSide): Cue | null {
  for (const statement of side.statements) {
    const [source, told] = [contentForms(side, statement.source), contentForms(side, statement.content)];
    if (source.length === 0 || told.length < CLAUSE || !coversMost(side, statement)) continue;
    const heads = side.words.filter(
      (word) => word.content && statement.cue.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    const [head] = heads;
    if (
      head === undefined ||
      isPassive(side, head) ||
      heads.length > 1 ||
      !ASSERTING_STEMS.has(head.stem) ||
      !SAID.test(head.word)
    )
      continue;
    const follows = statement.content.some(({ start, end }) => /^that\b/.test(side.text.text.slice(start, end)));
    const precedes = statement.content.every(({ end }) => end <= head.start);
    if (follows || precedes) return { start: head.start, written: head.written, source };
  }
  return null;
}

/** "have been reported in the north" without whoever does so */
function isPassive({ words }: UnitSide, { start }: DriftWord): boolean {
  const index = words.findIndex((word) => word.start === start);
  const be = words
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:is|are|was|were|been|being)$/.test(word));
  return be && !words.slice(index + 1, index + 3).some(({ word }) => /^(?:by|that)$/.test(word));
}
