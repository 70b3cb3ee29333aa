import type { CivilDate } from "../../model/civil-date.ts";
import type { Diagnostic, StageResult } from "../../model/diagnostic.ts";
import { CONSENT_KINDS, type Entry, type EntryKind } from "../../model/entry.ts";
import type { TreatyRegister } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { compareText } from "../../text/compare-text.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { readStatusTable } from "./read-status-table.ts";

/** A difference between a status table and the register, for a person to review. */
export interface ImportItem {
  /**
   * `new`: the register has no such act. `changed`: the register has it from the same depositary with another day or kind.
   * `conflicting`: it has it from another source. `gone`: the register has it and the table does not.
   */
  readonly change: "new" | "changed" | "conflicting" | "gone";
  readonly state: StateCode;
  readonly kind: EntryKind;
  /** as the table has it; null when gone, or when the table does not say */
  readonly day: CivilDate | null;
  /** as the register has it */
  readonly entry: string | null;
  readonly registerDay: string | null;
  readonly effect: CivilDate | null;
  readonly recorded: CivilDate;
  readonly note: string;
}

/** The reviewable result of comparing a table with the register. */
export interface ImportDiff {
  readonly treaty: TreatyId;
  readonly source: string;
  readonly asOf: CivilDate | null;
  readonly items: readonly ImportItem[];
  /** acts that both have alike */
  readonly unchanged: number;
}

/** What an import is told beside the table. */
export interface ImportOptions {
  /** name shown in diagnostics */
  readonly file: string;
  /** how the rows name their source */
  readonly source: string;
  /** first day on which the table's content counts as known, where no notification gives another */
  readonly known: CivilDate;
}

/**
 * Compares a depositary's status table with what the register knows.
 *
 * Nothing is changed: the items say what is new, changed, conflicting or gone. States are matched by name (R003 when none fits).
 */
export function diffStatusTable(
  register: TreatyRegister,
  treaty: TreatyId,
  text: string,
  options: ImportOptions,
): StageResult<ImportDiff> {
  const { value: table, diagnostics: found } = readStatusTable(options.file, text);
  const diagnostics: Diagnostic[] = [...found];
  const gazetteer = new Gazetteer(register.states, register.groups);
  const known = options.known;
  const items: ImportItem[] = [];
  const listed = new Set<StateCode>();
  let unchanged = 0;
  const resolve = (participant: string): StateCode | null => {
    const state = gazetteer.findByName(participant);
    if (state === null) {
      const near = gazetteer.suggest(participant).join(", ");
      const message = `${options.file}: the participant ${participant} is not in treaties/states.csv`;
      const hint = near === "" ? "Add the name to states.csv." : `Add the name to states.csv; near it: ${near}.`;
      diagnostics.push({ code: "R003", severity: "warning", where: options.file, span: null, message, hint });
    }
    return state?.code ?? null;
  };
  const unknown = new Set<string>();
  for (const participant of table.participants) {
    const state = resolve(participant);
    if (state === null) unknown.add(participant);
    else listed.add(state);
  }
  const compare = (
    state: StateCode,
    kind: EntryKind,
    day: CivilDate,
    effect: CivilDate | null,
    recorded: CivilDate,
  ): void => {
    const same = register
      .entries({ treaty, state, known })
      .filter((entry) => entry.states.includes(state) && slotOf(entry.kind) === slotOf(kind));
    if (same.some((entry) => dayText(entry) === day && entry.kind === kind)) unchanged += 1;
    else
      items.push(
        makeItem({ state, kind, day, effect, recorded }, same.filter((entry) => entry.preferred).at(-1) ?? null),
      );
  };
  for (const act of table.acts) {
    if (unknown.has(act.participant)) continue;
    const state = gazetteer.findByName(act.participant)?.code;
    if (state !== undefined) compare(state, act.kind, act.day, act.effect, act.recorded ?? known);
  }
  for (const { participant, received, notified, effective } of table.withdrawals) {
    const state = resolve(participant);
    if (state !== null) compare(state, "withdrawal", received, effective, notified ?? known);
  }
  const told = new Set(table.withdrawals.map(({ participant }) => gazetteer.findByName(participant)?.code));
  for (const { participant, bracketed } of table.acts) {
    const state = gazetteer.findByName(participant)?.code;
    if (!bracketed || state === undefined || told.has(state)) continue;
    told.add(state);
    if (register.status(treaty, state, { on: known, known }).party) items.push(makeBracketed(state, known));
  }
  if (table.participants.length > 0) items.push(...listGone(register, treaty, listed, known));
  items.sort((a, b) => compareText(a.state + a.kind, b.state + b.kind));
  return { value: { treaty, source: options.source, asOf: table.asOf, items, unchanged }, diagnostics };
}

const CONSENT: ReadonlySet<EntryKind> = new Set(CONSENT_KINDS);

/** Kinds that stand in for one another in a table: any consent replaces any other. */
function slotOf(kind: EntryKind): string {
  return CONSENT.has(kind) ? "consent" : kind;
}

function makeItem(
  act: Pick<ImportItem, "state" | "kind" | "effect" | "recorded"> & { readonly day: CivilDate },
  entry: Entry | null,
): ImportItem {
  if (entry === null) return { ...act, change: "new", entry: null, registerDay: null, note: "not in the register" };
  const change = entry.source.startsWith("UNTC") ? "changed" : "conflicting";
  const note = `the register has ${entry.kind} of ${dayText(entry)}, from ${entry.source}`;
  return { ...act, change, entry: entry.id, registerDay: dayText(entry), note };
}

/** A State in brackets has withdrawn; without an end note the table does not say when. */
function makeBracketed(state: StateCode, known: CivilDate): ImportItem {
  const note = "printed in brackets: a withdrawal whose day the table does not give; see the depositary's notification";
  const act = { state, kind: "withdrawal", day: null, effect: null, recorded: known } as const;
  return { ...act, change: "conflicting", entry: null, registerDay: null, note };
}

/** Parties of the register that the table does not name; a State that no longer exists is in no table. */
function listGone(
  register: TreatyRegister,
  treaty: TreatyId,
  listed: ReadonlySet<StateCode>,
  known: CivilDate,
): ImportItem[] {
  return register.states.flatMap((state): ImportItem[] => {
    if (listed.has(state.code) || state.to !== null) return [];
    const { party, consentKind, consented } = register.status(treaty, state.code, { on: known, known });
    if (!party || consentKind === null) return [];
    const entry = register.entries({ treaty, state: state.code, kinds: [consentKind], known }).at(-1);
    const note = "the table does not name this State; nothing is changed until a person finds out why";
    return [
      {
        change: "gone",
        state: state.code,
        kind: consentKind,
        day: null,
        entry: entry?.id ?? null,
        registerDay: consented,
        effect: null,
        recorded: known,
        note,
      },
    ];
  });
}

function dayText(entry: Entry): string | null {
  return entry.validFrom.kind === "day" ? entry.validFrom.day : null;
}
