import { HINT } from "../data/class-words.ts";
import type { ArticleBody } from "./article-body.ts";
import { readFeatures } from "./block-features.ts";
import { type BlockModel, scoreRows } from "./block-model.ts";
import { FEATURE_NAMES } from "./feature-names.ts";
import type { HtmlScan } from "./html-scan.ts";
import { ANCESTOR, findContainer, type MeasuredBlock, markInside, weighNodes } from "./measure-blocks.ts";
import type { PageTitle } from "./page-title.ts";

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
  return scores;
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
    scores[block.index] = isInside && !outside && reads && !block.hidden && block.linkShare < 0.5 ? 0.8 : 0.1;
  }
  return scores;
}

/** Hints between a block and the container: what stands above the container says nothing of the block. */
function hintsBelow(scan: HtmlScan, from: number, container: number): number {
  let hints = 0;
  for (let node = from; node > container; node = scan.parents.at(node)) hints |= scan.hints.at(node);
  return hints;
}
