import { type CivilDate, parsePartialDate } from "../model/civil-date.ts";
import type { Entry, EntryKind } from "../model/entry.ts";
import type { StateCode } from "../model/state.ts";
import type { TreatyId } from "../model/treaty.ts";

/** A fact assumed for a what-if or a case. */
export interface Assumption {
  /** null for an armed conflict or a ceasefire */
  readonly treaty: TreatyId | null;
  readonly kind: EntryKind;
  readonly states: readonly StateCode[];
  /** day, month or year of the act */
  readonly from: string;
  /** first day on which it no longer held; null: no end */
  readonly to: string | null;
  /** a later day that a notice names, or the day a decision sets */
  readonly sets: CivilDate | null;
  readonly subject: string | null;
  /** first day on which it is taken as known */
  readonly recorded: CivilDate;
}

/**
 * The assumption as an entry, so that a what-if is the same computation with one entry more. Its source says that it is assumed.
 *
 * @throws Error when `from` or `to` is not a date
 */
export function assumeEntry(assumption: Assumption): Entry {
  const { treaty, kind, states, from, to, sets, subject, recorded } = assumption;
  return {
    id: `assumed/${treaty ?? "conflict"}/${states.join("-")}/${kind}-${from}`,
    treaty,
    kind,
    states,
    about: [],
    validFrom: getPartialDate(from),
    validTo: to === null ? null : getPartialDate(to),
    statedEffect: null,
    recordedFrom: { day: recorded, assumed: true },
    recordedTo: null,
    subject,
    setsDate: sets,
    quantity: null,
    place: null,
    detail: `Assumed: ${kind.replaceAll("-", " ")} of ${states.join(", ")}`,
    provision: null,
    source: "assumed for this question",
    confidence: "high",
    preferred: true,
    note: null,
  };
}

function getPartialDate(text: string): Entry["validFrom"] {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(`not a date: ${text}; write YYYY-MM-DD, YYYY-MM or YYYY`);
  return date;
}
