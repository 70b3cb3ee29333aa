import { ANCESTOR, type MeasuredBlock } from "../blocks/measure-blocks.ts";
import { HINT } from "../data/class-words.ts";
import { shortenOpening } from "../metadata/head/shorten-opening.ts";
import { readClock } from "../metadata/written-dates/read-clock.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { TAG } from "../scan/tags.ts";
import type { Region } from "./find-regions.ts";

/** So many entries make a live blog. */
const MIN_ENTRIES = 3;
/** Words of an entry's prose at least. */
const MIN_ENTRY_WORDS = 5;
/** Elements above a time among which the list of entries is sought. */
const MAX_UP = 12;

const OUTSIDE = HINT.comments | HINT.sidebar | HINT.footer;

/**
 * The entries of a page that is known to be a live blog: the elements beside one another that each open with a time, or with one of the
 * openings that the page's JSON-LD lists (in the form of `shortenOpening`), with all they hold; or all that follows up to the next where
 * the times stand beside the entries' paragraphs. Empty where there are fewer than three.
 */
export function findLiveRegions(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  openings: ReadonlySet<string>,
): Region[] {
  const marks = findMarks(scan, blocks, openings);
  const list = findList(scan, marks);
  if (list < 0) return [];
  const openers = new Map<number, number>();
  for (const index of marks) {
    const child = childOf(scan, scan.blocks[index]?.node ?? 0, list);
    if (child >= 0 && !openers.has(child)) openers.set(child, index);
  }
  const regions: number[][] = [];
  let own: number[] | null = null;
  for (const { index } of blocks) {
    const child = childOf(scan, scan.blocks[index]?.node ?? 0, list);
    if (child < 0) {
      own = null;
      continue;
    }
    if (isFirstOf(scan, index, child, openers)) {
      own = [];
      regions.push(own);
    }
    own?.push(index);
  }
  const told = regions.filter((region) => region.some((index) => isProse(blocks[index])));
  return told.length < MIN_ENTRIES ? [] : told.map((region) => ({ node: -1, blocks: region }));
}

function isProse(block: MeasuredBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.words >= MIN_ENTRY_WORDS &&
    block.linkShare < 0.5 &&
    (block.isParagraph || block.look === "prose") &&
    (block.allHints & HINT.comments) === 0
  );
}

/** Whether an entry begins with this block: it is the first of an element that opens one. */
function isFirstOf(scan: HtmlScan, index: number, child: number, openers: ReadonlyMap<number, number>): boolean {
  if (!openers.has(child)) return false;
  const before = scan.blocks[index - 1];
  return before === undefined || !isInside(scan, before.node, child);
}

/** Blocks that hold a time: that of a `time` element, or a time of day in words. */
function findMarks(scan: HtmlScan, blocks: readonly MeasuredBlock[], openings: ReadonlySet<string>): number[] {
  const marks = new Set<number>();
  if (openings.size > 0)
    for (const { index } of blocks) if (openings.has(shortenOpening(scan.blocks[index]?.text ?? ""))) marks.add(index);
  let at = 0;
  for (const { tag, order, attributes } of scan.metas) {
    if (tag !== TAG.time || !/\d[T ]\d{2}:\d{2}/.test(attributes.get("datetime")?.value.slice(0, 40) ?? "")) continue;
    while (at < scan.blocks.length && (scan.blocks[at]?.order ?? 0) <= order) at++;
    if (at < scan.blocks.length) marks.add(at);
  }
  for (const { index } of blocks) if (readClock(scan.blocks[index]?.text ?? "") !== null) marks.add(index);
  return [...marks]
    .filter((index) => {
      const block = blocks[index];
      return (
        block !== undefined &&
        (block.allHints & OUTSIDE) === 0 &&
        (block.ancestors & (ANCESTOR.nav | ANCESTOR.aside | ANCESTOR.footer)) === 0
      );
    })
    .toSorted((a, b) => a - b);
}

/** The element with the most children that hold a time, the inmost of those with as many; -1 when none has three. */
function findList(scan: HtmlScan, marks: readonly number[]): number {
  const children = new Map<number, Set<number>>();
  for (const index of marks) {
    let child = scan.blocks[index]?.node ?? 0;
    for (let up = 0; up < MAX_UP; up++) {
      const parent = scan.parents.at(child);
      if (parent < 0) break;
      const known = children.get(parent);
      if (known === undefined) children.set(parent, new Set([child]));
      else known.add(child);
      child = parent;
    }
  }
  let best = -1;
  let most = MIN_ENTRIES - 1;
  for (const [node, own] of children) {
    if (own.size > most || (own.size === most && best >= 0 && scan.depths.at(node) > scan.depths.at(best))) {
      best = node;
      most = own.size;
    }
  }
  return best;
}

/** The child of `list` that holds `node`, or -1 when `node` is not inside it. */
function childOf(scan: HtmlScan, node: number, list: number): number {
  for (let at = node; at >= 0; at = scan.parents.at(at)) if (scan.parents.at(at) === list) return at;
  return -1;
}

function isInside(scan: HtmlScan, node: number, container: number): boolean {
  for (let at = node; at >= container; at = scan.parents.at(at)) if (at === container) return true;
  return false;
}
