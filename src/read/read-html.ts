import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import type { BlockModel } from "./blocks/block-model.ts";
import { scoreBlocks, scoreRegion } from "./blocks/choose-body.ts";
import { type MeasuredBlock, measureBlocks } from "./blocks/measure-blocks.ts";
import { isLiveTitle } from "./data/live-words.ts";
import { ArticleBody } from "./html/article-body.ts";
import { findExcerpts } from "./html/find-excerpts.ts";
import { findLiveRegions } from "./html/find-live-regions.ts";
import { cutScan, findFlatRegions, findRegions, isDated, type Region } from "./html/find-regions.ts";
import { type BlockOwners, labelBlocks } from "./html/label-blocks.ts";
import { markBody, markUnsureBody } from "./html/mark-body.ts";
import { guessMonthFirst, type PageHints, readPageHints } from "./html/page-hints.ts";
import { headingLevel, PageTitle } from "./html/page-title.ts";
import { agrees, type PageMetadata } from "./metadata/choose-metadata.ts";
import { findPageDates } from "./metadata/find-page-dates.ts";
import { type HeadMetadata, NO_HEAD, readHead } from "./metadata/read-head.ts";
import { readVisible } from "./metadata/read-visible.ts";
import { shortenOpening } from "./metadata/shorten-opening.ts";
import { beginsLater } from "./misses-lead.ts";
import type { HtmlScan } from "./scan/html-scan.ts";
import { scanHtml } from "./scan/scan-html.ts";
import type { LabelledUnit } from "./unit.ts";

/** A page whose body holds fewer words has no article. */
const MIN_BODY_WORDS = 8;
/** Text for browsers without scripts that holds fewer asks the reader to switch them on. */
const MIN_NOSCRIPT_WORDS = 60;
/** Articles or entries of a page that are read: each is judged against the whole page. */
const MAX_REGIONS = 500;
/** What stands beside a list or a live blog's entries is an article of so many words at least. */
const MIN_REST_WORDS = 15;

/** A region's own headline is not the page's. */
const NO_HINTS: PageHints = { title: "", articleBody: "" };

export interface HtmlReading {
  readonly units: LabelledUnit[];
  /** a cap on elements, depth or articles was reached, and what lies beyond was not read */
  readonly capped: boolean;
  /** what the page says of each of its articles beside the article's own lines, by the article's index */
  readonly metadata: readonly PageMetadata[];
  /** what the page's make-up says of each of its articles, by the article's index */
  readonly flags: readonly Article["flags"][];
  /** the day of a live blog, where the page gives one alone */
  readonly day: CivilDate | null;
  /** nothing was surely the report: its article is what paragraphs the page has */
  readonly unsure: boolean;
}

/**
 * Labelled units of a page of HTML. A page of several articles is read region by region, each as if it stood alone. A page without an
 * article is read once more with what it holds for browsers without scripts: forums that scripts build have their threads there.
 */
export function readHtml(page: Page, maxNodes: number, maxDepth: number, model: BlockModel | null): HtmlReading {
  const reading = readScan(page, scanHtml(page.text, maxNodes, maxDepth), model, MIN_BODY_WORDS);
  const isSure = reading.metadata.length > 0 && !reading.unsure;
  if (isSure || !/<noscript/i.test(page.text)) return reading;
  const whole = readScan(page, scanHtml(page.text, maxNodes, maxDepth, true), model, MIN_NOSCRIPT_WORDS);
  return whole.metadata.length > 0 || reading.metadata.length === 0 ? whole : reading;
}

function readScan(page: Page, scan: HtmlScan, model: BlockModel | null, minWords: number): HtmlReading {
  const blocks = measureBlocks(scan);
  const hints = readPageHints(scan, page.text);
  const head = readHead(page.text, scan);
  const entries = isLive(head) ? findLiveRegions(scan, blocks, new Set(head.updates.keys())) : [];
  const regions = entries.length > 0 ? entries : chooseRegions(scan, blocks, head);
  const reader = new RegionReader(page, scan, blocks, model, guessMonthFirst(scan, blocks, page.url));
  if (regions.length === 0)
    reader.readWhole(hints, head, head.headline === null ? findExcerpts(scan, blocks) : null, minWords);
  if (entries.length > 0) reader.readRest(hints, head, entries);
  for (const region of regions.slice(0, MAX_REGIONS)) reader.readRegion(region, head, entries.length > 0);
  const { metadata, flags, unsure } = reader;
  const capped = scan.capped || regions.length > MAX_REGIONS;
  const units = labelBlocks(page.text, scan, blocks, reader);
  return { units, capped, metadata, flags, day: findLiveDay(head), unsure };
}

/** Reads a page's articles one after another and keeps what belongs to which. */
class RegionReader implements BlockOwners {
  readonly bodyOf: Int32Array;
  readonly titleOf: Int32Array;
  readonly within: Int32Array;
  listed: Uint8Array | null = null;
  unsure = false;
  readonly metadata: PageMetadata[] = [];
  readonly flags: Article["flags"][] = [];
  readonly #page: Page;
  readonly #scan: HtmlScan;
  readonly #blocks: readonly MeasuredBlock[];
  readonly #model: BlockModel | null;
  readonly #monthFirst: boolean | null;

  constructor(
    page: Page,
    scan: HtmlScan,
    blocks: readonly MeasuredBlock[],
    model: BlockModel | null,
    monthFirst: boolean | null,
  ) {
    this.#page = page;
    this.#scan = scan;
    this.#blocks = blocks;
    this.#model = model;
    this.#monthFirst = monthFirst;
    this.bodyOf = new Int32Array(blocks.length).fill(-1);
    this.titleOf = new Int32Array(blocks.length).fill(-1);
    this.within = new Int32Array(blocks.length).fill(-1);
  }

  /** A page of one article, or a list of other pages with perhaps a text of its own. */
  readWhole(hints: PageHints, head: HeadMetadata, excerpts: Uint8Array | null, minWords: number): void {
    const judged = judge(this.#scan, this.#blocks, hints, this.#model, minWords);
    if (excerpts !== null && isList(judged.body, this.#blocks, excerpts)) {
      this.listed = excerpts;
      dropBlocks(judged.body, this.#blocks, excerpts);
    } else if (!judged.body.includes(1)) {
      this.#markUnsure(judged, head.headline !== null, minWords);
    }
    this.#keepWhole(judged, head, { scan: this.#scan, blocks: this.#blocks });
    const texts = this.#blocks.flatMap(({ index }) =>
      judged.body[index] === 1 ? [this.#scan.blocks[index]?.text ?? ""] : [],
    );
    if (beginsLater(texts, hints.articleBody)) this.flags[0] = [...(this.flags[0] ?? []), "lead-missing"];
  }

  /** What is taken where nothing is surely body: of a page that names its one report the likeliest blocks, else paragraphs. */
  #markUnsure({ body, title, scores }: Judgement, isReport: boolean, minWords: number): void {
    if (isReport) body.set(markBody(this.#blocks, scores, title, minWords, "named"));
    if (!body.includes(1)) body.set(markUnsureBody(this.#blocks, scores, title, isReport));
    this.unsure = body.includes(1);
  }

  /** What a live blog says beside its entries. */
  readRest(hints: PageHints, head: HeadMetadata, entries: readonly Region[]): void {
    const judged = judge(this.#scan, this.#blocks, hints, this.#model);
    dropBlocks(judged.body, this.#blocks, markRegions(this.#blocks, entries));
    // The times of entries are not the page's.
    const before = Array.from({ length: entries[0]?.blocks[0] ?? 0 }, (_, index) => index);
    this.#keepWhole(judged, head, cutScan(this.#scan, this.#blocks, before));
  }

  #keepWhole({ body, title }: Judgement, head: HeadMetadata, { scan, blocks }: Part): void {
    for (const [index, own] of body.entries()) if (own === 1) this.bodyOf[index] = 0;
    if (title >= 0) this.titleOf[title] = 0;
    if (!body.includes(1)) return;
    this.within.fill(0);
    const shown = body.subarray(0, blocks.length);
    const { text, captured, url } = this.#page;
    const visible = readVisible(text, scan, blocks, shown, title, captured, this.#monthFirst);
    this.metadata.push({ head, visible, url, monthFirst: this.#monthFirst });
    this.flags.push(this.listed === null ? [] : ["list-page"]);
  }

  /** One of several articles, or an entry of a live blog. */
  readRegion(region: Region, head: HeadMetadata, isEntry: boolean): void {
    const part = cutScan(this.#scan, this.#blocks, region.blocks);
    const { body, title } = judge(part.scan, part.blocks, NO_HINTS, this.#model, isEntry ? 1 : MIN_BODY_WORDS);
    if (!body.includes(1)) return;
    const article = this.metadata.length;
    for (const [at, index] of region.blocks.entries()) {
      this.within[index] = article;
      if (body[at] === 1) this.bodyOf[index] = article;
      if (at === title) this.titleOf[index] = article;
    }
    const { text, captured, url } = this.#page;
    const visible = readVisible(text, part.scan, part.blocks, body, title, captured, this.#monthFirst);
    // The head of a page of several articles speaks of the one whose headline it gives.
    const own = !isEntry && isHeadline(part.scan.blocks[title]?.text ?? "", head.headline);
    this.metadata.push({
      head: own ? head : isEntry ? headOfEntry(head, part.scan) : NO_HEAD,
      visible,
      url: own ? url : null,
      monthFirst: this.#monthFirst,
    });
    this.flags.push(isEntry || head.liveBlog ? ["live-blog-entry"] : []);
  }
}

/** What a live blog's head says of one entry: who published it, and when, if the JSON-LD lists the entry. */
function headOfEntry(head: HeadMetadata, part: HtmlScan): HeadMetadata {
  const own = part.blocks.flatMap(({ text }) => head.updates.get(shortenOpening(text)) ?? [])[0];
  return {
    ...NO_HEAD,
    publishers: head.publishers,
    canonicalUrl: head.canonicalUrl,
    published: own === undefined ? [] : [own],
  };
}

/** The day of a live blog, when its head knows of one alone. */
function findLiveDay({ published, modified }: HeadMetadata): CivilDate | null {
  const days = [...published, ...modified].flatMap(({ value }) => {
    const [found] = findPageDates(value.slice(0, 80));
    return found?.date.kind === "day" ? [found.date.day] : [];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

function isLive({ liveBlog, titles }: HeadMetadata): boolean {
  return liveBlog || titles.some(({ value }) => isLiveTitle(value));
}

/** 1 for each block of a region. */
function markRegions(blocks: readonly MeasuredBlock[], regions: readonly Region[]): Uint8Array {
  const marks = new Uint8Array(blocks.length);
  for (const { blocks: own } of regions) for (const index of own) marks[index] = 1;
  return marks;
}

/** Whether excerpts of other pages are the page, and not a box beside its report: they hold twice the words of what else is body. */
function isList(body: Uint8Array, blocks: readonly MeasuredBlock[], excerpts: Uint8Array): boolean {
  let listed = 0;
  let rest = 0;
  for (const { index, words } of blocks) {
    if (excerpts[index] === 1) listed += words;
    else if (body[index] === 1) rest += words;
  }
  return listed >= 2 * rest;
}

/** Takes the marked blocks out of a body; what then remains is no article unless it is more than a line or two. */
function dropBlocks(body: Uint8Array, blocks: readonly MeasuredBlock[], marks: Uint8Array): void {
  let words = 0;
  for (const { index, words: own } of blocks) {
    if (marks[index] === 1) body[index] = 0;
    else if (body[index] === 1) words += own;
  }
  if (words < MIN_REST_WORDS) body.fill(0);
}

/** The regions of a page's articles; none where the head names a report of which all of them are sections. */
function chooseRegions(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  { headline, articleTitle }: HeadMetadata,
): readonly Region[] {
  const marked = findRegions(scan, blocks);
  const regions = marked.length > 0 ? marked : findFlatRegions(scan, blocks);
  if (headline === null) {
    // Sites call the page of a section an article too: only what follows a dated headline in one flow is the report's own.
    const isReport = marked.length === 0 && opensUnder(scan, blocks, articleTitle, regions[0]);
    return isReport ? [] : regions;
  }
  const named = regions.some(({ blocks: own }) =>
    own.some((index) => headingLevel(scan, index) > 0 && isHeadline(scan.blocks[index]?.text ?? "", headline)),
  );
  return named ? regions : [];
}

/** Whether the first region comes below a dated heading of the first level that has this title. */
function opensUnder(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  title: string | null,
  first: Region | undefined,
): boolean {
  const end = first?.blocks[0] ?? 0;
  return blocks
    .slice(0, end)
    .some(
      ({ index }) =>
        headingLevel(scan, index) === 1 &&
        isHeadline(scan.blocks[index]?.text ?? "", title) &&
        isDated(blocks.slice(0, end), index),
    );
}

function isHeadline(heading: string, headline: string | null): boolean {
  return headline !== null && agrees(heading, headline) && agrees(headline, heading);
}

interface Part {
  readonly scan: HtmlScan;
  readonly blocks: readonly MeasuredBlock[];
}

/** Which blocks are body, and which one the headline (-1 for none). */
interface Judgement {
  readonly body: Uint8Array;
  readonly title: number;
  readonly scores: Float64Array;
}

function judge(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  hints: PageHints,
  model: BlockModel | null,
  minWords = MIN_BODY_WORDS,
): Judgement {
  const pageTitle = new PageTitle(scan, hints.title);
  const isRegion = hints === NO_HINTS;
  const scores = (isRegion ? scoreRegion : scoreBlocks)(
    scan,
    blocks,
    pageTitle,
    new ArticleBody(hints.articleBody),
    model,
  );
  const title = pageTitle.findBlock(blocks);
  return { body: markBody(blocks, scores, title, minWords, isRegion ? "region" : "page"), title, scores };
}
