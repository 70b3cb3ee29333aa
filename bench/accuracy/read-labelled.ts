// Reading of own pages of plain text, written in the manner of real scrapes, every line labelled by hand.
//   node --conditions=source bench/accuracy/read-labelled.ts [FILE…] [--rules] [--errors] [--model models/lines/model.json]
// FILE has pages as read/labelled-scrapes.ts reads them (default: those in read/scrapes/ that may be looked at, on
// which the model that ships was trained; --model takes one that was not). --rules leaves the line model out, --errors
// prints what differs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../../src/model/article.ts";
import { printPartialDate } from "../../src/model/civil-date.ts";
import type { Span } from "../../src/model/span.ts";
import { mapToPage } from "../../src/model/text-map.ts";
import { parseLineModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { buildPage } from "../../test/build/page.ts";
import {
  FACTS,
  type Fact,
  type LabelledArticle,
  type LabelledScrape,
  parseLabelledScrapes,
} from "./read/labelled-scrapes.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    model: { type: "string", default: join(import.meta.dirname, "../../models/lines/model.json") },
  },
});
const folder = join(import.meta.dirname, "read/scrapes");
const files = positionals.length > 0 ? positionals : openFiles();
const lineModel = options.rules ? null : parseLineModel(readFileSync(options.model, "utf8"));

/** What counts of a text: its marks may be those of Markdown. */
const LETTER = /[\p{L}\p{N}]/u;

interface Share {
  right: number;
  found: number;
  wanted: number;
}
const newShare = (): Share => ({ right: 0, found: 0, wanted: 0 });
const shares = new Map(["articles", "body characters", "headline", ...FACTS].map((name) => [name, newShare()]));
const wholePages = { right: 0, leaking: 0, all: 0 };
for (const file of files) for (const page of parseLabelledScrapes(readFileSync(file, "utf8"), file)) score(page);
print();

function openFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && !name.startsWith("sealed"))
    .map((name) => join(folder, name));
}

function score(page: LabelledScrape): void {
  const { articles } = readPage(buildPage(page.text, { url: page.url }), {
    pageKey: page.id,
    ...READ_CAPS,
    lineModel,
  }).value;
  const errors: string[] = [];
  const owner = ownersOf(
    page.text,
    page.articles.map(({ body }) => body),
  );
  const found = ownersOf(
    page.text,
    articles.map(({ map, text }) => mapToPage(map, { start: 0, end: text.length })),
  );
  const answers = findAnswers(owner, found, page.articles.length, articles.length);
  const bodies = share("body characters");
  const wrong = { extra: "", missing: "" };
  let leaks = false;
  for (const [at, mine] of found.entries()) {
    if (!LETTER.test(page.text[at] ?? "")) continue;
    const theirs = owner[at] ?? 0;
    const right = theirs > 0 && mine > 0 && answers[theirs - 1] === mine;
    if (mine > 0) bodies.found++;
    if (theirs > 0) bodies.wanted++;
    if (right) bodies.right++;
    leaks ||= mine > 0 && theirs === 0;
    if (mine > 0 && !right) wrong.extra = `${wrong.extra}${page.text[at]}`;
    if (theirs > 0 && !right) wrong.missing = `${wrong.missing}${page.text[at]}`;
  }
  errors.push(...describeRuns(page.text, owner, found, answers));
  const counts = share("articles");
  counts.found += articles.length;
  counts.wanted += page.articles.length;
  counts.right += new Set(answers.filter((answer) => answer > 0)).size;
  for (const [index, wanted] of page.articles.entries())
    errors.push(...scoreFacts(wanted, articles[(answers[index] ?? 0) - 1]));
  wholePages.all++;
  if (leaks) wholePages.leaking++;
  if (wrong.extra === "" && wrong.missing === "" && articles.length === page.articles.length) wholePages.right++;
  if (options.errors && errors.length > 0) console.log(`= ${page.id}\n${errors.map((line) => `  ${line}`).join("\n")}`);
}

/** For each code unit of a text the number, from 1, of the body it stands in; 0 for none. */
function ownersOf(text: string, bodies: readonly (readonly Span[])[]): Uint8Array {
  const owners = new Uint8Array(text.length);
  for (const [index, spans] of bodies.entries()) for (const { start, end } of spans) owners.fill(index + 1, start, end);
  return owners;
}

/** For each article wanted the number of the one found that shares most characters with it, each given once; 0 for none. */
function findAnswers(owner: Uint8Array, found: Uint8Array, wanted: number, count: number): number[] {
  const common = Array.from({ length: wanted }, () => new Uint32Array(count + 1));
  for (const [at, theirs] of owner.entries()) {
    const row = common[theirs - 1];
    const mine = found[at] ?? 0;
    if (row !== undefined && mine > 0) row[mine] = (row[mine] ?? 0) + 1;
  }
  const pairs = common.flatMap((row, theirs) => [...row].map((shared, mine) => ({ shared, theirs, mine })));
  const answers = new Array<number>(wanted).fill(0);
  for (const { shared, theirs, mine } of pairs.toSorted((a, b) => b.shared - a.shared))
    if (shared > 0 && answers[theirs] === 0 && !answers.includes(mine)) answers[theirs] = mine;
  return answers;
}

/** Runs of the page that are in a body wrongly, or missing from one. */
function describeRuns(text: string, owner: Uint8Array, found: Uint8Array, answers: readonly number[]): string[] {
  const lines: string[] = [];
  let start = 0;
  let kind = "";
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !LETTER.test(text[at] ?? "")) continue;
    const theirs = owner[at] ?? 0;
    const mine = found[at] ?? 0;
    const wanted = theirs > 0 ? (answers[theirs - 1] ?? 0) : 0;
    const now =
      at === text.length || (mine === wanted && !(theirs > 0 && mine === 0))
        ? ""
        : theirs > 0
          ? mine > 0
            ? "ELSEWHERE"
            : "MISSING"
          : "EXTRA";
    if (now === kind) continue;
    if (kind !== "") lines.push(`${kind}: ${text.slice(start, at).trim().replaceAll("\n", " / ")}`);
    start = at;
    kind = now;
  }
  return lines;
}

function scoreFacts({ headlines, facts }: LabelledArticle, found: Article | undefined): string[] {
  return [
    scoreFact("headline", printedAs(headlines, found?.headline?.value ?? null), found?.headline?.value ?? null),
    ...FACTS.map((fact) => (facts.has(fact) ? scoreFact(fact, facts.get(fact) ?? null, factOf(fact, found)) : null)),
  ].filter((error) => error !== null);
}

/** The line of a headline that is the one found, without what the site adds behind it; else the first. */
function printedAs(headlines: readonly string[], found: string | null): string | null {
  if (
    found !== null &&
    headlines.some(
      (line) => line.includes(found) && /^\s[|–—•·-]\s/u.test(line.slice(line.indexOf(found) + found.length)),
    )
  )
    return found;
  // One that was broken into lines is right as a whole.
  if (headlines.length > 1 && normalise(headlines.join(" ")) === normalise(found ?? "")) return found;
  return headlines.find((line) => normalise(line) === normalise(found ?? "")) ?? headlines[0] ?? null;
}

function scoreFact(name: string, wanted: string | null, found: string | null): string | null {
  const tally = share(name);
  if (wanted !== null) tally.wanted++;
  if (found !== null) tally.found++;
  const right = wanted !== null && found !== null && normalise(wanted) === normalise(found);
  if (right) tally.right++;
  return right || wanted === found ? null : `${name}: wanted ${wanted ?? "none"}, found ${found ?? "none"}`;
}

function factOf(fact: Fact, article: Article | undefined): string | null {
  if (article === undefined) return null;
  if (fact === "published") return article.published === null ? null : printPartialDate(article.published.date);
  if (fact === "byline") return article.bylines.map(({ value }) => value).join("; ") || null;
  if (fact === "publisher") return article.publisher?.value ?? null;
  return article.credits.find(({ place }) => place === "line")?.agency ?? null;
}

/** Case and marks do not count. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function share(name: string): Share {
  const known = shares.get(name);
  if (known === undefined) throw new Error(`no share is named ${name}`);
  return known;
}

function print(): void {
  console.log(
    `${wholePages.all} pages: articles and bodies wholly right on ${wholePages.right}, something else in a body on ${wholePages.leaking}`,
  );
  console.log("\tP\tR\tright\tfound\twanted");
  for (const [name, { right, found, wanted }] of shares)
    console.log([name, ratio(right, found), ratio(right, wanted), right, found, wanted].join("\t"));
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}
