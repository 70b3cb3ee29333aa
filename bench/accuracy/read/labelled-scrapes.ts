import type { SegmentKind } from "../../../src/model/article.ts";
import type { Span } from "../../../src/model/span.ts";
import type { KnownSegment } from "./composite-writer.ts";

/** What is asked of an article beside its text; "-" in the file says that the page gives none. */
export const FACTS = ["published", "agency", "byline", "publisher"] as const;
export type Fact = (typeof FACTS)[number];

/** An article of a labelled page, as a careful reader marked it. */
export interface LabelledArticle {
  /** its lines, as often as the page prints it, perhaps with the site's name behind it; none: the page lost it */
  readonly headlines: readonly string[];
  /** in the page's text, in order; white space between two of them belongs to neither */
  readonly body: readonly Span[];
  /** of bylines all names, joined by "; "; null: the page gives none; absent: not asked */
  readonly facts: ReadonlyMap<Fact, string | null>;
}

/** A page of plain text as a scrape has it, with the truth of its lines. */
export interface LabelledScrape {
  readonly id: string;
  readonly url: string | null;
  readonly text: string;
  readonly articles: readonly LabelledArticle[];
  /** every line, and the parts of a line of body, in order: `headline`, `body`, `teaser`, or `furniture` for all other */
  readonly segments: readonly KnownSegment[];
}

interface Draft {
  readonly id: string;
  url: string | null;
  text: string;
  readonly segments: KnownSegment[];
  readonly articles: Map<number, { headlines: string[]; body: Span[]; facts: Map<Fact, string | null> }>;
}

/**
 * Reads labelled pages: "= id | what it is", then lines "LABEL<TAB>text": `h1` a headline of article 1, `b1` a line of its body, in which {{…}} is
 * something else (a list, promotion), `t` a teaser or its label, `f` all other. An empty line is the page's own; "! url …" gives the address and
 * "! 1 published 2025-05-08" a fact of article 1 ({@link FACTS}). "#" opens a remark before the first page.
 *
 * @throws Error that names the line that reads otherwise
 */
export function parseLabelledScrapes(file: string, name: string): LabelledScrape[] {
  const drafts: Draft[] = [];
  for (const [index, line] of file.split("\n").entries()) {
    const draft = drafts.at(-1);
    const id = /^= (\S+) \| /.exec(line)?.[1];
    if (id !== undefined) drafts.push({ id, url: null, text: "", segments: [], articles: new Map() });
    else if (draft === undefined ? line !== "" && !line.startsWith("#") : !readLine(draft, line))
      throw new Error(
        `${name} line ${index + 1}: expected "= id | what", "h1<TAB>…", "b1<TAB>…", "t<TAB>…", "f<TAB>…", "! 1 published …" or "! url …"; received "${line.slice(0, 60)}"`,
      );
  }
  return drafts.map(({ id, url, text, segments, articles }) => ({
    id,
    url,
    text: text.trimEnd(),
    segments,
    articles: [...articles.entries()].toSorted(([a], [b]) => a - b).map(([, article]) => article),
  }));
}

/** Whether the line is one of a page. */
function readLine(draft: Draft, line: string): boolean {
  const fact = /^! (\d) (\w+) (.+)$/.exec(line);
  const kind = FACTS.find((known) => known === fact?.[2]);
  if (fact !== null && kind !== undefined) {
    articleOf(draft, Number(fact[1])).facts.set(kind, fact[3] === "-" ? null : (fact[3] ?? null));
    return true;
  }
  const url = /^! url (\S+)$/.exec(line)?.[1];
  if (url !== undefined) {
    draft.url = url;
    return true;
  }
  if (line === "") {
    if (draft.text !== "") draft.text += "\n";
    return true;
  }
  const [, label, text = ""] = /^(h\d|b\d|t|f)\t(.*\S.*)$/.exec(line) ?? [];
  if (label === undefined) return false;
  const number = Number(label[1]);
  if (label.startsWith("b")) addBody(draft, number, text);
  else {
    const headline = label.startsWith("h");
    if (headline) articleOf(draft, number).headlines.push(text.trim());
    const kind = headline ? "headline" : label === "t" ? "teaser" : "furniture";
    addPart(draft, text, kind, headline ? number - 1 : null);
    draft.text += "\n";
  }
  return true;
}

/** Adds a line of a body, and as body what stands outside its braces. */
function addBody(draft: Draft, number: number, text: string): void {
  const { body } = articleOf(draft, number);
  for (const [index, part] of text.split(/\{\{|\}\}/).entries()) {
    const own = addPart(draft, part, index % 2 === 0 ? "body" : "furniture", number - 1);
    if (index % 2 === 0 && own !== null) body.push(own);
  }
  draft.text += "\n";
}

/** Adds a part of a line; null where it is white space. */
function addPart(draft: Draft, text: string, kind: SegmentKind, article: number | null): Span | null {
  const start = draft.text.length + text.length - text.trimStart().length;
  const span = { start, end: start + text.trim().length };
  draft.text += text;
  if (span.end === start) return null;
  draft.segments.push({ ...span, kind, article });
  return span;
}

function articleOf({ articles }: Draft, number: number) {
  const known = articles.get(number) ?? { headlines: [], body: [], facts: new Map<Fact, string | null>() };
  articles.set(number, known);
  return known;
}
