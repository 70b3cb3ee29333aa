import type { CivilDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type {
  Changes,
  Clock,
  Counts,
  Deadline,
  EntryQuery,
  StateStatus,
  TimelineStep,
  TreatyRegister,
  WithdrawalEffect,
} from "../model/register.ts";
import type { State, StateCode, StateGroup } from "../model/state.ts";
import type { Treaty, TreatyId, Vocabulary } from "../model/treaty.ts";
import { computeCounts } from "./counts.ts";
import { isGoingOn } from "./law/conflicts.ts";
import { computeDeadlines } from "./law/deadlines.ts";
import { computeEntryIntoForce, type TreatyEntryIntoForce } from "./law/entry-into-force.ts";
import { compareEntries, isConsent, isKnown } from "./law/known-entries.ts";
import { computeMemberships, endBilateral, isBoundUnder, type Membership } from "./law/memberships.ts";
import { computeWithdrawalEffect } from "./law/withdrawal.ts";
import { computeStatus } from "./status.ts";
import { listChanges, listTimeline } from "./timeline.ts";

/** What a register is built from: checked data. */
export interface RegisterData {
  readonly states: readonly State[];
  readonly groups: readonly StateGroup[];
  readonly treaties: readonly Treaty[];
  readonly vocabularies: ReadonlyMap<TreatyId, Vocabulary>;
  readonly entries: readonly Entry[];
}

/** The entries of one treaty, ordered, and those of each State (its own and those about it). */
interface TreatyFile {
  readonly treaty: Treaty;
  readonly entries: readonly Entry[];
  readonly byState: ReadonlyMap<StateCode, readonly Entry[]>;
  /** entries that the treaty's own entry into force is computed from */
  readonly forceEntries: readonly Entry[];
  /** days on which that set changes, ascending: between two of them the computed day is the same */
  readonly forceDays: readonly CivilDate[];
  readonly forces: Map<number, TreatyEntryIntoForce>;
  /** treaties whose denunciation carries this one */
  readonly carriers: readonly TreatyId[];
}

/** The register over checked data. Nothing is written after it is built except a memory of computed entries into force. */
export function buildRegister(data: RegisterData): TreatyRegister {
  const names = new Map(data.states.map((state) => [state.code, state]));
  const all = [...data.entries].sort(compareEntries);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const conflicts = all.filter((entry) => entry.kind === "armed-conflict");
  const files = new Map(data.treaties.map((treaty) => [treaty.id, fileTreaty(treaty, all, data.treaties)]));
  const asOf = data.treaties.map((treaty) => treaty.completeAsOf).sort()[0] ?? ("0001-01-01" as CivilDate);

  const getFile = (id: TreatyId): TreatyFile => {
    const file = files.get(id);
    if (file === undefined) throw new Error(`treaty ${id} is not in the register`);
    return file;
  };
  const getState = (code: StateCode): State => {
    const state = names.get(code);
    if (state === undefined) throw new Error(`State ${code} is not in treaties/states.csv`);
    return state;
  };
  const conflictsOf = (state: StateCode, known: CivilDate): Entry[] =>
    conflicts.filter((entry) => entry.states.includes(state) && isKnown(entry, known));
  const forceOf = (file: TreatyFile, known: CivilDate): TreatyEntryIntoForce => {
    const epoch = countUpTo(file.forceDays, known);
    let force = file.forces.get(epoch);
    if (force === undefined) {
      force = computeEntryIntoForce(
        file.treaty,
        file.forceEntries.filter((entry) => isKnown(entry, known)),
      );
      file.forces.set(epoch, force);
    }
    return force;
  };
  const ownEntries = (file: TreatyFile, state: StateCode, known: CivilDate): Entry[] =>
    (file.byState.get(state) ?? []).filter((entry) => isKnown(entry, known));
  const ownMemberships = (
    file: TreatyFile,
    state: State,
    entries: readonly Entry[],
    known: CivilDate,
  ): Membership[] => {
    const own = entries.filter((entry) => entry.states.includes(state.code));
    const withdrawals = own.filter((entry) => entry.kind === "withdrawal");
    for (const carrier of file.carriers) {
      const carried = ownEntries(getFile(carrier), state.code, known);
      withdrawals.push(...carried.filter((entry) => entry.kind === "withdrawal" && entry.states.includes(state.code)));
    }
    const engaged = withdrawals.length === 0 ? [] : conflictsOf(state.code, known);
    return computeMemberships(file.treaty, state, own, withdrawals, engaged, forceOf(file, known), known);
  };
  const membershipsOf = (file: TreatyFile, state: State, entries: readonly Entry[], known: CivilDate): Membership[] => {
    const memberships = ownMemberships(file, state, entries, known);
    const { formula, namedStates } = file.treaty.rules.entryIntoForce;
    const other = formula === "E9" ? namedStates.find((code) => code !== state.code) : undefined;
    if (other === undefined) return memberships;
    const code = other as StateCode;
    return endBilateral(memberships, ownMemberships(file, getState(code), ownEntries(file, code, known), known));
  };
  const standing = (id: TreatyId, code: StateCode, known: CivilDate) => {
    const file = getFile(id);
    const state = getState(code);
    const entries = ownEntries(file, code, known);
    const memberships = membershipsOf(file, state, entries, known);
    return { treaty: file.treaty, state, entries, memberships, global: forceOf(file, known), names };
  };

  const register: TreatyRegister = {
    asOf,
    states: data.states,
    groups: data.groups,
    treaties: data.treaties,
    findTreaty: (id: string): Treaty | null => files.get(id as TreatyId)?.treaty ?? null,
    findVocabulary: (id: TreatyId): Vocabulary | null => data.vocabularies.get(id) ?? null,
    findEntry: (id: string): Entry | null => byId.get(id) ?? null,
    entries(query: EntryQuery): readonly Entry[] {
      const file = query.treaty === undefined ? null : (files.get(query.treaty) ?? null);
      const pool =
        file === null ? all : query.state === undefined ? file.entries : (file.byState.get(query.state) ?? []);
      return pool.filter(
        (entry) =>
          isKnown(entry, query.known) &&
          (query.treaty === undefined || entry.treaty === query.treaty) &&
          (query.state === undefined || entry.states.includes(query.state) || entry.about.includes(query.state)) &&
          (query.kinds === undefined || query.kinds.includes(entry.kind)),
      );
    },
    entryIntoForce(id: TreatyId, known: CivilDate) {
      const { day, derivation } = forceOf(getFile(id), known);
      return { day, derivation };
    },
    boundOn(id: TreatyId, code: StateCode, clock: Clock): boolean {
      const file = getFile(id);
      const entries = ownEntries(file, code, clock.known);
      return membershipsOf(file, getState(code), entries, clock.known).some((membership) =>
        isBoundUnder(membership, clock.on),
      );
    },
    status(id: TreatyId, code: StateCode, clock: Clock): StateStatus {
      return computeStatus(standing(id, code, clock.known), clock);
    },
    counts(id: TreatyId, clock: Clock): Counts {
      const file = getFile(id);
      const standings = [...file.byState.keys()].map((code) => standing(id, code, clock.known));
      return computeCounts(file.treaty, standings, data.states, forceOf(file, clock.known), clock);
    },
    deadlines(id: TreatyId, code: StateCode, clock: Clock): readonly Deadline[] {
      const { treaty, state, entries, memberships, global } = standing(id, code, clock.known);
      const current = memberships.filter(({ force }) => force.day !== null && force.day <= clock.on).at(-1) ?? null;
      const own = entries.filter((entry) => entry.states.includes(code));
      return computeDeadlines(treaty, state, current, own, global, clock.on);
    },
    withdrawalEffect(id: TreatyId, code: StateCode, received: CivilDate, known: CivilDate): WithdrawalEffect | null {
      const file = getFile(id);
      const entry =
        ownEntries(file, code, known).find(
          (candidate) =>
            candidate.kind === "withdrawal" &&
            candidate.preferred &&
            candidate.validFrom.kind === "day" &&
            candidate.validFrom.day === received,
        ) ?? null;
      const notice = { received, names: entry?.setsDate ?? null, entry };
      return computeWithdrawalEffect(file.treaty, getState(code), notice, conflictsOf(code, known), known);
    },
    conflictsOn: (state: StateCode, clock: Clock): readonly Entry[] =>
      conflictsOf(state, clock.known).filter((conflict) => isGoingOn(conflict, clock.on)),
    withEntries(added: readonly Entry[]): TreatyRegister {
      const replaced = new Set(added.map(({ id }) => id));
      return buildRegister({ ...data, entries: [...data.entries.filter(({ id }) => !replaced.has(id)), ...added] });
    },
    timeline(code: StateCode, known: CivilDate, treaty?: TreatyId): readonly TimelineStep[] {
      const ids = treaty === undefined ? data.treaties.map(({ id }) => id) : [treaty];
      const shared =
        treaty === undefined
          ? all.filter((entry) => entry.treaty === null && entry.states.includes(code) && isKnown(entry, known))
          : [];
      return listTimeline(
        ids.map((id) => standing(id, code, known)),
        shared,
      );
    },
    changes(since: CivilDate, knownSince: CivilDate, clock: Clock): Changes {
      const standings = data.treaties.flatMap(({ id }) =>
        [...getFile(id).byState.keys()].map((code) => standing(id, code, clock.known)),
      );
      return listChanges(standings, all, since, knownSince, clock);
    },
  };
  return register;
}

function fileTreaty(treaty: Treaty, all: readonly Entry[], treaties: readonly Treaty[]): TreatyFile {
  const entries = all.filter((entry) => entry.treaty === treaty.id);
  const byState = new Map<StateCode, Entry[]>();
  for (const entry of entries) {
    for (const code of new Set([...entry.states, ...entry.about])) {
      const own = byState.get(code);
      if (own === undefined) byState.set(code, [entry]);
      else own.push(entry);
    }
  }
  const forceEntries = entries.filter(
    (entry) => entry.preferred && (isConsent(entry) || entry.kind === "entry-into-force"),
  );
  const days = forceEntries.flatMap(({ recordedFrom, recordedTo }) => [
    recordedFrom.day,
    ...(recordedTo === null ? [] : [recordedTo]),
  ]);
  return {
    treaty,
    entries,
    byState,
    forceEntries,
    forceDays: days.sort(),
    forces: new Map(),
    carriers: treaties.filter((other) => other.rules.withdrawal?.carries.includes(treaty.id)).map(({ id }) => id),
  };
}

/** How many of the ascending days are not after `known`; binary search. */
function countUpTo(days: readonly CivilDate[], known: CivilDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= known) low = middle + 1;
    else high = middle;
  }
  return low;
}
