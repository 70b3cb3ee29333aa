import type { CivilDate } from "./civil-date.ts";
import type { Entry, EntryKind } from "./entry.ts";
import type { State, StateCode, StateGroup } from "./state.ts";
import type { RuleReference, Treaty, TreatyId, Vocabulary } from "./treaty.ts";

/** The two clocks of every question: a day in the world, and the day as known on which it is asked. */
export interface Clock {
  readonly on: CivilDate;
  readonly known: CivilDate;
}

/**
 * Why a value is what it is: value ← provision ← inputs. Leaves are entries of the register or facts added for a what-if.
 */
export interface LegalDerivation {
  /** what was computed, in the field's words: "entry into force for UKR" */
  readonly what: string;
  /** the value as shown: a day, yes or no, a number */
  readonly value: string;
  readonly rule: RuleReference | null;
  /** formula of the rule vocabulary (E1, W1, A1, D1 ...) */
  readonly formula: string | null;
  readonly inputs: readonly (LegalDerivation | EntryInput)[];
  /** a trap that applied: clamped month end, several sources, low confidence */
  readonly notes: readonly string[];
}

/** An entry used, as a leaf of a derivation. */
export interface EntryInput {
  readonly entry: string;
  readonly label: string;
  readonly day: string | null;
  readonly source: string;
}

/** Where a State stands towards a treaty on a day, with every layer kept apart. */
export interface StateStatus {
  readonly state: StateCode;
  readonly treaty: TreatyId;
  readonly on: CivilDate;
  readonly known: CivilDate;
  readonly bound: boolean;
  /** false when the register holds too little of the treaty's actions to say (`events-only` and no row of this State) */
  readonly decidable: boolean;
  /** first day of the present (or, when no longer bound, last) period of being bound */
  readonly since: CivilDate | null;
  /** first day on which it is no longer bound, if that is computed or ended */
  readonly until: CivilDate | null;
  /** ever signed, ratified or not */
  readonly signatory: boolean;
  readonly signed: CivilDate | null;
  /** consent deposited and no withdrawal in effect */
  readonly party: boolean;
  readonly consented: CivilDate | null;
  readonly consentKind: EntryKind | null;
  /** notice of withdrawal received, not yet in effect */
  readonly withdrawal: {
    readonly received: CivilDate;
    readonly effective: CivilDate | null;
    readonly pending: boolean;
    readonly heldByConflict: boolean;
  } | null;
  /** one sentence, the same pattern for every State */
  readonly summary: string;
  /** national steps, instruments, notices, effects, objections, decisions: by layer, in order of their day */
  readonly steps: readonly LayerStep[];
  /** after this day the register cannot know of further actions */
  readonly completeAsOf: CivilDate;
  readonly derivation: LegalDerivation;
}

/** `record` is what is on file and no step of a standing: a report, a meeting, a completion, an allegation. */
export type Layer =
  | "national-step"
  | "instrument"
  | "notice"
  | "effect"
  | "declaration"
  | "objection"
  | "decision"
  | "record";

/** A step on one layer: national acts and acts under the treaty are never mixed. */
export interface LayerStep {
  readonly layer: Layer;
  readonly day: string | null;
  readonly label: string;
  /** null for a computed effect */
  readonly entry: string | null;
}

/** Counts as the law uses the words. Cost: O(entries of the treaty). */
export interface Counts {
  readonly treaty: TreatyId;
  readonly on: CivilDate;
  readonly known: CivilDate;
  readonly counts: {
    readonly signatories: number;
    readonly parties: number;
    readonly bound: number;
    readonly withdrawalPending: number;
  };
  /** States of the dated universe (UN members and others) on that day */
  readonly universe: number;
  readonly derivation: LegalDerivation;
}

/** A duty with a day, computed or set by a decision. */
export interface Deadline {
  readonly treaty: TreatyId;
  readonly state: StateCode;
  /** as in the treaty's rules: "stockpile-destruction", "clearance", "initial-report", "annual-report" */
  readonly duty: string;
  readonly provision: string;
  readonly due: CivilDate;
  /** the day before any extension */
  readonly original: CivilDate;
  readonly outcome: "open" | "passed" | "completed" | "recorded-missed";
  readonly derivation: LegalDerivation;
}

/** When a withdrawal takes or would take effect. */
export interface WithdrawalEffect {
  readonly received: CivilDate;
  /** end of the period, before the conflict clause is asked */
  readonly periodEnds: CivilDate;
  readonly conflictAtExpiry: "recorded" | "none-recorded" | "not-asked";
  /** null while a recorded conflict has no recorded end */
  readonly effective: CivilDate | null;
  readonly derivation: LegalDerivation;
}

/** A day on which something changed: an entry, or a legal effect computed from entries. */
export interface TimelineStep extends LayerStep {
  readonly treaty: TreatyId | null;
  readonly states: readonly StateCode[];
  /** first day on which it could be known; null for a computed effect */
  readonly recorded: CivilDate | null;
  readonly source: string;
}

/** What changed between two days: in law (effects of acts), and in knowledge (entries that became known). */
export interface Changes {
  readonly law: readonly TimelineStep[];
  readonly knowledge: readonly TimelineStep[];
}

/** What CHECK and SHOW ask of the register. RECORD implements it; every answer carries its derivation. */
export interface Register {
  /** last day for which every treaty here is complete */
  readonly asOf: CivilDate;
  readonly states: readonly State[];
  readonly groups: readonly StateGroup[];
  readonly treaties: readonly Treaty[];
  findTreaty(id: string): Treaty | null;
  findVocabulary(id: TreatyId): Vocabulary | null;
  findEntry(id: string): Entry | null;
  /** entries known on `known`, in order of their day, then id; `states` empty of a match means all */
  entries(query: EntryQuery): readonly Entry[];
  /** the day the treaty as such entered into force; null when not (yet) */
  entryIntoForce(
    treaty: TreatyId,
    known: CivilDate,
  ): { readonly day: CivilDate | null; readonly derivation: LegalDerivation };
  boundOn(treaty: TreatyId, state: StateCode, clock: Clock): boolean;
  status(treaty: TreatyId, state: StateCode, clock: Clock): StateStatus;
  counts(treaty: TreatyId, clock: Clock): Counts;
  deadlines(treaty: TreatyId, state: StateCode, clock: Clock): readonly Deadline[];
  /** the same computation for a recorded or an assumed receipt; null where the treaty has no withdrawal clause */
  withdrawalEffect(treaty: TreatyId, state: StateCode, received: CivilDate, known: CivilDate): WithdrawalEffect | null;
  /** recorded armed conflicts that the State is engaged in on the day; empty means none recorded, not none */
  conflictsOn(state: StateCode, clock: Clock): readonly Entry[];
}

/** The register as `loadRegister` returns it: the same, and the questions that walk over time or add facts. */
export interface TreatyRegister extends Register {
  /**
   * the same register with entries added: a what-if, or newly imported knowledge; one with the id of an existing entry
   * stands in its place. This register stays as it is.
   */
  withEntries(added: readonly Entry[]): TreatyRegister;
  /** entries and computed effects of a State as known on a day, in order of their day */
  timeline(state: StateCode, known: CivilDate, treaty?: TreatyId): readonly TimelineStep[];
  /** effects after `since` until `clock.on`, and entries that became known after `knownSince` until `clock.known` */
  changes(since: CivilDate, knownSince: CivilDate, clock: Clock): Changes;
}

/** What is asked of the register's entries; an absent field asks for all. */
export interface EntryQuery {
  readonly treaty?: TreatyId;
  readonly state?: StateCode;
  readonly kinds?: readonly EntryKind[];
  readonly known: CivilDate;
}

/** The vocabularies of the register's treaties that have one. */
export function listVocabularies(register: Register): Vocabulary[] {
  return register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null);
}
