import { isCivilDate } from "../../model/civil-date.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { CsvRow } from "./read-csv.ts";
import { cellDiagnostic } from "./row-diagnostic.ts";

/**
 * What is wrong with the days and the source of a row of `states.csv` or `groups.csv`: `from` or `to` is no day (R002), or `source` is empty
 * (R008); null where nothing is.
 */
export function findRowFault(file: string, row: CsvRow): Diagnostic | null {
  const fault = (code: "R002" | "R008", column: string, expected: string, hint: string): Diagnostic =>
    cellDiagnostic({ code, file, line: row.line, column, expected, received: row.cell(column), hint });
  for (const column of ["from", "to"]) {
    const day = row.cell(column);
    if (day !== "" && !isCivilDate(day))
      return fault("R002", column, "a day of the calendar, or nothing", "Write YYYY-MM-DD, or leave the cell empty.");
  }
  if (row.cell("source") === "")
    return fault("R008", "source", "where the row comes from", "Name the source, or say that it is own knowledge.");
  return null;
}
