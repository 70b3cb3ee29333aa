import type { BlockModel } from "../blocks/block-model.ts";
import { scoreBlocks, scoreRegion } from "../blocks/choose-body.ts";
import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { ArticleBody } from "./article-body.ts";
import { markBody } from "./mark-body.ts";
import type { PageHints } from "./page-hints.ts";
import { PageTitle } from "./page-title.ts";

/** A region's own headline is not the page's. */
export const NO_HINTS: PageHints = { title: "", articleBody: "" };

/** Which blocks are body, and which one the headline (-1 for none). */
export interface Judgement {
  readonly body: Uint8Array;
  readonly title: number;
  readonly scores: Float64Array;
}

/** Judges the blocks of a page, or those of one of its articles, which are no page of their own and bring {@link NO_HINTS}. */
export function judgeBlocks(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  hints: PageHints,
  model: BlockModel | null,
  minWords: number,
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
