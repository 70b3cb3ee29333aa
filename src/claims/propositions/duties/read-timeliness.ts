import type { ObligationPeriod } from "../../../model/proposition.ts";
import { readComparison } from "../counts/read-comparison.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, word } from "../symbols/clauses.ts";
import { dutyBefore } from "./duty-before.ts";
import { findDuty } from "./find-duty.ts";

/** "X was two years late", "finished in good time", "eight months ahead of the date", "kept within the term": a duty done by its day or after it. */
export function readTimeliness(reading: Reading): Draft[] {
  const found = findTiming(reading);
  if (found === null || isNegated(reading, found.at) || modalityAt(reading, found.at) !== "actual") return [];
  const treaty = treatyFor(reading, found.at);
  const subject = subjectOf(reading, found.at, []);
  const [state] = subject?.states ?? [];
  if (treaty === null || !reading.context.implied || subject?.states.length !== 1 || state === undefined) return [];
  const amount = readAmount(reading, found.at);
  return [
    {
      content: {
        kind: "timeliness",
        state,
        duty: findDuty(reading, treaty.treaty) ?? dutyBefore(reading, treaty.treaty) ?? "any",
        late: found.late,
        by: amount?.by ?? null,
        comparison: amount === null ? "exactly" : readComparison(reading, amount.at),
      },
      treaty: treaty.treaty,
      negated: false,
      modality: "actual",
      at: reading.symbols[found.at]?.start ?? reading.span.start,
      span: reading.span,
      fields: { late: [spanOf(reading, found.at, found.at)], state: [spanOf(reading, subject.at, subject.at)] },
      about: null,
      reader: "timeliness",
    },
  ];
}

interface Timing {
  readonly at: number;
  readonly late: boolean;
}

function findTiming(reading: Reading): Timing | null {
  const { symbols } = reading;
  for (const at of symbols.keys()) {
    const here = [-2, -1, 0, 1, 2].map((step) => word(symbols[at + step]) ?? "");
    const [, before = "", lower = "", next = "", after = ""] = here;
    if (lower === "late" && isLate(reading, at)) return { at, late: true };
    if (lower === "time" && (["in", "on"].includes(before) || here.slice(0, 2).join(" ") === "in good"))
      return ["for", "of", "to"].includes(next) ? null : { at, late: false };
    if (lower === "ahead" && next === "of" && namesDay(reading, at + 2)) return { at, late: false };
    if (lower === "within" && ["the", "its"].includes(next) && /^(term|period|deadline|time)$/.test(after))
      return { at, late: false };
  }
  return null;
}

/** "was late", "three years late", "finished late"; "late last year" and "the late king" are other words. */
function isLate({ symbols }: Reading, at: number): boolean {
  const before = symbols[at - 1];
  const next = symbols[at + 1];
  if (next?.kind === "date" || ["last", "in", "on", "at", "into", "this", "for"].includes(word(next) ?? ""))
    return false;
  return /^(years?|months?|days?|weeks?|was|were|been|is|too|finished|done|ready)$/.test(word(before) ?? "");
}

/** "ahead of the date", "ahead of its deadline", "ahead of time". */
function namesDay({ symbols }: Reading, from: number): boolean {
  return symbols.slice(from, from + 3).some((symbol) => /^(date|deadline|schedule|time|day)$/.test(word(symbol) ?? ""));
}

const UNITS: ReadonlyMap<string, ObligationPeriod["unit"]> = new Map([
  ["day", "day"],
  ["month", "month"],
  ["year", "year"],
]);

/** "more than three years late", "eight months ahead": the length of time before the word. */
function readAmount(reading: Reading, at: number): { readonly by: ObligationPeriod; readonly at: number } | null {
  const { from } = clauseAt(reading.clauses, at);
  for (let index = at - 1; index >= Math.max(from, at - 6); index--) {
    const symbol = reading.symbols[index];
    const unit = [1, 2, 3, 4]
      .map((step) => UNITS.get((word(reading.symbols[index + step]) ?? "").replace(/s$/, "")))
      .find((found) => found !== undefined);
    const one = ["a", "one"].includes(word(symbol) ?? "") && UNITS.has(word(reading.symbols[index + 1]) ?? "");
    const count = symbol?.kind === "number" && !symbol.ordinal ? symbol.value : one ? 1 : Number.NaN;
    if (unit !== undefined && Number.isInteger(count)) return { by: { n: count, unit }, at: index };
  }
  return null;
}
