import { once } from "node:events";
import type { FormatOptions } from "./options.ts";

/** A column of a table: its heading and the cell of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number | null;
}

/** Widest cell of a readable table; JSON and CSV have the whole value. */
const MAX_CELL = 60;
const GAP = "  ";

/** Prints rows as `--json`, `--csv` or a readable table, on standard output. JSON has the rows themselves, not the cells. */
export async function printRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: FormatOptions,
  none = "Nothing found.",
): Promise<void> {
  if (options.json) await printJson(rows);
  else if (options.csv) await write(formatCsv(rows, columns));
  else await write(rows.length === 0 ? `${none}\n` : formatTable(rows, columns, process.stdout.columns));
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

/**
 * A table for a terminal: columns as wide as their widest cell, numbers to the right. Where the terminal is narrower (`width`, in
 * characters), the widest columns give way.
 */
export function formatTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number = Number.POSITIVE_INFINITY,
): string {
  const numeric = columns.map(({ cell }) => rows.every((row) => typeof (cell(row) ?? 0) === "number"));
  const whole = rows.map((row) => columns.map(({ cell }) => clean(cell(row))));
  const natural = columns.map(({ title }, index) =>
    Math.min(MAX_CELL, Math.max(title.length, ...whole.map((cells) => cells[index]?.length ?? 0))),
  );
  const widths = fitWidths(
    natural,
    columns.map(({ title }) => title.length),
    width,
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, index) => {
        const room = widths[index] ?? 0;
        const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text;
        return numeric[index] ? shown.padStart(room) : shown.padEnd(room);
      })
      .join(GAP)
      .trimEnd();
  const head = [line(columns.map(({ title }) => title)), line(widths.map((room) => "─".repeat(room)))];
  return `${[...head, ...whole.map(line)].join("\n")}\n`;
}

/** Takes from the widest column, one character at a time, until the table fits or only titles are left. */
function fitWidths(natural: readonly number[], titles: readonly number[], width: number): number[] {
  const widths = [...natural];
  const gaps = GAP.length * (widths.length - 1);
  while (widths.reduce((sum, room) => sum + room, gaps) > width) {
    const widest = widths.reduce((best, room, index) => (room > (widths[best] ?? 0) ? index : best), 0);
    if ((widths[widest] ?? 0) <= Math.max(8, titles[widest] ?? 0)) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function clean(cell: string | number | null): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of a page must not reach the terminal
  return String(cell ?? "–").replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
