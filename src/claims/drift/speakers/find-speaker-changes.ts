import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { findSources, type Source } from "./find-sources.ts";

/** Least share of the shorter statement's words in the other one that makes them one statement. */
const SAME_WORDS = 0.4;

/**
 * The same words given to another speaker, both of them named beside the cue: a person for a person, a State for a State. Whom a pronoun or a
 * role stands for speaks against a change, never for one. A name that one text mangles is no other person: the origin must know the
 * new speaker, or the copy gives a full name and the other one is full or stands elsewhere in the copy.
 */
export function findSpeakerChanges({ origin, appearance, names }: UnitPair): UnitDrift[] {
  const before = findSources(origin);
  const after = findSources(appearance);
  for (const was of before) {
    if (after.some((source) => saysSame(was, source) && isOne(was, source, names))) continue;
    const is = after.find(
      (source) =>
        isOfKind(was, source) &&
        saysSame(was, source) &&
        !before.some((other) => saysSame(other, source) && isOne(other, source, names)) &&
        isAnother(was, source, origin, appearance, names),
    );
    if (is === undefined) continue;
    return [
      {
        kind: "speaker-changed",
        origin: [sentenceAt(origin, was.words[0]?.start ?? 0)],
        appearance: [sentenceAt(appearance, is.words[0]?.start ?? 0)],
        sentence: `The origin gives this to ${print(was)}; this copy gives it to ${print(is)}.`,
      },
    ];
  }
  return [];
}

function print({ words }: Source): string {
  return words.map(({ written }) => written).join(" ");
}

function isOfKind(was: Source, is: Source): boolean {
  return was.kind !== null && (was.kind === is.kind || (was.kind === "agency" && is.kind === "person"));
}

/** Whether two statements of a unit may be one: they share words, or nothing tells which words are whose. */
function saysSame(was: Source, is: Source): boolean {
  if (was.said === null || is.said === null) return true;
  const [short, long] = was.said.size < is.said.size ? [was.said, is.said] : [is.said, was.said];
  return [...short].filter((form) => long.has(form)).length >= SAME_WORDS * short.size;
}

/** Whether two persons share a name in any spelling; where one is not named, any word of name, State or role. */
function isOne(was: Source, is: Source, names: PairForms): boolean {
  const persons = was.kind === "person" && is.kind === "person";
  const [before, after] = persons ? [was.words, is.words] : [was.called, is.called];
  return before.some((a) => after.some((b) => alike(a, b, names)));
}

function alike(a: DriftWord, b: DriftWord, names: PairForms): boolean {
  return a.name && b.name ? names.sameName(a, b) : names.formOf(a) === names.formOf(b);
}

function isAnother(was: Source, is: Source, origin: UnitSide, appearance: UnitSide, names: PairForms): boolean {
  if (stands(was, appearance, names) || stands(is, origin, names)) return false;
  if (is.kind === "state" || knows(origin.text, is, names)) return true;
  return is.words.length > 1 && (was.words.length > 1 || knows(appearance.text, was, names));
}

/** Whether the side has a speaker's name in another part. */
function stands({ words }: Source, side: UnitSide, names: PairForms): boolean {
  return words.some((word) =>
    side.words.some((other) => /^\p{Lu}/u.test(other.written) && names.sameName(word, other)),
  );
}

/** Whether a text has the last name somewhere. */
function knows({ words: all }: DriftText, { words }: Source, names: PairForms): boolean {
  const last = words.at(-1);
  return last !== undefined && all.some((other) => other.name && names.formOf(other) === names.formOf(last));
}
