// Splitting of made composite pages, against their known truth.
//   node --conditions=source bench/accuracy/read-composites.ts [wcxb folder] [--count 200] [--half validation] [--variety usual|varied]
//     [--seed 7] [--format text|html] [--model models/lines/model.json] [--rules: plain text without the line model] [--show N]
//     [--news <PolNeAR text folder>: pages of its reports instead]
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { mapToPage } from "../../src/model/text-map.ts";
import { parseBlockModel, parseLineModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { buildPage } from "../../test/build/page.ts";
import { readNews, type Story } from "../../training/lines/sources.ts";
import { type Composite, makeComposites, type Variety } from "./read/make-composites.ts";
import { type Half, readWcxb, type WcxbPage } from "./read/wcxb.ts";

const root = resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "200" },
    half: { type: "string", default: "validation" },
    variety: { type: "string", default: "usual" },
    seed: { type: "string", default: "7" },
    show: { type: "string", default: "0" },
    rules: { type: "boolean", default: false },
    model: { type: "string", default: "models/lines/model.json" },
    format: { type: "string" },
    news: { type: "string" },
  },
});
const folder =
  positionals[0] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder)) {
  console.log(`not run: ${folder} is absent`);
  process.exit(0);
}

let shown = 0;
const blockModel = parseBlockModel(readFileSync(resolve(root, "models/blocks/tuning-half.json"), "utf8"));
const lineModel = values.rules ? null : parseLineModel(readFileSync(resolve(root, values.model), "utf8"));
const pages = values.news === undefined ? readWcxb(folder, values.half as Half) : readNews(values.news).map(toPage);

function toPage({ title, lines }: Story, index: number): WcxbPage {
  return {
    id: `news-${index}`,
    url: null,
    html: "",
    truth: { body: lines.join("\n"), title, author: null, date: null },
  };
}

interface Count {
  found: number;
  wanted: number;
  right: number;
}
function newCount(): Count {
  return { found: 0, wanted: 0, right: 0 };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Runs with nothing but white space, tags and list marks between them become one: a border is where something else begins. */
function joinRuns(runs: readonly Run[], text: string): Run[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of runs) {
    const last = joined.at(-1);
    if (last !== undefined && /^(?:\s|<\/?p>)*$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function compare(ours: ReadonlySet<number>, theirs: ReadonlySet<number>, count: Count): void {
  count.found += ours.size;
  count.wanted += theirs.size;
  for (const offset of ours) if (theirs.has(offset)) count.right++;
}

/** Characters of bodies that stand in the article of the same number. */
function countWords(ours: readonly (readonly Run[])[], theirs: readonly (readonly Run[])[], count: Count): void {
  for (const runs of ours) for (const { start, end } of runs) count.found += end - start;
  for (const [index, runs] of theirs.entries()) {
    for (const { start, end } of runs) {
      count.wanted += end - start;
      for (const own of ours[index] ?? [])
        count.right += Math.max(0, Math.min(end, own.end) - Math.max(start, own.start));
    }
  }
}

function print({ found, wanted, right }: Count): string {
  return `P ${(right / Math.max(1, found)).toFixed(3)}  R ${(right / Math.max(1, wanted)).toFixed(3)}`;
}

function show(composite: Composite, ours: ReadonlySet<number>, theirs: ReadonlySet<number>): void {
  if (shown++ >= Number(values.show)) return;
  const around = (offset: number): string =>
    `${JSON.stringify(composite.text.slice(offset - 60, offset))} | ${JSON.stringify(composite.text.slice(offset, offset + 60))}`;
  const report = (what: string, offsets: ReadonlySet<number>, others: ReadonlySet<number>): void => {
    for (const offset of offsets) if (!others.has(offset)) console.log(composite.id, what, offset, around(offset));
  };
  report("missing", theirs, ours);
  report("extra  ", ours, theirs);
}

for (const format of ["text", "html"] as const) {
  if (values.format !== undefined && values.format !== format) continue;
  const starts = newCount();
  const borders = newCount();
  const words = newCount();
  let leaks = 0;
  let exact = 0;
  const composites = makeComposites(pages, Number(values.count), format, {
    variety: values.variety as Variety,
    seed: Number(values.seed),
  });
  for (const composite of composites) {
    const { articles } = readPage(buildPage(composite.text, { id: composite.id, format: composite.format }), {
      pageKey: composite.id,
      ...READ_CAPS,
      blockModel,
      lineModel,
    }).value;
    const runs = articles.map((article) =>
      joinRuns(mapToPage(article.map, { start: 0, end: article.text.length }), composite.text),
    );
    const truth = composite.articles.map((_, index) =>
      joinRuns(
        composite.segments.filter((segment) => segment.kind === "body" && segment.article === index),
        composite.text,
      ),
    );
    compare(new Set(runs.map((own) => own[0]?.start ?? -1)), new Set(truth.map((own) => own[0]?.start ?? -1)), starts);
    const ours = new Set(runs.flat().flatMap(({ start, end }) => [start, end]));
    const theirs = new Set(truth.flat().flatMap(({ start, end }) => [start, end]));
    const before = borders.right;
    compare(ours, theirs, borders);
    const isExact = borders.right - before === theirs.size && ours.size === theirs.size;
    if (isExact) exact++;
    countWords(runs, truth, words);
    const teasers = composite.segments.filter(({ kind }) => kind === "teaser");
    leaks +=
      teasers.filter((teaser) => runs.flat().some(({ start, end }) => start < teaser.end && teaser.start < end))
        .length > 0
        ? 1
        : 0;
    if (!isExact && Number(values.show) > 0) show(composite, ours, theirs);
  }
  console.log(`${format}: ${composites.length} pages, ${exact} exactly right`);
  console.log(`  articles begin   ${print(starts)}`);
  console.log(`  body borders     ${print(borders)}`);
  console.log(`  body characters in their article  ${print(words)}   pages with a teaser in a body: ${leaks}`);
}
