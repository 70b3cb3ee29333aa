import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import type { DateHit } from "../reading/reading-dates.ts";

/** A State's standing that is told as an act: when it began, or in which order. */
interface Standing {
  readonly at: number;
  readonly state: StateCode;
  readonly subject: number;
  readonly treaty: TreatyId;
  readonly date: DateHit | null;
  /** the words of its place in an order ("the 165th state") */
  readonly rank?: Span | null;
}

/** "will be bound by it from 1 February", "became binding on X in May": the day on which it enters into force for the State. */
export function entersForce(reading: Reading, standing: Standing): Draft {
  return toAction(reading, standing, {
    action: "entry-into-force",
    negated: isNegated(reading, standing.at),
    modality: modalityAt(reading, standing.at),
  });
}

/** "has never belonged to it" */
export function neverJoined(reading: Reading, standing: Standing): Draft {
  return toAction(reading, standing, { action: "joined", negated: true, modality: "actual" });
}

type Act = Pick<Draft, "negated" | "modality"> & { readonly action: "entry-into-force" | "joined" };

function toAction(reading: Reading, { at, state, subject, treaty, date, rank = null }: Standing, act: Act): Draft {
  const action = spanOf(reading, at, at);
  return {
    content: {
      kind: "treaty-action",
      state,
      action: act.action,
      date: date?.date ?? null,
      rank: rank === null ? null : reading.text.slice(rank.start, rank.end),
    },
    treaty,
    negated: act.negated,
    modality: act.modality,
    at: action.start,
    span: clauseSpan(reading, at),
    fields: {
      state: [spanOf(reading, subject, subject)],
      action: [action],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about: null,
    reader: act.action === "joined" ? "never-party" : "bound-from",
  };
}

/** "became the 165th state to be bound", "the hundredth party": a place in the order of those who did. */
export function takesPlace(reading: Reading, standing: Standing, action: Act["action"]): Draft {
  return toAction(reading, standing, { action, negated: false, modality: "actual" });
}
