import type { DatedPage } from "./read-block-dates.ts";

/** Byline and date stand within so many blocks before the headline and behind the first paragraph. */
const BLOCKS_BEFORE = 8;
const BLOCKS_BEHIND = 5;
/** The first paragraph stands within so many blocks behind the headline. */
const MAX_APART = 25;

/** A report as a page, or one region of it, shows it: its bylines and dates are read from the blocks around its headline. */
export interface VisibleReport extends DatedPage {
  /** 1 for each block of the body */
  readonly body: Uint8Array;
  /** block of the headline, or -1 */
  readonly title: number;
}

/** Block indexes around the headline: `anchor` is the headline's, `from` and `to` (both included) bound what counts as beside it. */
export interface HeadlineRange {
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
}

/** Where a report's headline stands, or its body begins; null where it has neither. */
export function findHeadline({ blocks, body, title }: VisibleReport): HeadlineRange | null {
  const first = body.indexOf(1);
  const anchor = title >= 0 ? title : first;
  if (anchor < 0) return null;
  // A heading inside the text may have more of the title's words than the one above it.
  const from = Math.max(0, (first < 0 ? anchor : Math.min(anchor, first)) - BLOCKS_BEFORE);
  const to = Math.min(blocks.length - 1, Math.max(anchor, Math.min(first, anchor + MAX_APART)) + BLOCKS_BEHIND);
  return { anchor, from, to };
}
