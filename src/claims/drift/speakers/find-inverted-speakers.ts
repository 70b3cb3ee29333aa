import { stemSet } from "../../stems.ts";
import { ASSERTING } from "../data/attribution-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import { callsSpeaker } from "./read-speaker.ts";

const TELLING_STEMS = stemSet([...REPORTING, ...ASSERTING, "plead", "ask", "demand", "urge", "tell", "share"]);
const FINITE = /(?:ed|s|said|told|wrote|held|thought)$/;
/** Most words of a speaker. */
const LONGEST = 9;
const ENDING =
  /^(?:who|whom|whose|which|that|when|while|as|to|on|after|before|and|but|is|are|was|were|has|had|will|would)$/;

const NO_SUBJECT = /^(?:by|to|in|on|at|of|for|from|with|into|over|after|before|it|them|him|her)$/;

/** Who is said to speak behind a verb that stands behind what is told. */
export interface InvertedSpeaker {
  readonly phrase: readonly DriftWord[];
  /** forms of the words before the verb */
  readonly said: ReadonlySet<string>;
}

/** "…, answered the lawyer for the mayor", "…, countered minister Ada Example": whatever the verb, a noun for a speaker or a name behind it. */
export function findInvertedSpeakers(side: UnitSide): InvertedSpeaker[] {
  return side.words.flatMap((verb, index) => {
    const { word, stem, quoted, name, start } = verb;
    if (quoted || name || !TELLING_STEMS.has(stem) || !FINITE.test(word) || !isSetOff(side, index)) return [];
    const phrase = phraseBehind(side, index + 1);
    if (NO_SUBJECT.test(phrase[0]?.word ?? "")) return [];
    if (!phrase.some((other) => callsSpeaker(other.stem) || other.name)) return [];
    const { start: from } = sentenceAt(side, start);
    const before = side.words.flatMap((other, at) =>
      other.content && other.start >= from && other.end <= start ? [side.forms[at] ?? ""] : [],
    );
    return before.length === 0 ? [] : [{ phrase, said: new Set(before) }];
  });
}

/** Whether a comma or a closing mark stands right before a word. */
function isSetOff({ words, text }: UnitSide, index: number): boolean {
  return /^[,.?!]?[,”"»?!]\s(?:[-–—]\s)?$/u.test(text.text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0));
}

function phraseBehind({ words, text }: UnitSide, from: number): DriftWord[] {
  const phrase: DriftWord[] = [];
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const word = words[at];
    if (word === undefined || ENDING.test(word.word)) break;
    if (at > from && /[,;:.!?()“”"«»–—]/.test(text.text.slice(words[at - 1]?.end, word.start))) break;
    phrase.push(word);
  }
  return phrase;
}
