import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { oneLine, paragraphsOf, withoutHead } from "../../bench/accuracy/read/make-composites.ts";
import type { WcxbPage } from "../../bench/accuracy/read/wcxb.ts";
import { stemsOf } from "../../src/read/known-words.ts";
import { isDateLine } from "../../src/read/look-at-text.ts";
import { scanHtml } from "../../src/read/scan/scan-html.ts";
import { labelBlocks } from "../blocks/label-blocks.ts";

/** An article that made pages are joined from. */
export interface Story {
  readonly title: string;
  readonly lines: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** headlines of other pages that its page links to */
  readonly links: readonly string[];
}

/** Paragraphs of a report that are long enough to tell it from a list. */
const MIN_PARAGRAPHS = 4;
/** A live blog, which is read by rules of its own. */
const LIVE = "The Latest:";
/** Lines above the report in some of PolNeAR's texts. */
const RUBRICS = new Set(["ABSTRACT.", "FULL TEXT."]);

/** News reports of a folder of PolNeAR's texts: the first line is the headline, to which the set gives a full stop. */
export function readNews(folder: string): Story[] {
  const stories: Story[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const [first = "", ...lines] = paragraphsOf(readFileSync(resolve(folder, file), "utf8"));
    const title = first.replace(/;.*$/, "").replace(/\.(['"’”]?)$/, "$1");
    const body = lines.filter((line) => !RUBRICS.has(line));
    if (title.length < 200 && !title.startsWith(LIVE) && body.filter(({ length }) => length > 120).length >= MIN_PARAGRAPHS)
      stories.push({ title, lines: body, stems: new Set(stemsOf(body.join(" "))), links: [] });
  }
  return stories;
}

/** Articles of WCXB as made pages print them; those without a headline or with hardly a paragraph are left out. */
export function readStories(pages: readonly WcxbPage[]): Story[] {
  return pages.flatMap(({ html, truth }) => {
    const all = paragraphsOf(truth.body);
    if (truth.title === null || all.filter(({ length }) => length > 120).length < MIN_PARAGRAPHS) return [];
    const title = oneLine(truth.title);
    return [{ title, lines: withoutHead(all, title), stems: new Set(stemsOf(truth.body)), links: readLinks(html, truth.body) }];
  });
}

/** Words of a linked headline. */
const MIN_LINK = 5;
const MAX_LINK = 24;
/** Linked headlines of one page that are kept: a page of hundreds lists towns or products. */
const MAX_LINKS = 15;
/** Shares of a block that its link holds at least, and that the body holds at most. */
const MIN_LINKED = 0.8;
const MAX_IN_BODY = 0.3;

/** Headlines of other pages as a page lists them: blocks outside of its body that are one link of several words, evenly taken. */
function readLinks(html: string, body: string): string[] {
  const { blocks } = scanHtml(html, 200_000, 512);
  const texts = blocks.map(({ text }) => text.trim());
  const shares = labelBlocks(texts, body);
  const found = new Set<string>();
  for (const [index, { linkCount, linkLength, length }] of blocks.entries()) {
    const text = texts[index] ?? "";
    const words = text.split(" ");
    const linked = linkCount === 1 && linkLength >= MIN_LINKED * length && (shares[index] ?? 0) < MAX_IN_BODY;
    if (!linked || words.length < MIN_LINK || words.length > MAX_LINK || !/^[\p{Lu}\d]/u.test(text)) continue;
    if (!/[.:©@]$|[©@»→]/u.test(text) && !isDateLine(text)) found.add(text);
  }
  const step = Math.max(1, found.size / MAX_LINKS);
  return [...found].filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
