import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { type Column, formatCsv, formatTable } from "./print.ts";

interface Row {
  readonly name: string | null;
  readonly count: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: "name", cell: ({ name }) => name },
  { title: "count", cell: ({ count }) => count },
];

test("a table's columns are as wide as their widest cell, numbers to the right", () => {
  const table = formatTable(
    [
      { name: "Lithuania", count: 7 },
      { name: null, count: 12 },
    ],
    COLUMNS,
  );
  assert.equal(table, "name       count\n─────────  ─────\nLithuania      7\n–             12\n");
});

test("a control sequence of a page does not reach the terminal, and a long cell is cut", () => {
  const table = formatTable([{ name: `\x1b[2J${"x".repeat(100)}`, count: 1 }], COLUMNS);
  assert.ok(!table.includes("\x1b"));
  assert.match(table, /x… +1\n$/);
});

test("on a narrow terminal the widest column gives way, and titles stay whole", () => {
  const table = formatTable([{ name: "x".repeat(50), count: 1 }], COLUMNS, 30);
  assert.deepEqual(
    table.split("\n").map(({ length }) => length),
    [30, 30, 30, 0],
  );
  assert.match(formatTable([{ name: "x".repeat(50), count: 1 }], COLUMNS, 5), /^name +count\n/);
});

test("a cell that a spreadsheet would run as a formula is neutralised", () => {
  for (const name of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"]) {
    assert.match(formatCsv([{ name, count: -1 }], COLUMNS), /^name,count\r\n"?'/, name);
  }
  assert.match(formatCsv([{ name: "a", count: -1 }], COLUMNS), /a,-1\r\n$/);
});

test("CSV reads back as it was written", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((name) => !/^[=+\-@\t\r']/.test(name)),
        { minLength: 1 },
      ),
      (names) => {
        const csv = formatCsv(
          names.map((name) => ({ name, count: 1 })),
          COLUMNS,
        );
        const rows: readonly string[][] = parse(csv, { record_delimiter: "\r\n", from_line: 1 });
        assert.deepEqual(
          rows.slice(1).map(([name]) => name),
          names,
        );
      },
    ),
  );
});
