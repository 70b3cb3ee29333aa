import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { oneLine, paragraphsOf, withoutHead } from "../../bench/accuracy/read/make-composites.ts";
import type { WcxbPage } from "../../bench/accuracy/read/wcxb.ts";
import { stemsOf } from "../../src/read/known-words.ts";

/** An article that made pages are joined from. */
export interface Story {
  readonly title: string;
  readonly lines: readonly string[];
  readonly stems: ReadonlySet<string>;
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
      stories.push({ title, lines: body, stems: new Set(stemsOf(body.join(" "))) });
  }
  return stories;
}

/** Articles of WCXB as made pages print them; those without a headline or with hardly a paragraph are left out. */
export function readStories(pages: readonly WcxbPage[]): Story[] {
  return pages.flatMap(({ truth }) => {
    const all = paragraphsOf(truth.body);
    if (truth.title === null || all.filter(({ length }) => length > 120).length < MIN_PARAGRAPHS) return [];
    const title = oneLine(truth.title);
    return [{ title, lines: withoutHead(all, title), stems: new Set(stemsOf(truth.body)) }];
  });
}
