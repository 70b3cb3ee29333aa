// Writes one line a block of the pages of a WCXB folder: page, half, whether the page was varied, label, words, then the features. Read by train.py.
import { createWriteStream } from "node:fs";
import { halfOf, readWcxb } from "../../bench/accuracy/read/wcxb.ts";
import { readFeatures } from "../../src/read/blocks/block-features.ts";
import { FEATURE_NAMES } from "../../src/read/blocks/feature-names.ts";
import { measureBlocks } from "../../src/read/blocks/measure-blocks.ts";
import { ArticleBody } from "../../src/read/html/article-body.ts";
import { type PageHints, readPageHints } from "../../src/read/html/page-hints.ts";
import { PageTitle } from "../../src/read/html/page-title.ts";
import type { HtmlScan } from "../../src/read/scan/html-scan.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import { SeededRandom } from "../../test/build/seeded-random.ts";
import { labelBlocks } from "./label-blocks.ts";
import { varyPage } from "./vary-page.ts";

/** Varied pages made of each page. */
const VARIED = Number(process.argv[4] ?? 2);

const [folder = "../shared/data/wcxb-dev", out = "blocks.tsv"] = process.argv.slice(2);
const stream = createWriteStream(out);
stream.write(`page\thalf\tvaried\tlabel\twords\t${FEATURE_NAMES.join("\t")}\n`);
const chance = new SeededRandom(7);
for (const page of readWcxb(folder)) {
  const scan = scanHtml(page.html, 200_000, 512);
  const hints = readPageHints(scan, page.html);
  const labels = labelBlocks(
    scan.blocks.map((block) => block.text),
    page.truth.body,
  );
  const name = `${page.id}\t${halfOf(page.url ?? page.id)}`;
  dumpBlocks(`${name}\t0`, scan, labels, hints);
  for (let count = 0; count < VARIED; count++) {
    const { scan: cut, labels: left, keepsArticleBody } = varyPage(scan, labels, chance);
    dumpBlocks(`${name}\t1`, cut, left, keepsArticleBody ? hints : { ...hints, articleBody: "" });
  }
}
stream.end();

function dumpBlocks(name: string, scan: HtmlScan, labels: readonly number[], { title, articleBody }: PageHints): void {
  const blocks = measureBlocks(scan);
  const { blocks: judged, rows } = readFeatures(scan, blocks, new PageTitle(scan, title), new ArticleBody(articleBody));
  const width = FEATURE_NAMES.length;
  for (const [at, index] of judged.entries()) {
    const row = Array.from(rows.subarray(at * width, (at + 1) * width), (value) => Number(value.toFixed(4)));
    stream.write(`${name}\t${labels[index]?.toFixed(3)}\t${blocks[index]?.words ?? 0}\t${row.join("\t")}\n`);
  }
}
