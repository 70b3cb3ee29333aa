import { OPEN_SORTS, type OpenSort } from "../data/open-words.ts";
import { isFuture } from "../strength/firmness.ts";
import type { UnitSide } from "../unit-pair.ts";
import { type DeedMatcher, readGoverned } from "./governed-words.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import type { OpenAnswer, OpenPairs, OpenWord } from "./pair-open-words.ts";
import type { Mark } from "./read-marks.ts";

/** Sorts of open words of which one may stand for two on the other side: "may rise or fall", "may rise or may fall". */
const SHARED: readonly OpenSort[] = ["possible", "expected", "accused", "believed", "able"];
/** Words before a verb among which its auxiliary stands. */
const AUXILIARY = 4;
const ADVERB = /ly$/;

/** How far a mark and a "will" of the other side are said of the same, but for what a "will" beside the mark is said of as well. */
export interface Futures {
  readonly alike: number;
  /** the verb behind the mark stands there behind "will" */
  readonly ofHead: boolean;
}

/** What of all that is open on the other side stands for a mark: each open word there answers one here at most. */
export function describeAnswers(
  mark: Mark,
  { given, all }: OpenPairs,
): Pick<
  OpeningFeatures,
  "unpaired" | "paired" | "pairedRoot" | "pairedRootAlike" | "pairedSort" | "pairedSortAlike" | "shared"
> &
  Record<`free${Capitalize<OpenSort>}`, number> {
  const own = [...all.keys()].find(({ from, to }) => from < mark.to && mark.from < to);
  const answer = own && given.get(own);
  const others = (own && all.get(own)) ?? [];
  const used = new Set([...given].flatMap(([word, { word: its }]): OpenWord[] => (word === own ? [] : [its])));
  const best = (fits: (other: OpenAnswer) => boolean) => Math.max(0, ...others.filter(fits).map(({ alike }) => alike));
  const alike = answer?.alike ?? 0;
  const ofOneRoot = Number(answer?.ofOneRoot === true);
  const ofOneSort = Number(answer !== undefined && answer.word.sort === own?.sort);
  return {
    unpaired: Number(answer === undefined),
    paired: alike,
    pairedRoot: ofOneRoot,
    pairedRootAlike: ofOneRoot * alike,
    pairedSort: ofOneSort,
    pairedSortAlike: ofOneSort * alike,
    shared: best(({ word }) => SHARED.includes(word.sort) && used.has(word)),
    ...(Object.fromEntries(
      OPEN_SORTS.map((sort) => [
        `free${sort[0]?.toUpperCase()}${sort.slice(1)}`,
        best(({ word }) => word.sort === sort && !used.has(word)),
      ]),
    ) as Record<`free${Capitalize<OpenSort>}`, number>),
  };
}

/** What the other side tells as to come of what a mark is said of. */
export function findFutures(mark: Mark, soft: UnitSide, firm: UnitSide, deeds: DeedMatcher): Futures {
  const governed = readGoverned(soft, mark);
  const known = futuresOf(soft).map((at) => readGoverned(soft, { from: at, to: at + 1 }));
  const alike = futuresOf(firm).map((at) => {
    const its = readGoverned(firm, { from: at, to: at + 1 });
    return deeds.compare(governed, its) - Math.max(0, ...known.map((other) => deeds.compare(other, its)));
  });
  const head = headBehind(soft, mark);
  const auxiliaries = [...(head < 0 ? [] : deeds.answersOf(head))].map((at) =>
    firm.words.slice(Math.max(0, at - AUXILIARY), at).map(({ word }) => word),
  );
  return {
    alike: Math.max(0, ...alike),
    ofHead: auxiliaries.some((words) => words.some((word) => /^(?:will|shall|would|won't|wouldn't)$/.test(word))),
  };
}

/** The first word behind a mark that means something and is no adverb; -1 where there is none. */
export function headBehind({ words }: UnitSide, { to }: Mark): number {
  return words.findIndex(({ content, word }, at) => at >= to && content && !ADVERB.test(word));
}

function futuresOf(side: UnitSide): number[] {
  return side.words.flatMap((_, at) => (isFuture(side, at) ? [at] : []));
}
