import { once } from "node:events";
import type { FormatOptions } from "./options.ts";

/** A column of a table: its heading and the cell of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number | null;
}

/** Widest cell of a readable table; JSON and CSV have the whole value. */
const MAX_CELL = 60;

/** Prints rows as `--json`, `--csv` or a readable table, on standard output. JSON has the rows themselves, not the cells. */
export async function printRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: FormatOptions,
  none = "Nothing found.",
): Promise<void> {
  if (options.json) await printJson(rows);
  else if (options.csv) await write(formatCsv(rows, columns));
  else await write(rows.length === 0 ? `${none}\n` : formatTable(rows, columns));
}

/** Prints a value as indented JSON. */
export async function printJson(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints a value as one line of JSON; waits while the reader is slow. */
export async function printJsonLine(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value)}\n`);
}

/** Prints a line of text. */
export async function printLine(text = ""): Promise<void> {
  await write(`${text}\n`);
}

/** CSV after RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function formatCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return lines.map((cells) => `${cells.map(quoteCell).join(",")}\r\n`).join("");
}

function quoteCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
export function formatTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => shorten(cell(row))));
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...cells.map((line) => line[index]?.length ?? 0)),
  );
  const numeric = columns.map(({ cell }) => rows.every((row) => typeof (cell(row) ?? 0) === "number"));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => (numeric[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0)))
      .join("  ")
      .trimEnd();
  return `${[line(columns.map(({ title }) => title)), line(widths.map((width) => "─".repeat(width))), ...cells.map(line)].join("\n")}\n`;
}

function shorten(cell: string | number | null): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of a page must not reach the terminal
  const text = String(cell ?? "–").replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1)}…` : text;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
