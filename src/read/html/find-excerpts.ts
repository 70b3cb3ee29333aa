import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import { breaksOff, isReadMore } from "../label-excerpts.ts";
import type { HtmlScan } from "../scan/html-scan.ts";

/** So many linked headlines with an excerpt each make a list of other pages. */
const MIN_ITEMS = 4;
const MIN_HEADLINE_WORDS = 3;
/** An excerpt is one or two paragraphs of so many words together at most. */
const MAX_EXCERPT_WORDS = 90;
const MAX_PARAGRAPHS = 2;
/** Share of the items that carry a date or a byline, break off, or send the reader on: what an excerpt has and a section of a report has not. */
const MIN_SIGNED = 0.6;
/** Blocks behind a linked headline that may be its item's. */
const MAX_ITEM = 12;

/**
 * Marks the blocks of a list of other pages: headlines that are links, each with a short excerpt under it, most with a date, a byline, "…"
 * or "Read more". Null where there are fewer than four. A list of products under linked headings has none of these signs. Linear.
 */
export function findExcerpts(scan: HtmlScan, blocks: readonly MeasuredBlock[]): Uint8Array | null {
  const marks = new Uint8Array(blocks.length);
  let items = 0;
  let signed = 0;
  for (let at = 0; at < blocks.length; at++) {
    if (!isLinkedHeadline(blocks[at])) continue;
    const end = findItemEnd(blocks, at);
    const own = blocks.slice(at + 1, end);
    const prose = own.filter(({ isParagraph, look }) => isParagraph || look === "prose");
    const words = prose.reduce((sum, block) => sum + block.words, 0);
    if (prose.length === 0 || prose.length > MAX_PARAGRAPHS || words > MAX_EXCERPT_WORDS) continue;
    items++;
    const sign = own.some((block) => isSign(scan, block)) || isDated(blocks[at - 1]);
    if (sign) signed++;
    marks.fill(1, at, end);
    at = end - 1;
  }
  return items >= MIN_ITEMS && signed >= MIN_SIGNED * items ? marks : null;
}

function isLinkedHeadline(block: MeasuredBlock | undefined): boolean {
  if (block === undefined || block.words < MIN_HEADLINE_WORDS || block.words > 40 || block.linkShare < 0.9)
    return false;
  return block.level > 0;
}

/** End of the item that a linked headline opens: before the next heading, or a few blocks on. */
function findItemEnd(blocks: readonly MeasuredBlock[], from: number): number {
  let end = from + 1;
  while (end < blocks.length && end <= from + MAX_ITEM && blocks[end]?.level === 0) end++;
  return end;
}

function isSign(scan: HtmlScan, block: MeasuredBlock): boolean {
  const text = scan.blocks[block.index]?.text ?? "";
  return isDated(block) || breaksOff(text) || (block.linkShare > 0.9 && isReadMore(text));
}

function isDated(block: MeasuredBlock | undefined): boolean {
  return block?.look === "date" || block?.look === "byline";
}
