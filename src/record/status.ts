import type { CivilDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { Clock, EntryInput, LegalDerivation, StateStatus } from "../model/register.ts";
import type { State, StateCode } from "../model/state.ts";
import type { Treaty } from "../model/treaty.ts";
import type { TreatyEntryIntoForce } from "./law/entry-into-force.ts";
import { compareEntries, dayOf, entryInput } from "./law/known-entries.ts";
import { isBoundUnder, isConsentHeld, type Membership } from "./law/memberships.ts";
import { listSteps } from "./steps.ts";
import { summarizeStatus } from "./summary.ts";

/** What a State's status is computed from: known entries only. */
export interface StandingInput {
  readonly treaty: Treaty;
  readonly state: State;
  /** the State's own entries and those about it */
  readonly entries: readonly Entry[];
  readonly memberships: readonly Membership[];
  readonly global: TreatyEntryIntoForce;
  readonly names: ReadonlyMap<StateCode, State>;
}

/** Where the State stands on a day, as known on another; every layer apart. */
export function computeStatus(input: StandingInput, clock: Clock): StateStatus {
  const { treaty, state, memberships, entries } = input;
  const { on, known } = clock;
  const begun = memberships.filter((membership) => membership.deposited <= on || isBoundUnder(membership, on));
  const current = begun.at(-1) ?? null;
  const bound = memberships.some((membership) => isBoundUnder(membership, on));
  const party = memberships.some((membership) => isConsentHeld(membership, on));
  const inForce = begun.filter(({ force }) => force.day !== null && force.day <= on).at(-1) ?? null;
  const signature = findSignature(state, entries, on);
  const own = entries.some((entry) => entry.states.includes(state.code));
  const notice = current?.withdrawal ?? null;
  const withdrawal =
    notice === null || notice.effect.received > on
      ? null
      : {
          received: notice.effect.received,
          effective: notice.effect.effective,
          pending: notice.effect.effective === null || notice.effect.effective > on,
          heldByConflict: notice.effect.conflictAtExpiry === "recorded",
        };
  const until = inForce?.to ?? null;
  const standing = {
    state: state.code,
    treaty: treaty.id,
    on,
    known,
    bound,
    decidable: own || (treaty.coverage === "all-actions" && !isFormerName(state)),
    since: inForce?.force.day ?? null,
    until: withdrawal === null && until !== null && until > on ? null : until,
    signatory: signature !== null,
    signed: signature === null ? null : dayOf(signature),
    party,
    consented: current?.deposited ?? null,
    consentKind: current?.consent.kind ?? null,
    withdrawal,
    completeAsOf: treaty.completeAsOf,
  };
  return {
    ...standing,
    summary: summarizeStatus(input, standing, current),
    steps: listSteps(treaty, state, entries, memberships, input.names, on),
    derivation: deriveBound(input, standing.bound, standing.decidable, current, on),
  };
}

/** A name of the past whose acts another code holds (SUN: RUS): of it nothing follows from having no row. */
function isFormerName(state: State): boolean {
  return state.standing === "not-counted" && state.to !== null;
}

/** The State's signature, when it had signed by `on`; a State that ceased to exist is a signatory no longer. */
export function findSignature(state: State, entries: readonly Entry[], on: CivilDate): Entry | null {
  if (state.to !== null && state.to <= on) return null;
  const signed = entries.filter(
    (entry) => entry.kind === "signature" && entry.preferred && entry.states.includes(state.code),
  );
  return signed.sort(compareEntries).find((entry) => (dayOf(entry) ?? on) <= on) ?? null;
}

function deriveBound(
  input: StandingInput,
  bound: boolean,
  decidable: boolean,
  current: Membership | null,
  on: CivilDate,
): LegalDerivation {
  const { treaty, state, entries, global } = input;
  const inputs: (EntryInput | LegalDerivation)[] = [];
  const notes: string[] = [];
  if (current !== null) {
    inputs.push(current.force.derivation);
    if (current.ending !== null) inputs.push(current.ending);
  } else {
    const signature = findSignature(state, entries, on);
    if (signature !== null) inputs.push(entryInput(signature, `signature of ${state.name}, which does not bind it`));
    inputs.push(global.derivation);
    if (isFormerName(state)) notes.push(`treaties/states.csv: ${state.source}`);
    notes.push(
      decidable
        ? `no consent of ${state.name} is recorded by ${on}; the register is complete until ${treaty.completeAsOf}`
        : `the register holds no act of ${state.name}, and not every act of this treaty or under this name: nothing follows from that`,
    );
  }
  if (on > treaty.completeAsOf) notes.push(`acts after ${treaty.completeAsOf} are not in the register`);
  return {
    what: `${state.name} bound by the ${treaty.shortTitle} on ${on}`,
    value: decidable ? (bound ? "yes" : "no") : "cannot be decided",
    rule: { treaty: treaty.id, provision: treaty.rules.entryIntoForce.laterState.provision },
    formula: null,
    inputs,
    notes,
  };
}
