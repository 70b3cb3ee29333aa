import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { OPEN_WORDS, type OpenSort } from "../data/open-words.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type DeedMatcher, readGoverned } from "./governed-words.ts";
import { readMarks } from "./read-marks.ts";

const SORT_OF: ReadonlyMap<string, OpenSort> = new Map(
  OPEN_WORDS.flatMap(([sort, words]) => [...stemSet(words)].map((stem): [string, OpenSort] => [stem, sort])),
);
const CLOSED = /^(?:couldn't|cannot|can't|impossible|unlikely|unable|incapable|improbable)$/;
/** Words that a negator turns from open to closed. */
const CLOSEABLE = /^(?:may|might|could|can|possible|able|likely)$/;
/** Level of "truth" at most of what is open. */
const OPEN = 2;
/** What speaks for two words answering one another beside being said of the same; with less than the least, two are none. */
const SAME_ROOT = 0.5;
const SAME_SORT = 0.35;
const LEAST = 0.3;

/** A word or phrase that leaves a thing open in whatever sense and part of speech. */
export interface OpenWord {
  /** indexes of its words, half-open */
  readonly from: number;
  readonly to: number;
  readonly sort: OpenSort;
}

/** What may answer such a word on the other side. */
export interface OpenAnswer {
  readonly word: OpenWord;
  /** how far both are said of the same, 0 to 1 */
  readonly alike: number;
  readonly ofOneRoot: boolean;
}

/** Which open word of one side answers which of the other. */
export interface OpenPairs {
  /** by a word of the soft side, the one that was given to it */
  readonly given: ReadonlyMap<OpenWord, OpenAnswer>;
  /** by a word of the soft side, all there are */
  readonly all: ReadonlyMap<OpenWord, readonly OpenAnswer[]>;
}

const READ = new WeakMap<UnitSide, readonly OpenWord[]>();

/** All that leaves a thing open on a side, in order. Once a side. */
export function readOpenWords(side: UnitSide): readonly OpenWord[] {
  const known = READ.get(side) ?? findOpenWords(side);
  READ.set(side, known);
  return known;
}

/** Gives each open word of one side at most one of the other's, the most alike first: by what both are said of, by their root, by what they are about. */
export function pairOpenWords(soft: UnitSide, firm: UnitSide, deeds: DeedMatcher): OpenPairs {
  const its = readOpenWords(firm).map((word) => ({ word, governed: readGoverned(firm, word) }));
  const pairs = readOpenWords(soft).flatMap((own) => {
    const governed = readGoverned(soft, own);
    return its.map((other) => {
      const alike = deeds.compare(governed, other.governed);
      const ofOneRoot = areOfOneRoot(soft, own, firm, other.word);
      const more = ofOneRoot ? SAME_ROOT : own.sort === other.word.sort ? SAME_SORT : 0;
      return { own, word: other.word, alike, ofOneRoot, score: alike + more };
    });
  });
  const given = new Map<OpenWord, OpenAnswer>();
  const used = new Set<OpenWord>();
  for (const pair of pairs.toSorted((a, b) => b.score - a.score)) {
    if (pair.score < LEAST || given.has(pair.own) || used.has(pair.word)) continue;
    given.set(pair.own, pair);
    used.add(pair.word);
  }
  return { given, all: Map.groupBy(pairs, ({ own }) => own) };
}

function findOpenWords(side: UnitSide): OpenWord[] {
  const phrases: OpenWord[] = readMarks(side)
    .filter(({ scale, level, from, to }) => scale === "truth" && level <= OPEN && to - from > 1)
    .map(({ from, to, level, held }) => ({
      from,
      to,
      sort: level === 1 ? "possible" : held ? "accused" : "expected",
    }));
  const words = side.words.flatMap((_, at): OpenWord[] => {
    const sort = phrases.some(({ from, to }) => from <= at && at < to) ? undefined : sortOf(side, at);
    return sort === undefined ? [] : [{ from: at, to: at + 1, sort }];
  });
  return [...phrases, ...words].toSorted((a, b) => a.from - b.from);
}

function sortOf(side: UnitSide, at: number): OpenSort | undefined {
  const { word = "", stem = "", written = "", name = false } = side.words[at] ?? {};
  // "the May crash"
  if (written === "May" || isPerson(side, at)) return undefined;
  const isDenied = () => [-1, 1].some((step) => NEGATORS.has(side.words[at + step]?.word ?? ""));
  if (CLOSED.test(word) || (CLOSEABLE.test(word) && isDenied())) return "closed";
  return name ? undefined : SORT_OF.get(stem);
}

/** "the accused", "two suspects": persons. */
function isPerson({ words }: UnitSide, at: number): boolean {
  const [before, { word = "" } = {}, next] = [words[at - 1]?.word ?? "", words[at], words[at + 1]?.word ?? ""];
  if (word === "suspects") return !/^(?:that|the|an?|he|she|it|they)$/.test(next);
  return (
    /^(?:accused|suspect)$/.test(word) &&
    /^(?:the|an?|all|other|main|co|two|three|four|prime|chief)$/.test(before) &&
    !/^(?:man|men|woman|women)$/.test(next)
  );
}

function areOfOneRoot(a: UnitSide, mine: OpenWord, b: UnitSide, its: OpenWord): boolean {
  const others = tellingStems(b, its);
  return tellingStems(a, mine).some((stem) => others.some((other) => other === stem || areOfOneFamily(stem, other)));
}

function tellingStems({ words }: UnitSide, { from, to }: OpenWord): string[] {
  return words
    .slice(from, to)
    .filter(({ content, word }) => content || /^(?:may|might|could|can)$/.test(word))
    .map(({ stem }) => stem);
}
