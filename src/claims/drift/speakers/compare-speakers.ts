import type { Span } from "../../../model/span.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { relate } from "./compare-called.ts";
import type { Source } from "./find-sources.ts";
import { areTwo } from "./read-speaker.ts";

/** Least share of the shorter statement's words in the other one that makes them one statement. */
export const SAME_WORDS = 0.4;

/** Letters in common of two words of one root, and least share of a name's words that make it another form of one. */
const ROOT = 5;
const MOST = 0.66;

/** A side with its speakers. */
export interface Spoken {
  readonly side: UnitSide;
  readonly sources: readonly Source[];
}

/** Whether two statements of a unit may be one: they share words. */
export function saysSame(was: Source, is: Source): boolean {
  const [short, long] = was.said.size < is.said.size ? [was.said, is.said] : [is.said, was.said];
  return [...short].filter((form) => long.has(form)).length >= SAME_WORDS * short.size;
}

/** Whether two persons share a name in any spelling; where one is not named, whether they may be one by what they are called. */
export function isOne(was: Source, is: Source, names: PairForms): boolean {
  const persons = was.kind === "person" && is.kind === "person";
  if (!persons && sharesMost(was.called, is.called)) return true;
  if (!persons && was.role !== null && is.role !== null) {
    if (areTwo(was.role, is.role)) return false;
    if (was.role.roles.length > 0 && is.role.roles.length > 0) return true;
  }
  if (persons && was.words.length > 1 && is.words.length > 1) return relate(was, is, names).surnameShared;
  // What looks like a person's name may be a body's that the person leads.
  if (persons) return shareName(was.words, is.called, names) || shareName(was.called, is.words, names);
  return shareName(was.called, is.called, names);
}

/** "the auditors' report", "the audit report": most of the words of the shorter name begin like one of the other. */
function sharesMost(some: readonly DriftWord[], others: readonly DriftWord[]): boolean {
  const [a, b] = [some, others].map(
    (words) => new Set(words.filter(({ content }) => content).map(({ word }) => word.slice(0, ROOT))),
  );
  if (a === undefined || b === undefined || Math.min(a.size, b.size) === 0) return false;
  return [...a].filter((root) => b.has(root)).length >= MOST * Math.min(a.size, b.size);
}

/** Whether a word of some is one of the others, names in any spelling. */
export function shareName(some: readonly DriftWord[], others: readonly DriftWord[], names: PairForms): boolean {
  return some.some((a) =>
    others.some((b) => (a.name && b.name ? names.sameName(a, b) : names.formOf(a) === names.formOf(b))),
  );
}

/** Whether two words may be of one speaker: one name in any spelling, else one word or a synonym. */
export function areAlike(a: DriftWord, b: DriftWord, names: PairForms): boolean {
  const capitals = [a, b].every(({ written }) => /^\p{Lu}/u.test(written));
  return capitals && (a.name || b.name)
    ? names.sameName(a, b)
    : names.formOf(a) === names.formOf(b) || (a.content && b.content && mayStandFor(a.stem, b.stem));
}

/** Whether who speaks on one side is found on the other beside the speaker there, more often than beside the speaker here. */
export function isLeft(source: Source, other: Source, here: Spoken, there: Spoken, names: PairForms): boolean {
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
      words.some((word) => areAlike(word, other, names)) &&
      !without.some(({ start, end }) => start <= other.start && other.end <= end),
  ).length;
}

/** Whether a text has the last of some words. */
export function knowsLast({ words: all }: DriftText, words: readonly DriftWord[], names: PairForms): boolean {
  const last = words.at(-1);
  return last !== undefined && all.some((other) => other.name && names.formOf(other) === names.formOf(last));
}

/** Whether there is one speaker, however often: "said he would go but did not say when". */
export function isAlone([first, ...others]: readonly Source[], names: PairForms): boolean {
  return first !== undefined && others.every((other) => other.spans.length === 0 || isOne(first, other, names));
}
