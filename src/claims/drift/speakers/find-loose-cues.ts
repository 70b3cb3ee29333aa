import { stemSet } from "../../stems.ts";
import { ASSERTING } from "../data/attribution-words.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import { backWhile, cueOf, isInflected, isNounPhrase, isSetOff, LONGEST, standsAsVerb } from "./read-cue-phrases.ts";

const ASSERTING_STEMS = stemSet(ASSERTING);

/** "News emerged that", "it became known that". */
const KNOWN = /^(?:emerged|known|transpired|out)$/;
/** "is certain that" */
const CONVINCED = /^(?:certain|sure|confident|convinced|adamant|persuaded)$/;
/** Fewest words of the clause behind which a cue is inserted. */
const CLAUSE = 4;
/** Most characters at a sentence's start in which a speaker is looked for. */
const OPENING = 100;

/**
 * The cue at a word in a form that is enough where the question is whether anything attributes: "For the envoy, …", "The envoy: …", "as the envoy, a
 * lawyer, put it", "was quoted as saying", "in an interview", "let it be known". Null where none stands there.
 */
export function readLooseCue(side: UnitSide, index: number): Cue[] | null {
  const { words } = side;
  const word = words[index];
  if (word === undefined) return null;
  const { start, end } = sentenceAt(side, word.start);
  const opening = side.text.text.slice(start, Math.min(end, start + OPENING));
  const opens = word.start === start;
  if (
    opens &&
    (/^For (?!example|instance|now|years|the (?:first|second|last)\b)[^,;:]{2,80}, /u.test(opening) ||
      /^\p{Lu}[^,;:.!?]{1,60}: /u.test(opening))
  )
    return [cueOf(side, index, index + 1, index + 1)];
  if (
    word.word === "put" &&
    words[index + 1]?.word === "it" &&
    /\b(?:[Aa]s|how)\b/u.test(side.text.text.slice(start, word.start))
  )
    return [cueOf(side, index, index, index)];
  const before = words[index - 1]?.word ?? "";
  if (
    (KNOWN.test(word.word) && words[index + 1]?.word === "that") ||
    (CONVINCED.test(word.word) &&
      words
        .slice(Math.max(0, index - 3), index)
        .some(({ word: verb }) => /^(?:is|are|was|were|be|been|feels?|felt)$/.test(verb)))
  )
    return [cueOf(side, index, index, index)];
  // "let it be known", "made it clear"
  if (
    /^(?:known|clear|plain)$/.test(word.word) &&
    words.slice(Math.max(0, index - 3), index).some(({ word: verb }) => /^(?:let|made|make|makes|making)$/.test(verb))
  )
    return [cueOf(side, index, index, index)];
  // "as a communique has it"
  if (
    word.word === "has" &&
    words[index + 1]?.word === "it" &&
    /\b[Aa]s\b/u.test(side.text.text.slice(start, word.start).split(/[,;:]/u).at(-1) ?? "")
  )
    return [cueOf(side, index, index, index)];
  if (
    /^(?:blame|guilt|fault|responsibility|onus)$/.test(word.word) &&
    words
      .slice(Math.max(0, index - 3), index)
      .some(({ word: verb }) => /^(?:la[iy]|lays|put|plac|pin|cast|heap)/.test(verb))
  )
    return [cueOf(side, index, index, index)];
  if (isInserted(side, index)) return [cueOf(side, index, index, index)];
  if (word.word === "saying" && before === "as") return [cueOf(side, index, index, index)];
  if (/^(?:interview|briefing|conference)$/.test(word.word) && /^(?:an?|the|press|news)$/.test(before))
    return [cueOf(side, index, index, index)];
  return null;
}

/** "…, the growers protested to the ministry.": behind a clause, a short phrase that names somebody and a verb of saying. */
function isInserted(side: UnitSide, index: number): boolean {
  const word = side.words[index];
  if (word === undefined || !ASSERTING_STEMS.has(word.stem) || !standsAsVerb(side, index) || !isInflected(side, index))
    return false;
  const from = backWhile(side, index, () => true);
  return (
    from < index && index - from <= LONGEST && from >= CLAUSE && isSetOff(side, from) && isNounPhrase(side.words[from])
  );
}
