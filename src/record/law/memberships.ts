import type { CivilDate } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { LegalDerivation, WithdrawalEffect } from "../../model/register.ts";
import type { State } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { computeEntryIntoForceFor, type StateEntryIntoForce, type TreatyEntryIntoForce } from "./entry-into-force.ts";
import { compareEntries, dayOf, depositDayOf, isConsent } from "./known-entries.ts";
import { computeWithdrawalEffect } from "./withdrawal.ts";

/** One consent of a State, from its deposit to its end. */
export interface Membership {
  readonly consent: Entry;
  readonly deposited: CivilDate;
  readonly force: StateEntryIntoForce;
  readonly withdrawal: { readonly entry: Entry; readonly effect: WithdrawalEffect } | null;
  /** first day without consent; null: none known */
  readonly to: CivilDate | null;
  readonly endedBy: "withdrawal" | "withdrawal-of-ratification" | "end-of-state" | "end-of-treaty" | null;
  /** what ended it, or keeps it from ending */
  readonly ending: LegalDerivation | null;
}

/**
 * The consents of a State to a treaty in order, each with the day it came into force and the day it ended.
 *
 * @param entries - known entries of the State and treaty; those not preferred only serve to be shown beside the preferred
 * @param withdrawals - known withdrawals that end it, those from a treaty that carries this one included
 * @param conflicts - known armed conflicts of the State
 */
export function computeMemberships(
  treaty: Treaty,
  state: State,
  entries: readonly Entry[],
  withdrawals: readonly Entry[],
  conflicts: readonly Entry[],
  global: TreatyEntryIntoForce,
  known: CivilDate,
): Membership[] {
  const consents = entries
    .filter((entry) => entry.preferred && isConsent(entry) && depositDayOf(entry) !== null)
    .sort(compareEntries);
  const others = entries.filter((entry) => !entry.preferred && isConsent(entry));
  const endings = withdrawals
    .concat(entries.filter((entry) => entry.kind === "withdrawal-of-ratification"))
    .filter((entry) => entry.preferred && dayOf(entry) !== null)
    .sort(compareEntries);
  return consents.flatMap((consent, index) => {
    const deposited = depositDayOf(consent);
    if (deposited === null) return [];
    const next = consents[index + 1];
    const nextDay = next === undefined ? null : depositDayOf(next);
    const ending = endings.find((entry) => isBetween(dayOf(entry), deposited, nextDay) && !isRevoked(entry));
    const force = computeEntryIntoForceFor(treaty, state, consent, others, global);
    return [endMembership(treaty, state, { consent, deposited, force }, ending ?? null, conflicts, known)];
  });
}

/**
 * The memberships of the other party of a treaty between two, ended when the withdrawal of one takes effect: such a treaty
 * then has no parties left to bind each other.
 */
export function endBilateral(memberships: readonly Membership[], other: readonly Membership[]): Membership[] {
  const last = other.at(-1);
  if (last === undefined || last.endedBy !== "withdrawal" || last.to === null) return [...memberships];
  const { to, ending } = last;
  return memberships.map((membership) =>
    membership.to === null || to < membership.to
      ? { ...membership, to, endedBy: "end-of-treaty" as const, ending }
      : membership,
  );
}

/** Whether the State is bound that day under this consent. */
export function isBoundUnder(membership: Membership, on: CivilDate): boolean {
  const { day } = membership.force;
  return day !== null && day <= on && (membership.to === null || on < membership.to);
}

/** Whether the consent is deposited and has not ended that day; a succession also from the day it takes effect. */
export function isConsentHeld(membership: Membership, on: CivilDate): boolean {
  return (membership.deposited <= on && (membership.to === null || on < membership.to)) || isBoundUnder(membership, on);
}

function endMembership(
  treaty: Treaty,
  state: State,
  start: Pick<Membership, "consent" | "deposited" | "force">,
  ending: Entry | null,
  conflicts: readonly Entry[],
  known: CivilDate,
): Membership {
  const received = ending === null ? null : dayOf(ending);
  if (ending?.kind === "withdrawal-of-ratification" && received !== null) {
    const derivation = deriveRatificationWithdrawn(treaty, state, ending, received);
    return finish(state, {
      ...start,
      withdrawal: null,
      to: received,
      endedBy: "withdrawal-of-ratification",
      ending: derivation,
    });
  }
  if (ending !== null && received !== null) {
    const notice = { received, names: ending.setsDate, entry: ending };
    const effect = computeWithdrawalEffect(treaty, state, notice, conflicts, known);
    if (effect !== null) {
      const withdrawal = { entry: ending, effect };
      const endedBy = effect.effective === null ? null : "withdrawal";
      return finish(state, { ...start, withdrawal, to: effect.effective, endedBy, ending: effect.derivation });
    }
  }
  return finish(state, { ...start, withdrawal: null, to: null, endedBy: null, ending: null });
}

/** A State that ceased to exist is bound no longer, whatever its acts. */
function finish(state: State, membership: Membership): Membership {
  if (state.to === null || (membership.to !== null && membership.to <= state.to)) return membership;
  const ending: LegalDerivation = {
    what: `end of ${state.name}`,
    value: state.to,
    rule: null,
    formula: null,
    inputs: [],
    notes: [`treaties/states.csv: ${state.source}`],
  };
  return { ...membership, to: state.to, endedBy: "end-of-state", ending };
}

function deriveRatificationWithdrawn(treaty: Treaty, state: State, ending: Entry, day: CivilDate): LegalDerivation {
  return {
    what: `ratification of ${state.name} withdrawn before entry into force; it remains a signatory`,
    value: day,
    rule: { treaty: treaty.id, provision: ending.provision ?? "general law of treaties" },
    formula: null,
    inputs: [{ entry: ending.id, label: ending.detail, day, source: ending.source }],
    notes: [],
  };
}

function isBetween(day: CivilDate | null, from: CivilDate, before: CivilDate | null): boolean {
  return day !== null && day >= from && (before === null || day < before);
}

/** A notice taken back has an end of its own: it never takes effect. */
function isRevoked(entry: Entry): boolean {
  return entry.validTo !== null;
}
