import { documentKindLength, isDocumentKind } from "../data/document-kinds.ts";
import { isLanguageSwitch } from "../menu-line.ts";
import { findPageDates } from "../metadata/written-dates/find-page-dates.ts";
import type { LabelledUnit } from "../unit.ts";
import type { SiteName } from "./site-names.ts";

/** A line of a paper's name and day is no longer. */
const MAX_LINE = 160;
/** Marks that set a name off from what stands beside it; a comma parts a place from its day as well. */
const BAR = /^\s{0,3}(?:\([^()]{2,40}\)\s?,?|[|•·»:>/.–—-]{1,3}\s|\s{3,})/u;
/** How the lines of viewers and prints begin. */
const OF_VIEWER = /^(?:page|document|record|result|print|printed|item|message|clip|section|search|date|week)\b|^\d/iu;

/**
 * Index of the name that opens a page's first line, where that line or the next gives a whole day: the head of a paper that the page prints nowhere else. A
 * single word must be set off by more than a comma, or it may be the place of an agency's report. -1 for none.
 */
export function findOpeningName(units: readonly LabelledUnit[], names: readonly SiteName[]): number {
  const at = units.findIndex(({ unit }) => !isDocumentKind(unit.text));
  const entry = units[at];
  if (entry === undefined || entry.kind === "headline" || entry.kind === "body" || entry.unit.text.length > MAX_LINE)
    return -1;
  const { text } = entry.unit;
  const next = units[at + 1];
  const isDated = hasDay(text);
  const isOverDay = next !== undefined && next.kind !== "headline" && next.kind !== "body" && hasDay(next.unit.text);
  if (!(isDated || isOverDay) || OF_VIEWER.test(text) || isLanguageSwitch(text)) return -1;
  return names.findIndex(({ name, sightings }) => {
    if (name.includes("  ") || !sightings.some((sighting) => sighting.at === at && sighting.form !== "run"))
      return false;
    const start = text.indexOf(name, documentKindLength(text));
    if (start < 0 || /[\p{L}\d]/u.test(text.slice(documentKindLength(text), start))) return false;
    const isBarred = BAR.test(text.slice(start + name.length));
    return isBarred || (name.includes(" ") && (isDated || text.length === name.length));
  });
}

/** A day in figures of which day and month cannot be told apart. */
const FIGURES = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b/u;

function hasDay(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  return FIGURES.test(text) || findPageDates(text).some(({ date }) => date.kind === "day");
}
