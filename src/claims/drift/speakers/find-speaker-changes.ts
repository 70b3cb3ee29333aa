import { stemSet } from "../../stems.ts";
import { SPEAKER_GROUPS } from "../data/speaker-groups.ts";
import { findUnanswered, type ToldWord } from "../texts/answered-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { findSources, type Source } from "./find-sources.ts";

/** Heads of roles and bodies, each group of those that may stand for one another. */
const HEADS: readonly ReadonlySet<string>[] = SPEAKER_GROUPS.map((heads) => stemSet(heads.split(" ")));

/** Least share of the shorter statement's words in the other one that makes them one statement. */
const SAME_WORDS = 0.4;

/**
 * The same words given to another speaker, both of them named beside the cue: a person for a person, a State for a State, a body of one sort for one of
 * another. Whom a pronoun stands for speaks against a change, never for one. A name that one text mangles is no other person: the origin must know the
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
  return findOtherBody(origin, appearance, before, after);
}

/**
 * Roles and bodies: each side gives its words to one speaker alone, both are said in words of their own, and no word of the one stands for a
 * word of the other, in the speaker or elsewhere in the other side. One that is a pronoun or holds a person's name tells nothing.
 */
function findOtherBody(
  origin: UnitSide,
  appearance: UnitSide,
  before: readonly Source[],
  after: readonly Source[],
): UnitDrift[] {
  const [was, is] = [before[0], after[0]];
  if (was === undefined || is === undefined || before.length > 1 || after.length > 1) return [];
  if (![was, is].every(isBody) || !saysMuch(was, is)) return [];
  const [left, right] = [told(origin, was.called), told(appearance, is.called)];
  const all = (side: UnitSide) => told(side, side.words);
  if (
    findUnanswered(left, all(appearance)).length < left.length ||
    findUnanswered(right, all(origin)).length < right.length
  )
    return [];
  if (HEADS.some((heads) => heads.has(headOf(was)) && heads.has(headOf(is)))) return [];
  if (!HEADS.some((heads) => heads.has(headOf(was))) || !HEADS.some((heads) => heads.has(headOf(is)))) return [];
  return [
    {
      kind: "speaker-changed",
      origin: [sentenceAt(origin, was.called[0]?.start ?? 0)],
      appearance: [sentenceAt(appearance, is.called[0]?.start ?? 0)],
      sentence: `The origin gives this to ${printWords(was.called)}; this copy gives it to ${printWords(is.called)}.`,
    },
  ];
}

function isBody({ kind, called }: Source): boolean {
  return kind !== "person" && kind !== "agency" && called.length > 0;
}

/** Whether two statements are one: most of the shorter one's words have an answer in the other. */
function saysMuch(was: Source, is: Source): boolean {
  const [a, b] = [was, is].map(({ said }) => [...(said ?? [])].map((form) => ({ form, stem: form })));
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < 3) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return findUnanswered(short, long).length <= (1 - SAME_WORDS) * short.length;
}

function headOf({ called }: Source): string {
  return called.findLast(({ stem }) => HEADS.some((heads) => heads.has(stem)))?.stem ?? "";
}

function told({ words, forms }: UnitSide, these: readonly DriftWord[]): ToldWord[] {
  return these.flatMap((word) => {
    const at = words.findIndex(({ start }) => start === word.start);
    return word.content ? [{ form: forms[at] ?? word.stem, stem: word.stem }] : [];
  });
}

function printWords(words: readonly DriftWord[]): string {
  return words.map(({ written }) => written).join(" ");
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
