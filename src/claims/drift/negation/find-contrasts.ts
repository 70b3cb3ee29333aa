import { NEGATORS } from "../../data/negators.ts";
import { stemWord } from "../../stems.ts";
import { OPPOSITE_DEEDS } from "../data/opposite-deeds.ts";
import { TIME } from "../data/time-words.ts";
import { mayStandFor } from "../texts/related-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { areOfOneSense } from "./denial-senses.ts";
import { isUnderNegator } from "./locate-denial.ts";

/** Content words behind a word, and before it, among which stands what it is said of. */
const BESIDE = 2;

/** Two words of opposite sense, by their indexes. */
export interface Contrast {
  readonly left: number;
  readonly right: number;
}

/** Words and phrases, and those of opposite sense. */
export interface ContrastPhrases {
  readonly one: readonly (readonly string[])[];
  readonly other: readonly (readonly string[])[];
}

/** Contrasts as a list has them, in either direction. */
export function readContrasts(contrasts: typeof OPPOSITE_DEEDS): ContrastPhrases[] {
  return contrasts.flatMap(([some, others]) => [
    { one: readPhrases(some), other: readPhrases(others) },
    { one: readPhrases(others), other: readPhrases(some) },
  ]);
}

const PHRASES = readContrasts(OPPOSITE_DEEDS);

/**
 * "dismissed the request" beside "granted the request", "against the sale" beside "in favour of the sale": words of opposite sense said of one
 * thing, on sides that deny equally often. Null where there are none.
 */
export function findContrast(left: UnitSide, right: UnitSide, contrasts = PHRASES): Contrast | null {
  if (countNegators(left) !== countNegators(right)) return null;
  const [keys, otherKeys] = [keysOf(left), keysOf(right)];
  for (const { one, other } of contrasts) {
    if (!mayStand(one, keys) || !mayStand(other, otherKeys)) continue;
    const mine = findPhrase(left, one);
    if (mine === null || findPhrase(right, one) !== null) continue;
    const its = findPhrase(right, other);
    if (its === null || findPhrase(left, other) !== null) continue;
    if (isUnderNegator(left, mine.from) !== isUnderNegator(right, its.from)) continue;
    if (isSaid(left, mine, right, its) || isSaid(right, its, left, mine)) continue;
    const around = wordsAround(right, its);
    if (wordsAround(left, mine).some((form) => around.includes(form))) return { left: mine.from, right: its.from };
  }
  return null;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function readPhrases(list: string): (readonly string[])[] {
  return list
    .split(", ")
    .map((phrase) => phrase.split(" ").map((part) => (part.startsWith("~") ? `~${stemWord(part.slice(1))}` : part)));
}

/** The words of a side, as written and as stems behind "~". */
function keysOf({ words }: UnitSide): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { word, stem } of words) keys.add(word).add(`~${stem}`);
  return keys;
}

function mayStand(phrases: readonly (readonly string[])[], keys: ReadonlySet<string>): boolean {
  return phrases.some(([first = ""]) => keys.has(first));
}

function findPhrase({ words }: UnitSide, phrases: readonly (readonly string[])[]): Place | null {
  for (const parts of phrases) {
    const from = words.findIndex((_, at) =>
      parts.every((part, offset) => {
        const { word = "", stem = "" } = words[at + offset] ?? {};
        return part.startsWith("~") ? stem === part.slice(1) : word === part;
      }),
    );
    if (from >= 0) return { from, to: from + parts.length };
  }
  return null;
}

/** Whether a side says elsewhere what stands at a place of the other: "three support and two oppose" beside "two are against". */
function isSaid(side: UnitSide, own: Place, other: UnitSide, place: Place): boolean {
  const told = other.words.slice(place.from, place.to).filter(({ content }) => content);
  return side.words.some(
    ({ stem, content }, at) =>
      content &&
      (at < own.from || at >= own.to) &&
      (areOfOneSense(side, { from: at, to: at + 1 }, other, place) ||
        told.some((word) => mayStandFor(word.stem, stem) || areOfOneFamily(word.stem, stem))),
  );
}

/** The forms of the content words that stand nearest, behind a place first. */
function wordsAround({ words, forms }: UnitSide, { from, to }: Place): string[] {
  const take = (start: number, step: 1 | -1) => {
    const found: string[] = [];
    for (let at = start; words[at] !== undefined && found.length < BESIDE && Math.abs(at - start) < 6; at += step)
      if (words[at]?.content && !isTime(words[at]?.word ?? "")) found.push(forms[at] ?? "");
    return found;
  };
  return [...take(to, 1), ...take(from - 1, -1)];
}

/** "stopped work on Friday", "a strike began on Friday": a time is nothing that both are said of, nor is a number's unit. */
function isTime(word: string): boolean {
  return TIME.test(word) || /^(?:\d|per ?cent)/.test(word);
}

function countNegators({ words }: UnitSide): number {
  return words.filter(({ word }) => NEGATORS.has(word)).length;
}
