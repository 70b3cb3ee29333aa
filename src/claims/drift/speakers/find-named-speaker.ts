import { stemSet } from "../../stems.ts";
import { ASSERTING } from "../data/attribution-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Cue } from "./find-cues.ts";
import type { RestWord } from "./find-kept-attributions.ts";
import { mayName } from "./read-speaker.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const ASSERTING_STEMS = stemSet(ASSERTING);

/**
 * Whether the appearance names the speaker of a cue beside a word that may be a cue which no list knows: most of the words for the speaker stand
 * there as often, where one who speaks may stand, or another noun for such a one does.
 *
 * @param rest - the other words of the origin's sentence: a word that answers one of them is no cue
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
  return kept.length * 2 > source.length || isNamedOtherwise(source, origin, appearance, strange);
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
  return words.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((word) => strange.includes(word));
}

/** A preposition that opens a sentence, and its phrase so far. */
const OPENING = /^(?:By|From|In|For|With|On|To|As|Per|Upon|After|Before|Following) [^,;:]{0,80}$/u;

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

/** The copy calls the speaker by another noun for such a one, which the origin does not have and which is no other State's: "medics", "doctors". */
function isNamedOtherwise(
  source: readonly string[],
  origin: UnitSide,
  appearance: UnitSide,
  strange: readonly DriftWord[],
): boolean {
  const ofState = source.some((form) => form.startsWith("@"));
  return (
    source.length > 0 &&
    appearance.words.some((word, index) => {
      const before = appearance.words[index - 1]?.state ?? null;
      if (ofState && before !== null && !source.includes(appearance.forms[index - 1] ?? "")) return false;
      return (
        !origin.counts.has(appearance.forms[index] ?? "") &&
        source.some((form) => mayName(form, word)) &&
        hasNear(appearance, index, strange)
      );
    })
  );
}
