import { type CivilDate, daysOf } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";

/**
 * Whether the recorded armed conflict was going on that day.
 *
 * A start or end known only to the month or year counts from its last, and until its first, possible day: only what is certain.
 * A ceasefire is another entry and ends nothing.
 */
export function isGoingOn(conflict: Entry, on: CivilDate): boolean {
  if (conflict.kind !== "armed-conflict") return false;
  const start = daysOf(conflict.validFrom);
  if (start === null || on < start.from) return false;
  if (conflict.validFrom.kind !== "day" && on < start.to) return false;
  const end = endOf(conflict);
  return end === null || on < end;
}

/** The first day on which the conflict was over; null while no end is recorded. */
export function endOf(conflict: Entry): CivilDate | null {
  return conflict.validTo === null ? null : (daysOf(conflict.validTo)?.from ?? null);
}
