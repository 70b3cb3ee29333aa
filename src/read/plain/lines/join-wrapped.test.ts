import assert from "node:assert/strict";
import { test } from "node:test";
import { mapToPage } from "../../../model/text-map.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { splitLines } from "./split-lines.ts";

function joined(page: string): string[] {
  return joinWrapped(splitLines(page, 1000).lines, page).map((line) => {
    for (const { article, page: from, length, pageLength, kind } of line.joined?.map ?? [])
      if (kind === "verbatim")
        assert.equal(
          line.joined?.text.slice(article, article + length),
          page.slice(line.start + from, line.start + from + pageLength),
        );
    return line.joined?.text ?? page.slice(line.start, line.end);
  });
}

const WRAPPED = `Office receives a first notice
  Posted by the desk on Monday
  GENEVA - The office said on Monday that it had received the notice
  and would tell all States that are bound by the treaty, as it has
  done before. The period begins with the day of receipt, it said.
  Another notice is to follow, according to the under-secretary of
  the office.
  * A notice is no exit
  The ministry did not answer a request for a comment that had been
  sent to it on Friday.`;

test("paragraphs that were broken at a width are put together", () => {
  assert.deepEqual(joined(WRAPPED), [
    "Office receives a first notice",
    "Posted by the desk on Monday",
    "GENEVA - The office said on Monday that it had received the notice and would tell all States that are bound by the treaty, as it has done before. The period begins with the day of receipt, it said. Another notice is to follow, according to the under-secretary of the office.",
    "* A notice is no exit",
    "The ministry did not answer a request for a comment that had been sent to it on Friday.",
  ]);
});

test("a word with a hyphen of its own is put together without a blank", () => {
  const page = WRAPPED.replace("under-secretary of\n  the office.", "under-\n  secretary of the office.");
  assert.ok(joined(page).some((line) => line.includes("the under-secretary of the office.")));
});

test("a word that the end of a line parts is put together, and its map leads to both lines", () => {
  const page = `The secretariat of the convention said that each notice had been re-
ceived by its registry, that a well-known rule of the law of trea-
ties applied to all of them in the same way, and that the few anti-
personnel devices that they name would be counted by the secre-
tariat in the autumn, and by no other office.`;
  const [line] = joinWrapped(splitLines(page, 1000).lines, page);
  const text = line?.joined?.text ?? "";
  for (const word of ["been received by", "treaties applied", "anti-personnel devices", "the secretariat in"])
    assert.ok(text.includes(word), text);
  const place = { start: text.indexOf("received"), end: text.indexOf("received") + "received".length };
  const spans = mapToPage(line?.joined?.map ?? [], place);
  assert.deepEqual(
    spans.map((span) => page.slice(span.start, span.end)),
    ["re", "ceived"],
  );
});

test("lines of a page that is not wrapped stay as they are", () => {
  const page = `Office receives a first notice\niPhone maker shuts plant\n${"The office said that it had received the notice and would tell all States. ".repeat(3)}\neBay listed mines`;
  assert.deepEqual(
    joined(page),
    page.split("\n").map((line) => line.trim()),
  );
});

test("the fields of a mail, a line of signs and a byline stay lines of their own", () => {
  const page = `Subject: Harbour office tells the shipping companies of a closure\nDate: Mon, 12 May 2025 09:00:12 +0200\n====================\n${WRAPPED.slice(WRAPPED.indexOf("GENEVA"))}`;
  assert.deepEqual(joined(page).slice(0, 3), page.split("\n").slice(0, 3));
  const titled = `The period of a notice begins with the day of receipt, it says\nby Ana Ruiz and Tom Sample\n${WRAPPED.slice(WRAPPED.indexOf("GENEVA"))}`;
  assert.deepEqual(joined(titled).slice(0, 2), titled.split("\n").slice(0, 2));
});

test("the columns of a paper are narrow", () => {
  const page = `Ferry captain cleared
A maritime court has cleared the
captain of a ferry that ran on to a
sandbank with many people on board
in the fog of November. The court
found that a buoy had drifted far
from its charted place.
Brewery to close
The brewery closes in August, and
all of its sixty workers have been
told so, the owner said on Friday.`;
  assert.deepEqual(
    joined(page).map((line) => line.slice(0, 20)),
    ["Ferry captain cleare", "A maritime court has", "Brewery to close", "The brewery closes i"],
  );
});
