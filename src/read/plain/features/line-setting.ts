import type { Unit } from "../../unit.ts";
import { isParagraph, type LineShape, MISSING } from "./line-shape.ts";

/** Lines on each side whose short lines a short line is compared with. */
const AROUND = 16;
/** Words of a paragraph that count towards the mean around a line. */
const MAX_PROSE_WORDS = 60;

/**
 * Columns of the features from `knownPrevious` to `shortWords`: what a line has in common with the paragraph before it and with the one behind it,
 * how much those two have in common, how many of its words stand elsewhere on the page, and how its shape differs from that of the short
 * lines around it, and how long the paragraphs and the short lines around it are. A sub-heading speaks of what follows and looks like its kin; a headline of another story cuts a report in two that belong together.
 * Linear in the length of the text.
 */
export function measureSetting(units: readonly Unit[], shapes: readonly LineShape[]): Float32Array[] {
  const size = units.length;
  const columns = Array.from({ length: 9 }, () => new Float32Array(size).fill(MISSING));
  const [previous, next, cohesion, elsewhere, capitals, words, proseWords, proseShare, shortWords] = columns as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const after = findNextParagraphs(shapes);
  const counts = countStems(shapes);
  const brief = sumBrief(shapes);
  const prose = sumProse(shapes);
  let before: ReadonlySet<string> | null = null;
  let behind: ReadonlySet<string> | null = null;
  let behindAt = -1;
  for (const [index, shape] of shapes.entries()) {
    const at = after[index] ?? -1;
    if (at !== behindAt) {
      behindAt = at;
      behind = at < 0 ? null : new Set(shapes[at]?.stems);
    }
    const stems = shape.stems.length;
    if (!isParagraph(shape) && stems > 0) {
      if (before !== null) previous[index] = shareIn(shape.stems, before, counts);
      if (behind !== null) next[index] = shareIn(shape.stems, behind, counts);
      if (before !== null && behind !== null)
        cohesion[index] = before.size < behind.size ? shareIn(before, behind, counts) : shareIn(behind, before, counts);
      elsewhere[index] = shape.stems.filter((stem) => (counts.get(stem) ?? 0) > 1).length / stems;
      const kin = brief.around(index);
      if (kin !== null) {
        capitals[index] = shape.capitals - kin.capitals;
        words[index] = Math.max(-30, Math.min(30, shape.words - kin.words));
      }
    }
    if (isParagraph(shape)) before = new Set(shape.stems);
    prose.around(index).forEach((value, column) => {
      ([proseWords, proseShare, shortWords][column] as Float32Array)[index] = value;
    });
  }
  return columns;
}

/** Share of some content words that stand in a paragraph; a word counts the less the oftener the page has it ("your", "that"). */
function shareIn(stems: Iterable<string>, paragraph: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let known = 0;
  let all = 0;
  for (const stem of stems) {
    const weight = 1 / (counts.get(stem) ?? 1);
    all += weight;
    if (paragraph.has(stem)) known += weight;
  }
  return known / all;
}

/** Index of the first paragraph behind each line; -1 for none. */
function findNextParagraphs(shapes: readonly LineShape[]): Int32Array {
  const after = new Int32Array(shapes.length).fill(-1);
  let at = -1;
  for (let index = shapes.length - 1; index >= 0; index--) {
    after[index] = at;
    if (isParagraph(shapes[index])) at = index;
  }
  return after;
}

/** In how many lines of the page each content word stands. */
function countStems(shapes: readonly LineShape[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of shapes) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

interface Kin {
  readonly capitals: number;
  readonly words: number;
}

/** Means over the short lines around a line, itself left out; null where it has none. */
function sumBrief(shapes: readonly LineShape[]): { around(index: number): Kin | null } {
  const size = shapes.length;
  const count = new Float64Array(size + 1);
  const capitals = new Float64Array(size + 1);
  const words = new Float64Array(size + 1);
  for (const [index, shape] of shapes.entries()) {
    const own = shape.look !== 0 && shape.stems.length > 0 ? 1 : 0;
    count[index + 1] = (count[index] ?? 0) + own;
    capitals[index + 1] = (capitals[index] ?? 0) + own * shape.capitals;
    words[index + 1] = (words[index] ?? 0) + own * shape.words;
  }
  const sum = (sums: Float64Array, index: number): number => {
    const from = Math.max(0, index - AROUND);
    const to = Math.min(size, index + AROUND + 1);
    return (sums[to] ?? 0) - (sums[from] ?? 0) - ((sums[index + 1] ?? 0) - (sums[index] ?? 0));
  };
  return {
    around: (index) => {
      const others = sum(count, index);
      return others < 1 ? null : { capitals: sum(capitals, index) / others, words: sum(words, index) / others };
    },
  };
}

/** Around a line, itself left out: mean words of the lines that are prose, their share of all lines, and mean words of the others. */
function sumProse(shapes: readonly LineShape[]): { around(index: number): readonly [number, number, number] } {
  const size = shapes.length;
  const count = new Float64Array(size + 1);
  const words = new Float64Array(size + 1);
  const others = new Float64Array(size + 1);
  for (const [index, shape] of shapes.entries()) {
    const prose = shape.look === 0;
    const own = Math.min(MAX_PROSE_WORDS, shape.words);
    count[index + 1] = (count[index] ?? 0) + (prose ? 1 : 0);
    words[index + 1] = (words[index] ?? 0) + (prose ? own : 0);
    others[index + 1] = (others[index] ?? 0) + (prose ? 0 : own);
  }
  return {
    around: (index) => {
      const from = Math.max(0, index - AROUND);
      const to = Math.min(size, index + AROUND + 1);
      const sum = (sums: Float64Array): number =>
        (sums[to] ?? 0) - (sums[from] ?? 0) - ((sums[index + 1] ?? 0) - (sums[index] ?? 0));
      const lines = to - from - 1;
      const prose = sum(count);
      return [
        prose > 0 ? sum(words) / prose : MISSING,
        lines > 0 ? prose / lines : MISSING,
        lines > prose ? sum(others) / (lines - prose) : MISSING,
      ];
    },
  };
}
