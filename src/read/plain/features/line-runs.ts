import type { Unit } from "../../unit.ts";
import { FAR } from "./line-distances.ts";
import { type LineShape, MISSING } from "./line-shape.ts";

const NO_KIN = [MISSING, MISSING, MISSING, MISSING];
/** Longest line of a list of headlines, in words. */
const MAX_BRIEF = 22;

/**
 * Columns of the features from `run` to `runAges`: the run of lines that are no long prose around each line, its means, and what the line has in
 * common with the others of its run: the items of a list open or end alike ("Sport …", "- …", "… - Example Times"), and sub-headings of one
 * report share words. Linear in the length of the text.
 */
export function measureRuns(units: readonly Unit[], shapes: readonly LineShape[]): Float32Array[] {
  const size = shapes.length;
  const columns = Array.from({ length: 12 }, () => new Float32Array(size));
  for (let start = 0; start < size; ) {
    const brief = isBrief(shapes[start]);
    let end = start + 1;
    while (end < size && isBrief(shapes[end]) === brief) end++;
    const own = shapes.slice(start, end);
    const means = meansOf(own);
    const kinship = brief ? compareLines(units.slice(start, end), own) : null;
    for (let at = start; at < end; at++) {
      let column = 0;
      const put = (value: number): void => {
        (columns[column++] as Float32Array)[at] = value;
      };
      put(Math.min(FAR, end - start));
      put(Math.min(FAR, at - start));
      put(Math.min(FAR, end - 1 - at));
      means.forEach(put);
      (kinship?.(at - start) ?? NO_KIN).forEach(put);
    }
    start = end;
  }
  return columns;
}

function isBrief(shape: LineShape | undefined): boolean {
  return shape !== undefined && (shape.look !== 0 || (shape.words <= MAX_BRIEF && shape.capitals > 0.4));
}

function meansOf(run: readonly LineShape[]): number[] {
  const mean = (value: (shape: LineShape) => number): number =>
    run.reduce((all, shape) => all + value(shape), 0) / run.length;
  return [
    Math.min(
      60,
      mean(({ words }) => words),
    ),
    mean(({ capitals }) => capitals),
    mean(({ known }) => known),
    mean(({ section }) => Number(section)),
    mean(({ sentence }) => Number(sentence)),
  ];
}

/** How many other lines of a run begin with a line's first word, and end with its last; the share of its content words that others have; the share of days among them. */
function compareLines(units: readonly Unit[], shapes: readonly LineShape[]): (at: number) => readonly number[] {
  const first = countBy(units.map(({ text }) => firstWord(text)));
  const last = countBy(units.map(({ text }) => lastWord(text)));
  const stems = countBy(shapes.flatMap((shape) => [...new Set(shape.stems)]));
  const days = units.filter(({ look }) => look === "date").length;
  return (at) => {
    const { text, look } = units[at] as Unit;
    const own = (shapes[at] as LineShape).stems;
    const shared = own.filter((stem) => (stems.get(stem) ?? 0) > 1).length;
    const others = units.length - 1;
    return [
      Math.min(FAR, (first.get(firstWord(text)) ?? 1) - 1),
      Math.min(FAR, (last.get(lastWord(text)) ?? 1) - 1),
      own.length === 0 ? MISSING : shared / own.length,
      others === 0 ? MISSING : (days - Number(look === "date")) / others,
    ];
  };
}

function firstWord(text: string): string {
  return text.slice(0, Math.max(1, text.slice(0, 40).indexOf(" ")));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).slice(-20);
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
