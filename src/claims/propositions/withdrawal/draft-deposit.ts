import type { PartialDate } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { stepDate } from "../reading/find-step-date.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

/** That States handed in their notices of leaving a treaty, as the verb at `at` tells; the day is the verb's. */
export function draftDeposit(
  reading: Reading,
  at: number,
  states: readonly StateCode[],
  treaty: TreatyId,
  reader: string,
): Draft {
  const date = stepDate(reading, at, at, "actual");
  return {
    content: {
      kind: "withdrawal-step",
      states: [...states],
      step: "deposited",
      date: date?.date ?? null,
      votes: null,
      rank: null,
    },
    treaty,
    negated: isNegated(reading, at),
    modality: "actual",
    at: reading.symbols[at]?.start ?? reading.span.start,
    span: clauseSpan(reading, at),
    fields: { step: [spanOf(reading, at, at)], ...(date === null ? {} : { date: [date.span] }) },
    about: null,
    reader,
  };
}

/** That States deposited their instruments of consent, as the verb at `at` tells. */
export function draftConsent(
  reading: Reading,
  { at, states }: { readonly at: number; readonly states: readonly StateCode[] },
  treaty: TreatyId,
): Draft[] {
  const date = stepDate(reading, at, at, "actual");
  return states.map((state) => ({
    content: { kind: "treaty-action", state, action: "deposit", date: date?.date ?? openDay(reading, at), rank: null },
    treaty,
    negated: isNegated(reading, at),
    modality: "actual",
    at: reading.symbols[at]?.start ?? reading.span.start,
    span: clauseSpan(reading, at),
    fields: { action: [spanOf(reading, at, at)], ...(date === null ? {} : { date: [date.span] }) },
    about: null,
    reader: "consent-papers",
  }));
}

/** "on the very day of its independence": a day that nothing resolves; null where the words give none. */
function openDay({ symbols }: Reading, at: number): PartialDate | null {
  const given = symbols.some(
    (symbol, index) => index > at && word(symbol) === "day" && word(symbols[index + 1]) === "of",
  );
  return given ? { kind: "unknown" } : null;
}
