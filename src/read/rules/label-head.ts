import type { SegmentKind } from "../../model/article.ts";
import type { KnownWords } from "../known-words.ts";
import { opensWithName } from "../metadata/bylines/find-names.ts";
import { countWords, looksLikeName } from "../read-shape.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { isHeadlineLike } from "./find-heads.ts";
import { isOfReport, MIN_LIST_WORDS, MIN_LONE_HEADLINE } from "./label-middle.ts";
import { namesPaper } from "./names-paper.ts";
import { neverHeads } from "./never-heads.ts";

/** Words of a headline that opens its page. */
const MIN_OPENING = 4;
/** The headline is sought among so many lines before the first paragraph. */
const MAX_HEAD_LINES = 60;

/**
 * Before the first paragraph: headline, standfirst, publisher, date, byline, caption, and menu lines. Where `known` are the report's words,
 * a line under the headline may still be its first paragraph; null where that is settled.
 */
export function labelHead(units: readonly LabelledUnit[], given: number | null, known: KnownWords | null): void {
  const chosen = given ?? chooseHeadline(units);
  for (const [at, entry] of units.entries()) {
    const { unit } = entry;
    if (at === chosen) entry.kind = "headline";
    else if (chosen !== null && sameText(unit, units[chosen]?.unit)) entry.kind = "headline";
    else if (unit.look === "short" || unit.look === "list-item" || unit.look === "prose")
      entry.kind = labelHeadLine(units, at, chosen, known);
    else if (unit.look === "teaser-label") entry.kind = "furniture";
  }
}

function labelHeadLine(
  units: readonly LabelledUnit[],
  at: number,
  chosen: number | null,
  known: KnownWords | null,
): SegmentKind {
  const unit = units[at]?.unit;
  if (unit === undefined) return "furniture";
  const besideDate = units[at - 1]?.unit.look === "date" || units[at + 1]?.unit.look === "date";
  if (besideDate && countWords(unit.text) <= 7 && (chosen === null || at < chosen)) return "meta";
  if (chosen !== null && at > chosen) {
    if (opensWithName(unit.text)) return "byline";
    if (known !== null && (countWords(unit.text) >= MIN_LONE_HEADLINE || (!besideDate && isOfReport(unit, known))))
      return "body";
    return besideDate ? "meta" : "furniture";
  }
  return countWords(unit.text) >= MIN_LIST_WORDS ? "teaser" : "furniture";
}

/** The headline among the lines before the first paragraph: the last group's first line of four words, else its longest. */
function chooseHeadline(units: readonly LabelledUnit[]): number | null {
  let best: number | null = null;
  let bestPoints = 0;
  const from = Math.max(0, units.length - MAX_HEAD_LINES);
  const near = units.slice(from);
  for (const [at, { unit }] of units.entries()) {
    if (at < from) continue;
    if (!isHeadlineLike(unit) && !(unit.look === "short" && countWords(unit.text) === 2)) continue;
    if (neverHeads(unit.text) || namesPaper(unit.text)) continue;
    const words = countWords(unit.text);
    const name = looksLikeName(unit.text) && words <= 4;
    const repeated = near.some((other) => other.unit !== unit && sameText(other.unit, unit));
    const follower = units[at + 1]?.unit.look;
    let points = Math.min(words, 12) + (repeated ? 8 : 0) - (name ? 6 : 0);
    if (follower === "date" || follower === "byline") points += 4;
    // What opens the page is a headline rather than a standfirst is, unless it is one of a menu's short lines.
    if (at === 0 && words >= MIN_OPENING) points += 8;
    if (units[at - 1]?.unit.look === "short" && countWords(units[at - 1]?.unit.text ?? "") >= 4) points -= 5;
    if (points > bestPoints) {
      bestPoints = points;
      best = at;
    }
  }
  return best;
}

function sameText(a: Unit, b: Unit | undefined): boolean {
  return b !== undefined && a.text.length === b.text.length && a.text === b.text;
}
