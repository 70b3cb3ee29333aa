import { stemSet, stemWord } from "../../stems.ts";
import { SPEECH_ACTS } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";

/** "Promise" and "promised" have two stems. */
const ACT_STEMS = SPEECH_ACTS.map((line) => stemSet(line.flatMap((word) => [word, word.replace(/e?$/, "ed")])));

/** Whether one stem may be said for another, words of report by what is done in saying so. */
export function reportsAlike(report: string, other: string): boolean {
  return mayStandFor(report, other) || isSameAct(report, other);
}

/**
 * Whether a side has a word for what a cue's word does in saying so, its noun or another verb, beyond those that the origin has beside the cue.
 *
 * @param rest - the other words of the cue's sentence
 */
export function hasSameAct(
  words: readonly DriftWord[],
  rest: readonly { readonly stem: string }[],
  written: string,
): boolean {
  const act = stemWord(written.toLowerCase());
  const kept = words.filter(
    ({ stem, quoted, name, state }) => !quoted && !name && state === null && isSameAct(stem, act),
  );
  return kept.length > rest.filter(({ stem }) => isSameAct(stem, act)).length;
}

function isSameAct(a: string, b: string): boolean {
  return a === b || ACT_STEMS.some((line) => line.has(a) && line.has(b));
}
