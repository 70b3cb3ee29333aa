import type { Field } from "../../model/article.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { unitSpan } from "../join-body.ts";
import { byRule } from "../metadata/by-rule.ts";
import { findDateline } from "../metadata/credits/read-dateline.ts";
import type { LabelledUnit } from "../unit.ts";

/** An agency's own page says in so many datelines that its reports are its own. */
const MIN_REPORTS = 2;

/** The agency that no list knows and that every dateline of a page's reports names: the page is its own. Null where there are fewer than two, or another. */
export function findDatelineSite(units: readonly LabelledUnit[]): Field | null {
  let first: Field | null = null;
  let reports = 0;
  let last: number | null = null;
  for (const { unit, kind, article } of units) {
    if (kind !== "body" || article === null || article === last) continue;
    last = article;
    const source = findDateline(unit.text)?.source ?? null;
    if (source === null) continue;
    const value = unit.text.slice(source.start, source.end).trim();
    if (AGENCY_BY_FORM.has(value) || (first !== null && first.value !== value)) return null;
    first ??= { value, evidence: [unitSpan(unit, source)], by: byRule("site-in-datelines") };
    reports++;
  }
  return reports >= MIN_REPORTS ? first : null;
}
