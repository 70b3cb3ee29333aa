import type { Credit } from "../../model/article.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { unitSpan } from "../join-body.ts";
import type { LabelledUnit } from "../unit.ts";
import { byRule } from "./by-rule.ts";
import { findCredits } from "./read-credits.ts";

const SUFFIX = / [-–—|] ([^-–—|]{2,24})$/u;

/** The agencies that the units of one article credit, those of its margins before those that a sentence names. */
export function readCredits(units: readonly LabelledUnit[]): Credit[] {
  const found: { readonly credit: Credit; readonly rank: number }[] = [];
  for (const { unit, kind } of units) {
    if (kind !== "body" && kind !== "credit" && kind !== "byline" && kind !== "meta") continue;
    for (const match of findCredits(unit.text, kind !== "body", unit.signs)) {
      const text = unit.text.slice(match.span.start, match.span.end);
      const by = byRule(match.rank === 2 ? "agency-in-sentence" : "wire-credit");
      found.push({
        credit: {
          text,
          agency: match.agency,
          place: match.rank === 2 ? "sentence" : "line",
          evidence: [unitSpan(unit, match.span)],
          by,
        },
        rank: match.rank,
      });
    }
  }
  const suffix = readHeadlineSuffix(units);
  if (suffix !== null) found.push({ credit: suffix, rank: 1 });
  return found.sort((a, b) => a.rank - b.rank).map(({ credit }) => credit);
}

/** An agency behind the headline ("Office receives a notice - Reuters"), as aggregators print it. */
function readHeadlineSuffix(units: readonly LabelledUnit[]): Credit | null {
  const unit = units.find(({ kind }) => kind === "headline")?.unit;
  const match = unit === undefined ? null : SUFFIX.exec(unit.text.slice(-40));
  const agency = AGENCY_BY_FORM.get(match?.[1] ?? "");
  if (unit === undefined || match?.[1] === undefined || agency === undefined) return null;
  const span = { start: unit.text.length - match[1].length, end: unit.text.length };
  return {
    text: match[1],
    agency,
    place: "line",
    evidence: [unitSpan(unit, span)],
    by: byRule("wire-credit"),
  };
}
