// Writes one line a block of the pages of a WCXB folder: page, half, label, words, then the features. Read by train.py.
import { createWriteStream } from "node:fs";
import { readWcxb, halfOf } from "../../bench/accuracy/read/wcxb.ts";
import { ArticleBody } from "../../src/read/html/article-body.ts";
import { readFeatures } from "../../src/read/blocks/block-features.ts";
import { FEATURE_NAMES } from "../../src/read/blocks/feature-names.ts";
import { measureBlocks } from "../../src/read/blocks/measure-blocks.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import { readPageHints } from "../../src/read/html/page-hints.ts";
import { PageTitle } from "../../src/read/html/page-title.ts";
import { labelBlocks } from "./label-blocks.ts";

const [folder = "../shared/data/wcxb-dev", out = "blocks.tsv"] = process.argv.slice(2);
const stream = createWriteStream(out);
stream.write(`page\thalf\tlabel\twords\t${FEATURE_NAMES.join("\t")}\n`);
for (const page of readWcxb(folder)) {
  const scan = scanHtml(page.html, 200_000, 512);
  const blocks = measureBlocks(scan);
  const { title, articleBody } = readPageHints(scan, page.html);
  const { blocks: judged, rows } = readFeatures(scan, blocks, new PageTitle(scan, title), new ArticleBody(articleBody));
  const labels = labelBlocks(scan.blocks.map((block) => block.text), page.truth.body);
  const width = FEATURE_NAMES.length;
  for (const [at, index] of judged.entries()) {
    const words = blocks[index]?.words ?? 0;
    const row = Array.from(rows.subarray(at * width, (at + 1) * width), (value) => Number(value.toFixed(4)));
    stream.write(`${page.id}\t${halfOf(page.url ?? page.id)}\t${labels[index]?.toFixed(3)}\t${words}\t${row.join("\t")}\n`);
  }
}
stream.end();
