import { daysBetween, daysOf } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import { hasTrigger, word } from "../clauses.ts";
import { type Draft, type Reading, spanOf, subjectOf, treatyFor } from "../reading.ts";
import { type DateHit, resolveAt } from "../reading-dates.ts";
import { findStem, stemSet, wordsBetween } from "./find-words.ts";
import { findDuty } from "./read-obligation.ts";

/** The day that a State is said to have for a duty, named or not: "should have finished by D", "its deadline ran out in D", "has until D". */
export function readDeadlines(reading: Reading): Draft[] {
  const found = findFinish(reading) ?? findDeadlineDay(reading) ?? findUntil(reading);
  if (found === null) return [];
  const treaty = treatyFor(reading, found.at);
  if (treaty === null || !(reading.context.implied || treaty.how !== "implied")) return [];
  const states = found.states ?? subjectOf(reading, found.at, [])?.states ?? [];
  const [state] = states;
  if (state === undefined || states.length !== 1) return [];
  return [
    {
      content: {
        kind: "obligation",
        state,
        duty: findDuty(reading, treaty.treaty) ?? "any",
        due: found.date.date,
        claimedSource: null,
        period: null,
        provisions: [],
        fulfilled: "unsaid",
      },
      treaty: treaty.treaty,
      negated: false,
      modality: "actual",
      at: reading.symbols[found.at]?.start ?? reading.span.start,
      span: reading.span,
      fields: { duty: [spanOf(reading, found.at, found.at)], due: [found.date.span] },
      about: null,
      reader: "deadline",
    },
  ];
}

interface Found {
  readonly at: number;
  readonly date: DateHit;
  readonly states?: readonly StateCode[];
}

const FINISH = stemSet("finish complete do");

/** "should have finished by March": what had to be done is not said, only by when. */
function findFinish(reading: Reading): Found | null {
  const at = findStem(reading, FINISH);
  if (at < 0 || !/\b(should|ought to|was to|were to) have( been)?$/.test(wordsBetween(reading, at - 5, at)))
    return null;
  const date = firstDate(reading, at + 1, at + 4);
  return date === null ? null : { at, date };
}

const RUNS = stemSet("run end expire lapse pass fall be");

/** "its deadline was 1 April", "the period of X ran out in June". */
function findDeadlineDay(reading: Reading): Found | null {
  const { symbols } = reading;
  const at = symbols.findIndex((symbol) => /^(deadline|period)$/.test(word(symbol) ?? ""));
  const owner = symbols[at - 1];
  if (at < 1 || owner === undefined) return null;
  const its = ["its", "their"].includes(word(owner) ?? "");
  if (!its && !(owner.kind === "states" && owner.possessive) && owner.kind !== "states") return null;
  const verb = symbols.findIndex(
    (symbol, index) =>
      index > at && symbol.kind === "word" && (RUNS.has(symbol.stem) || ["was", "is", "ran"].includes(symbol.lower)),
  );
  if (verb < 0 || symbols.slice(at, verb).some((symbol) => hasTrigger(symbol, "extension", "withdraw", "miss")))
    return null;
  const date = firstDate(reading, verb + 1, symbols.length);
  const states = owner.kind === "states" ? owner.states : reading.context.lastStates;
  return date === null ? null : { at, date, states };
}

/** "has until D", "had given the country until D to clear its land". */
function findUntil(reading: Reading): Found | null {
  const { symbols } = reading;
  const until = symbols.findIndex((symbol) => word(symbol) === "until");
  if (until < 0) return null;
  const date = firstDate(reading, until + 1, until + 7);
  if (date === null) return null;
  const before = symbols.slice(Math.max(0, until - 4), until);
  const given = before.findIndex((symbol) => /^(given|gave|gives|give|granted)$/.test(word(symbol) ?? ""));
  if (given >= 0) {
    const named = before.slice(given).find((symbol) => symbol.kind === "states");
    const country = before.slice(given).some((symbol) => /^(country|it|state)$/.test(word(symbol) ?? ""));
    if (named?.kind === "states") return { at: until, date, states: named.states };
    return country ? { at: until, date, states: reading.context.lastStates } : null;
  }
  const has = /^(has|had|have)$/.test(word(symbols[until - 1]) ?? "");
  return has ? { at: until - 1, date } : null;
}

/** "1 April" without a year may have passed or not: the nearer one. */
function nearestYear(reading: Reading, at: number): DateHit | null {
  const [past, coming] = [resolveAt(reading, at, "actual"), resolveAt(reading, at, "planned")];
  const { base } = reading.context;
  const [before, after] = [past, coming].map((hit) => (hit === null ? null : (daysOf(hit.date)?.from ?? null)));
  if (base === null || before == null || after == null) return past;
  return daysBetween(before, base) <= daysBetween(base, after) ? past : coming;
}

function firstDate(reading: Reading, from: number, to: number): DateHit | null {
  for (let at = from; at < Math.min(to, reading.symbols.length); at++) {
    const hit = nearestYear(reading, at);
    if (hit !== null && hit.lead !== "since") return hit;
  }
  return null;
}
