import type { PartialDate } from "../../../model/civil-date.ts";
import type { Reading } from "../reading/reading.ts";
import type { DateHit } from "../reading/reading-dates.ts";
import { clauseAt, isVerbLike, word } from "../symbols/clauses.ts";

/** "bound since its independence in June 2006": the day stands behind what the time counts from. */
export function countsFrom({ symbols }: Reading, at: number, date: DateHit | null): boolean {
  if (date === null || date.at < at) return false;
  const between = symbols.slice(at, date.at);
  const since = between.findIndex((symbol) => ["since", "from"].includes(word(symbol) ?? ""));
  return since >= 0 && !between.slice(since).some((symbol) => symbol.kind === "mark" || isVerbLike(symbol));
}

/** A day that the words point to and do not give. */
export const UNKNOWN: PartialDate = { kind: "unknown" };

/** What a time without a day counts from: "since the treaty's first day" from the treaty's own, "since its independence" from an unknown one. */
export function findStart({ symbols, clauses }: Reading, at: number): "treaty" | "unknown" | null {
  const { to } = clauseAt(clauses, at);
  const lead = symbols.findIndex(
    (symbol, index) => index > at && index < to && ["since", "from"].includes(word(symbol) ?? ""),
  );
  if (lead < 0 || lead + 1 >= to) return null;
  const behind = symbols.slice(lead + 1, Math.min(to, lead + 7));
  const first = behind.findIndex(
    (symbol, index) =>
      STARTS.has(word(symbol) ?? "") || (symbol.kind === "number" && symbol.value === 1 && isDay(behind[index + 1])),
  );
  if (first >= 0 && !behind.slice(0, first).some((symbol) => symbol.kind === "mark")) return "treaty";
  return word(symbols[lead]) === "since" && symbols[lead + 1]?.kind !== "mark" ? "unknown" : null;
}

function isDay(symbol: Reading["symbols"][number] | undefined): boolean {
  return word(symbol) === "day";
}

const STARTS = new Set("start beginning outset".split(" "));

/** The day since which a standing lasts, of a day that stands beside it or on which it began. */
export function startDate(date: DateHit | null, became: boolean): PartialDate | null {
  if (date === null) return null;
  if (date.lead === "since" || date.lead === "from") return date.date;
  return became ? date.date : null;
}

/** The day on which a standing is told, where it is not since then. */
export function aboutDate(date: DateHit | null, became: boolean): PartialDate | null {
  if (date === null || became || ["since", "from", "until"].includes(date.lead ?? "")) return null;
  return date.date.kind === "unknown" ? null : date.date;
}
