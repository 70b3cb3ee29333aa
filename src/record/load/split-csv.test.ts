import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitCsv } from "./split-csv.ts";

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

test("cells come back as they were written, whatever they hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", " ", "\t") }).map((text) => text.trim());
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = rows.map((cells) => cells.map(quote).join(",")).join("\n");
      assert.deepEqual(
        splitCsv(text).records.map(({ cells }) => cells),
        rows,
      );
    }),
  );
});

test("lines are counted through quoted line breaks, empty lines and carriage returns", () => {
  const { records } = splitCsv('\ufeffa,b\r\n\r\n"x\ny",2\r\nlast,\n,');
  assert.deepEqual(
    records.map(({ cells, line }) => [line, ...cells]),
    [
      [1, "a", "b"],
      [4, "x\ny", "2"],
      [5, "last", ""],
      [6, "", ""],
    ],
  );
});

test("a quote that nothing closes is told with its line", () => {
  assert.equal(splitCsv('a,b\n1,"open').unclosedQuote, 2);
  assert.equal(splitCsv('a,b\n1,"closed"').unclosedQuote, null);
});
