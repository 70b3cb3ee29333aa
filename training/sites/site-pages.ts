import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseLabelledScrapes } from "../../bench/accuracy/read/labelled-scrapes.ts";
import { type Half, readWcxb } from "../../bench/accuracy/read/wcxb.ts";
import { parseBlockModel, parseLineModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { readPlain } from "../../src/read/read-plain.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import type { LabelledUnit } from "../../src/read/unit.ts";
import { buildPage } from "../../test/build/page.ts";
import { makeScrapePages } from "../lines/make-scrape-pages.ts";
import { readNews } from "../lines/sources.ts";

const root = resolve(import.meta.dirname, "../..");
export const lineModel = parseLineModel(readFileSync(resolve(root, "models/lines/model.json"), "utf8"));
const blockModel = parseBlockModel(readFileSync(resolve(root, "models/blocks/tuning-half.json"), "utf8"));

/** A page of plain text as it is read, with the name of its site; null where it has none. */
export interface SitePage {
  readonly id: string;
  readonly units: readonly LabelledUnit[];
  readonly url: string | null;
  readonly site: string | null;
}

/** Real pages as a scrape has them, a block a line; the site is the publisher that the page's head declares. */
export function readScrapedPages(folder: string, half: Half): SitePage[] {
  return readWcxb(folder, half).flatMap(({ id, url, html }): SitePage[] => {
    const read = readPage(buildPage(html, { url, format: "html" } as never), { pageKey: id, ...READ_CAPS, blockModel });
    const site = read.value.articles[0]?.publisher?.value ?? null;
    if (site === null) return [];
    const text = scanHtml(html, READ_CAPS.maxNodes, READ_CAPS.maxDepth)
      .blocks.map((block) => block.text.trim())
      .filter((line) => line !== "")
      .join("\n");
    return [{ id, units: readPlain(buildPage(text, { url }), READ_CAPS.maxNodes, lineModel).units, url, site }];
  });
}

/** Pages that are made like scrapes. */
export function readMadePages(newsFolder: string, count: number, seed: number): SitePage[] {
  const news = readNews(newsFolder);
  return [...makeScrapePages([news], count, seed)].map(([index, { text, site }]) => ({
    id: `made-${index}`,
    units: readPlain(buildPage(text, { url: null }), READ_CAPS.maxNodes, lineModel).units,
    url: null,
    site: site ?? null,
  }));
}

/** The labelled pages of a file whose reports have one publisher or none. */
export function readLabelledPages(file: string): SitePage[] {
  return parseLabelledScrapes(readFileSync(file, "utf8"), file).flatMap(({ id, text, url, articles }): SitePage[] => {
    const names = new Set(articles.map(({ facts }) => facts.get("publisher") ?? null));
    if (names.size !== 1) return [];
    const [site = null] = names;
    return [{ id, units: readPlain(buildPage(text, { url }), READ_CAPS.maxNodes, lineModel).units, url, site }];
  });
}
