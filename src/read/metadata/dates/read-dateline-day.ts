import type { DatedField, Dateline } from "../../../model/article.ts";
import type { CivilDate } from "../../../model/civil-date.ts";
import { byRule } from "../by-rule.ts";
import { type PageFacts, resolveOnPage } from "../page-facts.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";

/**
 * The day that a dateline names ("GENEVA, 9 July 2025 –"): that of the report, for a page that says no other. Without its year it takes
 * that of a day that its page prints a few days away, or is counted back from the day of capture; it is none where neither is known.
 */
export function readDatelineDay(
  dateline: Dateline | null,
  captured: CivilDate | null,
  page: Pick<PageFacts, "days" | "year">,
): DatedField | null {
  const [date] = dateline === null ? [] : findPageDates(dateline.text);
  if (dateline === null || date === undefined) return null;
  const resolved = resolveOnPage(date, captured, page);
  if (resolved.kind !== "day") return null;
  return {
    text: dateline.text.slice(date.span.start, date.span.end),
    date: resolved,
    instant: null,
    base: date.date.kind === "unknown" ? captured : null,
    evidence: dateline.evidence,
    by: byRule("dateline-day"),
  };
}
