// Word-F1 of bodies, title, author and date over a folder in the layout of WCXB; over a folder in the layout of
// article-extraction-benchmark, of trafilatura's evaldata.json or of Fundus, bodies by the measure of that set; over htmldate's tests, days.
//   node --conditions=source bench/accuracy/read.ts [folder] [--half tuning|validation|all] [--model FILE] [--worst N] [--fields] [--peers]
// --fields prints every title, author and date that differs; --peers runs htmldate and trafilatura on the same pages.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article, DatedField } from "../../src/model/article.ts";
import { printPartialDate } from "../../src/model/civil-date.ts";
import type { Page } from "../../src/model/page.ts";
import { type BlockModel, parseBlockModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { type BodyScore, type BodySet, openBodySet } from "./read/body-set.ts";
import { sameAuthors, sameTitle } from "./read/compare-metadata.ts";
import { type DatedPage, openDateSet } from "./read/date-set.ts";
import { type DateReasons, explainDate } from "./read/explain-dates.ts";
import { type Peer, readPeers } from "./read/peer-metadata.ts";
import { count, countDay, newTally, printTally, type Tally } from "./read/tally.ts";
import { type Half, readWcxb, type WcxbPage, wordF1 } from "./read/wcxb.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string", default: "validation" },
    model: { type: "string" },
    worst: { type: "string", default: "10" },
    fields: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
  },
});
const folder =
  positionals[0] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder)) {
  console.log(`not run: ${folder} is absent`);
  process.exit(0);
}

interface Row extends BodyScore {
  readonly id: string;
  readonly url: string;
}

function main(): void {
  const dated = openDateSet(folder);
  const set = openBodySet(folder);
  if (dated !== null) printDateSet(dated);
  else if (set === null) printWcxb();
  else printBodySet(set);
}

/** Days alone, of a set that says nothing else of its pages. */
function printDateSet(pages: readonly DatedPage[]): void {
  const blockModel = loadModel("model.json");
  const dates = newDateTallies();
  for (const page of pages) {
    const [article] = readPage(toPage(page), { ...READ_CAPS, pageKey: page.id, blockModel }).value.articles;
    countDates(dates, article, page.date);
  }
  console.log(`htmldate's pages: ${pages.length}`);
  printDates(dates);
  if (values.peers)
    for (const { name, answers } of readPeers(pages)) {
      const tally = newTally();
      for (const { id, date } of pages) countDay(tally, answers.get(id)?.date ?? null, date);
      console.log(`${name}\n  date    ${printTally(tally)}`);
    }
}

/** The two readings of a set's one date: see the README of READ for what each line means. */
interface DateTallies {
  readonly published: Tally;
  readonly either: Tally;
}

function newDateTallies(): DateTallies {
  return { published: newTally(), either: newTally() };
}

function countDates({ published, either }: DateTallies, article: Article | undefined, truth: string | null): void {
  const day = printDay(article?.published);
  countDay(published, day, truth);
  countDay(either, day ?? printDay(article?.modified), truth);
}

function printDay(field: DatedField | null | undefined): string | null {
  return field == null ? null : printPartialDate(field.date);
}

function printDates({ published, either }: DateTallies): void {
  console.log(`date (published)                   ${printTally(published)}`);
  console.log(`date (published, else last change) ${printTally(either)}`);
}

/** Bodies of a set that says nothing else of its pages; none of its pages was trained on, so the model that ships is run. */
function printBodySet(set: BodySet): void {
  const blockModel = loadModel("model.json");
  const rows = set.pages.map((page) => {
    const [article] = readPage(toPage(page), { ...READ_CAPS, pageKey: page.id, blockModel }).value.articles;
    return { id: page.id, url: page.url ?? "", ...page.score(article?.text ?? "") };
  });
  const { precision, recall, f1 } = set.summarise(rows);
  console.log(`${set.name}: ${rows.length} pages; ${set.measure}`);
  console.log(`body    P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`);
  printWorst(rows);
}

function printWcxb(): void {
  // The model that ships was trained on every page; the figures of one half need the one trained on the other half.
  const blockModel = loadModel(values.half === "all" ? "model.json" : "tuning-half.json");
  const pages = readWcxb(folder, values.half === "all" ? null : (values.half as Half));
  const dates = newDateTallies();
  const reasons: DateReasons = { change: 0, absent: 0, untold: 0, missed: 0, neighbour: 0, shown: 0, declared: 0 };
  const author = newTally();
  const rows: Row[] = [];
  let titles = 0;
  for (const page of pages) {
    const [article] = readPage(toPage(page), { ...READ_CAPS, pageKey: page.id, blockModel }).value.articles;
    const published = printDay(article?.published);
    rows.push({ id: page.id, url: page.url ?? "", ...wordF1(article?.text ?? "", page.truth.body) });
    if (sameTitle(article?.headline?.value ?? "", page.truth.title)) titles++;
    else if (values.fields)
      console.log(
        page.id,
        "title",
        JSON.stringify(article?.headline?.value),
        "expected",
        JSON.stringify(page.truth.title),
        article?.headline?.by.name,
      );
    const names = article?.bylines.map(({ value }) => value) ?? [];
    count(author, names.length > 0, page.truth.author !== null, sameAuthors(names, page.truth.author));
    if (values.fields && !sameAuthors(names, page.truth.author) && (names.length > 0 || page.truth.author !== null))
      console.log(page.id, "author", names, "expected", page.truth.author, article?.bylines[0]?.by.name);
    countDates(dates, article, page.truth.date);
    if (published !== (page.truth.date?.slice(0, 10) ?? null)) explainDate(reasons, article, page);
    if (values.fields && published !== (page.truth.date?.slice(0, 10) ?? null))
      console.log(
        page.id,
        "date",
        published,
        article?.published?.text,
        "expected",
        page.truth.date,
        article?.published?.by.name,
        page.url,
      );
  }
  const mean = (pick: (row: (typeof rows)[number]) => number): string =>
    (rows.reduce((sum, row) => sum + pick(row), 0) / rows.length).toFixed(4);
  console.log(`${folder} ${values.half}: ${rows.length} pages`);
  console.log(`body    P ${mean((row) => row.precision)}  R ${mean((row) => row.recall)}  F1 ${mean((row) => row.f1)}`);
  console.log(`title   exact ${(titles / rows.length).toFixed(4)}`);
  console.log(`author  ${printTally(author)}`);
  printDates(dates);
  console.log(
    `  misses: ${reasons.change} the truth is our last change, ${reasons.absent} the truth's day is nowhere in the page, ${reasons.untold} a day is given and the truth has none, ${reasons.missed} the page has the day and none is given, ${reasons.neighbour} the day before or after is given, ${reasons.shown} another day that the page shows, ${reasons.declared} another that its head declares`,
  );
  if (values.peers) for (const peer of readPeers(pages)) printPeer(peer, pages);
  printWorst(rows);
}

function printWorst(rows: readonly Row[]): void {
  for (const row of rows.toSorted((a, b) => a.f1 - b.f1).slice(0, Number(values.worst)))
    console.log(`  ${row.f1.toFixed(3)} P ${row.precision.toFixed(2)} R ${row.recall.toFixed(2)} ${row.id} ${row.url}`);
}

/** The same rows for another tool. */
function printPeer({ name, answers }: Peer, pages: readonly WcxbPage[]): void {
  const date = newTally();
  const author = newTally();
  let titles = 0;
  for (const { id, truth } of pages) {
    const answer = answers.get(id);
    countDay(date, answer?.date ?? null, truth.date);
    const names = answer?.author == null ? [] : [answer.author];
    count(author, names.length > 0, truth.author !== null, sameAuthors(names, truth.author));
    if (sameTitle(answer?.title ?? "", truth.title)) titles++;
  }
  console.log(`${name}\n  date    ${printTally(date)}`);
  if (author.found > 0)
    console.log(`  author  ${printTally(author)}\n  title   exact ${(titles / pages.length).toFixed(4)}`);
}

function loadModel(name: string): BlockModel | null {
  if (values.model === "none") return null;
  return parseBlockModel(readFileSync(values.model ?? resolve(root, "models/blocks", name), "utf8"));
}

function toPage(page: Pick<WcxbPage, "id" | "url" | "html">): Page {
  return {
    id: page.id,
    doc: page.id,
    path: `${page.id}.html`,
    url: page.url,
    captured: null,
    sha256: "0".repeat(64),
    format: "html",
    text: page.html,
  };
}

main();
