// How far a second reader of the dates agrees with WCXB's truth, and with us.
//   node --conditions=source bench/accuracy/read/compare-second-reader.ts [folder of WCXB]
// The reader saw the head and the dated lines of 116 validation pages, neither the truth nor any program's answer: all 56 pages
// whose day differed from the truth in the version of 22 November 2026 and 60 drawn from the 370 others, which therefore weigh more.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { printPartialDate } from "../../../src/model/civil-date.ts";
import { parseBlockModel, READ_CAPS, readPage } from "../../../src/read/read.ts";
import { buildPage } from "../../../test/build/page.ts";
import { readWcxb } from "./wcxb.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder =
  process.argv[2] ?? resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(root, "../shared"), "data/wcxb-dev");
if (!existsSync(folder)) {
  console.log(`not run: ${folder} is absent`);
  process.exit(0);
}

interface Answers {
  readonly weight: number;
  /** YYYY-MM-DD; empty for none */
  readonly truth: string;
  readonly ours: string;
  readonly reader: string;
}

const blockModel = parseBlockModel(readFileSync(resolve(root, "models/blocks/tuning-half.json"), "utf8"));
const lines = readFileSync(resolve(import.meta.dirname, "second-reader-dates.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1);
const drawn = new Map(lines.map((line) => [line.split("\t")[0], line.split("\t")]));
const weight = 370 / lines.filter((line) => line.split("\t")[1] === "agreed").length;
const pages = readWcxb(folder, "validation").flatMap(({ id, url, html, truth }): Answers[] => {
  const label = drawn.get(id);
  if (label === undefined) return [];
  const page = buildPage(html, { id, doc: id, path: `${id}.html`, url, format: "html" });
  const [article] = readPage(page, { ...READ_CAPS, pageKey: id, blockModel }).value.articles;
  const ours = article?.published == null ? "" : (printPartialDate(article.published.date) ?? "");
  return [
    { weight: label[1] === "agreed" ? weight : 1, truth: truth.date?.slice(0, 10) ?? "", ours, reader: label[2] ?? "" },
  ];
});

print("the second reader against the truth", "reader", "truth");
print("onrecord against the truth", "ours", "truth");
print("onrecord against the second reader", "ours", "reader");

function print(what: string, given: "ours" | "reader", wanted: "truth" | "reader"): void {
  let [right, found, sought] = [0, 0, 0];
  for (const page of pages) {
    if (page[given] !== "") found += page.weight;
    if (page[wanted] !== "") sought += page.weight;
    if (page[given] !== "" && page[given] === page[wanted]) right += page.weight;
  }
  console.log(
    `${what}: P ${(right / found).toFixed(3)} R ${(right / sought).toFixed(3)} F1 ${((2 * right) / (found + sought)).toFixed(3)}`,
  );
}
