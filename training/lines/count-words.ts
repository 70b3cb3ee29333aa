import { isProse } from "../../bench/accuracy/read/make-composites.ts";
import { normaliseWord } from "../../src/read/plain/features/word-odds.ts";
import type { Story } from "./sources.ts";

/** Tables of words as `WordOdds` has them, in the model's file. */
export interface WordTables {
  readonly opens: Readonly<Record<string, number>>;
  readonly ends: Readonly<Record<string, number>>;
  readonly headlines: Readonly<Record<string, number>>;
  readonly reports: Readonly<Record<string, number>>;
  readonly pairs: Readonly<Record<string, number>>;
}

/** A word of a table stands in the lines of so many stories: what one report speaks of says nothing of another. */
const MIN_STORIES = 6;
/** Odds are drawn to even by so many words of each kind. */
const PRIOR = 4;
/** Words of a sub-heading, an item or a paragraph that are counted. */
const MAX_SHORT = 30;
/** Odds nearer to even than this are left out. */
const MIN_ODDS = 0.4;

/** Counts what opens the lines of reports, what ends headlines, and what stands in these rather than in sub-headings and items. Names are left out: a word of a table is mostly written small. */
export function countWords(stories: readonly Story[]): WordTables {
  const opening = new Map<string, number>();
  const inside = new Map<string, number>();
  const last = new Map<string, number>();
  const inHeadlines = new Map<string, number>();
  const inShorts = new Map<string, number>();
  const inReports = new Map<string, number>();
  const known = findCommon(stories);
  const add = (counts: Map<string, number>, word: string | undefined): void => {
    if (word !== undefined && known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { title, lines, links } of stories) {
    for (const line of lines) add(opening, normaliseWord(line.slice(0, 60).split(" ")[0] ?? ""));
    for (const line of lines.slice(1)) if (!isProse(line)) for (const word of line.split(" ", MAX_SHORT)) add(inShorts, normaliseWord(word));
    for (const line of lines) if (isProse(line)) for (const word of line.split(" ", MAX_SHORT)) add(inReports, normaliseWord(word));
    for (const headline of [title, ...links]) for (const word of headline.split(" ")) add(inHeadlines, normaliseWord(word));
    const words = title.split(" ").map(normaliseWord).filter((word) => word !== "");
    for (const word of words.slice(1)) add(inside, word);
    add(last, words.at(-1));
  }
  return { opens: oddsOf(opening, inside), ends: oddsOf(last, inside), headlines: oddsOf(inHeadlines, inShorts), reports: oddsOf(inReports, inHeadlines), pairs: countPairs(stories, known) };
}

/** Words of many stories that are mostly written small, and numbers. */
function findCommon(stories: readonly Story[]): ReadonlySet<string> {
  const counts = new Map<string, { small: number; all: number; stories: number; seen: Story | null }>();
  for (const story of stories)
    for (const text of [...story.lines, story.title])
      for (const [at, raw] of text.split(" ").entries()) {
        const word = normaliseWord(raw);
        if (word === "") continue;
        const own = counts.get(word) ?? { small: 0, all: 0, stories: 0, seen: null };
        counts.set(word, own);
        if (own.seen !== story) own.stories++;
        own.seen = story;
        if (at === 0 || text === story.title) continue;
        own.all++;
        if (!/\p{Lu}/u.test(raw)) own.small++;
      }
  return new Set([...counts].filter(([, own]) => own.stories >= MIN_STORIES && own.small > own.all / 2).map(([word]) => word));
}

/** A pair of words stands in so many stories, and is so much likelier than by chance. */
const MIN_PAIR_STORIES = 16;
const MIN_PAIR_ODDS = 1.5;

/** Pairs of common words that follow one another oftener than by chance: no headline ends between them. */
function countPairs(stories: readonly Story[], known: ReadonlySet<string>): Record<string, number> {
  const words = new Map<string, number>();
  const pairs = new Map<string, { count: number; stories: number; seen: Story | null }>();
  let all = 0;
  for (const story of stories)
    for (const text of [...story.lines, story.title, ...story.links]) {
      let before = "";
      for (const raw of text.split(" ")) {
        const word = normaliseWord(raw);
        all++;
        words.set(word, (words.get(word) ?? 0) + 1);
        if (known.has(before) && known.has(word)) {
          const own = pairs.get(`${before} ${word}`) ?? { count: 0, stories: 0, seen: null };
          pairs.set(`${before} ${word}`, own);
          own.count++;
          if (own.seen !== story) own.stories++;
          own.seen = story;
        }
        before = /[.!?:;,…]["”’)\]]?$/u.test(raw) ? "" : word;
      }
    }
  const odds: [string, number][] = [];
  for (const [pair, { count, stories: many }] of pairs) {
    const [first = "", second = ""] = pair.split(" ");
    const value = Math.log((count * all) / ((words.get(first) ?? 1) * (words.get(second) ?? 1)));
    if (many >= MIN_PAIR_STORIES && value >= MIN_PAIR_ODDS) odds.push([pair, Number(value.toFixed(1))]);
  }
  return Object.fromEntries(odds.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function oddsOf(these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>): Record<string, number> {
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, count) => all + count, 0);
  const even = total(these) / Math.max(1, total(those));
  const odds: [string, number][] = [];
  for (const word of [...new Set([...these.keys(), ...those.keys()])].toSorted()) {
    const value = Math.log(((these.get(word) ?? 0) + PRIOR * even) / (even * ((those.get(word) ?? 0) + PRIOR)));
    if (Math.abs(value) >= MIN_ODDS) odds.push([word, Number(value.toFixed(2))]);
  }
  return Object.fromEntries(odds);
}
