import type { DatedField } from "../../../model/article.ts";
import { type CivilDate, findCivilDate } from "../../../model/civil-date.ts";
import { type DateLabel, findDateLabel } from "../../data/date-labels.ts";
import { WEEKDAYS } from "../../data/weekdays.ts";
import { unitSpan } from "../../join-body.ts";
import type { LabelledUnit, Unit } from "../../unit.ts";
import { byRule } from "../by-rule.ts";
import { type PageFacts, resolveOnPage } from "../page-facts.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";

/** A day with its weekday so many lines above the headline, among the first lines of a page of one report, is that of the visit. */
export const CLOCK_LINES = 3;
const MAX_CLOCK = 8;

/** A date that no label makes the report's stands no further behind it: those of lists follow. */
const MAX_BEHIND = 3;

type DayFacts = Pick<PageFacts, "days" | "year" | "monthFirst" | "several" | "visitDay">;

/**
 * The first date of publication and of the last change in the date and byline lines of one article. A day that a label makes that of the publication goes
 * before the others, one that stands under the headline before one that stands over it.
 *
 * @param page - see `resolveOnPage`
 */
export function readDateLines(
  units: readonly LabelledUnit[],
  captured: CivilDate | null,
  page: DayFacts,
): { readonly published: DatedField | null; readonly modified: DatedField | null } {
  const headline = units.findIndex(({ kind }) => kind === "headline");
  const prose = units.findIndex(({ unit, kind }) => kind === "body" && unit.look === "prose");
  const end = (units.findLast(({ kind }) => kind === "body")?.unit.line ?? Number.MAX_SAFE_INTEGER) + MAX_BEHIND;
  const found = units.flatMap(({ unit, kind }, index) => {
    const isMargin = kind === "meta" || kind === "byline";
    const isUnderHeadline = unit.look === "date" && kind === "body" && index < prose;
    if (!isMargin && !isUnderHeadline) return [];
    return readDates(unit, captured, page)
      .filter(({ label }) => label !== null || unit.line <= end)
      .map((date) => ({ ...date, unit, above: index < headline }));
  });
  const line = units[headline]?.unit.line ?? 0;
  const dates = found.filter(
    ({ label, above, unit }) =>
      label !== "other" &&
      !(
        !page.several &&
        above &&
        label === null &&
        unit.line < MAX_CLOCK &&
        line - unit.line >= CLOCK_LINES &&
        isClock(unit.text)
      ),
  );
  const of = (test: (date: (typeof dates)[number]) => boolean): DatedField | null => dates.find(test)?.field ?? null;
  const published =
    of(({ label }) => label === "published") ??
    of(({ label, above }) => label === null && !above) ??
    of(({ label }) => label === null) ??
    readOtherLines(units, captured, page, { headline, prose });
  const modified = of(({ label }) => label === "modified");
  // Printed alone where a report shows its day, that of the last change dates it, as in HTML.
  const alone = published === null && modified?.date.kind === "day" && modified.base === null ? modified : null;
  return {
    published: alone === null ? published : { ...alone, by: byRule("last-change-alone") },
    modified,
  };
}

/** Whether a line on top of a page may tell the day of the visit. */
export function isClock(text: string): boolean {
  const [first = ""] = text.toLowerCase().split(/[\s,.]+/u);
  return WEEKDAYS.has(first) && !/\d[:.]\d\d(?!\d)/.test(text);
}

interface ContextDate {
  readonly field: DatedField;
  /** what stands before the date on its line makes of it */
  readonly label: DateLabel | null;
}

function readDates(unit: Unit, captured: CivilDate | null, page: DayFacts): ContextDate[] {
  const found: ContextDate[] = [];
  let from = 0;
  for (const date of findPageDates(unit.text, page.monthFirst)) {
    const counted = captured ?? (date.daysAgo === null ? null : page.visitDay);
    const resolved = resolveOnPage(date, counted, page);
    const relative = date.date.kind === "unknown" && resolved.kind !== "unknown" && counted !== null;
    found.push({
      field: {
        text: unit.text.slice(date.span.start, date.span.end),
        date: resolved,
        instant: date.instant,
        base: relative ? counted : null,
        evidence: [unitSpan(unit, date.span)],
        by: byRule(relative ? "relative-date-line" : "date-line"),
      },
      label: findDateLabel(unit.text.slice(from, date.span.start)),
    });
    from = date.span.end;
  }
  return found;
}

/** Lines that are read for a day whatever they are else are no longer. */
const MAX_LINE = 120;
/** "[2024-08-19 08:02] Harbour Channel: Quay to close" */
const LOGGED = /^\[[^\]]{6,30}\]/u;
/** The code that ends a report of a wire: "AP-WF-11-20-25 1403GMT". */
const WIRE_CODE = /\b[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}\b/u;
const CENTURY = 2000;
const TURN = 60;

/** The day of lines that are no date lines: among others between headline and report, in the brackets that open the headline, in a wire's code behind the report. */
function readOtherLines(
  units: readonly LabelledUnit[],
  captured: CivilDate | null,
  page: DayFacts,
  { headline, prose }: { readonly headline: number; readonly prose: number },
): DatedField | null {
  for (const [index, { unit, kind }] of units.entries()) {
    if (unit.text.length > MAX_LINE * 2) continue;
    const isUnder =
      headline >= 0 && index > headline && index < prose && kind !== "caption" && unit.text.length <= MAX_LINE;
    const isLogged = (index === headline || (headline < 0 && index === prose)) && LOGGED.test(unit.text);
    const code = index > prose && prose >= 0 ? readWireCode(unit) : null;
    if (code !== null) return code;
    if (!isUnder && !isLogged) continue;
    const [first] = readDates(unit, captured, page);
    if (first?.field.date.kind === "day" && first.label !== "other" && first.label !== "modified") return first.field;
  }
  return null;
}

function readWireCode(unit: Unit): DatedField | null {
  const match = WIRE_CODE.exec(unit.text.slice(0, MAX_LINE));
  if (match === null) return null;
  const year = Number(match[3]);
  const day = findCivilDate(year > TURN ? year + CENTURY - 100 : year + CENTURY, Number(match[1]), Number(match[2]));
  const span = { start: match.index, end: match.index + match[0].length };
  if (day === null) return null;
  return {
    text: match[0],
    date: { kind: "day", day },
    instant: null,
    base: null,
    evidence: [unitSpan(unit, span)],
    by: byRule("wire-code"),
  };
}
