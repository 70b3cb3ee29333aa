// Writes what train.py learns from, of made composite pages and real scrapes of the tuning half: lines.tsv (one row a line: page, class, features) and
// resumptions.tsv (one row a place in a list inside a line: list, 1 where the report resumes, features).
import { openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { type Composite, makeComposites } from "../../bench/accuracy/read/make-composites.ts";
import { readWcxb, type WcxbPage } from "../../bench/accuracy/read/wcxb.ts";
import { KnownWords } from "../../src/read/known-words.ts";
import { judgeList } from "../../src/read/plain/find-list-end.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import { LINE_FEATURES, readLineFeatures } from "../../src/read/plain/line-features.ts";
import { LINE_CLASSES, type LineClass } from "../../src/read/plain/line-model.ts";
import { findResumptions, RESUMPTION_FEATURES, WordPlaces } from "../../src/read/plain/resumption-features.ts";
import { readUnits } from "../../src/read/plain/read-units.ts";
import type { Unit } from "../../src/read/unit.ts";
import { labelBlocks } from "../blocks/label-blocks.ts";

const [folder = "../shared/data/wcxb-dev", out = ".", count = "700"] = process.argv.slice(2);
const lines = openSync(resolve(out, "lines.tsv"), "w");
const resumptions = openSync(resolve(out, "resumptions.tsv"), "w");
writeSync(lines, `page\tclass\t${LINE_FEATURES.join("\t")}\n`);
writeSync(resumptions, `list\tresumes\t${RESUMPTION_FEATURES.join("\t")}\n`);
const pages = readWcxb(folder, "tuning");
const runs = [
  { variety: "usual", seed: 101 },
  { variety: "varied", seed: 202 },
  { variety: "varied", seed: 303 },
  { variety: "usual", seed: 404 },
] as const;
for (const run of runs) {
  for (const composite of makeComposites(pages, Number(count), "text", run)) {
    const page = `${run.variety}-${run.seed}-${composite.id}`;
    dumpLines(page, composite);
    dumpResumptions(page, composite);
  }
}

for (const page of pages) dumpScrape(page);

/** The lines of a real page as a scrape has them, menus and footers with them; its hand-made body says which lines are body. */
function dumpScrape({ id, html, truth }: WcxbPage): void {
  const texts = scanHtml(html, 200_000, 512)
    .blocks.map(({ text }) => text.trim())
    .filter((text) => text !== "");
  const shares = labelBlocks(texts, truth.body);
  const firstBody = shares.findIndex((share) => share >= 0.5);
  const { units } = readUnits({ text: texts.join("\n") }, 200_000, null);
  const rows = readLineFeatures(units);
  for (const [index, unit] of units.entries()) {
    const isTitle = unit.line < firstBody && unit.text === truth.title;
    const own = isTitle ? "headline" : (shares[unit.line] ?? 0) >= 0.5 ? "body" : guessLeftover(unit);
    writeSync(
      lines,
      `scrape-${id}\t${LINE_CLASSES.indexOf(own)}\t${print(rows, index, LINE_FEATURES.length)}\n`,
    );
  }
}

/** No one has said which lines outside of a body are headlines of others; those of several words without a full stop are, mostly. */
function guessLeftover({ look, text }: Unit): LineClass {
  const listed = look === "short" || look === "list-item" || look === "teaser" || look === "teaser-label";
  return listed && text.split(" ").length >= 5 ? "teaser" : "other";
}

function dumpLines(page: string, composite: Composite): void {
  const { units } = readUnits(composite, 200_000, null);
  const rows = readLineFeatures(units);
  for (const [index, unit] of units.entries())
    writeSync(lines, `${page}\t${classOf(composite, unit)}\t${print(rows, index, LINE_FEATURES.length)}\n`);
}

/** Number of the class of the segment that shares most characters with the line. */
function classOf({ segments }: Composite, unit: Unit): number {
  let best: string = "other";
  let most = 0;
  for (const { start, end, kind } of segments) {
    const shared = Math.min(end, unit.end) - Math.max(start, unit.start);
    if (shared <= most) continue;
    most = shared;
    best = kind;
  }
  const known = LINE_CLASSES.findIndex((own) => own === best);
  return known < 0 ? LINE_CLASSES.indexOf("other") : known;
}

/** Places of every list that begins inside a line, with its label as the page prints it. */
function dumpResumptions(page: string, { text, segments }: Composite): void {
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
    const { starts, rows } = findResumptions(line, label.end - start, new WordPlaces(line), rules);
    for (const [at, place] of starts.entries())
      writeSync(
        resumptions,
        `${page}@${label.start}\t${place === truth ? 1 : 0}\t${print(rows, at, RESUMPTION_FEATURES.length)}\n`,
      );
  }
}

function print(rows: Float32Array, index: number, width: number): string {
  return Array.from(rows.subarray(index * width, (index + 1) * width), (value) => Number(value.toFixed(4))).join("\t");
}
