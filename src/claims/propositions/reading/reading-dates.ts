import { civilDate, daysOf, type PartialDate } from "../../../model/civil-date.ts";
import type { Modality } from "../../../model/proposition.ts";
import type { Span } from "../../../model/span.ts";
import { resolveForm, resolveSaidDate } from "../../../text/dates/resolve-date.ts";
import { clauseAt, hasTrigger, isComma, isVerbLike, word } from "../symbols/clauses.ts";
import { describesTreaty } from "../symbols/near-symbols.ts";
import type { Reading } from "./reading.ts";

/** A date that a sentence gives, resolved. */
export interface DateHit {
  readonly date: PartialDate;
  readonly to: PartialDate | null;
  readonly lead: string | null;
  readonly at: number;
  readonly span: Span;
}

/** A date symbol, resolved against the context; `direction` from the verb's tense. */
export function resolveAt(reading: Reading, at: number, modality: Modality): DateHit | null {
  return resolveTowards(reading, at, modality === "actual" ? "past" : "future");
}

/** A date symbol, resolved against the context to the day before it, behind it, or nearest to it (null). */
export function resolveTowards(reading: Reading, at: number, direction: "past" | "future" | null): DateHit | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "date") return null;
  const base = { day: reading.context.base, direction };
  return {
    date: resolveSaidDate(symbol.date, base),
    to: symbol.date.to === null ? null : resolveForm(symbol.date.to, base),
    lead: symbol.date.lead?.kind ?? null,
    at,
    span: { start: symbol.start, end: symbol.end },
  };
}

/** The date that belongs to the verb or noun at `at`: the first behind it in its clause, else the last before it. */
export function dateFor(
  reading: Reading,
  at: number,
  modality: Modality,
  until = Number.POSITIVE_INFINITY,
): DateHit | null {
  const clause = clauseAt(reading.clauses, at);
  const isOwn = (index: number): boolean =>
    reading.symbols[index]?.kind === "date" &&
    !describesTreaty(reading.symbols, index) &&
    !describesNoun(reading.symbols, index, at) &&
    !isComparedDay(reading.symbols, index) &&
    !isAcrossFronted(reading.symbols, at, index) &&
    !datesTheReport(reading, clause.from, at, index);
  for (let index = at + 1; index < Math.min(clause.to, until); index++) {
    if (isOwn(index)) return widen(resolveAt(reading, index, modality));
    // "remains a party to X, ratified in 1998": the day of an aside
    if (isAside(reading.symbols, index)) break;
  }
  for (let index = at - 1; index >= clause.from; index--) {
    if (isOwn(index)) return widen(resolveAt(reading, index, modality));
    // "on Monday X signed the law that takes back Y": the day is that of the law
    if (word(reading.symbols[index]) === "that" && isVerbLike(reading.symbols[index + 1])) return null;
    // "takes effect today, ninety days after X ratified": today is not the day on which X did
    if (word(reading.symbols[index]) === "after" && reading.symbols[index + 1]?.kind === "states") return null;
  }
  return null;
}

/** "Signed by 130 States, it was adopted in April", "In force since 2014, it has 100 parties": a day on the other side of the comma. */
function isAcrossFronted(symbols: Reading["symbols"], at: number, date: number): boolean {
  const first = word(symbols[0]) ?? "";
  const force = first === "in" && /^(?:force|effect)$/.test(word(symbols[1]) ?? "");
  const participle = /ed$/.test(first) && hasTrigger(symbols[0], "sign", "adopt", "open", "ratify", "accede", "join");
  const absolute =
    first === "with" && symbols.slice(1, 6).some((symbol) => /^(?:having|being)$/.test(word(symbol) ?? ""));
  if (!force && !participle && !absolute && first !== "having") return false;
  const comma = symbols.findIndex(isComma);
  return comma > 0 && date < comma !== at < comma;
}

/** "before 2025", "by 2005", "after 2000": the days up to a date or from it on, where something was done on one of them. */
export function daysLed({ date, lead }: DateHit): PartialDate {
  const days = daysOf(date);
  if (days === null) return date;
  switch (lead) {
    case "before":
      // "before the end of 2013"
      return { kind: "days", from: EARLIEST, to: date.kind === "days" ? days.to : days.from };
    case "by":
      return { kind: "days", from: EARLIEST, to: days.to };
    case "after":
      return { kind: "days", from: days.to, to: LATEST };
    default:
      return date;
  }
}

/** No treaty of arms is older, no day of one later. */
const EARLIEST = civilDate("1899-01-01");
const LATEST = civilDate("2200-01-01");

/** "on 3 and 4 December": from the one to the other. */
function widen(hit: DateHit | null): DateHit | null {
  const [first, last] = hit === null ? [] : [daysOf(hit.date), hit.to === null ? null : daysOf(hit.to)];
  if (hit === null || first == null || last == null || last.to <= first.from) return hit;
  return { ...hit, date: { kind: "days", from: first.from, to: last.to } };
}

/** ", ratified in", ", signed in" behind a treaty */
function isAside(symbols: Reading["symbols"], at: number): boolean {
  const [mark, participle] = [symbols[at], symbols[at + 1]];
  if (mark?.kind !== "mark" || symbols[at - 1]?.kind !== "treaty") return false;
  return hasTrigger(participle, "sign", "ratify", "adopt", "open") && /ed$/.test(word(participle) ?? "");
}

/** "five fewer than at the beginning of December": the day of what is compared with. */
function isComparedDay(symbols: Reading["symbols"], date: number): boolean {
  const than = [2, 3, 4, 5].find((back) => word(symbols[date - back]) === "than");
  if (than !== undefined && ["at", "in", "on", "by"].includes(word(symbols[date - than + 1]) ?? "")) return true;
  // "down from 150 last year", "compared with 120 in 2001"
  const former = [1, 2, 3, 4].find((back) => symbols[date - back]?.kind === "number");
  return former !== undefined && isFormerNumber(symbols, date - former);
}

/** Whether a number is the one that another is compared with: "down from 150", "as against 120". */
function isFormerNumber(symbols: Reading["symbols"], number: number): boolean {
  const around = /^(?:some|about|around|roughly|only|just|the|nearly|almost)$/.test(word(symbols[number - 1]) ?? "");
  const preposition = around ? number - 2 : number - 1;
  const [lead, led] = [word(symbols[preposition - 1]) ?? "", word(symbols[preposition]) ?? ""];
  if (led === "from") return /^(?:up|down|fell|rose|risen|fallen|dropped|grown|grew|shrunk|shrank)$/.test(lead);
  if (led === "against") return lead === "as";
  return /^(?:with|to)$/.test(led) && lead === "compared";
}

/** "half a year after its notice of 6 September": the day of another noun than the one at `at`. */
function describesNoun(symbols: Reading["symbols"], date: number, at: number): boolean {
  // "the other party to the 1998-2000 war"
  if (EVENTS.test(word(symbols[date + 1]) ?? "")) return true;
  const noun = symbols[date - 2];
  return word(symbols[date - 1]) === "of" && date - 2 !== at && hasTrigger(noun, "deposit", "vote", "law", "decree");
}

/**
 * Whether the date at `date` is the day on which the act at `at` was told, as far as the symbols from `from` on say: "X has left, its
 * minister said on Monday", "on Monday the minister said X had left", "said on Monday X had left".
 */
export function datesTheReport(reading: Reading, from: number, at: number, date: number): boolean {
  const { symbols } = reading;
  if (date > at) {
    const comma = symbols.findIndex((symbol, index) => index > at && isComma(symbol));
    return comma > 0 && symbols.slice(comma, date).some((symbol) => REPORTING.has(word(symbol) ?? ""));
  }
  const report = symbols.findIndex((symbol, index) => index >= from && index < at && REPORTING.has(word(symbol) ?? ""));
  return report >= 0 && date <= report + 2;
}

const EVENTS =
  /^(?:wars?|conflicts?|invasion|fighting|crisis|coup|elections?|revolution|uprising|genocide|earthquake|floods?)$/;

const REPORTING = new Set("said says told reported added wrote confirmed announced".split(" "));
