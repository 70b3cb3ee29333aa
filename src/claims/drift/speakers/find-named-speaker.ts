import { stemSet } from "../../stems.ts";
import type { Cue } from "../attributions/find-cues.ts";
import type { RestWord } from "../attributions/find-kept-attributions.ts";
import { ASSERTING, RECORDS } from "../data/attribution-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { callsSpeaker, mayName } from "./read-speaker.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const RECORD_STEMS = stemSet(RECORDS);
const ASSERTING_STEMS = stemSet(ASSERTING);

/**
 * Whether the appearance names the speaker of a cue beside a word that may be a cue which no list knows: most of the words for the speaker, or a
 * noun for such a one, stand where one who speaks may stand and answer no other word of the origin's sentence.
 *
 * @param rest - the other words of the origin's sentence: a word that answers one of them is no cue and names no speaker
 */
export function isNamedAlike(
  { source }: Cue,
  origin: UnitSide,
  appearance: UnitSide,
  rest: readonly RestWord[],
): boolean {
  const strange = appearance.words.filter((word, index) =>
    mayBeCue(word, appearance.forms[index] ?? "", appearance, rest),
  );
  const counts = new Map<string, number>();
  for (const [index, form] of appearance.forms.entries())
    if (maySpeak(appearance, index) && hasNear(appearance, index, strange))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  const kept = source.filter((form) => (counts.get(form) ?? 0) >= (origin.counts.get(form) ?? 0));
  return kept.length * 2 > source.length || isNamedOtherwise(source, appearance, rest, strange);
}

/** Whether a word may be a cue that no list knows: one like a verb that nothing of what is told answers. */
function mayBeCue(
  { word, stem, content, name, state }: DriftWord,
  form: string,
  { counts }: UnitSide,
  rest: readonly RestWord[],
): boolean {
  if (!content || name || state !== null || !VERBAL.test(word)) return false;
  const same = rest.filter((other) => other.form === form).length;
  if (REPORTING_STEMS.has(stem) || ASSERTING_STEMS.has(stem)) return same < (counts.get(form) ?? 0);
  return same === 0 && !rest.some((other) => other.content && mayStandFor(stem, other.stem));
}

/** The form of a verb of the past or the present, or of a plural noun. */
const VERBAL =
  /(?:[^s]s|ed|ing)$|^(?:held|put|found|saw|spoke|made|gave|took|left|drew|set|cast|met|led|laid|brought|sought|taught|thought|felt|kept|lent|meant|sent|shown|spoken|drawn|given|taken|seen|written|did|done|went|came)$/;

/** Whether a word that may be a cue stands near, or the word is in a phrase that opens the sentence: "By the data of the council, …". */
function hasNear({ words, text, spans }: UnitSide, index: number, strange: readonly DriftWord[]): boolean {
  const word = words[index];
  const start = spans.findLast((span) => word !== undefined && span.start <= word.start)?.start;
  if (word !== undefined && start !== undefined && OPENING.test(text.text.slice(start, word.start))) return true;
  // "…, under the treaty": by whose rule
  if (words.slice(Math.max(0, index - AGENT), index).some(({ word: other }) => other === "under")) return true;
  return words.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((word) => strange.includes(word));
}

/** A preposition that opens a sentence, and its phrase so far. */
const OPENING = /^(?:Under|By|From|In|For|With|On|To|As|Per|Upon|After|Before|Following) [^,;:]{0,80}$/u;

/** Most words between a speaker's name and the cue: "the spokesman of the fund in the capital, Ada Example, retorts". */
const NEAR = 8;

/**
 * Whether a word stands where one who speaks is named: a State's name does before any other name or at the end, and never behind a
 * preposition of place or company ("along the border with Thailand, where three Thai soldiers …" is said by neither).
 */
function maySpeak({ words }: UnitSide, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.state === null) return true;
  if (PLACING.has(words[index - 1]?.word ?? "")) return false;
  const isFirst = words.slice(0, index).every(({ name, state }) => !name || state === word.state);
  return isFirst || index >= words.length - CLOSING;
}

/** A speaker named behind what is told stands within so many words of the end. */
const CLOSING = 4;

const PLACING: ReadonlySet<string> = new Set(
  "with in on to into onto at near along across inside outside between against over towards toward around".split(" "),
);

/**
 * The copy has a noun for the speaker, the same or another one ("medics", "doctors"), that is no other State's and answers no other word of the
 * origin's sentence.
 */
function isNamedOtherwise(
  source: readonly string[],
  appearance: UnitSide,
  rest: readonly RestWord[],
  strange: readonly DriftWord[],
): boolean {
  const ofState = source.some((form) => form.startsWith("@"));
  const ofRecord = source.some((form) => RECORD_STEMS.has(form)) && !source.some(callsSpeaker);
  return unansweredIn(appearance, rest).some((index) => {
    const word = appearance.words[index];
    if (word === undefined) return false;
    if (ofRecord && RECORD_STEMS.has(word.stem)) return true;
    const before = appearance.words[index - 1]?.state ?? null;
    if (ofState && before !== null && !source.includes(appearance.forms[index - 1] ?? "")) return false;
    return (
      source.some((form) => mayName(form, word)) && (hasNear(appearance, index, strange) || isAgent(appearance, index))
    );
  });
}

/** The indexes of words that answer no word of the rest: each answers one, the same before another noun for such a one. */
function unansweredIn({ words, forms }: UnitSide, rest: readonly RestWord[]): number[] {
  const free = [...rest];
  const take = (answers: (other: RestWord) => boolean) => {
    const at = free.findIndex(answers);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  };
  return words
    .map((_, index) => index)
    .filter((index) => words[index]?.content && take(({ form }) => form === forms[index]))
    .filter((index) => {
      const word = words[index];
      return (
        word !== undefined &&
        take((other) => other.content && (mayName(word.stem, other) || mayStandFor(word.stem, other.stem)))
      );
    });
}

/** "by the residents" */
function isAgent({ words }: UnitSide, index: number): boolean {
  return words.slice(Math.max(0, index - AGENT), index).some(({ word }) => word === "by");
}

/** Most words from "by" to the noun it names. */
const AGENT = 3;
