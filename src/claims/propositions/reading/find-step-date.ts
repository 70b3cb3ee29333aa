import type { Modality } from "../../../model/proposition.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { isEffectDate } from "../symbols/near-symbols.ts";
import type { Reading } from "./reading.ts";
import { type DateHit, dateFor, datesTheReport, resolveAt, resolveTowards } from "./reading-dates.ts";

/** The day of a step: the one that belongs to its verb, else to the leaving, else the only one of the sentence. */
export function stepDate(reading: Reading, leaving: number, step: number, modality: Modality): DateHit | null {
  const found = findDate(reading, leaving, step, modality);
  // "gave notice, with effect from D": the day is not that of the notice
  const hit =
    found !== null && hasTrigger(reading.symbols[step], "deposit") && isEffectDate(reading.symbols, found.at)
      ? null
      : found;
  if (hit === null || !isPresent(reading, step)) return hit;
  const nearest = resolveTowards(reading, hit.at, null);
  return nearest?.date.kind === "unknown" ? resolveTowards(reading, hit.at, "future") : nearest;
}

/** "takes effect on 10 January", "leaves on 10 January": the present tells more often what is to come, so that a day that is not near is meant ahead. */
function isPresent({ symbols }: Reading, step: number): boolean {
  const perfect = [1, 2].some((back) => ["has", "have", "had"].includes(word(symbols[step - back]) ?? ""));
  const infinitive = word(symbols[step - 1]) === "to";
  if (perfect || infinitive || !hasTrigger(symbols[step], "effect", "withdraw")) return false;
  return PRESENT.has(word(symbols[step]) ?? "");
}

const PRESENT = new Set(
  "take takes come comes enter enters become becomes go goes leave leaves withdraw withdraws exits quits".split(" "),
);

function findDate(reading: Reading, leaving: number, step: number, modality: Modality): DateHit | null {
  return (
    usable(dateJustBefore(reading, step, modality)) ??
    usable(dateFor(reading, step, modality)) ??
    usable(dateFor(reading, leaving, modality)) ??
    onlyDate(reading, step, modality)
  );
}

/** "lawmakers on Thursday approved a plan first made public in April": the day that stands with the verb. */
function dateJustBefore(reading: Reading, step: number, modality: Modality): DateHit | null {
  return reading.symbols[step - 1]?.kind === "date" ? resolveAt(reading, step - 1, modality) : null;
}

/** "is no longer bound from", "leaves in": a day, month or year that begins after the text. */
export function isStillToCome({ context }: Reading, hit: DateHit | null): boolean {
  if (context.base === null || hit === null) return false;
  const { date } = hit;
  if (date.kind === "day") return date.day > context.base;
  if (date.kind === "month") return date.month > context.base.slice(0, date.month.length);
  return date.kind === "year" && date.year > context.base.slice(0, date.year.length);
}

function usable(hit: DateHit | null): DateHit | null {
  return hit === null || hit.lead === "since" || hit.lead === "until" || hit.lead === "before" || hit.lead === "after"
    ? null
    : hit;
}

function onlyDate(reading: Reading, step: number, modality: Modality): DateHit | null {
  const dates = reading.symbols.flatMap((symbol, index) => (symbol.kind === "date" ? [index] : []));
  const [only] = dates;
  if (dates.length !== 1 || only === undefined || only > 3 || datesTheReport(reading, 0, step, only)) return null;
  return usable(resolveAt(reading, only, modality));
}
