import type { Diagnostic, StageResult } from "../model/diagnostic.ts";
import { State } from "../model/state.ts";
import { findRowFault } from "./load/check-row.ts";
import { type CsvRow, readCsv, splitList } from "./load/read-csv.ts";
import { cellDiagnostic } from "./load/row-diagnostic.ts";

const FILE = "states.csv";

const COLUMNS = [
  "code",
  "iso2",
  "name",
  "names",
  "capitals",
  "metonyms",
  "demonyms",
  "from",
  "to",
  "standing",
  "source",
] as const;

/**
 * The States of `treaties/states.csv`, in the order of the file.
 *
 * Lists are separated by `|`. A row with a fault is left out and reported (R001 for a value, R002 for a day, R006 for
 * a code given twice, R008 for a missing source).
 */
export function parseStates(csv: string): StageResult<State[]> {
  const { value: rows, diagnostics: found } = readCsv(FILE, csv, COLUMNS);
  const diagnostics: Diagnostic[] = [...found];
  const states: State[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const state = readState(row, diagnostics);
    if (state === null) continue;
    if (seen.has(state.code)) {
      diagnostics.push(fault(row, "R006", "code", "a code given once", "Merge the two rows."));
      continue;
    }
    seen.add(state.code);
    states.push(state);
  }
  return { value: states, diagnostics };
}

function readState(row: CsvRow, diagnostics: Diagnostic[]): State | null {
  const wrong = findRowFault(FILE, row);
  if (wrong !== null) {
    diagnostics.push(wrong);
    return null;
  }
  const parsed = State.safeParse({
    code: row.cell("code"),
    iso2: row.cell("iso2") === "" ? null : row.cell("iso2"),
    name: row.cell("name"),
    names: splitList(row.cell("names")),
    capitals: splitList(row.cell("capitals")),
    metonyms: splitList(row.cell("metonyms")),
    demonyms: splitList(row.cell("demonyms")),
    from: row.cell("from") === "" ? null : row.cell("from"),
    to: row.cell("to") === "" ? null : row.cell("to"),
    standing: row.cell("standing"),
    source: row.cell("source"),
  });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const column = String(issue.path[0] ?? "code");
    diagnostics.push(fault(row, "R001", column, issue.message, "See the header of the file and its other rows."));
  }
  return null;
}

function fault(row: CsvRow, code: "R001" | "R006", column: string, expected: string, hint: string) {
  return cellDiagnostic({ code, file: FILE, line: row.line, column, expected, received: row.cell(column), hint });
}
