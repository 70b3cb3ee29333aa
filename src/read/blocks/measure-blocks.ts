import { HINT } from "../data/class-words.ts";
import { lookAtText } from "../look-at-text.ts";
import { type HtmlScan, NODE } from "../scan/html-scan.ts";
import { isBlockTag, TAG } from "../scan/tags.ts";
import type { UnitLook } from "../unit.ts";

/** What is measured of a block before it is judged. */
export interface MeasuredBlock {
  readonly index: number;
  readonly words: number;
  /** share of text inside links */
  readonly linkShare: number;
  readonly look: UnitLook;
  /** hints of the block's element and its parent */
  readonly ownHints: number;
  /** hints of every ancestor below `body` */
  readonly allHints: number;
  /** bit per ancestor element, see {@link ANCESTOR} */
  readonly ancestors: number;
  readonly hidden: boolean;
  /** 1-6 in a heading, else 0 */
  readonly level: number;
  /** a link that stands alone: of a few words, or inside `nav` or `footer` */
  readonly isMenu: boolean;
  /** the block reads as a paragraph */
  readonly isParagraph: boolean;
}

/** A link of so many words at most that stands alone is a menu's. */
const MAX_MENU_WORDS = 6;

/** Elements whose presence above a block matters. */
export const ANCESTOR = {
  li: 1,
  table: 2,
  blockquote: 4,
  figure: 8,
  aside: 16,
  nav: 32,
  header: 64,
  footer: 128,
  form: 256,
  article: 512,
  main: 1024,
  section: 2048,
  details: 4096,
  heading: 8192,
  link: 16384,
  pre: 32768,
  label: 65536,
  dl: 131072,
  figcaption: 262144,
} as const;

const ANCESTOR_OF_TAG = new Int32Array(128);
for (const [tag, ancestor] of [
  [TAG.li, ANCESTOR.li],
  [TAG.table, ANCESTOR.table],
  [TAG.blockquote, ANCESTOR.blockquote],
  [TAG.figure, ANCESTOR.figure],
  [TAG.aside, ANCESTOR.aside],
  [TAG.nav, ANCESTOR.nav],
  [TAG.header, ANCESTOR.header],
  [TAG.footer, ANCESTOR.footer],
  [TAG.form, ANCESTOR.form],
  [TAG.article, ANCESTOR.article],
  [TAG.main, ANCESTOR.main],
  [TAG.section, ANCESTOR.section],
  [TAG.details, ANCESTOR.details],
  [TAG.h1, ANCESTOR.heading],
  [TAG.h2, ANCESTOR.heading],
  [TAG.h3, ANCESTOR.heading],
  [TAG.h4, ANCESTOR.heading],
  [TAG.h5, ANCESTOR.heading],
  [TAG.h6, ANCESTOR.heading],
  [TAG.a, ANCESTOR.link],
  [TAG.pre, ANCESTOR.pre],
  [TAG.label, ANCESTOR.label],
  [TAG.dl, ANCESTOR.dl],
  [TAG.figcaption, ANCESTOR.figcaption],
] as const)
  ANCESTOR_OF_TAG[tag] = ancestor;

/** Hints that put a block outside the report whatever it says. */
const OUTSIDE =
  HINT.comments | HINT.footer | HINT.sidebar | HINT.related | HINT.consent | HINT.dialog | HINT.newsletter;

const MIN_PARAGRAPH_WORDS = 12;
const MAX_PARAGRAPH_LINKS = 0.45;

/** Hints that say something of a block also where the element that bears them holds the whole page. */
const SAID_OF_PAGES = HINT.content | HINT.articleBody;

/** Measures every block of a scan. Linear: what a node inherits is computed once per node. */
export function measureBlocks(scan: HtmlScan): MeasuredBlock[] {
  const count = scan.tags.length;
  const hints = new Int32Array(count);
  const ancestors = new Int32Array(count);
  const wrappers = findWrappers(scan);
  for (let node = 0; node < count; node++) {
    const parent = scan.parents.at(node);
    const tag = scan.tags.at(node);
    const wraps = wrappers[node] === 1;
    const own = wraps ? scan.hints.at(node) & SAID_OF_PAGES : scan.hints.at(node);
    hints[node] = own | (parent < 0 ? 0 : (hints[parent] ?? 0));
    const kind = wraps && tag === TAG.form ? 0 : (ANCESTOR_OF_TAG[tag] ?? 0);
    ancestors[node] = kind | (parent < 0 ? 0 : (ancestors[parent] ?? 0));
  }
  return scan.blocks.map((block, index) => {
    const { words } = block;
    const linkShare = block.linkLength / block.length;
    const parent = scan.parents.at(block.node);
    const up = ancestors[block.node] ?? 0;
    const hidden = (scan.nodeFlags.at(block.node) & NODE.hidden) !== 0;
    const outside = (up & (ANCESTOR.nav | ANCESTOR.footer | ANCESTOR.form | ANCESTOR.aside)) !== 0;
    // Half of a page's blocks are menu links; what they look like is not asked.
    const menu = linkShare >= 0.9 && (words <= MAX_MENU_WORDS || (up & (ANCESTOR.nav | ANCESTOR.footer)) !== 0);
    return {
      index,
      words,
      linkShare,
      look: menu ? "short" : lookAtText(block.text, block),
      ownHints: scan.hints.at(block.node) | (parent < 0 || wrappers[parent] === 1 ? 0 : scan.hints.at(parent)),
      allHints: hints[block.node] ?? 0,
      ancestors: up,
      hidden,
      level: headingLevel(scan, block.node),
      isMenu: menu,
      isParagraph: words >= MIN_PARAGRAPH_WORDS && linkShare < MAX_PARAGRAPH_LINKS && !hidden && !outside,
    };
  });
}

/** 1-6 for a heading, or an element directly in one; else 0. */
function headingLevel(scan: HtmlScan, element: number): number {
  let node = element;
  for (let up = 0; up < 2 && node >= 0; up++) {
    const tag = scan.tags.at(node);
    if (tag >= TAG.h1 && tag <= TAG.h6) return tag - TAG.h1 + 1;
    node = scan.parents.at(node);
  }
  return 0;
}

/** An element with so much of a page's words and its first heading is the page. */
const MIN_WRAPPED = 0.8;
/** A form with so much of the words outside of links is no form to fill in: some systems put a page or a thread into one. */
const MIN_WRAPPED_FORM = 0.5;

/**
 * 1 for each element that holds the page, not a part of it: its name ("__next", "has-sidebar", "modal-open") tells nothing of one block
 * among the others.
 */
function findWrappers(scan: HtmlScan): Uint8Array {
  const count = scan.tags.length;
  const wrappers = new Uint8Array(count);
  const words = new Float64Array(count);
  const unlinked = new Float64Array(count);
  let all = 0;
  let free = 0;
  for (const { node, length, words: own, linkLength } of scan.blocks) {
    const ownFree = own * (1 - linkLength / length);
    all += own;
    free += ownFree;
    words[node] = (words[node] ?? 0) + own;
    unlinked[node] = (unlinked[node] ?? 0) + ownFree;
  }
  for (let node = count - 1; node > 0; node--) {
    const parent = scan.parents.at(node);
    if (parent < 0) continue;
    words[parent] = (words[parent] ?? 0) + (words[node] ?? 0);
    unlinked[parent] = (unlinked[parent] ?? 0) + (unlinked[node] ?? 0);
  }
  for (let node = 0; node < count; node++) {
    const tag = scan.tags.at(node);
    const isForm = tag === TAG.form && (unlinked[node] ?? 0) >= MIN_WRAPPED_FORM * free;
    if (tag === TAG.html || tag === TAG.body || isForm) wrappers[node] = 1;
  }
  let node = scan.blocks.find(({ node: own }) => scan.tags.at(own) === TAG.h1)?.node ?? -1;
  for (; node >= 0; node = scan.parents.at(node)) if ((words[node] ?? 0) >= MIN_WRAPPED * all) wrappers[node] = 1;
  return wrappers;
}

/** How much of a page's paragraphs each element holds, and the child of each that holds the most; -1 when it has none. */
export interface NodeWeights {
  readonly weight: Float64Array;
  readonly heaviest: Int32Array;
}

/** Weighs every element of a page by the paragraphs in it. Linear. */
export function weighNodes(scan: HtmlScan, blocks: readonly MeasuredBlock[]): NodeWeights {
  const count = scan.tags.length;
  const weight = new Float64Array(count);
  for (const block of blocks) {
    if (!block.isParagraph) continue;
    const node = scan.blocks[block.index]?.node ?? 0;
    const outside = (block.allHints & OUTSIDE) !== 0 ? 0.25 : 1;
    weight[node] = (weight[node] ?? 0) + Math.min(block.words, 120) * (1 - block.linkShare) * outside;
  }
  // Children come after their parents, so one backward pass sums every subtree.
  for (let node = count - 1; node > 0; node--) {
    const parent = scan.parents.at(node);
    if (parent >= 0) weight[parent] = (weight[parent] ?? 0) + (weight[node] ?? 0);
  }
  const heaviest = new Int32Array(count).fill(-1);
  for (let node = 1; node < count; node++) {
    const parent = scan.parents.at(node);
    if (parent >= 0 && (heaviest[parent] === -1 || (weight[node] ?? 0) > (weight[heaviest[parent] ?? 0] ?? 0)))
      heaviest[parent] = node;
  }
  return { weight, heaviest };
}

/**
 * The elements that hold most of the page's paragraphs, outermost first: from the root, as long as one child holds at least `share` of the
 * weight of its parent, go down. The last is the narrowest element that still holds the body, also where it is split over siblings.
 */
export function findContainer(scan: HtmlScan, { weight, heaviest }: NodeWeights, share: number): number {
  let node = 0;
  for (;;) {
    const child = heaviest[node] ?? -1;
    if (
      child < 0 ||
      !isBlockTag(scan.tags.at(child)) ||
      (weight[child] ?? 0) < share * (weight[node] ?? 0) ||
      (weight[child] ?? 0) === 0
    )
      return node;
    if (scan.tags.at(child) === TAG.p) return node;
    node = child;
  }
}

/** Marks the nodes inside an element, itself included. */
export function markInside(scan: HtmlScan, container: number): Uint8Array {
  const inside = new Uint8Array(scan.tags.length);
  inside[container] = 1;
  for (let node = container + 1; node < inside.length; node++) {
    const parent = scan.parents.at(node);
    if (parent >= container && inside[parent] === 1) inside[node] = 1;
  }
  return inside;
}

/** Key of elements that look alike: tag, class, and the parent's class. */
export function kindOfNode(scan: HtmlScan, node: number): number {
  const parent = scan.parents.at(node);
  const own = Math.imul(scan.classes.at(node) ^ 0x9e3779b9, 0x01000193) + scan.tags.at(node);
  return Math.imul(own ^ (parent < 0 ? 0 : scan.classes.at(parent)), 0x85ebca6b) | 0;
}
