import { Parser } from "htmlparser2";
import { splitCsv } from "../load/split-csv.ts";

/** The tables of a document as rows of cell texts, and its running text for what stands outside them. */
export interface DocumentGrid {
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly text: string;
}

/** Longest cell that is read: a name or a date is far shorter, and a page may hold anything. */
const MAX_CELL = 300;

/** More cells than any status table has: beyond it the rest is not read. */
const MAX_CELLS = 50_000;

/**
 * The tables of an HTML or XML document, or the one table of a CSV or TSV file.
 *
 * Rows are `tr` or `row` elements, cells `td`, `th` or `entry`; superscripts (note marks) are left out of cells.
 */
export function readGrid(text: string): DocumentGrid {
  const start = text.trimStart();
  if (start.startsWith("<")) return readMarkup(text);
  const firstLine = start.slice(0, start.indexOf("\n") + 1 || undefined);
  const delimiter = firstLine.includes("\t") ? "\t" : ",";
  const rows = splitCsv(start, delimiter).records.map(({ cells }) => cells.map((cell) => cell.slice(0, MAX_CELL)));
  return { tables: [rows], text: "" };
}

interface OpenTable {
  readonly rows: string[][];
  row: string[] | null;
  cell: string | null;
}

function readMarkup(text: string): DocumentGrid {
  const tables: string[][][] = [];
  const open: OpenTable[] = [];
  const pieces: string[] = [];
  let cells = 0;
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === "sup" || name === "script" || name === "style") hidden += 1;
        if (name === "table" || name === "participants") open.push({ rows: [], row: null, cell: null });
        const table = open.at(-1);
        if (name === "br" && table?.cell != null) table.cell += " ";
        if (table === undefined || cells >= MAX_CELLS) return;
        if (isRow(name)) {
          table.row = [];
          table.rows.push(table.row);
        } else if (isCell(name)) {
          table.cell = "";
          cells += 1;
        }
      },
      ontext(data) {
        if (hidden > 0) return;
        pieces.push(data);
        const table = open.at(-1);
        if (table?.cell != null) table.cell += data;
      },
      onclosetag(name) {
        if (name === "sup" || name === "script" || name === "style") hidden -= 1;
        const table = open.at(-1);
        if (table === undefined) return;
        if (isCell(name) && table.cell !== null) {
          table.row?.push(collapse(table.cell.slice(0, 4 * MAX_CELL)).slice(0, MAX_CELL));
          table.cell = null;
        } else if (isRow(name)) table.row = null;
        else if (name === "table" || name === "participants") {
          open.pop();
          if (table.rows.length > 0) tables.push(table.rows);
        }
      },
    },
    { recognizeSelfClosing: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return { tables, text: collapse(pieces.join(" ")) };
}

function isRow(name: string): boolean {
  return name === "tr" || name === "row";
}

function isCell(name: string): boolean {
  return name === "td" || name === "th" || name === "entry";
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
