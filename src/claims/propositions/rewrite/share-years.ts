import { type DateForm, dayForm, monthOf } from "../../../text/dates/date-forms.ts";
import type { Sym } from "../symbols/symbols.ts";

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
  return { ...date, date: { ...date.date, form: formIn(known.year, own) ?? date.date.form } };
}

/** "in 2012, the former in January": a day or month of the year that is told of all. */
export function takeYear(date: DateSym, { date: { form: of } }: DateSym): DateSym {
  const own = placeInYear(date);
  if (own === null || own.year !== null || of.kind !== "fixed" || of.date.kind !== "year") return date;
  return { ...date, date: { ...date.date, form: formIn(Number(of.date.year), own) ?? date.date.form } };
}

function formIn(year: number, { month, day }: PlaceInYear): DateForm | null {
  return day === null ? monthOf(year, month) : dayForm(year, month, day);
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
