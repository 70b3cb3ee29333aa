import { LINE_FEATURES } from "./features/line-features.ts";
import { GUESS_FEATURES, isParagraphRow, readGuesses } from "./features/line-guesses.ts";
import { loadWordOdds, type WordOdds } from "./features/word-odds.ts";
import { areParted, type Forest, loadForest, sumLeaves } from "./forest.ts";
import type { ListJudgement } from "./lists/find-list-end.ts";
import { findResumptions, type LineKnowledge, RESUMPTION_FEATURES } from "./lists/resumption-features.ts";

/** What a line of plain text is in its page; `other` are heads' dates and bylines, credits, promotion and furniture. */
export const LINE_CLASSES = ["body", "teaser", "headline", "other"] as const;
export type LineClass = (typeof LINE_CLASSES)[number];
const COUNT = LINE_CLASSES.length;

/** The weights of `models/lines/`: what lines are, and where a report resumes after a list inside its line. */
export interface LineModel {
  readonly name: string;
  readonly version: string;
  /** looks at each line by its features */
  readonly lines: Forest;
  /** looks at them again, knowing what the first look made of the lines around */
  readonly settled: Forest;
  /** logarithm of the chance that a line of one class (row) is followed by one of another (column) */
  readonly follows: Float64Array;
  readonly resumptions: Forest;
  readonly words: WordOdds;
}

interface ModelFile {
  readonly name: string;
  readonly version: string;
  readonly lines: { readonly classes: readonly string[]; readonly follows: readonly (readonly number[])[] };
  readonly settled: unknown;
  readonly resumptions: unknown;
  readonly words: unknown;
}

/**
 * The model of a `models/lines/model.json` file, parsed by the caller.
 *
 * @throws Error when the file is of another shape or was trained on other classes or features
 */
export function loadLineModel(file: unknown): LineModel {
  const { name, version, lines, settled, resumptions, words } = file as ModelFile;
  if (lines?.classes?.join() !== LINE_CLASSES.join() || !Array.isArray(lines.follows))
    throw new Error(`line model: expected the classes ${LINE_CLASSES.join(", ")}; train it again (training/lines)`);
  return {
    name,
    version,
    lines: loadForest(lines, LINE_FEATURES, COUNT),
    settled: loadForest(settled, [...LINE_FEATURES, ...GUESS_FEATURES], COUNT),
    follows: Float64Array.from(lines.follows.flat(), (share) => Math.log(share)),
    resumptions: loadForest(resumptions, RESUMPTION_FEATURES, 1),
    words: loadWordOdds(words),
  };
}

/** Weight of the order of classes beside a line's own features, which see its neighbours already; chosen on folds of the tuning half. */
const ORDER = 0.75;
/** A paragraph tells by itself what it is: it may be all of a report, between two lines of furniture; chosen on labelled pages that the model was not trained on. */
const PROSE_ORDER = 0.25;
/** Of a headline the line says more than its order, and few follow anything. */
const HEADLINE_ORDER = 0.5;
const HEADLINE = LINE_CLASSES.indexOf("headline");

/** A line whose class the first look gives such a chance is not looked at again: of such lines of pages not fitted on 7 in 1,000 are wrong. The second look is trained on those below .98; by .98 borders of composites are .001 better at most. */
const SURE = 0.95;

/** The most likely sequence of classes for the rows of `readLineFeatures`: two looks, then Viterbi. Cost: rows × trees × depth. */
export function classifyLines(model: LineModel, rows: Float32Array): LineClass[] {
  const size = rows.length / model.lines.width;
  const first = new Float32Array(judgeRows(model.lines, rows).map(Math.exp));
  const chances = judgeAgain(model.settled, rows, readGuesses(rows, first), first);
  const usual = weighOrder(model.follows, ORDER);
  const besideProse = weighOrder(model.follows, PROSE_ORDER);
  const from = new Int8Array(size * COUNT);
  let best = new Float64Array(COUNT);
  let next = new Float64Array(COUNT);
  for (let line = 0; line < size; line++) {
    const order = isParagraphRow(rows, line) !== isParagraphRow(rows, line - 1) ? besideProse : usual;
    for (let to = 0; to < COUNT; to++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < COUNT; before++) {
        const sum = (best[before] as number) + (line === 0 ? 0 : (order[before * COUNT + to] as number));
        if (sum <= most) continue;
        most = sum;
        from[line * COUNT + to] = before;
      }
      next[to] = most + (chances[line * COUNT + to] as number);
    }
    [best, next] = [next, best];
  }
  let at = best.indexOf(Math.max(...best));
  const classes = new Array<LineClass>(size);
  for (let line = size - 1; line >= 0; line--) {
    classes[line] = LINE_CLASSES[at] ?? "other";
    at = from[line * COUNT + at] ?? 0;
  }
  return classes;
}

/** What the order of two classes, row before column, weighs beside what the lines say themselves. */
function weighOrder(follows: Float64Array, weight: number): Float64Array {
  return follows.map((chance, pair) => {
    const headline = pair % COUNT === HEADLINE || Math.floor(pair / COUNT) === HEADLINE;
    return Math.min(headline ? HEADLINE_ORDER : 1, weight) * chance;
  });
}

/** Logarithms of the classes' chances for each row. */
function judgeRows(forest: Forest, rows: Float32Array): Float64Array {
  const size = rows.length / forest.width;
  const chances = new Float64Array(size * COUNT);
  for (let line = 0; line < size; line++) {
    if (line > 0 && repeatsRow(forest, 0, rows, line, forest.width))
      chances.copyWithin(line * COUNT, (line - 1) * COUNT, line * COUNT);
    else chances.set(toLogChances(sumLeaves(forest, rows, line)), line * COUNT);
  }
  return chances;
}

/**
 * The same for rows that lie in two tables, which together would be too large for a page of very many lines; of which the first look was sure keep
 * its chances.
 */
function judgeAgain(forest: Forest, rows: Float32Array, guesses: Float32Array, first: Float32Array): Float64Array {
  const left = LINE_FEATURES.length;
  const right = GUESS_FEATURES.length;
  const size = rows.length / left;
  const chances = new Float64Array(size * COUNT);
  const row = new Float32Array(left + right);
  const sure = new Uint8Array(size);
  for (let at = 0; at < first.length; at++) if ((first[at] as number) >= SURE) sure[Math.floor(at / COUNT)] = 1;
  for (let line = 0; line < size; line++) {
    if (sure[line] === 1) {
      for (let own = line * COUNT; own < (line + 1) * COUNT; own++) chances[own] = Math.log(first[own] as number);
      continue;
    }
    if (
      line > 0 &&
      sure[line - 1] === 0 &&
      repeatsRow(forest, left, guesses, line, right) &&
      repeatsRow(forest, 0, rows, line, left)
    ) {
      chances.copyWithin(line * COUNT, (line - 1) * COUNT, line * COUNT);
      continue;
    }
    row.set(rows.subarray(line * left, (line + 1) * left));
    row.set(guesses.subarray(line * right, (line + 1) * right), left);
    chances.set(toLogChances(sumLeaves(forest, row, 0)), line * COUNT);
  }
  return chances;
}

/**
 * Whether the forest cannot tell a row from the one before it: a page of one line repeated is judged once, though the means around its lines differ
 * a little from line to line.
 *
 * @param first - feature of the table's first column
 */
function repeatsRow(forest: Forest, first: number, table: Float32Array, line: number, width: number): boolean {
  const start = line * width;
  for (let own = 0; own < width; own++) {
    const value = table[start + own] as number;
    const before = table[start + own - width] as number;
    if (value !== before && areParted(forest, first + own, value, before)) return false;
  }
  return true;
}

/** A place below this sum is no resumption: the list runs to the end of its line, when the line is no longer than a list. */
const MIN_SUM = -2;
/**
 * Of places whose sums are no further than this behind the best the last is taken: a word too few of the report does less harm than one of
 * a teaser in it. On sites not fitted on, half of this by one of the two forests saves two fifths of the teasers (7.7 to 4.5 % of 5,239 lists) for
 * 1.6 % more places missed.
 */
const MAX_BEHIND = 2;
/** Code units of a list inside a line at most. */
const MAX_LIST = 900;

/**
 * Where the report resumes after a list inside a line: the last of the likeliest places; null when the list runs to the line's end.
 *
 * @param from - first character after the list's label
 */
export function findResumption(
  model: LineModel,
  line: string,
  from: number,
  known: LineKnowledge,
  rules: ListJudgement,
): number | null {
  const { starts, rows } = findResumptions(line, from, known, rules);
  const sums = starts.map((_, index) => sumLeaves(model.resumptions, rows, index)[0] ?? 0);
  const floor = Math.max(
    line.length - from > MAX_LIST ? Number.NEGATIVE_INFINITY : MIN_SUM,
    Math.max(...sums) - MAX_BEHIND,
  );
  let last: number | null = null;
  for (const [index, start] of starts.entries()) if ((sums[index] ?? 0) > floor) last = start;
  return last;
}

/** Logarithms of the classes' chances, in place. */
function toLogChances(sums: Float64Array): Float64Array {
  const highest = Math.max(...sums);
  let total = 0;
  for (const sum of sums) total += Math.exp(sum - highest);
  const log = highest + Math.log(total);
  for (let own = 0; own < sums.length; own++) sums[own] = (sums[own] as number) - log;
  return sums;
}
