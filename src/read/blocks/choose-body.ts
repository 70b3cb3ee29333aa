import { HINT } from "../data/class-words.ts";
import type { ArticleBody } from "../html/article-body.ts";
import type { PageTitle } from "../html/page-title.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import type { UnitLook } from "../unit.ts";
import { readFeatures } from "./block-features.ts";
import { type BlockModel, scoreRows } from "./block-model.ts";
import { FEATURE_NAMES } from "./feature-names.ts";
import { ANCESTOR, findContainer, type MeasuredBlock, markInside, weighNodes } from "./measure-blocks.ts";

const OUTSIDE =
  HINT.comments | HINT.footer | HINT.sidebar | HINT.related | HINT.consent | HINT.dialog | HINT.newsletter | HINT.share;

/** How likely each block belongs to the body, 0 to 1; by the model where one is given, else by rules. */
export function scoreBlocks(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  title: PageTitle,
  articleBody: ArticleBody,
  model: BlockModel | null,
): Float64Array {
  if (model !== null && model.features.length === FEATURE_NAMES.length) {
    const { blocks: judged, rows } = readFeatures(scan, blocks, title, articleBody);
    const scores = new Float64Array(blocks.length);
    for (const [at, score] of scoreRows(model, rows).entries()) scores[judged[at] ?? 0] = score;
    return scores;
  }
  return scoreByRules(scan, blocks);
}

/**
 * Scores inside a region that is known to be a whole article: what model or rules take, and the short lines between, for nothing but the
 * report stands there outside its boxes.
 */
export function scoreRegion(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  title: PageTitle,
  articleBody: ArticleBody,
  model: BlockModel | null,
): Float64Array {
  const scores = scoreBlocks(scan, blocks, title, articleBody, model);
  for (const [index, score] of scoreByRules(scan, blocks).entries())
    scores[index] = Math.max(scores[index] ?? 0, score);
  for (const block of blocks) if (isBetweenParagraphs(scan, blocks, scores, block)) scores[block.index] = REGION_SCORE;
  return scores;
}

/** Score of a block that rules take for the report. */
const REGION_SCORE = 0.8;
/** A block reads as the report from this score on. */
const MIN_SCORE = 0.5;
/** So many blocks further on the report goes on at the latest. */
const MAX_GAP = 3;
/** Looks that stand in a report as often as in its margins: a number, a day, "Source". */
const FILLED: ReadonlySet<UnitLook> = new Set<UnitLook>(["furniture-label", "date", "byline"]);

/** Whether a block stands between two blocks of the report that are its siblings and of its element: furniture has elements of its own. */
function isBetweenParagraphs(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  block: MeasuredBlock,
): boolean {
  const { index, look, linkShare, hidden } = block;
  if (!FILLED.has(look) || linkShare > 0 || hidden) return false;
  const isKin = (at: number): boolean => (scores[at] ?? 0) >= MIN_SCORE && areKin(scan, index, at);
  if (!isKin(index - 1)) return false;
  for (let at = index + 1; at < blocks.length && at <= index + MAX_GAP; at++) if (isKin(at)) return true;
  return false;
}

function areKin(scan: HtmlScan, one: number, other: number): boolean {
  const a = scan.blocks[one]?.node ?? -1;
  const b = scan.blocks[other]?.node ?? -1;
  return a >= 0 && b >= 0 && scan.parents.at(a) === scan.parents.at(b) && scan.tags.at(a) === scan.tags.at(b);
}

function scoreByRules(scan: HtmlScan, blocks: readonly MeasuredBlock[]): Float64Array {
  const container = findContainer(scan, weighNodes(scan, blocks), 0.6);
  const inside = markInside(scan, container);
  const scores = new Float64Array(blocks.length);
  for (const block of blocks) {
    const node = scan.blocks[block.index]?.node ?? 0;
    const isInside = inside[node] === 1;
    const outside =
      (hintsBelow(scan, node, container) & OUTSIDE) !== 0 ||
      (block.ancestors & (ANCESTOR.nav | ANCESTOR.footer | ANCESTOR.form | ANCESTOR.aside | ANCESTOR.figcaption)) !== 0;
    const reads = block.look === "prose" || block.look === "list-item" || block.look === "short";
    scores[block.index] = isInside && !outside && reads && !block.hidden && block.linkShare < 0.5 ? REGION_SCORE : 0.1;
  }
  return scores;
}

/** Hints between a block and the container: what stands above the container says nothing of the block. */
function hintsBelow(scan: HtmlScan, from: number, container: number): number {
  let hints = 0;
  for (let node = from; node > container; node = scan.parents.at(node)) hints |= scan.hints.at(node);
  return hints;
}
