import { findEndMark } from "../../find-end-mark.ts";
import type { Unit, UnitLook } from "../../unit.ts";
import { isParagraph, type LineShape } from "./line-shape.ts";

/** Distances are counted up to this many lines. */
export const FAR = 20;

const FURNITURE_LOOKS: ReadonlySet<UnitLook> = new Set<UnitLook>(["furniture-label", "furniture", "comments-label"]);

/** Columns of the features from `sinceTeasers` to `wordsNext`: how far labels, dates and paragraphs are, and what the next paragraph is. */
export function measureDistances(units: readonly Unit[], shapes: readonly LineShape[]): Float32Array[] {
  const size = units.length;
  const isTeasers = (index: number): boolean => units[index]?.look === "teaser-label";
  const isFurniture = (index: number): boolean => FURNITURE_LOOKS.has(units[index]?.look ?? "prose");
  const isDate = (index: number): boolean => units[index]?.look === "date" || units[index]?.look === "byline";
  const isLong = (index: number): boolean => isParagraph(shapes[index]);
  const words = new Float32Array(size);
  const ended = new Float32Array(size);
  const colon = new Float32Array(size);
  let since = 0;
  let end = 0;
  let before = 0;
  for (const [index, unit] of units.entries()) {
    words[index] = Math.min(400, since);
    ended[index] = end;
    colon[index] = before;
    if (isDate(index)) since = 0;
    if (unit.look === "prose") {
      since += shapes[index]?.words ?? 0;
      end = findEndMark(unit.text) === null ? 0 : 1;
      before = shapes[index]?.colon === true ? 1 : 0;
    } else if (unit.look === "credit") end = 1;
  }
  const dateline = new Float32Array(size);
  const length = new Float32Array(size);
  let nextDateline = 0;
  let nextLength = 0;
  for (let index = size - 1; index >= 0; index--) {
    dateline[index] = nextDateline;
    length[index] = nextLength;
    if (!isLong(index)) continue;
    nextDateline = shapes[index]?.dateline === true ? 1 : 0;
    nextLength = Math.min(2000, units[index]?.text.length ?? 0);
  }
  return [
    countSince(size, isTeasers),
    countSince(size, isFurniture),
    countSince(size, isDate),
    countTo(size, isDate),
    countSince(size, isLong),
    countTo(size, isLong),
    countTo(size, isTeasers),
    countTo(size, isFurniture),
    words,
    ended,
    colon,
    dateline,
    length,
  ];
}

function countSince(size: number, is: (index: number) => boolean): Float32Array {
  const since = new Float32Array(size);
  let distance = FAR;
  for (let index = 0; index < size; index++) {
    distance = Math.min(FAR, distance + 1);
    since[index] = distance;
    if (is(index)) distance = 0;
  }
  return since;
}

function countTo(size: number, is: (index: number) => boolean): Float32Array {
  const to = new Float32Array(size);
  let distance = FAR;
  for (let index = size - 1; index >= 0; index--) {
    distance = Math.min(FAR, distance + 1);
    to[index] = distance;
    if (is(index)) distance = 0;
  }
  return to;
}
