import type { SegmentKind } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import { HINT } from "./data/class-words.ts";
import { findTitleBlock } from "./html/block-features.ts";
import type { BlockModel } from "./html/block-model.ts";
import { scoreBlocks } from "./html/choose-body.ts";
import { HtmlUnit } from "./html/html-unit.ts";
import { ANCESTOR, type MeasuredBlock, measureBlocks } from "./html/measure-blocks.ts";
import { guessMonthFirst, readPageHints } from "./html/page-hints.ts";
import { type HtmlScan, scanHtml } from "./html/scan-html.ts";
import { readVisible, type Visible } from "./metadata/read-visible.ts";
import type { LabelledUnit, UnitLook } from "./unit.ts";

/** Score from which a block is body; chosen on the tuning half of WCXB. */
const MIN_SCORE = 0.5;
/** A page whose body holds fewer words has no article. */
const MIN_BODY_WORDS = 8;

/** What its own words give away is no body, whatever stands around it. */
const NEVER_BODY: ReadonlySet<UnitLook> = new Set<UnitLook>([
  "byline",
  "date",
  "teaser-label",
  "comments-label",
  "promo",
  "teaser",
]);

export interface HtmlReading {
  readonly units: LabelledUnit[];
  readonly scan: HtmlScan;
  /** byline and dates around the headline */
  readonly visible: Visible;
  readonly monthFirst: boolean | null;
}

/** Labelled units of a page of HTML, and the scan that metadata is read from. */
export function readHtml(page: Page, maxNodes: number, maxDepth: number, model: BlockModel | null): HtmlReading {
  const scan = scanHtml(page.text, maxNodes, maxDepth);
  const blocks = measureBlocks(scan);
  const hints = readPageHints(scan, page.text);
  const scores = scoreBlocks(scan, blocks, hints, model);
  const title = findTitleBlock(
    scan,
    blocks,
    new Set(hints.title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)),
  );
  const body = chooseBody(blocks, scores, title);
  const units: LabelledUnit[] = [];
  let run = 0;
  for (const block of blocks) {
    const raw = scan.blocks[block.index];
    if (raw === undefined) continue;
    const kind = body[block.index] === 1 ? "body" : block.index === title ? "headline" : labelLeftover(block);
    const article = body.length === 0 || kind === "teaser" ? null : 0;
    const previous = units.at(-1);
    if (previous !== undefined && (previous.kind !== kind || previous.article !== article)) run++;
    units.push({ unit: new HtmlUnit(page.text, scan, raw, block.index, block.look), kind, article, run });
  }
  if (!body.includes(1)) for (const unit of units) unit.article = null;
  const monthFirst = guessMonthFirst(scan, page.url);
  return {
    units,
    scan,
    visible: readVisible(page.text, scan, blocks, body, title, page.captured, monthFirst),
    monthFirst,
  };
}

/** Marks the body's blocks; none when what was found is too little to be a report. */
function chooseBody(blocks: readonly MeasuredBlock[], scores: Float64Array, title: number): Uint8Array {
  const body = new Uint8Array(blocks.length);
  let words = 0;
  let inTeasers = false;
  for (const block of blocks) {
    // A box of links under its label is another story's, however report-like its headlines read.
    inTeasers = block.look === "teaser-label" || (inTeasers && block.linkShare >= 0.8);
    if (inTeasers) continue;
    if ((scores[block.index] ?? 0) < MIN_SCORE || block.index === title || NEVER_BODY.has(block.look)) continue;
    body[block.index] = 1;
    words += block.words;
  }
  return words < MIN_BODY_WORDS ? body.fill(0) : body;
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
