import { findPeriod } from "../reading/find-period.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

/** What names the time for a duty: "the deadline", "the limit". */
export const TERMS = /^(deadlines?|limit|period|term|date)$/;

/** "gives States ten years to destroy", "is due within a month": the time itself says that it is a duty. */
export function findTimeTo(reading: Reading): number | undefined {
  const at = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "number" &&
      /^(?:day|week|month|year)s?$/.test(word(reading.symbols[index + 1]) ?? "") &&
      (leadsToDuty(reading, index + 2) ||
        isToBeDoneWithin(reading, index) ||
        isTheTerm(reading, index + 2) ||
        tellsTerm(reading, index)),
  );
  if (at >= 0) return at;
  const until = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "date" && symbol.date.lead?.kind === "until" && word(reading.symbols[index + 1]) === "to",
  );
  // "has asked to be given until 2030 to clear": what it wants
  const wanted = until >= 0 && findTriggers(reading, "request").some((index) => index < until);
  if (until >= 0 && !wanted) return until;
  const due = reading.symbols.findIndex(
    (symbol, index) =>
      word(symbol) === "due" &&
      [1, 2, 3].some((step) =>
        ["within", "after", "in", "no", "not", "by", "on"].includes(word(reading.symbols[index + step]) ?? ""),
      ),
  );
  if (due >= 0) return due;
  const allowed = findAllowedTime(reading);
  return allowed < 0 ? undefined : allowed;
}

/** "An answer is owed within 28 days", "answers may take half a year": a time said of no State, in the present. */
function findAllowedTime(reading: Reading): number {
  const { symbols } = reading;
  if (symbols.some(({ kind }) => kind === "states" || kind === "date")) return -1;
  if (
    symbols.some((symbol) => PAST.has(word(symbol) ?? "")) ||
    !symbols.some((symbol) => GIVING.has(word(symbol) ?? ""))
  )
    return -1;
  const period = findPeriod(reading);
  return period === null ? -1 : symbols.findIndex((symbol) => symbol.start === period.span.start);
}

const PAST = new Set("was were had did been took gave got could would".split(" "));
const GIVING = new Set(
  "take takes owed owe owes within get gets has have give gives allow allows leave leaves grant grants set sets last lasts".split(
    " ",
  ),
);

/** "four years to destroy", "four years from 1 June to destroy", "the same four years for clearing". */
function leadsToDuty({ symbols }: Reading, from: number): boolean {
  for (let at = from; at < from + LEAD_REACH; at++) {
    const symbol = symbols[at];
    const lower = word(symbol) ?? "";
    if (lower === "to" || lower === "for") return at === from || lower === "to";
    if (symbol?.kind !== "date" && symbol?.kind !== "mark" && !LEADING.has(lower)) return false;
  }
  return false;
}

/** Symbols from "four years" to "to destroy": "from its signature of 1997, that is until 2001,". */
const LEAD_REACH = 12;
const LEADING = new Set(
  "from then that the its their day date moment after entry into force in which of on its signature signing ratification accession joining deposit is until i.e namely or so by".split(
    " ",
  ),
);

/** "the time is ten years", "the limit was four years": the time told of its name. */
function tellsTerm({ symbols }: Reading, number: number): boolean {
  return (
    /^(is|was)$/.test(word(symbols[number - 1]) ?? "") &&
    /^(time|deadline|limit|period|term)$/.test(word(symbols[number - 2]) ?? "")
  );
}

/** "Ten years is the period that the treaty gives for ...", "four years are the limit". */
function isTheTerm({ symbols }: Reading, verb: number): boolean {
  if (word(symbols[verb]) === "are" && /^(allowed|given|set|foreseen)$/.test(word(symbols[verb + 1]) ?? ""))
    return true;
  if (!["is", "are", "was", "were"].includes(word(symbols[verb]) ?? "")) return false;
  return [1, 2, 3].some((step) => TERMS.test(word(symbols[verb + step]) ?? ""));
}

/** "are to be cleared within ten years". */
function isToBeDoneWithin({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at - 1]) !== "within") return false;
  return symbols.some((symbol, index) => index < at && word(symbol) === "be" && word(symbols[index - 1]) === "to");
}
