import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf } from "../reading.ts";
import { stepDate } from "./find-step-date.ts";

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
