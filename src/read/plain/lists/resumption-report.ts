import type { WordOdds } from "../features/word-odds.ts";
import type { Seen, WordPlaces } from "./list-words.ts";

/** Words before a place and behind it that are asked. */
const SPANS = [4, 8, 16] as const;
/** A walk is looked at so many words before a place and behind it. */
const STEPS = 25;
/** What the report says within so many code units before the list and behind a place is about the same. */
const NEXT = 500;
/** So many words of the report before the list are looked at; the label itself has no more words than these. */
const FRONT = 20;
const LABEL = 4;
/** Code units before the list in which the marks of the report's own lists are counted. */
const BEFORE = 4_000;
const MAX_BEFORE = 400;
const MAX_COUNT = 9;
/** No such mark, or no words there. */
const MISSING = -1;

/** Names of what a place is told of the report's own words around the list, in their order in a row. */
export const REPORT_FEATURES: readonly string[] = [
  ...SPANS.flatMap((span) => [`report-${span}`, `report+${span}`, `close-${span}`, `close+${span}`]),
  "reportTurn",
  "reportWalk-",
  "reportWalk+",
  "turnWalk-",
  "turnWalk+",
  "turnWalk",
  "bullets",
  "frontCapitals",
  "frontEnds",
  "frontBullets",
  "frontWords",
];

/** What is known of the report around a list, looked up once for all places. */
export interface ReportWords {
  /** before each word, the sum of the odds that paragraphs have the words before it */
  readonly walk: Float64Array;
  /** the same against what headlines have */
  readonly turn: Float64Array;
  /** how often a mark or a number opens an item before the list */
  readonly bullets: ReadonlyMap<string, number>;
  /** capitals, ends of sentences and bullets among the words before the list, and how many words stand there: the same for all places */
  readonly front: readonly number[];
  readonly places: WordPlaces;
  readonly from: number;
}

/**
 * Reads a line's report once for all places of one list in it.
 *
 * @param from - first character behind the list's label
 */
export function readReport(
  line: string,
  from: number,
  words: readonly Seen[],
  places: WordPlaces,
  odds: WordOdds,
): ReportWords {
  const walk = new Float64Array(words.length + 1);
  const turn = new Float64Array(words.length + 1);
  for (const [at, { form }] of words.entries()) {
    const own = odds.reports.get(form) ?? 0;
    walk[at + 1] = (walk[at] as number) + own;
    turn[at + 1] = (turn[at] as number) + own - (odds.headlines.get(form) ?? 0);
  }
  const before = line.slice(Math.max(0, from - BEFORE), from).split(" ");
  const bullets = new Map<string, number>();
  for (const word of before) if (isBullet(word)) bullets.set(kindOf(word), (bullets.get(kindOf(word)) ?? 0) + 1);
  const near = before.slice(-FRONT - LABEL, -LABEL).filter((word) => word !== "");
  const share = (is: (word: string) => boolean): number =>
    near.length === 0 ? MISSING : near.filter(is).length / near.length;
  return {
    walk,
    turn,
    bullets,
    front: [
      share((word) => /^\p{Lu}/u.test(word)),
      share((word) => /[.!?]["”’)]?$/u.test(word)),
      share(isBullet),
      Math.min(MAX_BEFORE, before.length),
    ],
    places,
    from,
  };
}

/** A word that is a mark of a list, or the number of an item. */
function isBullet(word: string): boolean {
  return /^(?:[-–—•*|#●▪✓✔→]|\d{1,2}[.)])$/u.test(word);
}

/** All numbers are one mark. */
function kindOf(word: string): string {
  return /^\d/.test(word) ? "1" : word;
}

/**
 * Values of a place for `REPORT_FEATURES`: whether the words before it are those of headlines and the words from it on those of paragraphs, whether
 * they come again close by in the report, and whether its mark is one that the report's own lists have.
 */
export function describeReport(
  { walk, turn, bullets, front, places, from }: ReportWords,
  words: readonly Seen[],
  index: number,
): number[] {
  const last = words.length;
  const start = (words[index] as Seen).start;
  const sum = (sums: Float64Array, a: number, b: number): number =>
    (sums[Math.min(last, Math.max(0, b))] as number) - (sums[Math.min(last, Math.max(0, a))] as number);
  const close = (a: number, b: number): number => {
    let asked = 0;
    let found = 0;
    for (let at = Math.max(0, a); at < Math.min(last, b); at++) {
      const { stem, end } = words[at] as Seen;
      if (stem === null) continue;
      asked++;
      if (places.standsIn(stem, from - NEXT, from) || places.standsIn(stem, Math.max(start, end), start + NEXT))
        found++;
    }
    return asked === 0 ? MISSING : found / asked;
  };
  const highest = (sums: Float64Array, a: number, b: number): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = Math.max(0, a); at <= Math.min(last, b); at++) most = Math.max(most, -(sums[at] as number));
    return most + (sums[index] as number);
  };
  const word = (words[index] as Seen).text;
  return [
    ...SPANS.flatMap((span) => [
      sum(walk, index - span, index),
      sum(walk, index, index + span),
      close(index - span, index),
      close(index, index + span),
    ]),
    sum(walk, index, index + 8) - sum(walk, index - 8, index),
    highest(walk, index - STEPS, index),
    highest(walk, index, index + STEPS),
    highest(turn, index - STEPS, index),
    highest(turn, index, index + STEPS),
    highest(turn, 0, last),
    isBullet(word) ? Math.min(MAX_COUNT, bullets.get(kindOf(word)) ?? 0) : MISSING,
    ...front,
  ];
}
