import type { Credit, Field } from "../../../model/article.ts";
import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { findDesk } from "../../data/agency-nouns.ts";
import { fieldLabelLength } from "../../data/margin-words.ts";
import { unitSpan } from "../../join-body.ts";
import { isByline } from "../../look-at-text.ts";
import type { LabelledUnit, Unit } from "../../unit.ts";
import { byRule } from "../by-rule.ts";
import { findNames } from "./find-names.ts";

/** The names, of persons and papers, in the byline lines among an article's units; agencies, listed or credited, are left out. */
export function readBylineLines(units: readonly LabelledUnit[], credits: readonly Credit[]): Field[] {
  return withoutAgencies(readAllLines(units), credits);
}

/** The names of the byline lines, or of a date line that opens as one ("By Jane Doe | 8 May 2025"), else of the credit line that says who reported. */
function readAllLines(units: readonly LabelledUnit[]): Field[] {
  const bylines = units.flatMap(({ kind, unit }) =>
    kind === "byline" || (kind === "meta" && (isByline(unit.text) || fieldLabelLength(unit.text, "author") > 0))
      ? readBylines(unit)
      : [],
  );
  if (bylines.length > 0) return bylines;
  return units.flatMap(({ kind, unit }) => (kind === "credit" ? readReporters(unit) : []));
}

/** (Reporting by Jane Doe in Geneva; Editing by Tom Sample) */
const REPORTERS = /^\(?(?:reporting|written|writing) by ([^;().]{3,120})/iu;

function readReporters(unit: Unit): Field[] {
  const match = REPORTERS.exec(unit.text.slice(0, 200));
  const list = match?.[1];
  if (list === undefined) return [];
  const from = unit.text.indexOf(list);
  return findNames(list).map(({ name, start }) => ({
    value: name,
    evidence: [unitSpan(unit, { start: from + start, end: from + start + name.length })],
    by: byRule("reporting-line"),
  }));
}

/** Bylines without agencies, listed or credited: a name that a desk or an agency signs with is no person's. */
export function withoutAgencies(bylines: readonly Field[], credits: readonly Credit[]): Field[] {
  const agencies = new Set(credits.map(({ agency }) => agency.toLowerCase()));
  return bylines.filter(({ value }) => !agencies.has(value.toLowerCase()) && !AGENCY_BY_FORM.has(value));
}

/** A row of buttons. */
const BUTTONS = /\S {2,20}\S/u;
/** The number of a chapter is no initial. */
const NUMERAL = /^[IVX]{2,4}\. /u;

function readBylines(unit: Unit): Field[] {
  if (NUMERAL.test(unit.text) || (BUTTONS.test(unit.text) && !isByline(unit.text))) return [];
  if (findDesk(unit.text.slice(0, 120)) !== null) return [];
  return findNames(unit.text.slice(0, 300)).map(({ name, start }) => ({
    value: name,
    evidence: [unitSpan(unit, { start, end: start + name.length })],
    by: byRule("byline-line"),
  }));
}
