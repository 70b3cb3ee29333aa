import type { CivilDate } from "../../model/civil-date.ts";
import type { Diagnostic, StageResult } from "../../model/diagnostic.ts";
import type { Entry } from "../../model/entry.ts";
import type { State } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { compareEntries, dayOf, depositDayOf, isConsent } from "../law/known-entries.ts";
import type { EntryRow } from "./parse-entries.ts";
import { cellDiagnostic } from "./row-diagnostic.ts";

/**
 * Ends the knowledge of every entry that another supersedes, on the day that one is recorded. Rows stay as they are written: what was
 * known before can still be asked. An id that names no row is reported (R010).
 */
export function supersedeEntries(rows: readonly EntryRow[]): StageResult<EntryRow[]> {
  const endOf = new Map<string, CivilDate>();
  const diagnostics: Diagnostic[] = [];
  const ids = new Set(rows.map(({ entry }) => entry.id));
  for (const { file, line, entry, supersedes } of rows) {
    for (const id of supersedes) {
      endOf.set(id, entry.recordedFrom.day);
      if (ids.has(id)) continue;
      const hint = "Name the id as `onrecord timeline --json` prints it.";
      const fault = { code: "R010", column: "supersedes", expected: "the id of an entry", received: id, hint } as const;
      diagnostics.push(cellDiagnostic({ ...fault, file, line }));
    }
  }
  const value = rows.map((row) => {
    const recordedTo = endOf.get(row.entry.id);
    return recordedTo === undefined ? row : { ...row, entry: { ...row.entry, recordedTo } };
  });
  return { value, diagnostics };
}

/**
 * Checks rows against each other and against their treaty; rows that contradict the law of the treaty are left out.
 *
 * Ids are unique (R006); no instrument is older than the treaty's adoption (R004); a withdrawal follows a consent (R005); at any
 * time at most one preferred consent of a State is known unless a withdrawal lies between (R006); a State acts while it exists (R003).
 */
export function checkEntries(
  rows: readonly EntryRow[],
  treaty: Treaty | null,
  states: ReadonlyMap<string, State>,
): StageResult<Entry[]> {
  const diagnostics: Diagnostic[] = [];
  const kept: EntryRow[] = [];
  const ids = new Set<string>();
  const report = (
    row: EntryRow,
    fault: Pick<Parameters<typeof cellDiagnostic>[0], "code" | "column" | "expected" | "received" | "hint">,
  ) => diagnostics.push(cellDiagnostic({ ...fault, file: row.file, line: row.line }));
  for (const row of rows) {
    const { entry } = row;
    const day = dayOf(entry);
    if (ids.has(entry.id)) {
      const hint = "Give the second row an id of its own, and preferred = no if sources disagree.";
      report(row, { code: "R006", column: "id", expected: "an id used once", received: entry.id, hint });
      continue;
    }
    ids.add(entry.id);
    const adopted = treaty?.adopted ?? null;
    if ((isConsent(entry) || entry.kind === "signature") && day !== null && adopted !== null && day < adopted) {
      const hint = "Compare the day with the depositary notification.";
      report(row, {
        code: "R004",
        column: "from",
        expected: `a day from ${adopted}, the adoption`,
        received: day,
        hint,
      });
      continue;
    }
    const absent = entry.states.map((code) => states.get(code)).find((state) => !existsOn(state, day, entry));
    if (absent !== undefined) {
      const expected = `a State that exists on that day (${absent.name}: ${absent.from ?? "…"} to ${absent.to ?? "…"})`;
      const hint = "Name the predecessor or successor State that acted, or mend the day.";
      report(row, { code: "R003", column: "states", expected, received: `${absent.code} on ${day}`, hint });
      continue;
    }
    kept.push(row);
  }
  const dropped = new Set<EntryRow>();
  for (const group of groupByState(kept).values()) {
    let held: CivilDate | null = null;
    for (const row of group) {
      const { entry } = row;
      if (entry.kind === "withdrawal" || entry.kind === "withdrawal-of-ratification") {
        if (held === null) {
          const hint = "Add the consent, or check the State and the day.";
          report(row, {
            code: "R005",
            column: "kind",
            expected: "a consent of this State before it",
            received: entry.kind,
            hint,
          });
          dropped.add(row);
        } else held = null;
        continue;
      }
      if (held !== null) {
        const hint = "Mark one of them preferred = no and say why in note, or end its knowledge in recorded-to.";
        const expected = `one preferred consent at a time (another is of ${held})`;
        report(row, {
          code: "R006",
          column: "preferred",
          expected,
          received: `${entry.kind} of ${dayOf(entry)}`,
          hint,
        });
        dropped.add(row);
      } else held = depositDayOf(entry);
    }
  }
  return { value: kept.filter((row) => !dropped.has(row)).map((row) => row.entry), diagnostics };
}

/** Preferred consents and withdrawals of each State, in order, those still known. */
function groupByState(rows: readonly EntryRow[]): Map<string, EntryRow[]> {
  const acts = rows.filter(
    ({ entry }) =>
      entry.preferred &&
      entry.recordedTo === null &&
      !(entry.kind === "withdrawal" && entry.validTo !== null) &&
      (isConsent(entry) || entry.kind === "withdrawal" || entry.kind === "withdrawal-of-ratification"),
  );
  acts.sort((a, b) => compareEntries(a.entry, b.entry));
  return Map.groupBy(acts, ({ entry }) => entry.states[0] ?? "");
}

function existsOn(state: State | undefined, day: CivilDate | null, entry: Entry): boolean {
  if (state === undefined || day === null) return true;
  const isAct = isConsent(entry) || entry.kind === "signature" || entry.kind === "withdrawal";
  return !isAct || ((state.from === null || state.from <= day) && (state.to === null || day < state.to));
}
