import type { SegmentKind } from "../../model/article.ts";
import { ANCESTOR, type MeasuredBlock } from "../blocks/measure-blocks.ts";
import { HINT } from "../data/class-words.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import type { LabelledUnit } from "../unit.ts";
import { HtmlUnit } from "./html-unit.ts";

/** Which article each block belongs to, by the block's index; -1 for none. */
export interface BlockOwners {
  /** whose body it is */
  readonly bodyOf: Int32Array;
  /** whose headline it is */
  readonly titleOf: Int32Array;
  /** whose part of the page it stands in */
  readonly within: Int32Array;
  /** 1 for each block of a list of other pages, where the page is one */
  readonly listed: Uint8Array | null;
}

/** Words of a headline or excerpt of a list; shorter lines there are its furniture. */
const MIN_LISTED_WORDS = 3;

/** Every block as a unit with its kind, in page order. A teaser belongs to no article. */
export function labelBlocks(
  html: string,
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  { bodyOf, titleOf, within, listed }: BlockOwners,
): LabelledUnit[] {
  const units: LabelledUnit[] = [];
  let run = 0;
  for (const block of blocks) {
    const { index } = block;
    const raw = scan.blocks[index];
    if (raw === undefined) continue;
    const kind =
      (bodyOf[index] ?? -1) >= 0
        ? "body"
        : (titleOf[index] ?? -1) >= 0
          ? "headline"
          : listed?.[index] === 1 && block.words >= MIN_LISTED_WORDS && block.look !== "date"
            ? "teaser"
            : labelLeftover(block);
    const owner = within[index] ?? -1;
    const article = kind === "teaser" || owner < 0 ? null : owner;
    const previous = units.at(-1);
    if (previous !== undefined && (previous.kind !== kind || previous.article !== article)) run++;
    units.push({ unit: new HtmlUnit(html, scan, raw, index, block.look), kind, article, run });
  }
  return units;
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
