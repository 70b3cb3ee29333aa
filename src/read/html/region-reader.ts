import type { Article } from "../../model/article.ts";
import type { Page } from "../../model/page.ts";
import type { BlockModel } from "../blocks/block-model.ts";
import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import type { PageMetadata } from "../metadata/choose-metadata.ts";
import type { VisibleReport } from "../metadata/dates/visible-report.ts";
import { type HeadMetadata, NO_HEAD } from "../metadata/head/read-head.ts";
import { shortenOpening } from "../metadata/head/shorten-opening.ts";
import { beginsLater } from "../misses-lead.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { isHeadline } from "./choose-regions.ts";
import { cutScan, type Region } from "./find-regions.ts";
import { type Judgement, judgeBlocks, NO_HINTS } from "./judge-blocks.ts";
import type { BlockOwners } from "./label-blocks.ts";
import { markBody, markUnsureBody } from "./mark-body.ts";
import type { PageHints } from "./page-hints.ts";

/** A page whose body holds fewer words has no article. */
export const MIN_BODY_WORDS = 8;
/** What stands beside a list or a live blog's entries is an article of so many words at least. */
const MIN_REST_WORDS = 15;

/** Blocks of a page that are read as if they were all of it. */
interface Part {
  readonly scan: HtmlScan;
  readonly blocks: readonly MeasuredBlock[];
}

/** Reads a page's articles one after another and keeps what belongs to which. */
export class RegionReader implements BlockOwners {
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
    const judged = judgeBlocks(this.#scan, this.#blocks, hints, this.#model, minWords);
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
    const judged = judgeBlocks(this.#scan, this.#blocks, hints, this.#model, MIN_BODY_WORDS);
    dropBlocks(judged.body, this.#blocks, markRegions(this.#blocks, entries));
    // The times of entries are not the page's.
    const before = Array.from({ length: entries[0]?.blocks[0] ?? 0 }, (_, index) => index);
    this.#keepWhole(judged, head, cutScan(this.#scan, this.#blocks, before));
  }

  #keepWhole({ body, title }: Judgement, head: HeadMetadata, part: Part): void {
    for (const [index, own] of body.entries()) if (own === 1) this.bodyOf[index] = 0;
    if (title >= 0) this.titleOf[title] = 0;
    if (!body.includes(1)) return;
    this.within.fill(0);
    const visible = this.#show(part, body.subarray(0, part.blocks.length), title);
    this.metadata.push({ head, visible, url: this.#page.url });
    this.flags.push(this.listed === null ? [] : ["list-page"]);
  }

  /** One of several articles, or an entry of a live blog. */
  readRegion(region: Region, head: HeadMetadata, isEntry: boolean): void {
    const part = cutScan(this.#scan, this.#blocks, region.blocks);
    const { body, title } = judgeBlocks(part.scan, part.blocks, NO_HINTS, this.#model, isEntry ? 1 : MIN_BODY_WORDS);
    if (!body.includes(1)) return;
    const article = this.metadata.length;
    for (const [at, index] of region.blocks.entries()) {
      this.within[index] = article;
      if (body[at] === 1) this.bodyOf[index] = article;
      if (at === title) this.titleOf[index] = article;
    }
    // The head of a page of several articles speaks of the one whose headline it gives.
    const own = !isEntry && isHeadline(part.scan.blocks[title]?.text ?? "", head.headline);
    this.metadata.push({
      head: own ? head : isEntry ? headOfEntry(head, part.scan) : NO_HEAD,
      visible: this.#show(part, body, title),
      url: own ? this.#page.url : null,
    });
    this.flags.push(isEntry || head.liveBlog ? ["live-blog-entry"] : []);
  }

  #show({ scan, blocks }: Part, body: Uint8Array, title: number): VisibleReport {
    const { text: html, captured } = this.#page;
    return { html, scan, blocks, body, title, captured, monthFirst: this.#monthFirst };
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
