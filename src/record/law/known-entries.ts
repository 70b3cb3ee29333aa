import { addDays, type CivilDate, daysOf, printPartialDate } from "../../model/civil-date.ts";
import { CONSENT_KINDS, type Entry, type EntryKind } from "../../model/entry.ts";
import type { EntryInput } from "../../model/register.ts";
import { compareText } from "../../text/compare-text.ts";

const CONSENT: ReadonlySet<EntryKind> = new Set(CONSENT_KINDS);

/** Whether the entry was in the register on the day `known`. */
export function isKnown(entry: Entry, known: CivilDate): boolean {
  return entry.recordedFrom.day <= known && (entry.recordedTo === null || known < entry.recordedTo);
}

/** Whether the entry's act had happened by `on`; an act whose day is not known has. */
export function hasHappened(entry: Entry, on: CivilDate): boolean {
  if (entry.validFrom.kind === "day") return entry.validFrom.day <= on;
  const days = daysOf(entry.validFrom);
  return days === null || days.from <= on;
}

/** Whether the entry is an instrument of consent to be bound. */
export function isConsent(entry: Entry): boolean {
  return CONSENT.has(entry.kind);
}

/** The day of the entry in the world, when its source gives one to the day. */
export function dayOf(entry: Entry): CivilDate | null {
  return entry.validFrom.kind === "day" ? entry.validFrom.day : null;
}

/**
 * The day by which a consent was certainly deposited: its day, or the last day of the month or year when its source gives no more.
 * Null when nothing is known.
 */
export function depositDayOf(entry: Entry): CivilDate | null {
  if (entry.validFrom.kind === "day") return entry.validFrom.day;
  const days = daysOf(entry.validFrom);
  return days === null ? null : addDays(days.to, -1);
}

/** Order of the register: by day (unknown last, a month or year before its days), then by id. */
export function compareEntries(a: Entry, b: Entry): number {
  const left = printPartialDate(a.validFrom) ?? "9999";
  const right = printPartialDate(b.validFrom) ?? "9999";
  return compareText(left, right) || compareText(a.id, b.id);
}

/** The entry as a leaf of a derivation. */
export function entryInput(entry: Entry, label: string): EntryInput {
  return { entry: entry.id, label, day: printPartialDate(entry.validFrom), source: entry.source };
}

/** What a derivation says of an entry that is not sure. */
export function doubtNotes(entry: Entry): string[] {
  const notes: string[] = [];
  if (entry.confidence !== "high") notes.push(`${entry.id} has ${entry.confidence} confidence`);
  if (isConsent(entry) && entry.validFrom.kind !== "day") {
    notes.push(
      `the day of the deposit is known only as ${printPartialDate(entry.validFrom) ?? "unknown"}; its last possible day is taken`,
    );
  }
  if (entry.note !== null) notes.push(entry.note);
  return notes;
}
