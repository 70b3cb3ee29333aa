import type { Span } from "../../../model/span.ts";
import { findUnanswered } from "../texts/answered-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import { sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { findSources, type Source } from "./find-sources.ts";
import { areTwo } from "./read-speaker.ts";

/** Least share of the shorter statement's words in the other one that makes them one statement. */
const SAME_WORDS = 0.4;
/** Fewest words of a statement of which only that share must have an answer; of fewer, all. */
const SHORT = 3;

/** Letters in common of two words of one root, and least share of a name's words that make it another form of one. */
const ROOT = 5;
const MOST = 0.66;

/** A side with its speakers. */
interface Spoken {
  readonly side: UnitSide;
  readonly sources: readonly Source[];
}

/**
 * The same words given to another speaker, both of them named beside the cue: a person for a person, a State for a State, one role or body for
 * another that cannot be the same. Whom a pronoun stands for speaks against a change, never for one. A name that one text mangles is no other
 * person: the origin must know the new speaker, or the copy gives a full name and the other one is full or stands elsewhere in the copy. Nobody
 * who stands elsewhere in the other side, but as the speaker of another statement, was replaced.
 */
export function findSpeakerChanges({ origin, appearance, names }: UnitPair): UnitDrift[] {
  const before = { side: origin, sources: findSources(origin) };
  const after = { side: appearance, sources: findSources(appearance) };
  const alone = [before, after].every(({ sources }) => isAlone(sources, names));
  for (const was of before.sources) {
    if (after.sources.some((source) => saysSame(was, source) && isOne(was, source, names))) continue;
    const is = after.sources.find(
      (source) =>
        (saysSame(was, source) || (alone && areKnown(was, source, before, after, names))) &&
        !before.sources.some((other) => saysSame(other, source) && isOne(other, source, names)) &&
        isAnother(was, source, before, after, names),
    );
    if (is === undefined) continue;
    return [
      {
        kind: "speaker-changed",
        origin: [sentenceAt(origin, was.spans[0]?.start ?? 0)],
        appearance: [sentenceAt(appearance, is.spans[0]?.start ?? 0)],
        sentence: `The origin gives this to ${print(was, origin)}; this copy gives it to ${print(is, appearance)}.`,
      },
    ];
  }
  return [];
}

function isAnother(was: Source, is: Source, before: Spoken, after: Spoken, names: PairForms): boolean {
  if (isLeft(was, is, before, after, names) || isLeft(is, was, after, before, names)) return false;
  const apart = was.role !== null && is.role !== null && areTwo(was.role, is.role) && saysMuch(was, is);
  if (!isOfKind(was, is)) return apart;
  if (apart || is.kind === "state" || knows(before.side.text, is, names)) return true;
  return is.words.length > 1 && (was.words.length > 1 || knows(after.side.text, was, names));
}

/** Whether who speaks on one side is found on the other beside the speaker there, more often than beside the speaker here. */
function isLeft(source: Source, other: Source, here: Spoken, there: Spoken, names: PairForms): boolean {
  const words = source.words.length > 0 ? source.words : (source.role?.words ?? []);
  const found = countBeside(words, there, [...other.spans, ...spokenElse(source, other, here, there)], names);
  return found > countBeside(words, here, [...source.spans, ...spokenElse(other, source, there, here)], names);
}

/** The speakers of those statements there that answer another one than the source's here. */
function spokenElse(source: Source, other: Source, here: Spoken, there: Spoken): Span[] {
  return there.sources
    .filter(
      (speaker) =>
        speaker !== other &&
        !saysSame(source, speaker) &&
        here.sources.some((own) => own !== source && saysSame(own, speaker)),
    )
    .flatMap(({ spans }) => spans);
}

function countBeside(
  words: readonly DriftWord[],
  { side }: Spoken,
  without: readonly Span[],
  names: PairForms,
): number {
  return side.words.filter(
    (other) =>
      words.some((word) => alike(word, other, names)) &&
      !without.some(({ start, end }) => start <= other.start && other.end <= end),
  ).length;
}

function alike(a: DriftWord, b: DriftWord, names: PairForms): boolean {
  const capitals = [a, b].every(({ written }) => /^\p{Lu}/u.test(written));
  return capitals && (a.name || b.name)
    ? names.sameName(a, b)
    : names.formOf(a) === names.formOf(b) || (a.content && b.content && mayStandFor(a.stem, b.stem));
}

/** Whether two statements are one: most of the shorter one's words have an answer in the other. */
function saysMuch(was: Source, is: Source): boolean {
  const [a, b] = [was, is].map(({ said }) => [...(said ?? [])].map((form) => ({ form, stem: form })));
  if (a === undefined || b === undefined || Math.min(a.length, b.length) === 0) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = short.length < SHORT ? 1 : SAME_WORDS;
  return findUnanswered(short, long).length <= (1 - share) * short.length;
}

/** The name of the speaker, else the words that stand for one ("the defence minister"). */
function print({ words, spans }: Source, { text }: UnitSide): string {
  const [first, last] = [words[0] ?? spans[0], words.at(-1) ?? spans[0]];
  return first === undefined || last === undefined ? "another" : text.text.slice(first.start, last.end);
}

function isOfKind(was: Source, is: Source): boolean {
  return was.kind !== null && (was.kind === is.kind || (was.kind === "agency" && is.kind === "person"));
}

/** Whether there is one speaker, however often: "said he would go but did not say when". */
function isAlone([first, ...others]: readonly Source[], names: PairForms): boolean {
  return first !== undefined && others.every((other) => other.spans.length === 0 || isOne(first, other, names));
}

/** Whether both speakers have a name that the other text has too: who alone speaks in a sentence says what it says in whatever words. */
function areKnown(was: Source, is: Source, before: Spoken, after: Spoken, names: PairForms): boolean {
  if (was.kind !== "person" || is.kind !== "person" || isOne(was, is, names)) return false;
  const isNamed = (source: Source, { side }: Spoken) => source.words.length > 1 || knows(side.text, source, names);
  return isNamed(was, after) && isNamed(is, before) && knows(before.side.text, is, names);
}

/** Whether two statements of a unit may be one: they share words, or nothing tells which words are whose. */
function saysSame(was: Source, is: Source): boolean {
  if (was.said === null || is.said === null) return true;
  const [short, long] = was.said.size < is.said.size ? [was.said, is.said] : [is.said, was.said];
  return [...short].filter((form) => long.has(form)).length >= SAME_WORDS * short.size;
}

/** Whether two persons share a name in any spelling; where one is not named, whether they may be one by what they are called. */
function isOne(was: Source, is: Source, names: PairForms): boolean {
  const persons = was.kind === "person" && is.kind === "person";
  if (!persons && sharesMost(was.called, is.called)) return true;
  if (!persons && was.role !== null && is.role !== null) {
    if (areTwo(was.role, is.role)) return false;
    if (was.role.roles.length > 0 && is.role.roles.length > 0) return true;
  }
  // What looks like a person's name may be a body's that the person leads.
  if (persons) return share(was.words, is.called, names) || share(was.called, is.words, names);
  return share(was.called, is.called, names);
}

/** "the auditors' report", "the audit report": most of the words of the shorter name begin like one of the other. */
function sharesMost(some: readonly DriftWord[], others: readonly DriftWord[]): boolean {
  const [a, b] = [some, others].map(
    (words) => new Set(words.filter(({ content }) => content).map(({ word }) => word.slice(0, ROOT))),
  );
  if (a === undefined || b === undefined || Math.min(a.size, b.size) === 0) return false;
  return [...a].filter((root) => b.has(root)).length >= MOST * Math.min(a.size, b.size);
}

function share(some: readonly DriftWord[], others: readonly DriftWord[], names: PairForms): boolean {
  return some.some((a) =>
    others.some((b) => (a.name && b.name ? names.sameName(a, b) : names.formOf(a) === names.formOf(b))),
  );
}

/** Whether a text has the last name somewhere. */
function knows({ words: all }: DriftText, { words }: Source, names: PairForms): boolean {
  const last = words.at(-1);
  return last !== undefined && all.some((other) => other.name && names.formOf(other) === names.formOf(last));
}
