import type { Credit } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { findEndCredit } from "../../find-end-credit.ts";
import { findLineAgencies, findOpeningCredit } from "../../find-opening-credit.ts";
import { unitSpan } from "../../join-body.ts";
import type { LabelledUnit, Unit } from "../../unit.ts";
import { byRule } from "../by-rule.ts";
import { findCredits } from "./read-credits.ts";
import { findDateline } from "./read-dateline.ts";

const SUFFIX = / [-–—|] ([^-–—|]{2,24})$/u;

/** The agencies that the units of one article credit, those of its margins before those that a sentence names. */
export function readCredits(units: readonly LabelledUnit[]): Credit[] {
  const found: { readonly credit: Credit; readonly rank: number }[] = [];
  const last = units.findLastIndex(({ kind }) => kind === "body");
  const first = units.findIndex(({ kind }) => kind === "body");
  const headline = units.findIndex(({ kind }) => kind === "headline");
  for (const [index, { unit, kind }] of units.entries()) {
    // A line of a name and an agency between headline and report is furniture where nothing else says that it is a byline.
    if (kind === "furniture" && headline >= 0 && index > headline && index < first)
      for (const { span, agency } of findLineAgencies(unit.text))
        found.push({ credit: creditOf(unit, span, agency), rank: 1 });
    if (kind !== "body" && kind !== "credit" && kind !== "byline" && kind !== "meta") continue;
    const end = index === last ? findEndCredit(unit.text) : null;
    if (end !== null)
      for (const agency of end.agencies) found.push({ credit: creditOf(unit, end.span, agency), rank: 1 });
    const opening = index === first ? findOpeningCredit(unit.text) : null;
    if (opening !== null && (findDateline(unit.text)?.source ?? null) === null)
      found.push({ credit: creditOf(unit, opening.span, opening.agency), rank: 0 });
    const text = end === null ? unit.text : unit.text.slice(0, end.span.start);
    for (const match of findCredits(text, kind !== "body", unit.signs)) {
      found.push({ credit: creditOf(unit, match.span, match.agency, match.rank === 2), rank: match.rank });
    }
  }
  const suffix = readHeadlineSuffix(units);
  if (suffix !== null) found.push({ credit: suffix, rank: 1 });
  return found.sort((a, b) => a.rank - b.rank).map(({ credit }) => credit);
}

function creditOf(unit: Unit, span: Span, agency: string, inSentence = false): Credit {
  return {
    text: unit.text.slice(span.start, span.end),
    agency,
    place: inSentence ? "sentence" : "line",
    evidence: [unitSpan(unit, span)],
    by: byRule(inSentence ? "agency-in-sentence" : "wire-credit"),
  };
}

/** An agency behind the headline ("Office receives a notice - Reuters"), as aggregators print it. */
function readHeadlineSuffix(units: readonly LabelledUnit[]): Credit | null {
  const unit = units.find(({ kind }) => kind === "headline")?.unit;
  const match = unit === undefined ? null : SUFFIX.exec(unit.text.slice(-40));
  const agency = AGENCY_BY_FORM.get(match?.[1] ?? "");
  if (unit === undefined || match?.[1] === undefined || agency === undefined) return null;
  return creditOf(unit, { start: unit.text.length - match[1].length, end: unit.text.length }, agency);
}
