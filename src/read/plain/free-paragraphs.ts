import { countWords } from "../read-shape.ts";
import type { Unit, UnitLook } from "../unit.ts";
import { findLists } from "./find-lists.ts";
import type { LineClass } from "./line-model.ts";

/** A sentence that ends as no headline does. */
const SENTENCE = /[.…]["”»’')\]]{0,3}$/u;
const MIN_WORDS = 5;
/** A report that goes on behind a list does so within so many lines. */
const MAX_AHEAD = 30;

/**
 * Sees the paragraphs behind a list's headlines as the report that goes on, where the line model takes them for the list's: none of the headlines
 * ends like a sentence, and they stand at the end of their list, before the next one's label or the report. Of a list whose headlines have an
 * excerpt each the excerpts stand between them. In place; linear.
 */
export function freeParagraphs(units: readonly Unit[], classes: LineClass[]): void {
  for (const { start, end } of findLists(classes, (at) => findListEnd(units, classes, at))) {
    const lead = classes[start - 1] === "body" ? findLead(units, start, end) : start;
    if (lead > start) classes.fill("body", start, lead);
    const from = findParagraphs(units, start, end);
    if (from < end && (isInserted(units, start, from) || goesOn(units, classes, end))) classes.fill("body", from, end);
  }
}

/** Sees both halves of a paragraph that other lines part as the report where one is, however the line model takes the other. In place; linear. */
export function joinHalves(units: readonly Unit[], classes: LineClass[]): void {
  const lastOf = new Map<number, number>();
  for (const [index, { line, look }] of units.entries()) {
    if (look !== "prose") continue;
    const before = lastOf.get(line) ?? -1;
    lastOf.set(line, index);
    if (before < 0 || units[before + 1]?.line === line) continue;
    if (classes[index] === "body") classes[before] = "body";
    else if (classes[before] === "body") classes[index] = "body";
  }
}

/** What stands between two lists as a list's label does. */
const BETWEEN: ReadonlySet<UnitLook> = new Set<UnitLook>([
  "teaser-label",
  "teaser",
  "promo",
  "furniture",
  "caption",
  "credit",
]);

/** Index behind the paragraphs right behind the report's; their list's beginning where it has others, which may be excerpts. */
function findLead(units: readonly Unit[], start: number, end: number): number {
  let lead = start;
  while (lead < end && isParagraph(units[lead])) lead++;
  return units.slice(lead, end).some((unit) => isParagraph(unit)) ? start : lead;
}

/** Index behind the last line of a list: the next one begins with its label. */
function findListEnd(units: readonly Unit[], classes: readonly LineClass[], start: number): number {
  let end = start + 1;
  while (end < units.length && classes[end] === "teaser" && !BETWEEN.has(units[end]?.look ?? "prose")) end++;
  return end;
}

/** What is put between two paragraphs and not above a page's foot. */
const INSERTED: ReadonlySet<UnitLook> = new Set<UnitLook>(["teaser", "promo", "caption"]);

/** Whether lines are insertions of a report, none a headline that a paragraph behind them could belong to. */
function isInserted(units: readonly Unit[], start: number, from: number): boolean {
  return units.slice(start, from).every(({ look }) => INSERTED.has(look));
}

/** Where the paragraphs at a list's end begin; its end where they may be excerpts of its headlines. */
function findParagraphs(units: readonly Unit[], start: number, end: number): number {
  let from = end;
  while (from > start && isParagraph(units[from - 1])) from--;
  const items = units.slice(start, from);
  const headlines = items.filter((unit) => unit.look === "short" || unit.look === "list-item").length;
  if (items.some((unit) => isParagraph(unit))) return end;
  // One headline under a label may have one excerpt.
  return headlines > 1 || items[0]?.look !== "teaser-label" ? from : end;
}

function isParagraph(unit: Unit | undefined): boolean {
  return unit?.look === "prose" && SENTENCE.test(unit.text) && countWords(unit.text) >= MIN_WORDS;
}

/** Whether more of a report follows before anything that only stands at a page's end. */
function goesOn(units: readonly Unit[], classes: readonly LineClass[], from: number): boolean {
  for (let at = from; at < units.length && at < from + MAX_AHEAD; at++) {
    if (classes[at] === "body" && isParagraph(units[at])) return true;
    if (classes[at] === "headline" || units[at]?.look === "comments-label") return false;
  }
  return false;
}
