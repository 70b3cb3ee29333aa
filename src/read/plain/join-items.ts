import { findEndMark } from "../find-end-mark.ts";
import type { Unit, UnitLook } from "../unit.ts";
import type { LineClass } from "./line-model.ts";

/** Number and mark of an item: "7. Roof", "7) Roof". */
const NUMBERED = /^(\d{1,3})([.)])\s/u;
/** Items of one list follow each other within so many lines, with paragraphs or a list of headlines between them. */
const MAX_APART = 30;
/** What a guide says of each of its items: "Price: 30 euros", or under a heading that each has ("What we like"). */
const FIELD = /^(\p{L}[\p{L}\p{M}\p{N} ’'-]{0,28})(?:[:：]\s|$)/u;
const MIN_FIELDS = 3;
const MAX_FIELD = 32;

/**
 * Sees all items of a list as the report's where the line model takes most of them for it: what is numbered on from the report's first, also behind headlines
 * that were put between, and what opens with the same field. In place; linear.
 */
export function joinItems(units: readonly Unit[], classes: LineClass[]): void {
  const fields = new Map<string, number[]>();
  let items: number[] = [];
  let next = 0;
  let mark = "";
  for (const [index, { text }] of units.entries()) {
    const field = FIELD.exec(text.slice(0, MAX_FIELD))?.[1];
    if (field !== undefined) {
      const own = fields.get(field);
      if (own === undefined) fields.set(field, [index]);
      else own.push(index);
    }
    const numbered = NUMBERED.exec(text.slice(0, 6));
    if (numbered === null) continue;
    const goesOn = Number(numbered[1]) === next && numbered[2] === mark && index - (items.at(-1) ?? 0) <= MAX_APART;
    if (!goesOn) {
      if (opensBody(items, classes)) join(items, classes);
      items = [];
    }
    items.push(index);
    next = Number(numbered[1]) + 1;
    mark = numbered[2] ?? "";
  }
  if (opensBody(items, classes)) join(items, classes);
  for (const own of fields.values()) if (own.length >= MIN_FIELDS && areBody(own, classes)) join(own, classes);
}

/** Whether a numbered list is the report's: a list of headlines may be numbered, too. */
function opensBody(items: readonly number[], classes: readonly LineClass[]): boolean {
  return classes[items[0] ?? 0] === "body" && areBody(items, classes);
}

/** Whether the line model takes most of some lines for the report. */
function areBody(items: readonly number[], classes: readonly LineClass[]): boolean {
  return items.filter((index) => classes[index] === "body").length * 2 > items.length;
}

function join(items: readonly number[], classes: LineClass[]): void {
  for (const index of items) if (classes[index] !== "headline") classes[index] = "body";
}

/** What a line may look like that an agency's mark stands behind: a picture's line has one too. */
const PLAIN: ReadonlySet<UnitLook> = new Set<UnitLook>(["prose", "short", "list-item"]);

/** Sees a line as the report's last that an agency's mark stands behind, directly under the report, where nothing of it follows. In place; linear. */
export function joinLast(units: readonly Unit[], classes: LineClass[]): void {
  for (const [index, { look, text }] of units.entries()) {
    if (classes[index] === "body" || classes[index - 1] !== "body" || classes[index + 1] === "body") continue;
    if (PLAIN.has(look) && findEndMark(text) !== null) classes[index] = "body";
  }
}
