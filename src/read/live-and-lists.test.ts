import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPage } from "../../test/build/page.ts";
import type { ReadPage } from "../model/article.ts";
import { printPartialDate } from "../model/civil-date.ts";
import type { Diagnostic, StageResult } from "../model/diagnostic.ts";
import { parseBlockModel, readPage } from "./read.ts";

const blockModel = parseBlockModel(readFileSync(new URL("../../models/blocks/model.json", import.meta.url), "utf8"));

function read(text: string): StageResult<ReadPage> {
  const format = text.startsWith("<") ? "html" : "text";
  return readPage(
    { id: "p", doc: "page", path: "page", url: null, captured: null, sha256: "0".repeat(64), format, text },
    { pageKey: "page", maxNodes: 20_000, maxDepth: 512, blockModel },
  );
}

/** Flag, headline, time as printed, day and text of each article. */
function entriesOf(text: string): (string | null)[][] {
  return read(text).value.articles.map(({ flags, headline, published, text: body }) => [
    flags.join(),
    headline?.value ?? null,
    published?.text ?? null,
    published === null ? null : printPartialDate(published.date),
    body,
  ]);
}

const INTRO =
  "Parties to the treaty meet today to decide on the draft that has divided them since the spring. Follow it here.";
const VOTE = "The chair has opened the vote on the draft decision, and the doors of the hall are closed.";
const TIME = "Two delegations asked for more time before the text is put to a vote.";
const QUOTE = "“We received the last version an hour ago,” one delegate said in the corridor.";
const BEGIN = "The meeting has begun with a minute of silence.";

const UPDATES = [
  ["Chair opens the vote", "15:10", VOTE],
  ["Two delegations ask for more time", "14:32", TIME],
  ["Meeting begins", "09:05", BEGIN],
];
const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "LiveBlogPosting",
  headline: "Treaty meeting: the day",
  datePublished: "2025-07-09T08:00:00+02:00",
  liveBlogUpdate: UPDATES.map(([headline, time, articleBody]) => ({
    "@type": "BlogPosting",
    headline,
    articleBody,
    datePublished: `2025-07-09T${time}:00+02:00`,
  })),
})}</script>`;

function livePage(head: string, title: string, entries: string): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><h1>${title}</h1><p>${INTRO}</p><div class="feed">${entries}</div></main><footer><p>© Example Courier</p></footer></body></html>`;
}

const DATED = [
  ["", "Treaty meeting: the day", "2025-07-09T08:00:00+02:00", "2025-07-09", INTRO],
  ["live-blog-entry", "Chair opens the vote", "2025-07-09T15:10:00+02:00", "2025-07-09", VOTE],
  [
    "live-blog-entry",
    "Two delegations ask for more time",
    "2025-07-09T14:32:00+02:00",
    "2025-07-09",
    `${TIME}\n${QUOTE}`,
  ],
  ["live-blog-entry", "Meeting begins", "2025-07-09T09:05:00+02:00", "2025-07-09", BEGIN],
];

test("a live blog's elements are dated entries, and what stands before them is an article of its own", () => {
  for (const tag of ["article", "li", "div"]) {
    const entry = (index: number, rest = ""): string => {
      const [headline, time, body] = UPDATES[index] ?? [];
      return `<${tag} class="entry"><time datetime="2025-07-09T${time}:00+02:00">${time}</time><h2>${headline}</h2><p>${body}</p>${rest}<div class="share"><a href="#">Share</a></div></${tag}>`;
    };
    const html = livePage(JSON_LD, "Treaty meeting: the day", entry(0) + entry(1, `<p>${QUOTE}</p>`) + entry(2));
    assert.deepEqual(entriesOf(html), DATED, tag);
  }
});

test("entries without a time on the page take theirs from the live blog's JSON-LD", () => {
  const entry = (index: number, rest = ""): string =>
    `<div><h2>${UPDATES[index]?.[0]}</h2><p>${UPDATES[index]?.[2]}</p>${rest}</div>`;
  const html = livePage(JSON_LD, "Treaty meeting: the day", entry(0) + entry(1, `<p>${QUOTE}</p>`) + entry(2));
  assert.deepEqual(entriesOf(html), DATED);
});

test("headings that open with a time divide a page whose title calls it live; without a day a time stays a time", () => {
  const entries = UPDATES.map(([headline, time, body]) => `<h3>${time} GMT: ${headline}</h3><p>${body}</p>`).join("");
  assert.deepEqual(entriesOf(livePage("", "Treaty meeting: live updates", entries)).slice(1), [
    ["live-blog-entry", "Chair opens the vote", "15:10 GMT", null, VOTE],
    ["live-blog-entry", "Two delegations ask for more time", "14:32 GMT", null, TIME],
    ["live-blog-entry", "Meeting begins", "09:05 GMT", null, BEGIN],
  ]);
});

test("comments with times under a report called live are no entries", () => {
  const comment = `<li class="comment"><time datetime="2025-07-09T15:10:00Z">15:10</time><p>${TIME}</p></li>`;
  const html = livePage(
    "",
    "Ferry crews go live: the plan",
    `<p>${VOTE}</p><p>${TIME}</p><section id="comments"><ul>${comment.repeat(4)}</ul></section>`,
  );
  assert.deepEqual(
    read(html).value.articles.map(({ flags }) => flags),
    [[]],
  );
});

test("a live blog of more entries than are read is capped, and none of the rest runs into another", () => {
  const entries = Array.from(
    { length: 520 },
    (_, index) => `<article><h2>10:0${index % 10} GMT: Entry ${index}</h2><p>${VOTE}</p></article>`,
  );
  const { value, diagnostics } = read(livePage("", "Treaty meeting: live updates", entries.join("")));
  const read500 = value.articles.filter(({ flags }) => flags.includes("live-blog-entry"));
  assert.equal(read500.length, 500);
  assert.ok(read500.every(({ text }) => text === VOTE));
  assert.deepEqual(codesOf({ diagnostics }), ["P003"]);
});

test("lines that open with a time are the entries of a live blog in plain text", () => {
  const text = `Treaty meeting: live updates\n9 July 2025\n${INTRO}\n15:10 GMT Chair opens the vote\n${VOTE}\n14:32 GMT Two delegations ask for more time\n${TIME}\n${QUOTE}\n09:05 GMT\n${BEGIN}\n8.50am GMT - The delegations are arriving at the palace, and the flags have been raised.`;
  assert.deepEqual(entriesOf(text), [
    ["", "Treaty meeting: live updates", "9 July 2025", "2025-07-09", INTRO],
    ["live-blog-entry", "Chair opens the vote", "15:10 GMT", "2025-07-09", VOTE],
    ["live-blog-entry", "Two delegations ask for more time", "14:32 GMT", "2025-07-09", `${TIME}\n${QUOTE}`],
    ["live-blog-entry", null, "09:05 GMT", "2025-07-09", BEGIN],
    [
      "live-blog-entry",
      null,
      "8.50am GMT",
      "2025-07-09",
      "The delegations are arriving at the palace, and the flags have been raised.",
    ],
  ]);
});

test("a list of key events above the entries has their times once more", () => {
  const text = [
    "Treaty meeting live: the day",
    "Key events",
    "15.10 Chair opens the vote",
    "09.05 Meeting begins",
    "Show key events only",
    "15.10 CET",
    "Chair opens the vote",
    VOTE,
    "14.32 CET",
    "Two delegations ask for more time",
    TIME,
    "09.05 CET",
    "Meeting begins",
    BEGIN,
  ].join("\n");
  const entries = entriesOf(text).map(([, headline, , , body]) => [headline, body]);
  assert.deepEqual(entries, [
    ["Chair opens the vote", VOTE],
    ["Two delegations ask for more time", TIME],
    ["Meeting begins", BEGIN],
  ]);
});

test("articles before and behind a live blog on a page of plain text keep to themselves", () => {
  const before = `Harbour closes for the week\n8 July 2025\n${QUOTE}\n${TIME}\n${VOTE}`;
  const live = `Example Courier\n9 July 2025\nTreaty meeting: live updates\n${INTRO}\n15:10 GMT Chair opens the vote\n${VOTE}\n14:32 GMT\n${TIME}\n${QUOTE}\n09:05 GMT\n${BEGIN}`;
  const behind = `Example Courier\n10 July 2025\nNew bridge opens to cyclists\n${QUOTE}\n${TIME}`;
  const headed = [
    ["", "Harbour closes for the week"],
    ["", "Treaty meeting: live updates"],
    ["live-blog-entry", "Chair opens the vote"],
    ["live-blog-entry", null],
    ["live-blog-entry", null],
    ["", "New bridge opens to cyclists"],
  ];
  const entries = entriesOf(`${before}\n${live}\n${behind}`);
  assert.deepEqual(
    entries.map(([flags, headline]) => [flags, headline]),
    headed,
  );
  assert.equal(entries.at(-1)?.at(-1), `${QUOTE}\n${TIME}`);
  assert.equal(entries[4]?.at(-1), BEGIN);
});

test("a timetable, a transcript and a report that opens a paragraph with an hour are no live blogs", () => {
  const timetable = `Programme of the meeting\n${INTRO}\n09:00 Registration\n10:00 Opening\n12:30 Lunch\n14:00 Vote on the draft`;
  const transcript = `The talk in full\n${INTRO}\n00:05 ${VOTE}\n00:42 ${TIME}\n01:10 ${BEGIN}`;
  const report = `A day in the hall\n${INTRO}\n14:32 is what the clock showed when the chair closed the list of speakers for good.\n${VOTE}\n${TIME}`;
  for (const text of [timetable, transcript, report])
    assert.ok(!read(text).value.articles.some(({ flags }) => flags.includes("live-blog-entry")), text);
});

const EXCERPTS = [
  "The office said on Friday that it had received three notices within a week, and that each had been sent on…",
  "A government cannot suspend a treaty that has no clause on suspension, two lawyers told a hearing on…",
  "After a winter of snow the teams are back on the slopes, where eleven fields are still to be...",
  "How many States are bound, how many stocks were destroyed and how many have deadlines to meet: the figures […]",
  "The notice takes effect six months after it was received, with one exception that many reports leave…",
];

function listPage(intro: string, item: (excerpt: string, index: number) => string, extra = ""): string {
  return `<!doctype html><html><head><title>Tag: landmines</title></head><body><nav><a href="/">Home</a></nav><main><h1>Landmines</h1>${intro}
${EXCERPTS.map(item).join("\n")}${extra}</main></body></html>`;
}

const dated = (excerpt: string, index: number): string =>
  `<div class="post"><h2><a href="/${index}">What the office said on day ${index}</a></h2><div>2${index} June 2025</div><p>${excerpt}</p></div>`;

function codesOf({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): string[] {
  return diagnostics.map(({ code }) => code);
}

test("a list of linked headlines with an excerpt each is a list, not an article", () => {
  const whole = "The office told the missions on Monday that the list is complete.";
  const more = (_: string, index: number): string =>
    `<li><h3><a href="/${index}">What the office said on day ${index}</a></h3><p>${whole}</p><a href="/${index}">Read more</a></li>`;
  for (const item of [dated, more]) {
    const result = read(listPage("", item));
    assert.equal(result.value.articles.length, 0);
    assert.deepEqual(codesOf(result), ["P002"]);
    assert.ok(!result.value.segments.some(({ kind }) => kind === "body"));
  }
});

test("a list page with a text of its own is an article with a flag, and its excerpts are not in it", () => {
  const [article, ...others] = read(listPage(`<p>${INTRO} ${VOTE}</p>`, dated)).value.articles;
  assert.deepEqual(article?.flags, ["list-page"]);
  assert.equal(article?.text, `${INTRO} ${VOTE}`);
  assert.equal(others.length, 0);
});

test("a report of linked headings with whole paragraphs is an article", () => {
  const section = (excerpt: string, index: number): string =>
    `<h2><a href="https://maker.example/${index}">The harbour drill of maker ${index}</a></h2><p>${excerpt.replace(/\W+$/, "")} as the engineers told us in the yard.</p>`;
  const [article] = read(listPage(`<p>${INTRO}</p>`, section)).value.articles;
  assert.deepEqual(article?.flags, []);
  assert.ok((article?.text.split("\n").length ?? 0) > 5);
});

test("lines of headlines and excerpts that break off are a list in plain text too", () => {
  const text = `Landmines\n${EXCERPTS.map((excerpt, index) => `What the office said on day ${index}\n2${index} June 2025\n${excerpt}`).join("\n")}\nOlder posts`;
  const result = read(text);
  assert.equal(result.value.articles.length, 0);
  assert.deepEqual(codesOf(result), ["P002"]);
});

test("a live blog's reporters wrote its entries, unless an entry says who wrote it; a day behind an entry's time is no headline", () => {
  const entries = (who: readonly string[]) =>
    ["18:31", "16:05", "14:48"].flatMap((time, at) => [
      `${time} CET, 8 December 2024`,
      ...(at === 0 ? who : []),
      "The harbour office has told the shipping companies that the northern quay will stay closed until the ice has gone.",
      "Share this update",
    ]);
  const read = (lines: readonly string[]) =>
    readPage(buildPage(lines.join("\n")), { pageKey: "p", maxNodes: 1_000, maxDepth: 10 }).value.articles;
  const head = ["LIVE", "Ferries on the river: latest updates", "By Ana Ruiz and Tom Sample"];
  const whole = read([...head, ...entries([])]);
  assert.deepEqual(
    whole.map(({ headline, bylines, published }) => [
      headline?.value ?? null,
      bylines.map(({ value }) => value).join("; "),
      published?.date.kind === "day" ? published.date.day : null,
    ]),
    [1, 2, 3].map(() => [null, "Ana Ruiz; Tom Sample", "2024-12-08"]),
  );
});
