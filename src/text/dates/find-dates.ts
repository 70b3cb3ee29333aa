import type { Span } from "../../model/span.ts";
import type { DateForm, ParsedDate } from "./date-forms.ts";
import { isDash, type Token, tokenize } from "./date-tokens.ts";
import { DATE_LEADS, DATE_PARTS, type DateLead, type DatePart } from "./date-words.ts";
import { parseDayFirst, parseIso, parseMonthFirst, parseNumeric, parseYear } from "./parse-calendar-date.ts";
import { parseSeason, parseShift, parseWeekday } from "./parse-relative-date.ts";

/** A date as the text has it. */
export interface FoundDate {
  /** the date's own characters, without the preposition */
  readonly span: Span;
  /** "by", "since", "until" ... with its characters; null when none stands directly before */
  readonly lead: { readonly kind: DateLead; readonly span: Span } | null;
  /** "early July", "the end of June" */
  readonly part: DatePart | null;
  readonly form: DateForm;
  /** last day (month, year) of a range, included; null when it is no range */
  readonly to: DateForm | null;
}

/**
 * The dates in an English text, in order, none overlapping another. A bare year counts when nothing makes it a quantity.
 * What the text leaves open (a weekday, a day without its year, 03/04/2025) stays open: see `resolveDate`.
 * Cost: linear in the length of the text.
 */
export function findDates(text: string): FoundDate[] {
  const tokens = tokenize(text);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const parsed = parseDate(text, tokens, at);
    if (parsed === null) continue;
    const first = tokens[at];
    const last = tokens[parsed.next - 1];
    if (first === undefined || last === undefined) continue;
    found.push({
      span: { start: first.start, end: last.end },
      ...readContext(tokens, at),
      form: parsed.form,
      to: parsed.to,
    });
    at = parsed.next - 1;
  }
  return found;
}

function parseDate(text: string, tokens: readonly Token[], at: number): ParsedDate | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  return (
    parseIso(text, tokens, at) ??
    parseNumeric(tokens, at) ??
    parseDayFirst(text, tokens, at) ??
    parseMonthFirst(text, tokens, at) ??
    parseWeekday(tokens, at) ??
    parseSeason(tokens, at) ??
    parseShift(tokens, at) ??
    parseYear(text, tokens, at)
  );
}

function readContext(tokens: readonly Token[], at: number): Pick<FoundDate, "lead" | "part"> {
  let index = at - 1;
  let part: FoundDate["part"] = null;
  const near = tokens[index]?.lower;
  if (isDash(tokens[index]) && DATE_PARTS.has(tokens[index - 1]?.lower ?? "")) {
    part = DATE_PARTS.get(tokens[index - 1]?.lower ?? "") ?? null;
    index -= 2;
  } else if (near !== undefined && DATE_PARTS.has(near)) {
    part = DATE_PARTS.get(near) ?? null;
    index--;
  } else if (near === "of" && DATE_PARTS.has(tokens[index - 1]?.lower ?? "")) {
    part = DATE_PARTS.get(tokens[index - 1]?.lower ?? "") ?? null;
    index -= 2;
  }
  if (tokens[index]?.lower === "year") index--;
  while (tokens[index]?.lower === "the" || tokens[index]?.lower === "early" || tokens[index]?.lower === "earlier")
    index--;
  const token = tokens[index];
  const kind = token === undefined ? undefined : DATE_LEADS.get(token.lower);
  // "late in 2003"
  const outer = tokens[index - 1]?.lower ?? "";
  if (kind === "in" && (outer === "early" || outer === "late")) part ??= DATE_PARTS.get(outer) ?? null;
  return {
    part,
    lead: token === undefined || kind === undefined ? null : { kind, span: { start: token.start, end: token.end } },
  };
}
