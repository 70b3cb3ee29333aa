import type { CivilDate } from "../model/civil-date.ts";
import type { Diagnostic, StageResult } from "../model/diagnostic.ts";
import type { GroupMember, StateCode, StateGroup } from "../model/state.ts";
import { findRowFault } from "./load/check-row.ts";
import { type CsvRow, readCsv, splitList } from "./load/read-csv.ts";
import { cellDiagnostic } from "./load/row-diagnostic.ts";

const FILE = "groups.csv";

const COLUMNS = ["names", "states", "from", "to", "source"] as const;

/**
 * The groups of `treaties/groups.csv`, in the order of the file. Rows with the same first name are one group.
 *
 * Lists are separated by `|`. A row with a fault is left out and reported (R001 without a name or a State, R002 for a day,
 * R003 for a State that `states.csv` lacks, R008 for a missing source).
 *
 * @param codes - States of `states.csv`
 */
export function parseGroups(csv: string, codes: ReadonlySet<string>): StageResult<StateGroup[]> {
  const { value: rows, diagnostics: found } = readCsv(FILE, csv, COLUMNS);
  const diagnostics: Diagnostic[] = [...found];
  const groups = new Map<string, { names: string[]; members: GroupMember[] }>();
  for (const row of rows) {
    const fault = findFault(row, codes);
    if (fault !== null) {
      diagnostics.push(fault);
      continue;
    }
    const names = splitList(row.cell("names"));
    const group = groups.get(names[0] ?? "") ?? { names, members: [] };
    groups.set(names[0] ?? "", group);
    const [from, to] = [readDay(row, "from"), readDay(row, "to")];
    for (const state of splitList(row.cell("states"))) group.members.push({ state: state as StateCode, from, to });
  }
  return { value: [...groups.values()], diagnostics };
}

function findFault(row: CsvRow, codes: ReadonlySet<string>): Diagnostic | null {
  const fault = (code: "R001" | "R003", column: string, expected: string, hint: string) =>
    cellDiagnostic({ code, file: FILE, line: row.line, column, expected, received: row.cell(column), hint });
  for (const column of ["names", "states"])
    if (splitList(row.cell(column)).length === 0)
      return fault("R001", column, "at least one", "Separate several by |.");
  const unknown = splitList(row.cell("states")).find((code) => !codes.has(code));
  if (unknown !== undefined)
    return fault("R003", "states", `codes of states.csv (${unknown} is none)`, "Correct the code, or add the State.");
  return findRowFault(FILE, row);
}

function readDay(row: CsvRow, column: string): CivilDate | null {
  return row.cell(column) === "" ? null : (row.cell(column) as CivilDate);
}
