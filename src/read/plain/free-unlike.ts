import { SECTION_NAMES } from "../data/sections.ts";
import { countWords } from "../read-shape.ts";
import type { Unit } from "../unit.ts";
import { findLists } from "./find-lists.ts";
import type { LineClass } from "./line-model.ts";

/** So many headlines that open with a section's name make it the form of their list. */
const MIN_ITEMS = 3;
/** A section's name and a headline. */
const MIN_WORDS = 4;

/**
 * Sees the lines at a list's end as the report that goes on, where every headline of the list opens with a section's name and they do not: a sub-heading, the rows of
 * a table. In place; linear.
 */
export function freeUnlike(units: readonly Unit[], classes: LineClass[]): void {
  for (const { start, end } of findLists(classes, (at) => findRunEnd(classes, at))) {
    const from = classes[end] === "body" ? findUnlike(units, start, end) : null;
    if (from !== null) classes.fill("body", from, end);
  }
}

function findRunEnd(classes: readonly LineClass[], start: number): number {
  let end = start + 1;
  while (classes[end] === "teaser") end++;
  return end;
}

/** Where the lines begin that are set unlike the others of a list; null where all are alike or the list has no such form. */
function findUnlike(units: readonly Unit[], start: number, end: number): number | null {
  let first = start;
  while (first < end && !opensWithSection(units[first])) first++;
  let last = end;
  while (last > first && !opensWithSection(units[last - 1])) last--;
  const items = units.slice(first, last).filter(({ look }) => look !== "date");
  return items.length >= MIN_ITEMS && items.every(opensWithSection) && units[last]?.look !== "date" && last < end
    ? last
    : null;
}

function opensWithSection(unit: Unit | undefined): boolean {
  const text = unit?.text ?? "";
  return SECTION_NAMES.has(text.slice(0, text.indexOf(" "))) && countWords(text) >= MIN_WORDS;
}
