import { ANCESTOR, type MeasuredBlock } from "../../blocks/measure-blocks.ts";
import { HINT } from "../../data/class-words.ts";
import { findDateLabel } from "../../data/date-labels.ts";
import { TAG } from "../../scan/tags.ts";
import { findLabelBefore } from "./read-block-dates.ts";
import { isWithin, type ReportBlocks } from "./report-blocks.ts";

/** A label stands among so many characters of its date's block. */
const MAX_LABEL = 60;

/** The headline of a card is a link of so many words at least; shorter ones are names and sections. */
const MIN_TITLE_WORDS = 4;
const MIN_LINKED = 0.8;
/** Links that stand beside the date of a report too. */
const NO_TITLE = HINT.byline | HINT.breadcrumb | HINT.share | HINT.comments | HINT.tags | HINT.biography;
/** A card holds no more blocks before or behind its date, in no more elements one in the other. */
const MAX_BLOCKS = 4;
const MAX_LEVELS = 4;

/**
 * Whether the date of a block is that of a card: the page's smallest element that holds it and a linked headline holds neither the
 * headline nor a paragraph of this report ("Most read", "More on this", a ticker above the headline).
 */
export function isCardDate(page: ReportBlocks, index: number): boolean {
  const { scan, blocks, body, first, title } = page;
  // What stands between the headline and the first paragraph is the report's own.
  if (body[index] === 1 || (index <= first && index >= Math.min(first, title < 0 ? first : title))) return false;
  const block = blocks[index];
  const raw = scan.blocks[index];
  if (block === undefined || raw === undefined) return false;
  if (isLinkedLine(block)) return true;
  if ((findDateLabel(raw.text.slice(0, MAX_LABEL)) ?? findLabelBefore(scan, blocks, index)) !== null) return false;
  const headline = scan.blocks[title]?.text ?? "";
  const own = [title, first, body.lastIndexOf(1, index), body.indexOf(1, index)].filter((at) => at >= 0);
  let from = index;
  let to = index;
  for (let node = raw.node, level = 0; node >= 0 && level < MAX_LEVELS; node = scan.parents.at(node), level++) {
    const tag = scan.tags.at(node);
    // A list of particulars has an item for each; a card stands within one.
    if (tag === TAG.body || tag === TAG.ul || tag === TAG.ol || own.some((at) => isWithin(scan, at, node)))
      return false;
    while (from > 0 && from > index - MAX_BLOCKS && isWithin(scan, from - 1, node)) from--;
    while (to + 1 < blocks.length && to < index + MAX_BLOCKS && isWithin(scan, to + 1, node)) to++;
    let holdsTitle = false;
    for (let at = from; at <= to; at++) {
      if (scan.blocks[at]?.text === headline) return false;
      holdsTitle ||= at !== index && isCardTitle(page, at, tag === TAG.a, index < first);
    }
    if (holdsTitle) return true;
  }
  return false;
}

/** Whether a line of a list holds its headline as a link and its date behind or before it. */
function isLinkedLine({ words, linkShare, ownHints, ancestors }: MeasuredBlock): boolean {
  return (ancestors & ANCESTOR.li) !== 0 && words * linkShare >= MIN_TITLE_WORDS && (ownHints & NO_TITLE) === 0;
}

/** @param inCard - the date stands inside the same link */
function isCardTitle({ scan, blocks }: ReportBlocks, index: number, inCard: boolean, isAbove: boolean): boolean {
  const block = blocks[index];
  if (block === undefined || block.linkShare < MIN_LINKED) return false;
  const hints = block.ownHints & NO_TITLE;
  if (hints !== 0 || ((scan.blocks[index]?.inlineHints ?? 0) & HINT.meta) !== 0) return false;
  if (block.words > 1 && (inCard || block.level > 0)) return true;
  // Above the headline a link beside the date is a section's or the breadcrumbs' as a rule.
  return block.words >= MIN_TITLE_WORDS && !isAbove;
}
