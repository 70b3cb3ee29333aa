import { type CivilDate, laterOf } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { EntryInput, LegalDerivation, WithdrawalEffect } from "../../model/register.ts";
import type { State } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { addOffset, clampNote, describeOffset } from "./add-offset.ts";
import { endOf, isGoingOn } from "./conflicts.ts";
import { doubtNotes, entryInput } from "./known-entries.ts";

/** A notice of withdrawal: recorded (`entry`), or assumed for a what-if. */
export interface WithdrawalNotice {
  readonly received: CivilDate;
  /** a later day that the notice names, where the treaty allows it */
  readonly names: CivilDate | null;
  readonly entry: Entry | null;
}

/**
 * When a withdrawal takes effect: formulas W1 (from receipt) and W2 (from notice), with the clauses A1 to A3.
 *
 * The armed-conflict clause asks whether the State is engaged in an armed conflict on the day the period ends. Whether it is, is
 * an input: conflicts that the register records. "None recorded" is not "none".
 *
 * @param conflicts - known armed conflicts of the State, any day
 * @returns null where the treaty has no clause on withdrawal
 */
export function computeWithdrawalEffect(
  treaty: Treaty,
  state: State,
  notice: WithdrawalNotice,
  conflicts: readonly Entry[],
  known: CivilDate,
): WithdrawalEffect | null {
  const rule = treaty.rules.withdrawal;
  if (rule === null) return null;
  const counted = addOffset(notice.received, rule.offset);
  const notes = notice.entry === null ? ["assumed notice, not in the register"] : doubtNotes(notice.entry);
  if (counted.clamped) notes.push(clampNote(notice.received, counted.day));
  let periodEnds = counted.day;
  if (rule.laterDateAllowed && notice.names !== null && notice.names > periodEnds) {
    periodEnds = notice.names;
    notes.push(`the notice names ${notice.names}, later than the earliest day ${counted.day}`);
  }
  const inputs: (EntryInput | LegalDerivation)[] =
    notice.entry === null ? [] : [entryInput(notice.entry, `notice of withdrawal of ${state.name}`)];
  const atExpiry =
    rule.conflictClause === "none" ? [] : conflicts.filter((conflict) => isGoingOn(conflict, periodEnds));
  let effective: CivilDate | null = periodEnds;
  if (rule.conflictClause !== "none") {
    inputs.push(deriveConflict(treaty, state, periodEnds, atExpiry, known));
    for (const conflict of atExpiry) {
      const end = endOf(conflict);
      effective = end === null || effective === null ? null : laterOf(effective, end);
    }
  }
  const stated = notice.entry?.statedEffect ?? null;
  if (stated !== null && stated !== effective) notes.push(`${notice.entry?.source} gives ${stated}`);
  return {
    received: notice.received,
    periodEnds,
    conflictAtExpiry: rule.conflictClause === "none" ? "not-asked" : atExpiry.length > 0 ? "recorded" : "none-recorded",
    effective,
    derivation: {
      what: `effect of the withdrawal of ${state.name}, ${describeOffset(rule.offset)} from ${rule.startsAt}`,
      value: effective ?? "not before the end of the armed conflict",
      rule: { treaty: treaty.id, provision: rule.provision },
      formula: rule.formula,
      inputs,
      notes,
    },
  };
}

function deriveConflict(
  treaty: Treaty,
  state: State,
  periodEnds: CivilDate,
  atExpiry: readonly Entry[],
  known: CivilDate,
): LegalDerivation {
  const rule = treaty.rules.withdrawal;
  const notes: string[] = [];
  if (periodEnds > known) notes.push(`${periodEnds} lies after ${known}: what will be so then is not known`);
  if (atExpiry.length === 0)
    notes.push("none recorded is not none: the register holds the conflicts of treaties/conflicts.csv");
  if (rule?.conflictClause === "A2")
    notes.push("also not before persons protected by the rules of armed conflict are released or repatriated");
  return {
    what: `${state.name} engaged in an armed conflict on ${periodEnds}, the end of the period`,
    value: atExpiry.length > 0 ? "recorded" : "none recorded",
    rule: { treaty: treaty.id, provision: rule?.conflictProvision ?? rule?.provision ?? "" },
    formula: rule?.conflictClause ?? null,
    inputs: atExpiry.map((conflict) => entryInput(conflict, conflict.detail)),
    notes,
  };
}
