import { countWords } from "../../read-shape.ts";
import { isHeadlineLike } from "../../rules/find-heads.ts";
import type { Unit, UnitLook } from "../../unit.ts";
import type { LineClass } from "../line-model.ts";

/** What may stand directly above or below the headlines of a page's items; a paragraph stands above a sub-heading too, a line of no look in a list. */
const SIGNS: ReadonlySet<UnitLook> = new Set<UnitLook>(["date", "byline", "credit", "furniture", "furniture-label"]);
/** Items of a page may be numbered throughout. */
const NUMBERED_SETTING = "numbered";
const FIRST = /^1[.)] /;
const NUMBERED = /^\d{1,2}[.)] \p{Lu}/u;
/** So many headlines set alike say how the page sets them. */
const MIN_KNOWN = 2;
const MIN_WORDS = 3;
const MAX_ITEM_WORDS = 25;

/**
 * Sees a line as a headline that is set as others of its page are, which the line model takes for headlines: the same looks directly above and
 * below, and a report behind. In place; linear.
 */
export function findSiblingHeads(units: readonly Unit[], classes: LineClass[]): void {
  const known = new Map<string, number>();
  for (const [index, own] of classes.entries()) {
    const setting = own === "headline" ? settingOf(units, classes, index) : null;
    if (setting !== null) known.set(setting, (known.get(setting) ?? 0) + 1);
    // Where the first of a page's headlines is numbered, they all are.
    if (
      setting === NUMBERED_SETTING &&
      FIRST.test(units[index]?.text ?? "") &&
      !classes.slice(0, index).includes("headline")
    )
      known.set(setting, MIN_KNOWN);
  }
  for (const index of units.keys()) {
    if (classes[index] === "headline") continue;
    const setting = settingOf(units, classes, index);
    if (setting !== null && (known.get(setting) ?? 0) >= MIN_KNOWN) classes[index] = "headline";
  }
}

/** The looks of a line and its neighbours; null for a line that cannot head a report, or has no sign beside it. */
function settingOf(units: readonly Unit[], classes: readonly LineClass[], index: number): string | null {
  const unit = units[index];
  const above = units[index - 1]?.look;
  const below = units[index + 1]?.look;
  if (unit === undefined || below === undefined || !canHead(unit)) return null;
  const first = SIGNS.has(below) ? index + 2 : index + 1;
  if (classes[first] !== "body" || units[first]?.look !== "prose") return null;
  if (NUMBERED.test(unit.text)) return NUMBERED_SETTING;
  if (above === undefined) return null;
  if (above !== "date" && below !== "date" && !(SIGNS.has(above) && unit.blankBefore)) return null;
  return [unit.look, above, below, unit.blankBefore].join();
}

function canHead(unit: Unit): boolean {
  const words = countWords(unit.text);
  return isHeadlineLike(unit) || (unit.look === "list-item" && words >= MIN_WORDS && words <= MAX_ITEM_WORDS);
}
