import type { DatedField, Dateline } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { byRule } from "./by-rule.ts";
import { findPageDates, resolvePageDate } from "./find-page-dates.ts";

/**
 * The day that a dateline names ("GENEVA, 9 July 2025 –"): that of the report, for a page that says no other. Without its year it is counted
 * back from the day of capture, and is none where that is not known.
 */
export function readDatelineDay(dateline: Dateline | null, captured: CivilDate | null): DatedField | null {
  const [date] = dateline === null ? [] : findPageDates(dateline.text);
  if (dateline === null || date === undefined) return null;
  const resolved = resolvePageDate(date, captured);
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
