import { LINE_FEATURES } from "./line-features.ts";
import { numberForm } from "./line-form.ts";
import { MIN_PARAGRAPH, MISSING } from "./line-shape.ts";

/** Neighbours on each side whose guesses are told. */
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
/** Lines on each side whose chances of being a list's are taken together. */
const AROUND = 8;
/** Lines of a stretch that are counted. */
const MAX_STRETCH = 40;
/** Classes of a guess: body, teaser, headline, other, in the order of the model's classes. */
const COUNT = 4;
const BODY = 0;
const TEASER = 1;

/** Names of what the second look is told of the first one's guesses, in their order in a row. */
export const GUESS_FEATURES: readonly string[] = [
  ...["body", "teaser", "headline", "other"].map((name) => `guess:${name}`),
  ...OFFSETS.flatMap((offset) => ["teaser", "body"].map((name) => `guess:${name}${offset > 0 ? "+" : ""}${offset}`)),
  "stretch",
  "stretchTeaser",
  "stretchBody",
  "stretchMost",
  "stretchBefore",
  "stretchBehind",
  "around",
  "headline-1",
  "headline+1",
  "headlines",
  "headlinesBefore",
  "sinceHeadline",
  "bodySinceHeadline",
  "toHeadline",
  "bodyToHeadline",
  "bodyLeft",
  "kin",
  ...["body", "teaser", "headline"].map((name) => `kin:${name}`),
];
const WIDTH = GUESS_FEATURES.length;
const PROSE_AT = LINE_FEATURES.indexOf("is:prose");
const WORDS_AT = LINE_FEATURES.indexOf("words");
const OPEN_MARK_AT = LINE_FEATURES.indexOf("openMark");
const END_MARK_AT = LINE_FEATURES.indexOf("endMark");
/** Classes whose chances for the lines of the same setting are told. */
const KIN_CLASSES = [0, 1, 2];
const HEADLINE = 2;
/** From this chance a line is likely a headline. */
const LIKELY = 0.4;
/** Lines of one setting that are counted. */
const MAX_KIN = 20;

/**
 * What a second look at the lines is told besides their features: the first look's guesses of each line, of its neighbours, and of the stretch of
 * short lines (or of paragraphs) that it stands in. A list is told as a whole: its first and last headline are what the others are. Linear.
 *
 * @param rows - of `readLineFeatures`
 * @param chances - of the first look, four a line, 0 to 1
 * @returns as many values a line as `GUESS_FEATURES` has names
 */
export function readGuesses(rows: Float32Array, chances: Float32Array): Float32Array {
  const size = chances.length / COUNT;
  const guesses = new Float32Array(size * WIDTH);
  const chanceOf = (line: number, own: number): number =>
    line < 0 || line >= size ? MISSING : (chances[line * COUNT + own] ?? MISSING);
  const sums = sumChances(size, (line) => chanceOf(line, TEASER));
  const bodies = sumChances(size, (line) => chanceOf(line, BODY));
  const meanOf = (all: Float64Array, from: number, to: number): number =>
    to > from ? ((all[to] ?? 0) - (all[from] ?? 0)) / (to - from) : MISSING;
  const kin = sumKin(rows, chances);
  const heads = findGuessedHeads(chances, bodies);
  for (let start = 0; start < size; ) {
    const paragraphs = isParagraphRow(rows, start);
    let end = start + 1;
    while (end < size && isParagraphRow(rows, end) === paragraphs) end++;
    let most = 0;
    for (let line = start; line < end; line++) most = Math.max(most, chanceOf(line, TEASER));
    for (let line = start; line < end; line++) {
      let at = line * WIDTH;
      for (let own = 0; own < COUNT; own++) guesses[at++] = chanceOf(line, own);
      for (const offset of OFFSETS) {
        guesses[at++] = chanceOf(line + offset, TEASER);
        guesses[at++] = chanceOf(line + offset, BODY);
      }
      guesses[at++] = Math.min(MAX_STRETCH, end - start);
      guesses[at++] = meanOf(sums, start, end);
      guesses[at++] = meanOf(bodies, start, end);
      guesses[at++] = most;
      guesses[at++] = meanOf(sums, start, line);
      guesses[at++] = meanOf(sums, line + 1, end);
      guesses[at++] = meanOf(sums, Math.max(0, line - AROUND), Math.min(size, line + AROUND + 1));
      guesses[at++] = chanceOf(line - 1, HEADLINE);
      guesses[at++] = chanceOf(line + 1, HEADLINE);
      for (const value of heads.of(line)) guesses[at++] = value;
      for (const value of kin.of(line)) guesses[at++] = value;
    }
    start = end;
  }
  return guesses;
}

/**
 * How many headlines the page may hold, all in all and before a line, and how far the likely ones around it are, in lines and in lines of body; and
 * how much of the body is left: what stands in the middle of a report, and what between two.
 */
function findGuessedHeads(chances: Float32Array, bodies: Float64Array): { of(line: number): readonly number[] } {
  const size = chances.length / COUNT;
  const heads = sumChances(size, (line) => chances[line * COUNT + HEADLINE] ?? 0);
  const last = new Int32Array(size);
  const next = new Int32Array(size);
  const isHead = (line: number): boolean => (chances[line * COUNT + HEADLINE] ?? 0) >= LIKELY;
  for (let line = 0, at = -1; line < size; line++) {
    last[line] = at;
    if (isHead(line)) at = line;
  }
  for (let line = size - 1, at = size; line >= 0; line--) {
    next[line] = at;
    if (isHead(line)) at = line;
  }
  const body = (from: number, to: number): number => Math.min(MAX_STRETCH, (bodies[to] ?? 0) - (bodies[from] ?? 0));
  return {
    of: (line) => {
      const before = last[line] ?? -1;
      const behind = next[line] ?? size;
      return [
        Math.min(MAX_KIN, heads[size] ?? 0),
        Math.min(MAX_KIN, heads[line] ?? 0),
        before < 0 ? MISSING : Math.min(MAX_STRETCH, line - before),
        body(Math.max(0, before), line),
        behind === size ? MISSING : Math.min(MAX_STRETCH, behind - line),
        body(line + 1, behind),
        body(line + 1, size),
      ];
    },
  };
}

/** Sums of a chance over the lines before each line. */
function sumChances(size: number, chanceAt: (line: number) => number): Float64Array {
  const sums = new Float64Array(size + 1);
  for (let line = 0; line < size; line++) sums[line + 1] = (sums[line] ?? 0) + chanceAt(line);
  return sums;
}

/**
 * What the other lines that are set like one are taken for: of the same form, with a paragraph before them, or none, and behind them, as it has. Of a
 * page's items the headlines are set alike, and one that is told well tells the others.
 */
function sumKin(rows: Float32Array, chances: Float32Array): { of(line: number): readonly number[] } {
  const size = chances.length / COUNT;
  const keys = new Int32Array(size);
  const sums = new Map<number, { lines: number; readonly chances: number[] }>();
  for (let line = 0; line < size; line++) {
    const at = line * LINE_FEATURES.length;
    const paragraph = isParagraphRow(rows, line);
    const form = numberForm(
      rows[at + OPEN_MARK_AT] ?? 0,
      rows[at + END_MARK_AT] ?? 0,
      rows[at + WORDS_AT] ?? 0,
      paragraph,
    );
    const before = line > 0 && isParagraphRow(rows, line - 1) ? 1 : 0;
    const behind = line + 1 < size && isParagraphRow(rows, line + 1) ? 1 : 0;
    const key = form * 4 + before * 2 + behind;
    keys[line] = key;
    const own = sums.get(key) ?? { lines: 0, chances: KIN_CLASSES.map(() => 0) };
    sums.set(key, own);
    own.lines++;
    for (const [place, kind] of KIN_CLASSES.entries())
      own.chances[place] = (own.chances[place] ?? 0) + (chances[line * COUNT + kind] ?? 0);
  }
  return {
    of: (line) => {
      const own = sums.get(keys[line] ?? 0);
      const others = (own?.lines ?? 1) - 1;
      const means = KIN_CLASSES.map((kind, place) =>
        others === 0 ? MISSING : ((own?.chances[place] ?? 0) - (chances[line * COUNT + kind] ?? 0)) / others,
      );
      return [Math.min(MAX_KIN, others), ...means];
    },
  };
}

export function isParagraphRow(rows: Float32Array, line: number): boolean {
  const at = line * LINE_FEATURES.length;
  return rows[at + PROSE_AT] === 1 && (rows[at + WORDS_AT] ?? 0) >= MIN_PARAGRAPH;
}
