import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { type CivilDate, civilDate, printPartialDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import { mapToPage } from "../model/text-map.ts";
import { type LineModel, parseLineModel, readPage } from "./read.ts";

const CAPS = { pageKey: "page", maxNodes: 200_000, maxDepth: 512 };
const lineModel = parseLineModel(readFileSync(new URL("../../models/lines/model.json", import.meta.url), "utf8"));

function plainPage(text: string, captured: CivilDate | null = null): Page {
  return { id: "p", doc: "page", path: "page.txt", url: null, captured, sha256: "0".repeat(64), format: "text", text };
}

function read(text: string, model: LineModel | null, captured: CivilDate | null = null) {
  return readPage(plainPage(text, captured), { ...CAPS, lineModel: model }).value;
}

function kinds(text: string, model: LineModel | null): string[] {
  return read(text, model).segments.map(
    ({ span, kind, article }) => `${kind} ${article ?? "-"}: ${text.slice(span.start, span.end)}`,
  );
}

const LEAD =
  "The depositary said on Monday that it had received the instrument and would notify all States that are bound.";
const NEXT =
  "The notification is to be circulated within the week, the treaty section of the office added in a short note.";
const LAST =
  "Under the text the period begins with receipt, and nothing in the note suggests another reading of the clause.";

for (const model of [lineModel, null]) {
  const how = model === null ? "by rules" : "by the line model";

  test(`a headline, a teaser list between paragraphs and the body around it are told apart, ${how}`, () => {
    const text = [
      "Depositary receives instrument on mine treaty",
      LEAD,
      "Read also",
      "Harbour board delays the new ferry terminal by another year",
      "Council approves money for the northern ring road",
      "Museum reopens after the flood with half of its halls",
      NEXT,
      LAST,
    ].join("\n");
    const value = read(text, model);
    assert.equal(value.articles.length, 1);
    assert.equal(value.articles[0]?.headline?.value, "Depositary receives instrument on mine treaty");
    assert.equal(value.articles[0]?.text, [LEAD, NEXT, LAST].join("\n"));
    assert.equal(value.segments.filter(({ kind }) => kind === "teaser").length, 2);
  });

  test(`a label whose links were lost is furniture, and what follows belongs to the same article, ${how}`, () => {
    assert.deepEqual(kinds(["A short note on the treaty", LEAD, "SEE ALSO:", NEXT].join("\n"), model).slice(2), [
      "furniture 0: SEE ALSO:",
      `body 0: ${NEXT}`,
    ]);
  });

  test(`a second article behind publisher and age lines is split off, with its own date, ${how}`, () => {
    const text = [
      "First report on the depositary",
      `${LEAD} ${NEXT} REUTERS`,
      "Tags",
      "Related Articles",
      "",
      "Example Courier",
      "3 hours ago",
      "- Example Courier",
      "Second report on another matter",
      `GENEVA - ${LAST} ${NEXT}`,
    ].join("\n");
    const [first, second] = read(text, model, civilDate("2025-07-23")).articles;
    assert.equal(first?.credits[0]?.agency, "Reuters");
    assert.equal(first?.text, `${LEAD} ${NEXT}`);
    assert.equal(second?.publisher?.value, "Example Courier");
    assert.deepEqual(second?.published?.date, { kind: "day", day: "2025-07-23" });
    assert.equal(second?.dateline?.place, "GENEVA");
    assert.deepEqual(read(text, model).articles[1]?.published?.date, { kind: "unknown" });
  });

  test(`a paper's name between headline and date is the publisher, a person's the byline, ${how}`, () => {
    for (const [line, publisher, byline] of [
      ["The Harbour Gazette", "The Harbour Gazette", null],
      ["Isthmus Daily", "Isthmus Daily", null],
      ["Ana Ruiz", null, "Ana Ruiz"],
    ] as const) {
      const [article] = read(
        ["Office receives a first notice", line, "May 9, 2025", "", LEAD, NEXT, LAST].join("\n"),
        model,
      ).articles;
      assert.equal(article?.publisher?.value ?? null, publisher, line);
      assert.equal(article?.bylines[0]?.value ?? null, byline, line);
    }
  });

  test(`the lines about a headline are read in any order, ${how}`, () => {
    const title = "Office receives a first notice";
    for (const [head, expected] of [
      [
        ["08.05.2025", title],
        ["2025-05-08", null, null],
      ],
      [
        [title, "By Ana Ruiz | May 8, 2025"],
        ["2025-05-08", "Ana Ruiz", null],
      ],
      [
        ["World", "", title, "Thursday, 8 May 2025"],
        ["2025-05-08", null, null],
      ],
      [
        ["Isthmus Daily", "8 May 2025", "", title],
        ["2025-05-08", null, "Isthmus Daily"],
      ],
      [
        [title, "By Ana Ruiz", "3 min read", "May 8, 2025"],
        ["2025-05-08", "Ana Ruiz", null],
      ],
      [
        [
          title,
          "Notices from two States are expected to follow before the end of the month",
          "By Ana Ruiz",
          "8 May 2025",
        ],
        ["2025-05-08", "Ana Ruiz", null],
      ],
      [
        [`Title: ${title}`, "Date: 8 May 2025", "Publisher: Isthmus Daily"],
        ["2025-05-08", null, "Isthmus Daily"],
      ],
    ] as const) {
      const { articles } = read([...head, "", LEAD, "", NEXT, "", LAST].join("\n"), model);
      const [article] = articles;
      const { published, bylines, publisher } = article ?? {};
      assert.equal(articles.length, 1, head.join(" / "));
      assert.equal(article?.headline?.value, title, head.join(" / "));
      assert.deepEqual(
        [published && printPartialDate(published.date), bylines?.[0]?.value ?? null, publisher?.value ?? null],
        expected,
        head.join(" / "),
      );
    }
  });

  test(`two reports of one story are two articles by headline and dateline, ${how}`, () => {
    const text = [
      "Depositary receives instrument on mine treaty",
      "By Ines Example",
      `GENEVA - ${LEAD}`,
      NEXT,
      `${LAST} REUTERS`,
      "Treaty office confirms that the instrument on mines has come",
      "By Tomas Sample",
      `VIENNA, July 9 (AFP) - ${NEXT}`,
      LEAD,
      LAST,
    ].join("\n");
    const [first, second, ...more] = read(text, model).articles;
    assert.equal(first?.text, [`GENEVA - ${LEAD}`, NEXT, LAST].join("\n"));
    assert.equal(second?.headline?.value, "Treaty office confirms that the instrument on mines has come");
    assert.equal(second?.dateline?.place, "VIENNA");
    assert.equal(more.length, 0);
  });

  test(`a teaser list inside a line is cut out and the body joined again, ${how}`, () => {
    const filler = `${LEAD} ${NEXT} ${LAST} `.repeat(3);
    const list =
      "Top stories Read. Share. World Ministers meet on grain corridor World Storm closes three ports, say officials Sport Rowers win the lake cup World Old bridge gets a new deck";
    const text = `${filler}${list} What happens next? ${NEXT} ${LAST}`;
    const value = read(text, model);
    assert.equal(value.articles.length, 1);
    assert.ok(!value.articles[0]?.text.includes("say officials"));
    assert.ok(value.articles[0]?.text.includes("the clause. What happens next?"));
  });

  test(`a name after the last paragraph is the byline and a comment box is comments, ${how}`, () => {
    assert.deepEqual(kinds([LEAD, NEXT, "Ines Example", "No comments:", "Post a Comment"].join("\n"), model).slice(1), [
      "byline 0: Ines Example",
      "comments 0: No comments:\nPost a Comment",
    ]);
  });

  test(`nothing but a menu is no article, ${how}`, () => {
    const { value, diagnostics } = readPage(plainPage("Home\nWorld\nSport\nContact us"), { ...CAPS, lineModel: model });
    assert.equal(value.articles.length, 0);
    assert.equal(diagnostics[0]?.code, "P001");
  });

  test(`every character of an article's text leads back to the same character of its page, ${how}`, () => {
    const lines = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(LEAD, NEXT, "Read more", "REUTERS", "2 hours ago", "By Ines Example"),
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 20 }), (parts) => {
        const text = parts.join("\n");
        const value = read(text, model);
        for (const article of value.articles) {
          for (const piece of article.map) {
            const own = article.text.slice(piece.article, piece.article + piece.length);
            const [span] = mapToPage(article.map, { start: piece.article, end: piece.article + piece.length });
            assert.equal(text.slice(span?.start, span?.end), own);
          }
        }
        let end = 0;
        for (const { span } of value.segments) {
          assert.ok(span.start >= end && span.end > span.start);
          end = span.end;
        }
      }),
    );
  });

  test(`a page of headlines without a paragraph is a list, not an article, ${how}`, () => {
    const headline = (index: number): string => `Harbour board delays terminal number ${index} by a year`;
    const { value, diagnostics } = readPage(
      plainPage(Array.from({ length: 12 }, (_, index) => headline(index)).join("\n")),
      { ...CAPS, lineModel: model },
    );
    assert.equal(value.articles.length, 0);
    assert.equal(diagnostics[0]?.code, "P002");
  });
}

test("a line of more parts than the cap is read up to it, and that is told", () => {
  const { value, diagnostics } = readPage(plainPage("The ferry sailed. Sign up for our newsletter. ".repeat(500)), {
    ...CAPS,
    maxNodes: 100,
    lineModel,
  });
  assert.ok(value.segments.length <= 100);
  assert.ok(diagnostics.some(({ code }) => code === "P003"));
});

for (const model of [lineModel, null]) {
  const how = model === null ? "by rules" : "by the line model";

  test(`a page in Markdown is read without its marks, and its characters are found again, ${how}`, () => {
    const text = [
      "*   [Home](https://gazette.example/)",
      "*   [World](https://gazette.example/world)",
      "# Office receives a first notice | The Harbour Gazette",
      "By [Ana Ruiz](https://gazette.example/ana)",
      "May 8, 2025",
      "The **depositary** said on Monday that it had received the [instrument](https://office.example/a_(b)) and would notify all.",
      NEXT,
      "[Museum reopens after the flood with half of its halls](https://gazette.example/museum)",
      LAST,
    ].join("\n\n");
    const { articles, segments } = read(text, model);
    const [article] = articles;
    const lead = "The depositary said on Monday that it had received the instrument and would notify all.";
    assert.equal(articles.length, 1);
    assert.equal(article?.headline?.value, "Office receives a first notice");
    assert.equal(article?.publisher?.value, "The Harbour Gazette");
    assert.equal(article?.bylines[0]?.value, "Ana Ruiz");
    assert.equal(article?.text, [lead, NEXT, LAST].join("\n"));
    assert.ok(
      segments.some(({ kind, span }) => kind === "teaser" && text.slice(span.start, span.end).includes("Museum")),
    );
    assert.ok(segments.some(({ kind, span }) => kind === "furniture" && text.slice(span.start, span.end) === "|"));
    const start = lead.indexOf("instrument");
    const [span] = mapToPage(article?.map ?? [], { start, end: start + "instrument".length });
    assert.equal(text.slice(span?.start, span?.end), "instrument");
  });
}

test("a headline that the page prints again behind its menus heads the report", () => {
  const text = [
    "Office receives a first notice - The Harbour Gazette",
    "The Harbour Gazette",
    "News",
    "Weather",
    "BREAKING",
    "Storm closes coastal road for second day",
    "Office receives a first notice",
    "Friday 9 May 2025 | Ana Ruiz in Geneva",
    LEAD,
    "READ MORE: What happens to the stockpiles that were destroyed?",
    NEXT,
    LAST,
  ].join("\n");
  const [article] = read(text, lineModel).articles;
  assert.equal(article?.headline?.value, "Office receives a first notice");
  assert.equal(article?.publisher?.value, "The Harbour Gazette");
  assert.deepEqual(article?.published?.date, { kind: "day", day: "2025-05-09" });
  assert.equal(article?.text, [LEAD, NEXT, LAST].join("\n"));
});

test("a role under a byline and a sentence beside the date are no publisher", () => {
  for (const line of ["Political correspondent", "The instrument was received on Monday"]) {
    const text = ["Office receives a first notice", "Ana Ruiz", line, "May 9, 2025", LEAD, NEXT, LAST].join("\n");
    const [article] = read(text, null).articles;
    assert.equal(article?.publisher ?? null, null, line);
    assert.equal(article?.bylines[0]?.value, "Ana Ruiz", line);
  }
});

test("behind a ticker a headline stands above its date, and its lead is no headline", () => {
  const text = [
    "Office receives a first notice",
    "By Ana Ruiz",
    LEAD,
    NEXT,
    `${LAST} (Reporting by Ana Ruiz)`,
    "(Editing by Tomas Sample)",
    "Latest news",
    "2 hours ago",
    "Harbour board delays its terminal",
    "3 hours ago",
    "Council approves money for the ring road",
    "Museum reopens after flood in the north",
    "May 7, 2025",
    "The northern museum opened half of its halls on Wednesday.",
    "The work was paid for by the region, its director said.",
    "Another hall is to follow in the autumn, he added.",
    "© 2025 Example Courier. All rights reserved.",
  ].join("\n");
  const second = read(text, lineModel).articles[1];
  assert.equal(second?.headline?.value, "Museum reopens after flood in the north");
  assert.deepEqual(second?.published?.date, { kind: "day", day: "2025-05-07" });
  assert.ok(second?.text.startsWith("The northern museum opened"), second?.text);
  assert.ok(second?.text.endsWith("he added."), second?.text);
});

test("a time of day beside the date is no part of the publisher's name", () => {
  const text = ["Isthmus Daily 12:41 09.05.2025", "Office receives a first notice", LEAD, NEXT, LAST].join("\n");
  assert.equal(read(text, null).articles[0]?.publisher?.value, "Isthmus Daily");
});

test("the one whole day in the lines above a report dates it, whatever the line looks like", () => {
  const report = ["Depositary receives instrument on mine treaty", "", LEAD, "", NEXT, "", LAST, "", LEAD, "", NEXT];
  const dayOf = (...head: string[]): string | null => {
    const [article] = read([...head, "", ...report].join("\n"), lineModel).articles;
    const date = article?.published?.date;
    return date === undefined ? null : printPartialDate(date);
  };
  assert.equal(dayOf("Fen Evening Digest . In short . August 15th 2025"), "2025-08-15");
  assert.equal(dayOf("FEN-FORUM :: english edition :: 2025-12-03 19:44"), "2025-12-03");
  assert.equal(dayOf("Monday, May 12, 2025", "Fen Courier"), "2025-05-12");
  assert.equal(dayOf("Fen Matters, 3 December 2025 . Last week's: 26 November 2025"), null);
});

test("on a page of a few lines the site's name is no headline", () => {
  const lines = [
    "Isthmus Daily",
    "Council clears the way for a vote",
    "By Ana Ruiz",
    "9 May 2025",
    LEAD,
    NEXT,
    "Share",
  ];
  const [article, ...others] = read(lines.join("\n"), lineModel).articles;
  assert.equal(others.length, 0);
  assert.equal(article?.text, `${LEAD}\n${NEXT}`);
  assert.equal(article?.headline?.value, "Council clears the way for a vote");
});
