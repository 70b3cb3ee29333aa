import type { DatedField } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import { unitSpan } from "../join-body.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { findPageDates, resolvePageDate } from "./find-page-dates.ts";

/** Words that mark a printed date as the last change. */
const MODIFIED_WORDS =
  /(?:updated|modified|last edit|aktualisiert|mis à jour|actualizado|aggiornat|atualizad|aktualiz|обновлен|оновлен|güncelle)/iu;

/** The first date of publication and of the last change in the date and byline lines of one article. */
export function readDateLines(
  units: readonly LabelledUnit[],
  captured: CivilDate | null,
): { readonly published: DatedField | null; readonly modified: DatedField | null } {
  const dates = units.flatMap(({ unit, kind }) =>
    kind === "meta" || kind === "byline" ? readDates(unit, captured) : [],
  );
  const published = dates.find(({ context }) => !MODIFIED_WORDS.test(context))?.field ?? null;
  const modified = dates.find(({ context }) => MODIFIED_WORDS.test(context))?.field ?? null;
  // Printed alone where a report shows its day, that of the last change dates it, as in HTML.
  const alone = published === null && modified?.date.kind === "day" && modified.base === null ? modified : null;
  return { published: alone === null ? published : { ...alone, by: byRule("last-change-alone") }, modified };
}

interface ContextDate {
  readonly field: DatedField;
  /** what stands before the date on its line */
  readonly context: string;
}

function readDates(unit: Unit, captured: CivilDate | null): ContextDate[] {
  const found: ContextDate[] = [];
  let from = 0;
  for (const date of findPageDates(unit.text)) {
    const resolved = resolvePageDate(date, captured);
    const relative = date.date.kind === "unknown" && resolved.kind !== "unknown";
    found.push({
      field: {
        text: unit.text.slice(date.span.start, date.span.end),
        date: resolved,
        instant: date.instant,
        base: relative ? captured : null,
        evidence: [unitSpan(unit, date.span)],
        by: byRule(relative ? "relative-date-line" : "date-line"),
      },
      context: unit.text.slice(from, date.span.start),
    });
    from = date.span.end;
  }
  return found;
}
