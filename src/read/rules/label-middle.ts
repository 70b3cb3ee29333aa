import { SECTION_NAMES } from "../data/sections.ts";
import type { KnownWords } from "../known-words.ts";
import { countWords, endsSentence } from "../read-shape.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { isHeadlineLike } from "./find-heads.ts";

/** So many short lines together, of so many words on average, are a list of headlines and not the report's own sub-headings. */
const MIN_LIST_LINES = 3;
export const MIN_LIST_WORDS = 5;
/** A single line of at least this many words without a full stop between two paragraphs is another story's headline. */
export const MIN_LONE_HEADLINE = 8;

const MAX_LIST_HEADLINE = 22;
/** A line of whose content words so many stand in the report's paragraphs is the report's own. */
const MIN_KNOWN = 0.6;

/** Between the first and the last paragraph: runs of lines that are no prose. */
export function labelMiddle(units: readonly LabelledUnit[], known: KnownWords): void {
  for (let at = 0; at < units.length; ) {
    if (units[at]?.kind === "body" && units[at]?.unit.look === "prose") {
      at++;
      continue;
    }
    const end = findRunEnd(units, at, known);
    labelRun(units.slice(at, end), units[at - 1]?.unit.text ?? "", known);
    at = end;
  }
}

/** End of the run of non-prose that begins at `from`. Under a teaser label a question among headlines stays in the run. */
function findRunEnd(units: readonly LabelledUnit[], from: number, known: KnownWords): number {
  let end = from;
  let list = false;
  while (end < units.length) {
    const unit = units[end]?.unit;
    if (unit === undefined) break;
    if (unit.look === "teaser-label") list = true;
    if (unit.look === "prose" && !(list && isHeadlineInList(unit, units[end + 1]?.unit, known))) break;
    end++;
  }
  return end;
}

/** A headline of a list although it ends like a sentence ("… in the U.S."): short, of other matter, and the list goes on or a section opens it. */
function isHeadlineInList(unit: Unit, next: Unit | undefined, known: KnownWords): boolean {
  if (countWords(unit.text) > MAX_LIST_HEADLINE) return false;
  if (opensWithSection(unit.text) || (isHeadlineLike(unit) && next?.look === "short")) return true;
  return !isOfReport(unit, known) && next?.look === "short" && countWords(next.text) >= MIN_LIST_WORDS;
}

function labelRun(run: readonly LabelledUnit[], before: string, known: KnownWords): void {
  let list = false;
  const unlabelled = isUnlabelledList(run, before, known);
  const lastItem = run.findLastIndex(({ unit }) => isItem(unit));
  const lastTeaser = findListTail(run, known);
  for (const [at, entry] of run.entries()) {
    const { unit } = entry;
    if (unit.look === "teaser-label") {
      list = at < lastItem;
      entry.kind = list ? "teaser" : "furniture";
    } else if (isItem(unit)) {
      const teaser = (list && at <= lastTeaser) || unlabelled || isLoneHeadline(run, unit, before, known);
      entry.kind = teaser ? "teaser" : "body";
    } else if (
      list &&
      at <= lastTeaser &&
      (unit.look === "date" || unit.look === "byline" || unit.look === "furniture-label" || unit.look === "furniture")
    ) {
      entry.kind = "teaser";
    } else if (!list && !unlabelled && (unit.look === "date" || unit.look === "byline")) {
      // "Date: 6-9 January" between two paragraphs is the report's; the report's own date stands before or after all of them.
      entry.kind = "body";
    }
  }
}

function isItem(unit: Unit): boolean {
  return unit.look === "short" || unit.look === "list-item" || unit.look === "prose";
}

/**
 * Last item of the list under a label. Lines after it that open with no section while the list's do, or that speak of the
 * report's own matter, are the report's sub-heading before it resumes.
 */
function findListTail(run: readonly LabelledUnit[], known: KnownWords): number {
  const label = run.findLastIndex(({ unit }) => unit.look === "teaser-label");
  const first = run.findIndex(({ unit }, at) => at > label && isItem(unit));
  let last = run.length - 1;
  if (label < 0 || first < 0) return last;
  const sectioned = opensWithSection(run[first]?.unit.text ?? "") || opensWithSection(run[first + 1]?.unit.text ?? "");
  while (last > first) {
    const unit = run[last]?.unit;
    if (
      unit === undefined ||
      (sectioned ? opensWithSection(unit.text) : !isOfReport(unit, known) && unit.look !== "list-item")
    )
      break;
    last--;
  }
  return last;
}

function opensWithSection(text: string): boolean {
  const [first = "", second = ""] = text.slice(0, 80).split(" ");
  return SECTION_NAMES.has(first) && second !== "";
}

/** Three headlines or more without a label, none of them of the report's matter, none behind a colon. */
function isUnlabelledList(run: readonly LabelledUnit[], before: string, known: KnownWords): boolean {
  const items = run.filter(({ unit }) => unit.look === "short" || unit.look === "list-item");
  if (items.length < MIN_LIST_LINES || /[:：]$/u.test(before)) return false;
  return items.every(
    ({ unit }) =>
      unit.look === "short" &&
      countWords(unit.text) >= MIN_LIST_WORDS &&
      !/[:：]$/u.test(unit.text) &&
      (known.shareOf(unit.text) ?? 1) < MIN_KNOWN,
  );
}

/** One or two short lines between paragraphs: another story's headline when its words are not the report's, or it shouts. */
function isLoneHeadline(run: readonly LabelledUnit[], unit: Unit, before: string, known: KnownWords): boolean {
  if (unit.look === "list-item" || run.length > 2 || /[:：,，]$/u.test(before) || /[:：]$/u.test(unit.text))
    return false;
  const words = countWords(unit.text);
  const shouts = words >= 4 && unit.text === unit.text.toUpperCase() && unit.text !== unit.text.toLowerCase();
  return (words >= MIN_LONE_HEADLINE || shouts) && endsSentence(before) && (known.shareOf(unit.text) ?? 1) < MIN_KNOWN;
}

/** Whether most of a line's content words are the report's own. */
export function isOfReport(unit: Unit, known: KnownWords): boolean {
  return (known.shareOf(unit.text) ?? 0) >= MIN_KNOWN;
}
