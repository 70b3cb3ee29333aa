import { type CivilDate, daysOf, findCivilDate } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { Deadline, EntryInput, LegalDerivation } from "../../model/register.ts";
import type { State } from "../../model/state.ts";
import type { Treaty, TreatyRules } from "../../model/treaty.ts";
import { addOffset, clampNote, describeOffset } from "./add-offset.ts";
import type { TreatyEntryIntoForce } from "./entry-into-force.ts";
import { compareEntries, dayOf, entryInput, hasHappened } from "./known-entries.ts";
import type { Membership } from "./memberships.ts";

type DeadlineRule = TreatyRules["deadlines"][number];

/**
 * The duties of a State with the day each is due: formulas D1 to D5.
 *
 * An extension is a decision: its day is stored and taken, never computed (four of twenty fall on another day and month). A duty due after
 * the State ceased to be bound is not listed.
 *
 * @param entries - known entries of the State and treaty (decisions, completions, missed days)
 * @param on - decisions and completions until that day count
 */
export function computeDeadlines(
  treaty: Treaty,
  state: State,
  membership: Membership | null,
  entries: readonly Entry[],
  global: TreatyEntryIntoForce,
  on: CivilDate,
): Deadline[] {
  const start = membership?.force.day ?? null;
  if (membership === null || start === null || start > on || global.day === null) return [];
  const deadlines: Deadline[] = [];
  for (const rule of treaty.rules.deadlines) {
    const isOriginal = start === global.day;
    if ((rule.onlyFor === "original" && !isOriginal) || (rule.onlyFor === "later" && isOriginal)) continue;
    const deadline = computeDeadline(treaty, state, membership, rule, entries, global, start, on);
    if (deadline !== null && (membership.to === null || deadline.due < membership.to)) deadlines.push(deadline);
  }
  return deadlines;
}

function computeDeadline(
  treaty: Treaty,
  state: State,
  membership: Membership,
  rule: DeadlineRule,
  entries: readonly Entry[],
  global: TreatyEntryIntoForce,
  start: CivilDate,
  on: CivilDate,
): Deadline | null {
  const base = rule.from === "state-entry-into-force" ? start : global.day;
  if (base === null) return null;
  const counted = addOffset(base, rule.offset);
  const original = rule.yearly === null ? counted.day : nextYearly(counted.day, rule.yearly, on);
  if (original === null) return null;
  const notes: string[] = [];
  if (counted.clamped) notes.push(clampNote(base, counted.day));
  if (rule.condition !== null) notes.push(`concerns a State with ${rule.condition}`);
  const own = entries
    .filter((entry) => entry.preferred && entry.subject === rule.duty && isPast(entry, on))
    .sort(compareEntries);
  const extensions = own.filter((entry) => entry.kind === "deadline-extension" || entry.kind === "deadline-status");
  const last = extensions.filter((entry) => entry.setsDate !== null).at(-1);
  const due = rule.yearly === null ? (last?.setsDate ?? original) : original;
  const inputs: (EntryInput | LegalDerivation)[] = [
    rule.from === "state-entry-into-force" ? membership.force.derivation : global.derivation,
  ];
  for (const entry of extensions) {
    inputs.push(entryInput(entry, entry.setsDate === null ? entry.detail : `${entry.detail}: ${entry.setsDate}`));
    if (entry.confidence === "low") notes.push(`${entry.id} has low confidence`);
  }
  if (extensions.at(-1)?.setsDate === null)
    notes.push("the last decision put the day off; the new day is not on the register");
  const completed = own.find(
    (entry) => entry.kind === "duty-completed" && !extensions.some((later) => opensAgain(later, entry)),
  );
  if (completed !== undefined) inputs.push(entryInput(completed, completed.detail));
  const missed = own.find(
    (entry) => entry.kind === "deadline-missed" && (dayOf(entry) === null || dayOf(entry) === due),
  );
  if (missed !== undefined) inputs.push(entryInput(missed, missed.detail));
  const outcome =
    completed !== undefined ? "completed" : missed !== undefined ? "recorded-missed" : due < on ? "passed" : "open";
  if (outcome === "passed")
    notes.push("the day has passed; the register records neither completion nor that it was missed");
  return {
    treaty: treaty.id,
    state: state.code,
    duty: rule.duty,
    provision: last === undefined ? rule.provision : (rule.extension?.provision ?? rule.provision),
    due,
    original,
    outcome,
    derivation: {
      what: `${rule.duty} of ${state.name}, ${rule.yearly === null ? describeOffset(rule.offset) : `yearly by ${rule.yearly}`} from ${base}`,
      value: due,
      rule: { treaty: treaty.id, provision: rule.provision },
      formula: last === undefined ? rule.formula : "D2",
      inputs,
      notes,
    },
  };
}

/** Whether a day was set after a duty had been declared done: what is found later is due by that day. */
function opensAgain(extension: Entry, completion: Entry): boolean {
  const set = daysOf(extension.validFrom);
  const done = daysOf(completion.validFrom);
  return set !== null && done !== null && set.from >= done.to;
}

/** What has no day counts from the day it became known; that a day was missed is told by the day itself. */
function isPast(entry: Entry, on: CivilDate): boolean {
  if (entry.validFrom.kind === "unknown" && entry.kind !== "deadline-missed") return entry.recordedFrom.day <= on;
  return hasHappened(entry, on);
}

/** The first such day of a year after `from` that is not before `on`. */
function nextYearly(from: CivilDate, yearly: string, on: CivilDate): CivilDate | null {
  const month = Number(yearly.slice(0, 2));
  const day = Number(yearly.slice(3, 5));
  const firstYear = Number(from.slice(0, 4)) + (`${from.slice(5)}` < yearly ? 0 : 1);
  const year = Math.max(firstYear, Number(on.slice(0, 4)) + (on.slice(5) <= yearly ? 0 : 1));
  return findCivilDate(year, month, day);
}
