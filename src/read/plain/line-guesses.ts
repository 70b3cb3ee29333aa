import { LINE_FEATURES } from "./line-features.ts";
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
];
const WIDTH = GUESS_FEATURES.length;
const PROSE_AT = LINE_FEATURES.indexOf("is:prose");
const WORDS_AT = LINE_FEATURES.indexOf("words");

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
    }
    start = end;
  }
  return guesses;
}

/** Sums of a chance over the lines before each line. */
function sumChances(size: number, chanceAt: (line: number) => number): Float64Array {
  const sums = new Float64Array(size + 1);
  for (let line = 0; line < size; line++) sums[line + 1] = (sums[line] ?? 0) + chanceAt(line);
  return sums;
}

function isParagraphRow(rows: Float32Array, line: number): boolean {
  const at = line * LINE_FEATURES.length;
  return rows[at + PROSE_AT] === 1 && (rows[at + WORDS_AT] ?? 0) >= MIN_PARAGRAPH;
}
