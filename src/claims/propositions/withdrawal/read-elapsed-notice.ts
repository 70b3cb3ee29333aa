import type { StateCode } from "../../../model/state.ts";
import { isStillToCome } from "../reading/find-step-date.ts";
import { findStem, stemSet } from "../reading/find-words.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, resolveAt } from "../reading/reading-dates.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { word } from "../symbols/clauses.ts";
import { draftInEffect } from "./draft-in-effect.ts";
import { type NoticePeriod, readNoticePeriod } from "./find-notice-period.ts";

/**
 * "The six months that must pass have now run out for X", "their six months expire on D": how long a notice takes, and that it has been so
 * long for those whose leaving the text tells.
 */
export function readElapsedNotice(reading: Reading): Draft[] {
  const { symbols, context } = reading;
  if (context.leaving.length === 0 || findStem(reading, DUTIES) >= 0) return [];
  const period = readNoticePeriod(reading);
  if (period === null || !DETERMINERS.has(word(symbols[period.at - 1]) ?? "")) return [];
  const end = symbols.findIndex((_, at) => at > period.at && isEnd(reading, at));
  const treaty = end < 0 ? null : treatyFor(reading, end);
  const states = end < 0 ? [] : whose(reading, end);
  if (treaty === null || states.length === 0 || isAwaited(reading, period.at)) return [];
  const over = PERFECT.has(auxiliaryBefore(reading, end));
  const date = dateBehind(reading, end);
  // "the day before yesterday"
  if ((!over && date === null) || date?.lead === "before" || date?.lead === "after") return [];
  const reader = "elapsed-notice";
  return [
    {
      ...tellPeriod(period),
      treaty: treaty.treaty,
      modality: "actual",
      negated: false,
      at: spanOf(reading, end, end).start,
      span: clauseSpan(reading, end),
      about: null,
      reader,
    },
    draftInEffect(reading, end, {
      states,
      day: date,
      treaty: treaty.treaty,
      modality: over || !isStillToCome(reading, date) ? "actual" : "planned",
      negated: isNegated(reading, end),
      reader,
    }),
  ];
}

function tellPeriod({ n, unit, span }: NoticePeriod): Pick<Draft, "content" | "fields"> {
  return {
    content: {
      kind: "withdrawal-effect",
      states: [],
      period: { n, unit },
      from: "unsaid",
      conflict: null,
      effectiveOn: null,
      permits: null,
    },
    fields: { period: [span] },
  };
}

const DUTIES = stemSet("destroy clear clearance report clarification stockpile stock mission answer");
const DETERMINERS = new Set("the these those its their".split(" "));
const PERFECT = new Set(["has", "have", "had", "are", "is", "were"]);
const FILLERS = new Set("now already just also not yet finally since".split(" "));

/** "have run out", "have passed", "are over", "expire on D" */
function isEnd(reading: Reading, at: number): boolean {
  const lower = word(reading.symbols[at]) ?? "";
  const next = word(reading.symbols[at + 1]) ?? "";
  const perfect = PERFECT.has(auxiliaryBefore(reading, at));
  if (/^(?:run|runs|ran)$/.test(lower)) return next === "out";
  if (lower === "gone") return next === "by" && perfect;
  if (/^(?:over|up)$/.test(lower)) return perfect;
  if (/^(?:expires?|ends?|expired|lapsed|ended)$/.test(lower)) return true;
  return /^(?:passed|elapsed)$/.test(lower) && perfect;
}

/** The auxiliary of the verb at `at`; "" where it has none. */
function auxiliaryBefore({ symbols }: Reading, at: number): string {
  let back = at - 1;
  while (FILLERS.has(word(symbols[back]) ?? "")) back--;
  return word(symbols[back]) ?? "";
}

/** "for X" behind the verb, else those spoken of, where their leaving was told. */
function whose({ symbols, context }: Reading, end: number): readonly StateCode[] {
  const named = symbols.slice(end, end + WHOSE_REACH).find((symbol) => symbol.kind === "states");
  const before = symbols.slice(0, end).findLast((symbol) => symbol.kind === "states");
  const states =
    named?.kind === "states" ? named.states : before?.kind === "states" ? before.states : context.lastStates;
  return states.every((state) => context.leaving.includes(state)) ? states : [];
}

/** Symbols from the verb to the State: "run out for the first of them, X". */
const WHOSE_REACH = 5;

/** "when the six months are up": a time, and not that it has come. */
function isAwaited({ symbols }: Reading, period: number): boolean {
  return symbols.slice(0, period).some((symbol) => AWAITING.has(word(symbol) ?? ""));
}

const AWAITING = new Set("when if once until unless after before whether".split(" "));

function dateBehind(reading: Reading, end: number): DateHit | null {
  for (let at = end + 1; at <= end + WHOSE_REACH; at++) {
    const hit = resolveAt(reading, at, "planned");
    if (hit !== null) return hit;
  }
  return null;
}
