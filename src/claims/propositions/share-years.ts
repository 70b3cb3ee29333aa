import { dayForm, monthOf } from "../../text/dates/date-forms.ts";
import type { Sym } from "./symbols.ts";

type DateSym = Extract<Sym, { kind: "date" }>;

/**
 * Dates of one list or row, each with the year that it takes from the one beside it: "27 June and 10 July 2025", "on 10 January 2026, on
 * 20 February". Only where the days then follow each other within a year; elsewhere the year stays open.
 */
export function shareYears(dates: readonly DateSym[]): DateSym[] {
  const forward: DateSym[] = [];
  for (const date of dates) forward.push(withYear(date, forward.at(-1), 1));
  const shared: DateSym[] = [];
  for (const date of forward.toReversed()) shared.unshift(withYear(date, shared[0], -1));
  return shared;
}

/** The date with the year of its neighbour, which comes before it (1) or after it (-1). */
function withYear(date: DateSym, beside: DateSym | undefined, direction: 1 | -1): DateSym {
  const known = beside === undefined ? null : placeInYear(beside);
  const own = placeInYear(date);
  if (known === null || own === null || known.year === null || own.year !== null || date.date.to !== null) return date;
  const step = 31 * (own.month - known.month) + (own.day ?? 0) - (known.day ?? 0);
  if (step * direction < 0) return date;
  const form =
    own.day === null ? monthOf(known.year, own.month) : (dayForm(known.year, own.month, own.day) ?? date.date.form);
  return { ...date, date: { ...date.date, form } };
}

interface PlaceInYear {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

function placeInYear({ date: { form } }: DateSym): PlaceInYear | null {
  if (form.kind === "month-day") return { year: null, month: form.month, day: form.day };
  if (form.kind === "month") return form.which === null ? { year: null, month: form.month, day: null } : null;
  if (form.kind !== "fixed") return null;
  const { date } = form;
  const parts = date.kind === "day" ? date.day : date.kind === "month" ? date.month : null;
  const [year, month, day] = parts === null ? [] : parts.split("-").map(Number);
  return year === undefined || month === undefined ? null : { year, month, day: day ?? null };
}
