import { findAllCues } from "../attributions/find-kept-attributions.ts";
import { INSTITUTION_WORDS } from "../data/institution-words.ts";
import { areTwo, readSpeaker } from "../speakers/read-speaker.ts";
import { contentForms } from "../speakers/side-statements.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Passage } from "./find-passages.ts";
import type { HeadlineDrift } from "./headline-drift.ts";
import type { ReadHeadline } from "./read-headline.ts";

/** The words for who says something. */
type Speaker = readonly DriftWord[];

/**
 * A headline that gives what it says to another than every place of the origin does: a State for a State, a body by its letters for another one, a person or
 * office that the origin speaks of elsewhere for one of another sort. A speaker whom such a place names too, in whatever part, is none of these.
 */
export function findOtherSpeakers(
  headline: ReadHeadline,
  passages: readonly Passage[],
  best: Passage,
  origin: DriftText,
): HeadlineDrift[] {
  const { speaker } = headline.attribution;
  if (speaker === null) return [];
  const own = wordsOf(headline, speaker);
  if (own.length === 0) return [];
  const others = passages.map((passage) => speakersOf(passage));
  const isAnother = passages.every(
    ({ pair }, at) =>
      others[at] !== undefined &&
      others[at].length > 0 &&
      !own.some((word) => pair.origin.counts.has(pair.names.formOf(word)) || isShortFor(word, pair.origin)),
  );
  if (!isAnother || !others.some((words) => areApart(own, words, origin, best.pair.names))) return [];
  return [{ kind: "speaker-changed", passage: best }];
}

/** The words for those to whom a place of the origin gives what it says. */
function speakersOf({ pair: { origin }, headline }: Passage): Speaker {
  if (headline !== null) {
    const { speaker } = headline.attribution;
    return speaker === null ? [] : wordsOf(headline, speaker);
  }
  const told = origin.statements.flatMap(({ source, negative }) => (negative ? [] : contentForms(origin, source)));
  const forms = new Set([...told, ...findAllCues(origin).flatMap(({ source }) => source)]);
  return origin.words.filter((_, index) => forms.has(origin.forms[index] ?? ""));
}

/** The words of the speaker whom a headline opens with, as it is read; "WHO" is one. */
function wordsOf({ text }: ReadHeadline, speaker: string): Speaker {
  return text.words.filter(({ content, written, end }) => (content || isAcronym(written)) && end <= speaker.length);
}

/** "EU" beside "European Union". */
function isShortFor({ written }: DriftWord, { words }: UnitSide): boolean {
  if (!isAcronym(written)) return false;
  const initials = words.map((word) => (word.content ? word.written.charAt(0) : "")).join("");
  return initials.includes(written);
}

function isAcronym(written: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(written);
}

function areApart(own: Speaker, other: Speaker, origin: DriftText, names: PairForms): boolean {
  const [states, others] = [own, other].map((words) => new Set(words.flatMap(({ state }) => state ?? [])));
  if (states === undefined || others === undefined) return false;
  if (states.size > 0 && others.size > 0) return own.every(({ state }) => state !== null && !others.has(state));
  const acronyms = [own, other].map((words) => words.length === 1 && isAcronym(words[0]?.written ?? ""));
  if (acronyms.every((is) => is)) return true;
  // Who is named for the first time in a headline may be the same by another name.
  const forms = new Set(own.map((word) => names.formOf(word)));
  const isKnown = origin.words.some((word) => forms.has(names.formOf(word)));
  if (!isKnown) return false;
  const persons = [own, other].every((words) => words.some(isPersonal));
  return persons || areTwo(readSpeaker(own, ""), readSpeaker(other, ""));
}

/** A name, and not one of a body, which may speak through a person. */
function isPersonal({ name, state, word, written }: DriftWord): boolean {
  return name && state === null && !INSTITUTIONS.has(word) && !isAcronym(written);
}

const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_WORDS);
