import type { StateCode } from "../../../model/state.ts";
import { isStillToCome, stepDate } from "../reading/find-step-date.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, isNegated, type Reading } from "../reading/reading.ts";
import { resolveTowards } from "../reading/reading-dates.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { draftInEffect } from "./draft-in-effect.ts";
import { isLegalEffect } from "./is-legal-effect.ts";

/** "X will be out on D", "the three are already out", "none of the five is out yet": of those whose leaving the text tells. */
export function readBeingOut(reading: Reading): Draft[] {
  const { symbols, context } = reading;
  if (!context.implied || context.leaving.length === 0 || speaksGenerally(reading)) return [];
  const none = findNoneOf(reading);
  const at = symbols.findIndex(
    (symbol, index) => isOut(reading, index) || (none !== null && takesEffect(reading, symbol, index)),
  );
  const treaty = at < 0 ? null : treatyFor(reading, at);
  if (at < 0 || treaty === null || isAwaited(reading, at)) return [];
  const states = none ?? subjectOf(reading, at, [])?.states ?? [];
  if (states.length === 0) return [];
  const said = word(symbols[at]) === "goes" ? "planned" : modalityAt(reading, at);
  if (said === "possible" || said === "conditional") return [];
  const found = stepDate(reading, at, at, said);
  // "they are out on D": a day that is as likely to come
  const present = [1, 2].some((back) => /^(?:is|are)$/.test(word(symbols[at - back]) ?? ""));
  const date = found !== null && present ? (resolveTowards(reading, found.at, null) ?? found) : found;
  const modality = said === "actual" && isStillToCome(reading, date) ? "planned" : said;
  return [
    draftInEffect(reading, at, {
      states,
      day: date,
      treaty: treaty.treaty,
      negated: none !== null || isNegated(reading, at),
      modality,
      reader: "being-out",
    }),
  ];
}

/** "None of the five withdrawals has taken effect" */
function takesEffect(reading: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  return hasTrigger(symbol, "effect") && isLegalEffect(reading, at);
}

/** "must wait before it is out" */
function isAwaited({ symbols }: Reading, at: number): boolean {
  return [1, 2, 3, 4, 5].some((back) =>
    /^(if|once|before|until|when|unless|after)$/.test(word(symbols[at - back]) ?? ""),
  );
}

/** "is out", "will be out on D": not "is out of order", "is out there". */
function isOut({ symbols }: Reading, at: number): boolean {
  if (isGone(symbols, at)) return true;
  if (word(symbols[at]) !== "out") return false;
  const before = [1, 2].map((back) => word(symbols[at - back]) ?? "").filter((lower) => !FILLERS.has(lower));
  if (!BE.has(before[0] ?? "")) return false;
  const next = symbols[at + 1];
  return next === undefined || next.kind === "mark" || next.kind === "date" || AFTER.has(word(next) ?? "");
}

/** "X goes on D", "has gone", "went on the same day as Y": of those whose leaving was told. */
export function isGone(symbols: Reading["symbols"], at: number): boolean {
  if (!/^(goes|went|gone)$/.test(word(symbols[at]) ?? "")) return false;
  const next = symbols[at + 1];
  const dated = ["on", "in"].includes(word(next) ?? "") && symbols[at + 2]?.kind === "date";
  const together = word(symbols[at + 3]) === "same" && ["on", "in"].includes(word(next) ?? "");
  return dated || together || next?.kind === "date" || (next?.kind === "mark" && word(symbols[at]) === "gone");
}

const BE = new Set("is are was were be been".split(" "));
const FILLERS = new Set("already now also still not yet finally".split(" "));
const AFTER = new Set("on by already yet in from since as too".split(" "));

/** "None of the five": those whose leaving was told, where they are that many. */
function findNoneOf({ symbols, context }: Reading): readonly StateCode[] | null {
  const number = symbols.find((symbol) => symbol.kind === "number");
  if (word(symbols[0]) !== "none" || word(symbols[1]) !== "of") return null;
  const leaving = [...new Set(context.leaving)];
  const them = word(symbols[2]) === "them";
  return them || (number?.kind === "number" && number.value === leaving.length) ? leaving : null;
}
