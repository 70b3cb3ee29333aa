import assert from "node:assert/strict";
import { test } from "node:test";
import { findRunningHeads } from "./running-heads.ts";
import { splitLines } from "./split-lines.ts";

function read(page: string) {
  const { lines } = splitLines(page, 1000);
  const { heads, carriesOn } = findRunningHeads(lines, page);
  const text = (at: number): string => page.slice(lines[at]?.start, lines[at]?.end);
  return {
    heads: lines.flatMap((_, at) => (heads[at] === 1 ? [text(at)] : [])),
    carriedOn: [...carriesOn].flatMap((from, at) => (from < 0 ? [] : [`${text(from)} … ${text(at)}`])),
  };
}

test("what comes again but for its number between two halves of a sentence is a running head, wherever it stands", () => {
  const page = `The review of the treaty was put off by a year.
Harbour Review · May 2024    1
The committee of the four States will meet again when the
Harbour Review · May 2024    2

depositary has told them the day.
Harbour Review · May 2024    3`;
  assert.deepEqual(read(page), {
    heads: ["Harbour Review · May 2024    1", "Harbour Review · May 2024    2", "Harbour Review · May 2024    3"],
    carriedOn: ["The committee of the four States will meet again when the … depositary has told them the day."],
  });
});

test("a page's number between two halves of a sentence is one", () => {
  const page = `The committee of the four States will meet again when the
- 12 -
depositary has told them the day, the secretary said.
12
Another sentence begins here.`;
  assert.deepEqual(read(page).heads, ["- 12 -"]);
});

test("a line that comes again between whole sentences is none", () => {
  const page = `The ferry was late on Monday, and so was the mail.
Photo: Harbour Review
The next one came in time.
Photo: Harbour Review`;
  assert.deepEqual(read(page), { heads: [], carriedOn: [] });
});
