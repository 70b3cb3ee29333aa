import type { PartialDate } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import { clauseSpan, type Draft, type Reading, spanOf } from "../reading/reading.ts";
import type { DateHit } from "../reading/reading-dates.ts";

/** What a reader found out about a leaving in effect. */
interface Told extends Pick<Draft, "treaty" | "modality" | "negated" | "reader"> {
  readonly states: readonly StateCode[];
  /** the symbol that names them, where they are evidence */
  readonly statesAt?: number;
  /** the day that the words name */
  readonly day: DateHit | null;
  /** the day of the step, where it is not the one that the words name */
  readonly date?: PartialDate | null;
}

/** The draft of a leaving in effect that the symbol at `at` tells. */
export function draftInEffect(reading: Reading, at: number, told: Told): Draft {
  const { states, statesAt, day, date = day?.date ?? null, ...rest } = told;
  return {
    ...rest,
    content: { kind: "withdrawal-step", states: [...states], step: "in-effect", date, votes: null, rank: null },
    at: spanOf(reading, at, at).start,
    span: clauseSpan(reading, at),
    fields: {
      ...(statesAt === undefined ? {} : { states: [spanOf(reading, statesAt, statesAt)] }),
      step: [spanOf(reading, at, at)],
      ...(day === null ? {} : { date: [day.span] }),
    },
    about: null,
  };
}
