// Writes what train.py learns from, of made composite pages, real scrapes of the tuning half and labelled pages: lines.tsv (the features' names, then a row a line: page, class)
// and resumptions.tsv (a row a place in a list inside a line: list, 1 where the report resumes), each with its rows' features as little-endian floats (.f32).
import { openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseLabelledScrapes } from "../../bench/accuracy/read/labelled-scrapes.ts";
import { makeComposites, randomNumbers } from "../../bench/accuracy/read/make-composites.ts";
import { type Half, readWcxb, type WcxbPage } from "../../bench/accuracy/read/wcxb.ts";
import { KnownWords } from "../../src/read/known-words.ts";
import { LINE_FEATURES, readLineFeatures } from "../../src/read/plain/features/line-features.ts";
import { loadWordOdds, type WordOdds } from "../../src/read/plain/features/word-odds.ts";
import { LINE_CLASSES, type LineClass } from "../../src/read/plain/line-model.ts";
import { readUnits } from "../../src/read/plain/lines/read-units.ts";
import { judgeList } from "../../src/read/plain/lists/find-list-end.ts";
import { LinePairs } from "../../src/read/plain/lists/line-pairs.ts";
import { WordPlaces } from "../../src/read/plain/lists/list-words.ts";
import { findResumptions, RESUMPTION_FEATURES } from "../../src/read/plain/lists/resumption-features.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import type { Unit } from "../../src/read/unit.ts";
import { labelBlocks } from "../blocks/label-blocks.ts";
import { countWords } from "./count-words.ts";
import { makeNewsPages } from "./make-news-pages.ts";
import { makePages } from "./make-pages.ts";
import { makeScrapePages } from "./make-scrape-pages.ts";
import type { MadePage } from "./page-writer.ts";
import { readNews, readStories, type Story } from "./sources.ts";
import { varyLabelled } from "./vary-labelled.ts";

const [folder = "../shared/data/wcxb-dev", newsFolder = "../shared/data/polnear/train/text", out = ".", count = "4400", half = "tuning", only = "", ...labelledFiles] = process.argv.slice(2);

/** A table in two files; a group is a page or a list, and begins with its fold. */
class Table {
  readonly #width: number;
  readonly #names: number;
  readonly #values: number;

  constructor(name: string, features: readonly string[]) {
    this.#width = features.length;
    this.#names = openSync(resolve(out, `${name}.tsv`), "w");
    this.#values = openSync(resolve(out, `${name}.f32`), "w");
    writeSync(this.#names, `${features.join("\t")}\n`);
  }

  /** @param classes - one for each of the rows */
  put(group: string, classes: readonly number[], rows: Float32Array): void {
    if (rows.length !== classes.length * this.#width) throw new Error(`${group}: rows and classes differ in number`);
    if (classes.length === 0) return;
    writeSync(this.#names, classes.map((own) => `${group}\t${own}\n`).join(""));
    writeSync(this.#values, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
  }
}

/** Pages, half of our own forms and as many in each of the benchmark's, of which only the lists inside a line are kept. */
const joined = Number(count) / 2;
/** The lines of every so many-th page of news are dumped as if no table knew their words, as it is with other languages. */
const WORDLESS = 4;
/** So often is a labelled page dumped in a form that it might have had. */
const VARIED_FORMS = 7;
const NO_ODDS = loadWordOdds({ opens: {}, ends: {}, headlines: {}, reports: {}, pairs: {} });
const lines = new Table("lines", LINE_FEATURES);
const resumptions = new Table("resumptions", RESUMPTION_FEATURES);
const pages = readWcxb(folder, half as Half);
const runs = [
  { variety: "usual", seed: 101 },
  { variety: "varied", seed: 202 },
  { variety: "varied", seed: 303 },
  { variety: "usual", seed: 404 },
] as const;
const reports = readNews(newsFolder);
writeFileSync(resolve(out, "words.json"), JSON.stringify(countWords([...readStories(pages), ...reports])));
// Two folds that share no article: the second look is trained on what a first look that has not seen the article makes of it, and words are counted in the other fold.
for (const fold of [0, 1]) {
  const own = pages.filter((_, index) => index % 2 === fold);
  const stories = readStories(own);
  const news = reports.filter((_, index) => index % 2 === fold);
  const others = [...readStories(pages.filter((page) => !own.includes(page))), ...reports.filter((report) => !news.includes(report))];
  const odds = loadWordOdds(countWords(others));
  if (only !== "lines") dumpJoined(fold, own, stories, news, odds);
  for (const [index, made] of makePages([stories, news, [...news, ...stories]], Number(count) / 4, 505 + fold))
    dumpPage(`${fold}-made-${index}`, made, odds);
  for (const [index, made] of makeNewsPages([news, news, [...news, ...stories]], only === "lists" ? 0 : Number(count) / 6, 606 + fold))
    dumpPage(`${fold}-news-${index}`, made, index % WORDLESS === 0 ? NO_ODDS : odds);
  for (const [index, made] of makeScrapePages([news, news, [...news, ...stories]], only === "lists" ? 0 : Number(count) / 3, 909 + fold))
    dumpPage(`${fold}-site-${index}`, made, index % WORDLESS === 0 ? NO_ODDS : odds);
  for (const { variety, seed } of runs)
    for (const made of makeComposites(own, Number(count) / 16, "text", { variety, seed: seed + fold }))
      dumpPage(`${fold}-${variety}-${seed}-${made.id}`, made, odds);
  for (const page of only === "lists" ? [] : own) dumpScrape(`${fold}-scrape-${page.id}`, page, odds);
}
if (only !== "lists") dumpLabelled();

/** Pages that were written and labelled by hand, as they are and in varied forms; whole pages are in one fold, and no word was counted in any. */
function dumpLabelled(): void {
  const random = randomNumbers(1010);
  const odds = loadWordOdds(countWords([...readStories(pages), ...reports]));
  for (const file of labelledFiles)
    for (const [index, page] of parseLabelledScrapes(readFileSync(file, "utf8"), file).entries()) {
      const group = `${index % 2}-labelled-${basename(file, ".txt")}-${page.id}`;
      dumpLines(group, page, odds);
      for (let form = 1; form <= VARIED_FORMS; form++)
        dumpLines(`${group}-${form}`, varyLabelled(page, random), form % WORDLESS === 0 ? NO_ODDS : odds);
    }
}

/** Articles that stand in one line, of which only the lists are kept. */
function dumpJoined(fold: number, own: readonly WcxbPage[], stories: readonly Story[], news: readonly Story[], odds: WordOdds): void {
  for (const [index, made] of makePages([stories, news, [...news, ...stories], stories], joined / 2, 707 + fold, 1))
    dumpResumptions(`${fold}-joined-${index}`, made, odds);
  for (const variety of ["usual", "varied"] as const)
    for (const made of makeComposites(own, joined, "text", { variety, seed: 808 + fold }))
      dumpResumptions(`${fold}-joined-${variety}-${made.id}`, made, odds);
}

/** The lines of a real page as a scrape has them, menus and footers with them; its hand-made body says which lines are body. */
function dumpScrape(group: string, { html, truth }: WcxbPage, odds: WordOdds): void {
  const texts = scanHtml(html, 200_000, 512)
    .blocks.map(({ text }) => text.trim())
    .filter((text) => text !== "");
  const shares = labelBlocks(texts, truth.body);
  const firstBody = shares.findIndex((share) => share >= 0.5);
  const { units } = readUnits({ text: texts.join("\n") }, 200_000, null);
  const rows = readLineFeatures(units, odds);
  const classes = units.map((unit) => {
    if (unit.line < firstBody && unit.text === truth.title) return "headline";
    return (shares[unit.line] ?? 0) >= 0.5 ? "body" : guessLeftover(unit);
  });
  lines.put(
    group,
    classes.map((own) => LINE_CLASSES.indexOf(own)),
    rows,
  );
}

/** No one has said which lines outside of a body are headlines of others; those of several words without a full stop are, mostly. */
function guessLeftover({ look, text }: Unit): LineClass {
  const listed = look === "short" || look === "list-item" || look === "teaser" || look === "teaser-label";
  return listed && text.split(" ").length >= 5 ? "teaser" : "other";
}

function dumpPage(page: string, made: MadePage, odds: WordOdds): void {
  if (only !== "lists") dumpLines(page, made, odds);
  dumpResumptions(page, made, odds);
}

function dumpLines(page: string, composite: MadePage, odds: WordOdds): void {
  const { units } = readUnits(composite, 200_000, null);
  lines.put(
    page,
    units.map((unit) => classOf(composite, unit)),
    readLineFeatures(units, odds),
  );
}

/** Number of the class of the segment that shares most characters with the line. */
function classOf({ segments }: MadePage, unit: Unit): number {
  let best: string = "other";
  let most = 0;
  for (const { start, end, kind } of segments) {
    const shared = Math.min(end, unit.end) - Math.max(start, unit.start);
    if (shared <= most) continue;
    most = shared;
    best = kind;
  }
  const known = (LINE_CLASSES as readonly string[]).indexOf(best);
  return known < 0 ? LINE_CLASSES.indexOf("other") : known;
}

/** Places of every list that begins inside a line, with its label as the page prints it. */
function dumpResumptions(page: string, { text, segments }: MadePage, odds: WordOdds): void {
  for (const [index, label] of segments.entries()) {
    const before = segments[index - 1];
    if (label.kind !== "teaser" || before === undefined || before.kind === "teaser" || text[label.start - 1] !== " ")
      continue;
    const after = segments.slice(index).find(({ kind }) => kind !== "teaser");
    const start = text.lastIndexOf("\n", label.start) + 1;
    const end = text.indexOf("\n", label.start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const truth = after?.kind === "body" && after.start < start + line.length ? after.start - start : -1;
    const known = new KnownWords();
    known.add(line);
    const rules = judgeList(line, label.end - start, known);
    const knowledge = { places: new WordPlaces(line), pairs: new LinePairs(line), odds };
    const { starts, rows } = findResumptions(line, label.end - start, knowledge, rules);
    resumptions.put(
      `${page}@${label.start}`,
      starts.map((place) => (place === truth ? 1 : 0)),
      rows,
    );
  }
}
