import type { CivilDate } from "../model/civil-date.ts";
import type { Entry } from "../model/entry.ts";
import type { State, StateCode, StateGroup } from "../model/state.ts";
import type { Treaty, TreatyId, Vocabulary } from "../model/treaty.ts";
import { computeEntryIntoForce, type TreatyEntryIntoForce } from "./law/entry-into-force.ts";
import { compareEntries, isConsent, isKnown } from "./law/known-entries.ts";
import { computeMemberships, endBilateral, type Membership } from "./law/memberships.ts";
import type { StandingInput } from "./status.ts";

/** What a register is built from: checked data. */
export interface RegisterData {
  readonly states: readonly State[];
  readonly groups: readonly StateGroup[];
  readonly treaties: readonly Treaty[];
  readonly vocabularies: ReadonlyMap<TreatyId, Vocabulary>;
  readonly entries: readonly Entry[];
}

/** The entries of one treaty, ordered, and those of each State (its own and those about it). */
export interface TreatyFile {
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

/** How each State stands to each treaty, as known on a day. Nothing is written after it is built but a memory of computed entries into force. */
export class Standings {
  /** every entry in the register's order */
  readonly entries: readonly Entry[];
  readonly files: ReadonlyMap<TreatyId, TreatyFile>;
  readonly #states: ReadonlyMap<StateCode, State>;
  readonly #conflicts: readonly Entry[];

  constructor({ states, treaties, entries }: RegisterData) {
    this.entries = entries.toSorted(compareEntries);
    this.files = new Map(treaties.map((treaty) => [treaty.id, fileTreaty(treaty, this.entries, treaties)]));
    this.#states = new Map(states.map((state) => [state.code, state]));
    this.#conflicts = this.entries.filter((entry) => entry.kind === "armed-conflict");
  }

  /** @throws Error a bug: the treaty is not in the register */
  getFile(id: TreatyId): TreatyFile {
    const file = this.files.get(id);
    if (file === undefined) throw new Error(`treaty ${id} is not in the register`);
    return file;
  }

  /** @throws Error a bug: the State is not in the register */
  getState(code: StateCode): State {
    const state = this.#states.get(code);
    if (state === undefined) throw new Error(`State ${code} is not in treaties/states.csv`);
    return state;
  }

  /** The State's armed conflicts, ended ones too. */
  conflictsOf(state: StateCode, known: CivilDate): Entry[] {
    return this.#conflicts.filter((entry) => entry.states.includes(state) && isKnown(entry, known));
  }

  /** The treaty's own entry into force. */
  forceOf(file: TreatyFile, known: CivilDate): TreatyEntryIntoForce {
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
  }

  /** Entries under the treaty by the State and about it. */
  entriesOf(file: TreatyFile, state: StateCode, known: CivilDate): Entry[] {
    return (file.byState.get(state) ?? []).filter((entry) => isKnown(entry, known));
  }

  /** How the State stands to the treaty: its entries, and the periods for which they bind it. */
  standingOf(id: TreatyId, code: StateCode, known: CivilDate): StandingInput {
    const file = this.getFile(id);
    const state = this.getState(code);
    const entries = this.entriesOf(file, code, known);
    const memberships = this.#membershipsOf(file, state, entries, known);
    return { treaty: file.treaty, state, entries, memberships, global: this.forceOf(file, known), names: this.#states };
  }

  /** Of a treaty between two States, ended for the one when the other leaves. */
  #membershipsOf(file: TreatyFile, state: State, entries: readonly Entry[], known: CivilDate): Membership[] {
    const memberships = this.#ownMemberships(file, state, entries, known);
    const { formula, namedStates } = file.treaty.rules.entryIntoForce;
    const other = formula === "E9" ? namedStates.find((code) => code !== state.code) : undefined;
    if (other === undefined) return memberships;
    const code = other as StateCode;
    const others = this.#ownMemberships(file, this.getState(code), this.entriesOf(file, code, known), known);
    return endBilateral(memberships, others);
  }

  #ownMemberships(file: TreatyFile, state: State, entries: readonly Entry[], known: CivilDate): Membership[] {
    const own = entries.filter((entry) => entry.states.includes(state.code));
    const withdrawals = own.filter((entry) => entry.kind === "withdrawal");
    for (const carrier of file.carriers) {
      const carried = this.entriesOf(this.getFile(carrier), state.code, known);
      withdrawals.push(...carried.filter((entry) => entry.kind === "withdrawal" && entry.states.includes(state.code)));
    }
    const engaged = withdrawals.length === 0 ? [] : this.conflictsOf(state.code, known);
    return computeMemberships(file.treaty, state, own, withdrawals, engaged, this.forceOf(file, known), known);
  }
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
