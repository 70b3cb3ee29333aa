import { parse } from "csv-parse/sync";
import type { Diagnostic, StageResult } from "../../model/diagnostic.ts";

/** A row of a CSV file by column name; `line` is the 1-based line of the file on which the row ends. */
export interface CsvRow {
  readonly line: number;
  /** the cell, trimmed; empty when the column is absent or the row is short */
  cell(column: string): string;
}

interface RecordWithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file with a header line.
 *
 * @param file - name shown in diagnostics, relative to `treaties/`
 * @param required - columns that must be in the header; a missing one is an R007 error and the rows are still read
 */
export function readCsv(file: string, text: string, required: readonly string[]): StageResult<CsvRow[]> {
  const diagnostics: Diagnostic[] = [];
  let records: RecordWithInfo[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as RecordWithInfo[];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = "Check the quotes: a cell with a comma or a quote is quoted whole, a quote inside is doubled.";
    return {
      value: [],
      diagnostics: [{ code: "R007", severity: "error", where: file, span: null, message: `${file}: ${message}`, hint }],
    };
  }
  const header = records[0]?.record ?? [];
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
  const index = new Map(header.map((column, at) => [column, at]));
  const rows = records.slice(1).map(({ record, info }) => ({
    line: info.lines,
    cell: (column: string): string => record[index.get(column) ?? -1] ?? "",
  }));
  return { value: rows, diagnostics };
}

/** The parts of a cell that holds a list, separated by `|`; empty parts are left out. */
export function splitList(cell: string): string[] {
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
