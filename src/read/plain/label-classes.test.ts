import assert from "node:assert/strict";
import { test } from "node:test";
import { SIGN } from "../data/sign-words.ts";
import type { Unit, UnitLook } from "../unit.ts";
import { labelClasses } from "./label-classes.ts";
import type { LineClass } from "./line-model.ts";

const PROSE =
  "The office said on Monday that the instrument had been received and that all who are bound would be told of it by the end of the week at the latest.";

type Line = readonly [look: UnitLook, own: LineClass, text: string];

function label(lines: readonly Line[]): string[] {
  const units = lines.map(
    ([look, , text], line): Unit => ({
      start: line,
      end: line + 1,
      text,
      map: null,
      line,
      blankBefore: false,
      look,
      signs: SIGN.wide,
    }),
  );
  return labelClasses(
    units,
    lines.map(([, own]) => own),
  ).map(({ kind, article }) => `${kind} ${article ?? "-"}`);
}

test("a headline after enough body begins another article, with the publisher and date above it", () => {
  assert.deepEqual(
    label([
      ["prose", "body", PROSE],
      ["short", "other", "Example Courier"],
      ["date", "other", "2 hours ago"],
      ["short", "headline", "Second report on another matter"],
      ["prose", "body", PROSE],
    ]),
    ["body 0", "meta 1", "meta 1", "headline 1", "body 1"],
  );
});

test("a summary of short lines before the dateline that opens the report is none of it", () => {
  assert.deepEqual(
    label([
      ["short", "headline", "Council clears the way for a vote"],
      ["short", "other", "Summary"],
      ["short", "body", "Vote is planned for June"],
      ["short", "body", "Neighbours ask for a delay"],
      ["prose", "body", `GENEVA, May 9 (Example Wire) - ${PROSE}`],
      ["short", "body", "What comes next"],
      ["prose", "body", PROSE],
    ]),
    ["headline 0", "furniture 0", "furniture 0", "furniture 0", "body 0", "body 0", "body 0"],
  );
});

test("a name between the date and the first paragraph is the byline, and a sub-heading there is none", () => {
  const under = (line: string): string | undefined =>
    label([
      ["short", "headline", "Council clears the way for a vote"],
      ["date", "other", "9 May 2025"],
      ["short", "body", line],
      ["prose", "body", PROSE],
      ["prose", "body", PROSE],
    ])[2];
  assert.equal(under("Ana Example, Geneva"), "byline 0");
  assert.equal(under("Ana Example in Geneva"), "byline 0");
  assert.equal(under("Why the council waited"), "body 0");
});

test("what its own words give away is no body whatever the model says", () => {
  const kinds = label([
    ["prose", "body", PROSE],
    ["promo", "body", "Subscribe to our newsletter for a daily digest."],
    ["teaser-label", "body", "See also"],
    ["prose", "body", PROSE],
  ]);
  assert.deepEqual(kinds, ["body 0", "promo -", "furniture 0", "body 0"]);
});

test("a sentence of a report may speak of newsletters and cameras, a call to the reader is none", () => {
  const kinds = label([
    ["prose", "body", PROSE],
    ["promo", "body", "The newsletter of the harbour board has never had as many readers."],
    ["promo", "body", "Follow us on all our channels."],
    ["caption", "body", "Figure 1. Ships that called at the port, by year."],
    ["caption", "other", "Figure 2. Ships that left the port, by year."],
    ["prose", "body", PROSE],
  ]);
  assert.deepEqual(kinds, ["body 0", "body 0", "promo -", "body 0", "caption 0", "body 0"]);
});

test("lines that the model takes for a report without one paragraph are no article", () => {
  assert.deepEqual(
    label([
      ["short", "headline", "Harbour board delays the terminal"],
      ["short", "body", "Museum reopens after the flood"],
    ]).filter((kind) => !kind.endsWith("-")),
    [],
  );
});

test("an excerpt with a date and headline below a long article is no second article; one with a dateline is", () => {
  const long = Array.from({ length: 40 }, (): Line => ["prose", "body", PROSE]);
  const excerpt = (text: string): Line[] => [
    ["date", "other", "2 hours ago"],
    ["short", "headline", "Another report of the same office"],
    ["prose", "body", text],
  ];
  const kinds = label([...long, ...excerpt(PROSE)]);
  assert.ok(!kinds.some((kind) => kind.endsWith("1")), kinds.slice(-3).join());
  assert.deepEqual(label([...long, ...excerpt(`GENEVA, July 9 (Reuters) - ${PROSE}`)]).slice(-2), [
    "headline 1",
    "body 1",
  ]);
});

test("a line that only the model takes for a headline is none where a head with date and publisher follows before any body", () => {
  assert.deepEqual(
    label([
      ["prose", "body", PROSE],
      ["short", "headline", "See what our readers can do:"],
      ["comments-label", "other", "Comments"],
      ["short", "other", "Example Courier"],
      ["date", "other", "2 hours ago"],
      ["short", "headline", "Second report on another matter"],
      ["prose", "body", PROSE],
    ]).slice(-4),
    ["meta 1", "meta 1", "headline 1", "body 1"],
  );
});

test("what stands behind the mark of a text's end is none of it", () => {
  assert.deepEqual(
    label([
      ["short", "headline", "Council clears the way for a vote"],
      ["prose", "body", PROSE],
      ["prose", "body", PROSE],
      ["furniture", "other", "- ENDS -"],
      ["furniture", "body", "Notes to editors"],
      ["prose", "body", PROSE],
    ]),
    ["headline 0", "body 0", "body 0", "furniture 0", "furniture 0", "teaser -"],
  );
});

test("a line of signs that has parted two reports parts others without a headline", () => {
  assert.deepEqual(
    label([
      ["prose", "body", PROSE],
      ["short", "other", "* * *"],
      ["prose", "body", `GENEVA, May 9 (AFP) - ${PROSE}`],
      ["short", "other", "* * *"],
      ["prose", "body", PROSE],
    ]).filter((own) => own.startsWith("body")),
    ["body 0", "body 0", "body 0"],
  );
  assert.deepEqual(
    label([
      ["prose", "body", PROSE],
      ["short", "other", "* * *"],
      ["short", "headline", "Second report on another matter"],
      ["prose", "body", PROSE],
      ["short", "other", "* * *"],
      ["prose", "body", PROSE],
    ]).filter((own) => own.startsWith("body")),
    ["body 0", "body 1", "body 2"],
  );
});

test("behind a post's count of readers and its time another one begins", () => {
  assert.deepEqual(
    label([
      ["prose", "body", PROSE],
      ["furniture", "other", "12.4K views edited 10:14"],
      ["prose", "body", PROSE],
    ]),
    ["body 0", "furniture -", "body 1"],
  );
});

test("a line directly above a dateline heads a report, whatever the model makes of it; one above a speaker's name does not", () => {
  const behind = (opening: string): string[] =>
    label([
      ["short", "headline", "Council clears the way for a vote"],
      ["prose", "body", PROSE],
      ["short", "body", "Ferry lines to the islands reopen"],
      ["prose", "body", `${opening} ${PROSE}`],
      ["prose", "body", PROSE],
    ]).slice(2);
  assert.deepEqual(behind("[GENEVA]"), ["headline 1", "body 1", "body 1"]);
  assert.deepEqual(behind("QUESTION:"), ["body 0", "body 0", "body 0"]);
});

test("the last words of a report are its own where an agency's mark stands behind them, in however short a line", () => {
  const last = (text: string): string | undefined =>
    label([
      ["short", "headline", "Council clears the way for a vote"],
      ["prose", "body", PROSE],
      ["short", "body", text],
      ["furniture", "other", "Share this article"],
    ])[2];
  assert.equal(last("of the treaty. REUTERS"), "body 0");
  assert.notEqual(last("Ana Example"), "body 0");
});

const BRIEF = "The ferry will sail again on Monday, the harbour office said.";

test("a brief is a report of its own before what the model takes for a headline", () => {
  assert.deepEqual(
    label([
      ["short", "headline", "Ferry sails again at last"],
      ["prose", "body", BRIEF],
      ["short", "headline", "Brewery closes its doors in August"],
      ["prose", "body", PROSE],
    ]),
    ["headline 0", "body 0", "headline 1", "body 1"],
  );
});

test("a line above a date is no headline beside one that the model takes for it", () => {
  for (const [above, below] of [
    ["Brewery closes its doors in August", "Harbour and Lantern Weekly"],
    ["Harbour and Lantern Weekly", "Brewery closes its doors in August"],
  ] as const) {
    const kinds = label([
      ["short", "headline", "Ferry sails again at last"],
      ["prose", "body", PROSE],
      ["furniture", "other", "End of document"],
      ["short", above.startsWith("Brewery") ? "headline" : "other", above],
      ...(above.startsWith("Brewery") ? ([["short", "other", below]] as const) : []),
      ["date", "other", "August 1, 2025"],
      ...(above.startsWith("Brewery") ? [] : ([["short", "headline", below]] as const)),
      ["prose", "body", PROSE],
      ["prose", "body", PROSE],
    ]);
    const headline = 3 + (above.startsWith("Brewery") ? 0 : 2);
    assert.equal(kinds[headline], "headline 1");
    assert.deepEqual(kinds.slice(-2), ["body 1", "body 1"]);
  }
});

test("a time beside a name that the page repeats parts the posts of a channel", () => {
  const post = (text: string): Line[] => [
    ["short", "other", "Harbour Wire"],
    ["furniture", "other", "08:40"],
    ["prose", "body", text],
  ];
  assert.deepEqual(
    label([...post(BRIEF), ...post(PROSE), ...post(BRIEF)]).filter((own) => own.startsWith("body")),
    ["body 0", "body 1", "body 2"],
  );
});

test("the source in brackets behind each item of a review parts them", () => {
  const items: Line[] = [
    ["prose", "body", BRIEF],
    ["short", "other", "(Harbour Post, p. 4)"],
    ["prose", "body", "The brewery closes in August, and its sixty workers have been told so."],
    ["short", "other", "[Daily Lantern, 3 April]"],
    ["prose", "body", `${PROSE} (The Courier, p. 11)`],
    ["prose", "body", "Two of the three bids for the old mill were withdrawn on Friday night."],
  ];
  const bodies = (lines: readonly Line[]): string[] => label(lines).filter((own) => own.startsWith("body"));
  assert.deepEqual(bodies(items), ["body 0", "body 1", "body 2", "body 3"]);
  assert.deepEqual(bodies(items.slice(0, 3)), ["body 0", "body 0"]);
});

test("the number above each item of a bulletin parts them", () => {
  const item = (title: string): Line[] => [
    ["short", "other", title],
    ["prose", "body", BRIEF],
  ];
  const bulletin = [...item("1. FERRY / 0'35\""), ...item("2. BREWERY / 0'20\""), ...item("3. ROAD / 0'15\"")];
  const bodies = (lines: readonly Line[]): string[] => label(lines).filter((own) => own.startsWith("body"));
  assert.deepEqual(bodies(bulletin), ["body 0", "body 1", "body 2"]);
  assert.deepEqual(bodies(bulletin.slice(0, 4)), ["body 0", "body 0"]);
});

test("a line in small letters under the headline that shares words with the report is its standfirst", () => {
  const kinds = (below: string): string[] =>
    label([
      ["short", "headline", "Office has received the instrument of the last State, it said"],
      ["short", "other", below],
      ["byline", "other", "By Ana Ruiz"],
      ["prose", "body", PROSE],
      ["prose", "body", PROSE],
    ]);
  assert.deepEqual(kinds("All who are bound will be told by Friday"), [
    "headline 0",
    "body 0",
    "byline 0",
    "body 0",
    "body 0",
  ]);
  for (const other of [
    "Olive oil will be cheaper in the shops by Christmas",
    "The office received an instrument (Example Wire)",
    "Office | Instrument | All who are bound | Week of this",
    "The Office Received An Instrument That Is Bound In A Week",
  ])
    assert.equal(kinds(other)[1], "furniture 0", other);
});

test("a report may end with a list under a heading of its own, also where headlines are put between its items", () => {
  assert.deepEqual(
    label([
      ["short", "headline", "Who signed the harbour pact"],
      ["prose", "body", PROSE],
      ["short", "body", "All who signed"],
      ["list-item", "body", "1. Port Estuary"],
      ["list-item", "body", "2. North Quay"],
      ["teaser-label", "teaser", "Also read"],
      ["short", "teaser", "Council approves money for the road"],
      ["list-item", "body", "3. South Quay"],
      ["short", "other", "Ana Ruiz"],
    ]),
    ["headline 0", "body 0", "body 0", "body 0", "body 0", "teaser -", "teaser -", "body 0", "byline 0"],
  );
});

test("a short line behind the last paragraph is no report's end, nor is a lone item behind it", () => {
  assert.deepEqual(
    label([
      ["short", "headline", "Who signed the harbour pact"],
      ["prose", "body", PROSE],
      ["short", "body", "Topics"],
      ["list-item", "body", "- Harbour"],
    ]).slice(2),
    ["furniture 0", "furniture 0"],
  );
});

test("a line that reads like furniture is the report's where the model has it so, between two lines that are", () => {
  const kinds = (before: LineClass, own: LineClass): string | undefined =>
    label([
      ["short", "headline", "How to mend a net"],
      ["prose", "body", PROSE],
      ["prose", before, PROSE],
      ["furniture", own, "Optional:"],
      ["prose", "body", PROSE],
    ])[3];
  assert.equal(kinds("body", "body"), "body 0");
  assert.equal(kinds("body", "other"), "furniture 0");
  assert.equal(kinds("other", "body"), "furniture 0");
});

test("a name alone between the headline and the first paragraph is the byline where it opens as people's names do", () => {
  const kinds = (name: string): string | undefined =>
    label([
      ["short", "headline", "Ten ferries compared for a crossing"],
      ["short", "body", name],
      ["prose", "body", PROSE],
    ])[1];
  assert.equal(kinds("Ines Example"), "byline 0");
  assert.equal(kinds("Adventure Time"), "body 0");
});

test("a sub-heading under byline and date is no second name", () => {
  const kinds = label([
    ["short", "headline", "Ten ferries compared for a crossing"],
    ["byline", "other", "By Ines Example"],
    ["date", "other", "2 hours ago"],
    ["short", "body", "Adventure Time"],
    ["prose", "body", PROSE],
  ]);
  assert.deepEqual(kinds.slice(1), ["byline 0", "meta 0", "body 0", "body 0"]);
});
