import type { SegmentKind } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import { HINT } from "./data/class-words.ts";
import { ArticleBody } from "./html/article-body.ts";
import type { BlockModel } from "./html/block-model.ts";
import { scoreBlocks, scoreRegion } from "./html/choose-body.ts";
import { cutScan, findFlatRegions, findRegions, type Region } from "./html/find-regions.ts";
import type { HtmlScan } from "./html/html-scan.ts";
import { HtmlUnit } from "./html/html-unit.ts";
import { ANCESTOR, type MeasuredBlock, measureBlocks } from "./html/measure-blocks.ts";
import { guessMonthFirst, type PageHints, readPageHints } from "./html/page-hints.ts";
import { headingLevel, PageTitle } from "./html/page-title.ts";
import { scanHtml } from "./html/scan-html.ts";
import { agrees, type PageMetadata } from "./metadata/choose-metadata.ts";
import { NO_HEAD, readHead } from "./metadata/read-head.ts";
import { readVisible } from "./metadata/read-visible.ts";
import type { LabelledUnit, UnitLook } from "./unit.ts";

/** Score from which a block is body; chosen on the tuning half of WCXB. */
const MIN_SCORE = 0.5;
/** A page whose body holds fewer words has no article. */
const MIN_BODY_WORDS = 8;

/** What its own words give away is no body, whatever stands around it. */
const NEVER_BODY: ReadonlySet<UnitLook> = new Set<UnitLook>(["teaser-label", "comments-label", "promo", "teaser"]);

/** A region's own headline is not the page's. */
const NO_HINTS: PageHints = { title: "", articleBody: "" };

export interface HtmlReading {
  readonly units: LabelledUnit[];
  readonly scan: HtmlScan;
  /** what the page says of each of its articles beside the article's own lines, by the article's index */
  readonly metadata: readonly PageMetadata[];
}

/** Labelled units of a page of HTML. A page of several articles is read region by region, each as if it stood alone. */
export function readHtml(page: Page, maxNodes: number, maxDepth: number, model: BlockModel | null): HtmlReading {
  const scan = scanHtml(page.text, maxNodes, maxDepth);
  const blocks = measureBlocks(scan);
  const hints = readPageHints(scan, page.text);
  const head = readHead(page.text, scan);
  const monthFirst = guessMonthFirst(scan, blocks, page.url);
  const regions = chooseRegions(scan, blocks, head.headline);
  const bodyOf = new Int32Array(blocks.length).fill(-1);
  const titleOf = new Int32Array(blocks.length).fill(-1);
  const within = new Int32Array(blocks.length).fill(-1);
  const metadata: PageMetadata[] = [];
  if (regions.length === 0) {
    const { body, title } = judge(scan, blocks, hints, model);
    for (const block of blocks) if (body[block.index] === 1) bodyOf[block.index] = 0;
    if (title >= 0) titleOf[title] = 0;
    if (body.includes(1)) within.fill(0);
    const visible = readVisible(page.text, scan, blocks, body, title, page.captured, monthFirst);
    metadata.push({ head, visible, url: page.url, monthFirst });
  }
  for (const region of regions) {
    const part = cutScan(scan, blocks, region.blocks);
    const { body, title } = judge(part.scan, part.blocks, NO_HINTS, model);
    if (!body.includes(1)) continue;
    const article = metadata.length;
    for (const [at, index] of region.blocks.entries()) {
      within[index] = article;
      if (body[at] === 1) bodyOf[index] = article;
      if (at === title) titleOf[index] = article;
    }
    const visible = readVisible(page.text, part.scan, part.blocks, body, title, page.captured, monthFirst);
    // The head of a page of several articles speaks of the one whose headline it gives.
    const own = isHeadline(part.scan.blocks[title]?.text ?? "", head.headline);
    metadata.push({ head: own ? head : NO_HEAD, visible, url: own ? page.url : null, monthFirst });
  }
  return { units: labelBlocks(page, scan, blocks, bodyOf, titleOf, within), scan, metadata };
}

/** The regions of a page's articles; none where the head names a report of which all of them are sections. */
function chooseRegions(scan: HtmlScan, blocks: readonly MeasuredBlock[], headline: string | null): readonly Region[] {
  const marked = findRegions(scan, blocks);
  const regions = marked.length > 0 ? marked : findFlatRegions(scan, blocks);
  if (headline === null) return regions;
  const named = regions.some(({ blocks: own }) =>
    own.some((index) => headingLevel(scan, index) > 0 && isHeadline(scan.blocks[index]?.text ?? "", headline)),
  );
  return named ? regions : [];
}

function isHeadline(heading: string, headline: string | null): boolean {
  return headline !== null && agrees(heading, headline) && agrees(headline, heading);
}

function judge(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  hints: PageHints,
  model: BlockModel | null,
): { readonly body: Uint8Array; readonly title: number } {
  const pageTitle = new PageTitle(scan, hints.title);
  const score = hints === NO_HINTS ? scoreRegion : scoreBlocks;
  const scores = score(scan, blocks, pageTitle, new ArticleBody(hints.articleBody), model);
  const title = pageTitle.findBlock(blocks);
  return { body: chooseBody(blocks, scores, title), title };
}

function labelBlocks(
  page: Page,
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  bodyOf: Int32Array,
  titleOf: Int32Array,
  within: Int32Array,
): LabelledUnit[] {
  const units: LabelledUnit[] = [];
  let run = 0;
  for (const block of blocks) {
    const { index } = block;
    const raw = scan.blocks[index];
    if (raw === undefined) continue;
    const kind = (bodyOf[index] ?? -1) >= 0 ? "body" : (titleOf[index] ?? -1) >= 0 ? "headline" : labelLeftover(block);
    const owner = within[index] ?? -1;
    const article = kind === "teaser" || owner < 0 ? null : owner;
    const previous = units.at(-1);
    if (previous !== undefined && (previous.kind !== kind || previous.article !== article)) run++;
    units.push({ unit: new HtmlUnit(page.text, scan, raw, index, block.look), kind, article, run });
  }
  return units;
}

/** A body of more link text than this is a list of other pages. */
const MAX_LINKED = 0.6;

/** Words of the report before which a date or byline line is its head's; further down it is the report's own. */
const MIN_WORDS_BEFORE = 40;
const MARGIN_LOOKS: ReadonlySet<UnitLook> = new Set<UnitLook>(["byline", "date", "credit"]);

/** Marks the body's blocks; none when what was found is too little to be a report. */
function chooseBody(blocks: readonly MeasuredBlock[], scores: Float64Array, title: number): Uint8Array {
  const body = new Uint8Array(blocks.length);
  const lastProse = blocks.findLastIndex(({ index, look }) => look === "prose" && (scores[index] ?? 0) >= MIN_SCORE);
  let words = 0;
  let linked = 0;
  let inTeasers = false;
  for (const block of blocks) {
    // A box of links under its label is another story's, however report-like its headlines read.
    inTeasers = block.look === "teaser-label" || (inTeasers && block.linkShare >= 0.8);
    if (inTeasers || (scores[block.index] ?? 0) < MIN_SCORE || block.index === title || NEVER_BODY.has(block.look))
      continue;
    if (MARGIN_LOOKS.has(block.look) && (words < MIN_WORDS_BEFORE || block.index > lastProse)) continue;
    body[block.index] = 1;
    words += block.words;
    linked += block.words * block.linkShare;
  }
  return words < MIN_BODY_WORDS || linked > MAX_LINKED * words ? body.fill(0) : body;
}

/** What a block outside the body is, by its class words and its own words. */
function labelLeftover(block: MeasuredBlock): SegmentKind {
  if ((block.ancestors & (ANCESTOR.nav | ANCESTOR.footer)) !== 0) return "furniture";
  if (block.look === "comments-label" || (block.allHints & HINT.comments) !== 0) return "comments";
  if (
    block.look === "caption" ||
    (block.ancestors & (ANCESTOR.figcaption | ANCESTOR.figure)) !== 0 ||
    (block.ownHints & HINT.caption) !== 0
  )
    return "caption";
  if (block.look === "promo" || (block.ownHints & (HINT.newsletter | HINT.advert)) !== 0) return "promo";
  if (block.look === "byline") return "byline";
  if (block.look === "credit") return "credit";
  if (block.look === "date") return "meta";
  if (block.look === "teaser" || block.look === "teaser-label" || (block.allHints & HINT.related) !== 0)
    return "teaser";
  return block.linkShare > 0.5 && block.words >= 5 ? "teaser" : "furniture";
}
