import type { Diagnostic, StageResult } from "../../model/diagnostic.ts";
import { splitCsv } from "./split-csv.ts";

/** A row of a CSV file by column name; `line` is the 1-based line of the file on which the row ends. */
export interface CsvRow {
  readonly line: number;
  /** the cell, trimmed; empty when the column is absent or the row is short */
  cell(column: string): string;
}

/**
 * The rows of a CSV file with a header line.
 *
 * @param file - name shown in diagnostics, relative to `treaties/`
 * @param required - columns that must be in the header; a missing one is an R007 error and the rows are still read
 */
export function readCsv(file: string, text: string, required: readonly string[]): StageResult<CsvRow[]> {
  const diagnostics: Diagnostic[] = [];
  const { records, unclosedQuote } = splitCsv(text);
  if (unclosedQuote !== null) {
    const message = `${file} line ${unclosedQuote}: expected a closing quote, received the end of the file`;
    const hint = "A cell with a comma or a quote is quoted whole; a quote inside is doubled.";
    diagnostics.push({
      code: "R007",
      severity: "error",
      where: `${file} line ${unclosedQuote}`,
      span: null,
      message,
      hint,
    });
  }
  const header = records[0]?.cells ?? [];
  for (const column of required) {
    if (!header.includes(column)) {
      const received = header.join(", ") || "no header line";
      diagnostics.push({
        code: "R007",
        severity: "error",
        where: `${file} line 1`,
        span: null,
        message: `${file} line 1: expected a column ${column}, received ${received}`,
        hint: `Name the columns on the first line: ${required.join(",")}.`,
      });
    }
  }
  const position = new Map(header.map((column, at) => [column, at]));
  const rows = records.slice(1).map(({ cells, line }) => ({
    line,
    cell: (column: string): string => cells[position.get(column) ?? -1] ?? "",
  }));
  return { value: rows, diagnostics };
}

/** The parts of a cell that holds a list, separated by `|`; empty parts are left out. */
export function splitList(cell: string): string[] {
  if (!cell.includes("|")) return cell === "" ? [] : [cell];
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
