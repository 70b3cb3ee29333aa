import type { DatedField } from "../../../model/article.ts";
import { findDateLabel } from "../../data/date-labels.ts";
import { namesPaper } from "../../rules/names-paper.ts";
import type { LabelledUnit } from "../../unit.ts";
import { dayIn } from "../page-facts.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";
import { CLOCK_LINES, isClock } from "./read-date-lines.ts";

/** A page's name and day stand in so many lines above its first report, and are no longer. */
const MAX_HEAD_LINES = 6;
const MAX_LINE = 240;

/**
 * The one whole day in the lines above a page's first paragraph, headline apart: the line of a paper's name, section and day looks like one that leads
 * elsewhere. Of more lines only those count that name a paper. Null where they give another day too or tell the day of the visit.
 *
 * @param several - the page has several reports: what stands under the first one's headline is its own
 */
export function findHeadDay(units: readonly LabelledUnit[], several: boolean): DatedField | null {
  const prose = units.findIndex(({ unit, kind }) => kind === "body" && unit.look === "prose");
  if (prose < 1) return null;
  const headline = units.findIndex(({ kind }) => kind === "headline");
  const heading = headline < 0 || headline > prose ? prose : headline;
  const end = several && headline >= 0 && headline < prose ? headline : prose;
  let only: DatedField | null = null;
  for (const [at, { unit, kind }] of units.slice(0, end).entries()) {
    if (kind === "headline" || kind === "caption" || unit.text.length > MAX_LINE) continue;
    if (prose > MAX_HEAD_LINES && !namesPaper(unit.text)) continue;
    for (const { date, span, instant } of findPageDates(unit.text)) {
      if (date.kind !== "day") continue;
      if (
        findDateLabel(unit.text.slice(0, span.start)) === "other" ||
        (heading - at >= CLOCK_LINES && isClock(unit.text))
      )
        return null;
      if (only !== null && (only.date.kind !== "day" || only.date.day !== date.day)) return null;
      only ??= dayIn(unit, { date, span, instant }, "day-of-head");
    }
  }
  return only;
}
