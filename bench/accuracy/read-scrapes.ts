// Real pages read as plain text: the page as a scrape has it, a block a line with menus and footers, and the hand-made text alone; body words, and of
// the scrapes headline, authors and day.
//   node --conditions=source bench/accuracy/read-scrapes.ts [wcxb folder] [--half validation] [--model models/lines/model.json]
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { printPartialDate } from "../../src/model/civil-date.ts";
import { parseLineModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import { buildPage } from "../../test/build/page.ts";
import { sameAuthors, sameTitle } from "./read/compare-metadata.ts";
import { type Half, readWcxb, type WcxbPage, wordF1 } from "./read/wcxb.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string", default: "validation" },
    model: { type: "string", default: "models/lines/model.json" },
  },
});
const folder =
  positionals[0] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder)) {
  console.log(`not run: ${folder} is absent`);
  process.exit(0);
}

const model = parseLineModel(readFileSync(resolve(root, values.model), "utf8"));
const pages = readWcxb(folder, values.half as Half);

function scrape({ html }: WcxbPage): string {
  return scanHtml(html, 200_000, 512)
    .blocks.map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
}

function textAlone({ truth }: WcxbPage): string {
  return `${truth.title ?? ""}\n${truth.body}`;
}

for (const [name, write] of [
  ["scrape", scrape],
  ["text alone", textAlone],
] as const) {
  for (const lineModel of [model, null]) {
    let precision = 0;
    let recall = 0;
    let f1 = 0;
    let split = 0;
    const facts = { title: newShare(), author: newShare(), date: newShare() };
    for (const page of pages) {
      const options = { pageKey: page.id, ...READ_CAPS, lineModel };
      const { articles } = readPage(buildPage(write(page)), options).value;
      const score = wordF1(articles.map(({ text }) => text).join("\n"), page.truth.body);
      precision += score.precision / pages.length;
      recall += score.recall / pages.length;
      f1 += score.f1 / pages.length;
      if (articles.length > 1) split++;
      const report = articles.toSorted((a, b) => b.text.length - a.text.length)[0];
      const { truth } = page;
      const title = report?.headline?.value ?? null;
      count(facts.title, truth.title, title, sameTitle(title ?? "", truth.title));
      const authors = report?.bylines.map(({ value }) => value) ?? [];
      count(facts.author, truth.author, authors[0] ?? null, sameAuthors(authors, truth.author));
      const date = report?.published === null || report === undefined ? null : printPartialDate(report.published.date);
      count(facts.date, truth.date, date, date !== null && date === truth.date?.slice(0, 10));
    }
    console.log(
      `${name}, ${lineModel === null ? "by rules" : "by the model"}: P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  pages split into several articles: ${split} of ${pages.length}`,
    );
    if (write === scrape) for (const [fact, share] of Object.entries(facts)) console.log(`  ${fact}: ${print(share)}`);
  }
}

interface Share {
  right: number;
  found: number;
  wanted: number;
}

function newShare(): Share {
  return { right: 0, found: 0, wanted: 0 };
}

function count(share: Share, wanted: string | null, found: string | null, right: boolean): void {
  if (wanted !== null) share.wanted++;
  if (found !== null) share.found++;
  if (right) share.right++;
}

function print({ right, found, wanted }: Share): string {
  return `P ${(right / found).toFixed(3)}  R ${(right / wanted).toFixed(3)}  right ${right} of ${wanted}, given ${found}`;
}
