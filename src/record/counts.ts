import type { CivilDate } from "../model/civil-date.ts";
import type { Clock, Counts } from "../model/register.ts";
import type { State } from "../model/state.ts";
import type { Treaty } from "../model/treaty.ts";
import type { TreatyEntryIntoForce } from "./law/entry-into-force.ts";
import { isBoundUnder, isConsentHeld } from "./law/memberships.ts";
import { findSignature, type StandingInput } from "./status.ts";

/** The four counts of a treaty on a day, with the States that make them up named in the derivation. */
export function computeCounts(
  treaty: Treaty,
  standings: readonly StandingInput[],
  states: readonly State[],
  global: TreatyEntryIntoForce,
  clock: Clock,
): Counts {
  const { on, known } = clock;
  const signatories: string[] = [];
  const parties: string[] = [];
  const bound: string[] = [];
  const pending: string[] = [];
  for (const { state, entries, memberships } of standings) {
    if (findSignature(state, entries, on) !== null) signatories.push(state.code);
    if (memberships.some((membership) => isConsentHeld(membership, on))) parties.push(state.code);
    const current = memberships.find((membership) => isBoundUnder(membership, on));
    if (current === undefined) continue;
    bound.push(state.code);
    if (current.withdrawal !== null && current.withdrawal.effect.received <= on) pending.push(state.code);
  }
  const notes = [
    `signatories: ${list(signatories)}`,
    `parties: ${list(parties)}`,
    `bound: ${list(bound)}`,
    `withdrawal pending: ${list(pending)}`,
  ];
  if (treaty.coverage === "events-only")
    notes.push("the register holds only some acts of this treaty: these are lower bounds");
  if (on > treaty.completeAsOf) notes.push(`acts after ${treaty.completeAsOf} are not in the register`);
  const universe = countUniverse(states, on);
  return {
    treaty: treaty.id,
    on,
    known,
    counts: {
      signatories: signatories.length,
      parties: parties.length,
      bound: bound.length,
      withdrawalPending: pending.length,
    },
    universe,
    derivation: {
      what: `States bound by the ${treaty.shortTitle} on ${on}, of ${universe} States`,
      value: String(bound.length),
      rule: { treaty: treaty.id, provision: treaty.rules.entryIntoForce.provision },
      formula: null,
      inputs: [global.derivation],
      notes,
    },
  };
}

/** States that existed on the day: members and observers of the United Nations, others counted with them, former ones then. */
export function countUniverse(states: readonly State[], on: CivilDate): number {
  return states.filter(
    ({ standing, from, to }) => standing !== "not-counted" && (from === null || from <= on) && (to === null || on < to),
  ).length;
}

function list(codes: readonly string[]): string {
  return codes.length === 0 ? "none" : [...codes].sort().join(" ");
}
