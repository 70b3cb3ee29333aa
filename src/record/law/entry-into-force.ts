import { type CivilDate, laterOf } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { EntryInput, LegalDerivation } from "../../model/register.ts";
import type { State } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { addOffset, clampNote, describeOffset } from "./add-offset.ts";
import { compareEntries, dayOf, depositDayOf, doubtNotes, entryInput, isConsent } from "./known-entries.ts";

/** When the treaty as such entered into force, and the deposit that brought it about. */
export interface TreatyEntryIntoForce {
  readonly day: CivilDate | null;
  /** the day of the deposit that met the condition; null when not met, or when only the day itself is recorded */
  readonly metOn: CivilDate | null;
  readonly derivation: LegalDerivation;
}

/** When the treaty entered (or will enter) into force for one State. */
export interface StateEntryIntoForce {
  readonly day: CivilDate | null;
  readonly derivation: LegalDerivation;
}

/**
 * The day the treaty as such enters into force: formulas E1 to E9.
 *
 * Where the register holds too few instruments to compute it, the day that a source records is taken and the answer
 * says so; where both exist and differ, both are shown. Cost: O(n log n) in the consents.
 *
 * @param entries - known, preferred entries of the treaty, any order
 */
export function computeEntryIntoForce(treaty: Treaty, entries: readonly Entry[]): TreatyEntryIntoForce {
  const rule = treaty.rules.entryIntoForce;
  const deposits = listDeposits(treaty, entries);
  const recorded = entries.find((entry) => entry.kind === "entry-into-force" && entry.states.length === 0);
  const met = findConditionMet(treaty, deposits);
  const notes: string[] = [];
  const inputs: (EntryInput | LegalDerivation)[] = [];
  let day: CivilDate | null = null;
  if (met !== null) {
    const counted = addOffset(met.day, rule.offset);
    day = counted.day;
    if (counted.clamped) notes.push(clampNote(met.day, counted.day));
    if (rule.notBefore !== null && treaty.opened !== null) {
      const earliest = addOffset(treaty.opened, rule.notBefore).day;
      if (day < earliest) notes.push(`not before ${earliest}, ${describeOffset(rule.notBefore)} from opening`);
      day = laterOf(day, earliest);
    }
    for (const entry of met.deciding)
      inputs.push(entryInput(entry, `${met.label}: ${entry.kind} of ${entry.states[0]}`));
    for (const entry of met.deciding) notes.push(...doubtNotes(entry));
  }
  if (recorded?.statedEffect != null) {
    inputs.push(entryInput(recorded, `entry into force as its source gives it: ${recorded.statedEffect}`));
    if (day === null && treaty.coverage === "events-only") {
      day = recorded.statedEffect;
      notes.push("recorded, not computed: the register does not hold every instrument of this treaty");
    } else if (day !== null && day !== recorded.statedEffect) {
      notes.push(`the source gives ${recorded.statedEffect}; the rule gives ${day}`);
    }
  }
  if (day === null) notes.push(missingNote(treaty, deposits));
  return {
    day,
    metOn: met?.day ?? null,
    derivation: {
      what: `entry into force of the ${treaty.shortTitle}`,
      value: day ?? "not in force",
      rule: { treaty: treaty.id, provision: rule.provision },
      formula: rule.formula,
      inputs,
      notes,
    },
  };
}

/**
 * The day the treaty enters into force for the State that gave this consent.
 *
 * A succession takes effect on the day the State came into being (E10), whatever the day of its notification; any other consent on the
 * treaty's own day when it came in time, else by the rule for later States.
 */
export function computeEntryIntoForceFor(
  treaty: Treaty,
  state: State,
  consent: Entry,
  others: readonly Entry[],
  global: TreatyEntryIntoForce,
): StateEntryIntoForce {
  const rule = treaty.rules.entryIntoForce;
  const deposited = depositDayOf(consent);
  const what = `entry into force for ${state.name}`;
  const inputs: (EntryInput | LegalDerivation)[] = [entryInput(consent, `${consent.kind} of ${state.name}`)];
  const notes = doubtNotes(consent);
  if (global.day === null || deposited === null) {
    notes.push(global.day === null ? "the treaty is not in force" : "the day of the deposit is not known");
    inputs.push(global.derivation);
    return { day: null, derivation: derive(treaty, what, "none", rule.provision, rule.formula, inputs, notes) };
  }
  if (consent.kind === "succession") {
    const born = state.from ?? deposited;
    if (state.from === null)
      notes.push("the day of the succession of States is not in the register; the notification's is taken");
    else notes.push(`${state.name} came into being on ${born} (treaties/states.csv)`);
    const day = laterOf(born, global.day);
    inputs.push(global.derivation);
    const provision = treaty.rules.succession?.provision ?? "general law of State succession";
    notes.push(...compareWithSources(consent, others, day));
    return { day, derivation: derive(treaty, what, day, provision, "E10", inputs, notes) };
  }
  inputs.push(global.derivation);
  const boundary = rule.laterState.after === "threshold" ? global.metOn : null;
  const inTime = boundary === null ? deposited < global.day : deposited <= boundary;
  if (inTime) {
    const silent = rule.laterState.note !== null && global.metOn !== null && deposited > global.metOn;
    if (silent && rule.laterState.note !== null) notes.push(rule.laterState.note);
    notes.push(...compareWithSources(consent, others, global.day));
    return {
      day: global.day,
      derivation: derive(treaty, what, global.day, rule.provision, rule.formula, inputs, notes),
    };
  }
  const counted = addOffset(deposited, rule.laterState.offset);
  if (counted.clamped) notes.push(clampNote(deposited, counted.day));
  const day = laterOf(counted.day, global.day);
  notes.push(...compareWithSources(consent, others, day));
  return { day, derivation: derive(treaty, what, day, rule.laterState.provision, rule.formula, inputs, notes) };
}

interface ConditionMet {
  readonly day: CivilDate;
  readonly deciding: readonly Entry[];
  readonly label: string;
}

/** First consents of each State that count, in order of their day. A succession adds no instrument to the count. */
function listDeposits(treaty: Treaty, entries: readonly Entry[]): Entry[] {
  const kinds = treaty.rules.entryIntoForce.countedKinds;
  const first = new Map<string, Entry>();
  const consents = entries.filter(
    (entry) =>
      isConsent(entry) &&
      entry.kind !== "succession" &&
      dayOf(entry) !== null &&
      (kinds.length === 0 || kinds.includes(entry.kind)),
  );
  for (const entry of consents.sort(compareEntries)) {
    const state = entry.states[0];
    if (state !== undefined && !first.has(state)) first.set(state, entry);
  }
  return [...first.values()];
}

function findConditionMet(treaty: Treaty, deposits: readonly Entry[]): ConditionMet | null {
  const { threshold, namedStates } = treaty.rules.entryIntoForce;
  if (threshold === null && namedStates.length === 0) return null;
  const named = new Set(namedStates);
  const ofNamed = deposits.filter((entry) => named.has(entry.states[0] ?? ""));
  if (ofNamed.length < named.size) return null;
  if (threshold !== null && deposits.length < threshold) return null;
  const nth = threshold === null ? null : (deposits[threshold - 1] ?? null);
  const lastNamed = ofNamed.at(-1) ?? null;
  const deciding = [nth, lastNamed]
    .filter((entry) => entry !== null)
    .sort(compareEntries)
    .at(-1);
  const day = deciding === undefined ? null : dayOf(deciding);
  if (deciding === undefined || day === null) return null;
  const label = deciding === nth ? `instrument number ${threshold}` : `last of the ${named.size} States named`;
  const sameDay = deciding === nth ? deposits.filter((entry) => dayOf(entry) === day) : [deciding];
  return { day, deciding: sameDay, label };
}

function missingNote(treaty: Treaty, deposits: readonly Entry[]): string {
  const { threshold, namedStates } = treaty.rules.entryIntoForce;
  const have = new Set(deposits.map((entry) => entry.states[0] as string | undefined));
  const missing = namedStates.filter((state) => !have.has(state));
  if (missing.length > 0) return `instruments still needed from ${missing.join(", ")}`;
  return `${deposits.length} of ${threshold ?? namedStates.length} instruments deposited`;
}

/** Where sources print another day, each is named; the computed day stays. */
function compareWithSources(consent: Entry, others: readonly Entry[], day: CivilDate): string[] {
  const notes: string[] = [];
  for (const entry of [consent, ...others]) {
    if (entry.statedEffect === null || entry.statedEffect === day) continue;
    notes.push(
      `${entry.source} gives ${entry.statedEffect}${entry === consent ? "" : `; ${entry.note ?? "not preferred"}`}`,
    );
  }
  return notes;
}

function derive(
  treaty: Treaty,
  what: string,
  value: string,
  provision: string,
  formula: string,
  inputs: readonly (EntryInput | LegalDerivation)[],
  notes: readonly string[],
): LegalDerivation {
  return { what, value, rule: { treaty: treaty.id, provision }, formula, inputs, notes };
}
