import type { HtmlBlock, HtmlScan } from "../scan/html-scan.ts";
import { LOOKS, SHARES } from "./feature-names.ts";
import { findContainer, kindOfNode, type MeasuredBlock, markInside, weighNodes } from "./measure-blocks.ts";

/** Two blocks are the same when so many of their first characters are. */
const MAX_REPEATED = 200;

/** The element that holds some share of the page's paragraphs, and its blocks. */
export interface Container {
  readonly node: number;
  /** 1 for each node inside */
  readonly inside: Uint8Array;
  /** first and last block inside; -1 when none */
  readonly first: number;
  readonly last: number;
  readonly words: number;
}

/** Blocks whose elements look alike. */
export interface KindStats {
  count: number;
  words: number;
  links: number;
}

/** What is known of a page's blocks together before each is judged; all arrays are per block, or per node where they say so. */
export interface PageContext {
  readonly containers: readonly Container[];
  /** words, words in links and paragraphs before each block; one item more than blocks */
  readonly wordsBefore: Float64Array;
  readonly linkWordsBefore: Float64Array;
  readonly paragraphsBefore: Int32Array;
  readonly pageWords: number;
  readonly paragraphs: number;
  /** key of elements that look alike */
  readonly kinds: Int32Array;
  readonly kindStats: readonly KindStats[];
  /** how many blocks have the same text */
  readonly repeats: Int32Array;
  /** index in `LOOKS` */
  readonly looks: Int8Array;
  /** nearest heading and label of a box before each block, or -1 */
  readonly headingBefore: Int32Array;
  readonly labelBefore: Int32Array;
  /** per node */
  readonly childCount: Int32Array;
}

const NUMBER_OF_LOOK = new Map(LOOKS.map((look, index) => [look, index]));

/** Reads what the features of every block need. Linear in blocks and nodes. */
export function readContext(scan: HtmlScan, blocks: readonly MeasuredBlock[]): PageContext {
  const count = blocks.length;
  const wordsBefore = new Float64Array(count + 1);
  const linkWordsBefore = new Float64Array(count + 1);
  const paragraphsBefore = new Int32Array(count + 1);
  const kinds = new Int32Array(count);
  const kindStats: KindStats[] = [];
  const statsByKind = new Map<number, KindStats>();
  const looks = new Int8Array(count);
  const headingBefore = new Int32Array(count).fill(-1);
  const labelBefore = new Int32Array(count).fill(-1);
  let heading = -1;
  let label = -1;
  for (const { index, words, linkShare, isParagraph, look, level } of blocks) {
    wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + words;
    linkWordsBefore[index + 1] = (linkWordsBefore[index] ?? 0) + words * linkShare;
    paragraphsBefore[index + 1] = (paragraphsBefore[index] ?? 0) + (isParagraph ? 1 : 0);
    const kind = kindOfNode(scan, scan.blocks[index]?.node ?? 0);
    kinds[index] = kind;
    let stats = statsByKind.get(kind);
    if (stats === undefined) {
      stats = { count: 0, words: 0, links: 0 };
      statsByKind.set(kind, stats);
    }
    stats.count++;
    stats.words += words;
    stats.links += words * linkShare;
    kindStats.push(stats);
    looks[index] = NUMBER_OF_LOOK.get(look) ?? -1;
    headingBefore[index] = heading;
    labelBefore[index] = label;
    if (level > 0) heading = index;
    if (look === "teaser-label" || look === "comments-label") label = index;
  }
  const weights = weighNodes(scan, blocks);
  return {
    containers: SHARES.map((share) => readContainer(scan, blocks, findContainer(scan, weights, share))),
    wordsBefore,
    linkWordsBefore,
    paragraphsBefore,
    pageWords: wordsBefore[count] ?? 0,
    paragraphs: paragraphsBefore[count] ?? 0,
    kinds,
    kindStats,
    repeats: countRepeats(scan),
    looks,
    headingBefore,
    labelBefore,
    childCount: countChildren(scan),
  };
}

function readContainer(scan: HtmlScan, blocks: readonly MeasuredBlock[], node: number): Container {
  const inside = markInside(scan, node);
  let first = -1;
  let last = -1;
  let words = 0;
  for (const block of blocks) {
    if (inside[scan.blocks[block.index]?.node ?? 0] !== 1) continue;
    if (first < 0) first = block.index;
    last = block.index;
    words += block.words;
  }
  return { node, inside, first, last, words };
}

function countRepeats({ blocks }: HtmlScan): Int32Array {
  /** first block of each text, and of each short one by what was counted in it */
  const firsts = new Map<string, number>();
  const firstsByTraits = new Map<number, number>();
  const firstOf = ({ text, length, hash, digits, capitals }: HtmlBlock, index: number): number => {
    if (length < MAX_REPEATED) {
      const traits = hash ^ (length << 22) ^ (digits << 11) ^ capitals;
      const first = firstsByTraits.get(traits);
      if (first === undefined) firstsByTraits.set(traits, index);
      // A text is hashed whole only where another one looks like it.
      if (first === undefined || blocks[first]?.text === text) return first ?? index;
    }
    const key = text.slice(0, MAX_REPEATED);
    const first = firsts.get(key) ?? index;
    if (first === index) firsts.set(key, index);
    return first;
  };
  const owners = new Int32Array(blocks.length);
  const counts = new Int32Array(blocks.length);
  for (let index = 0; index < owners.length; index++) {
    const first = firstOf(blocks[index] as HtmlBlock, index);
    owners[index] = first;
    counts[first] = (counts[first] as number) + 1;
  }
  return owners.map((first) => counts[first] as number);
}

function countChildren(scan: HtmlScan): Int32Array {
  const childCount = new Int32Array(scan.tags.length);
  for (let node = 0; node < childCount.length; node++) {
    const parent = scan.parents.at(node);
    if (parent >= 0) childCount[parent] = (childCount[parent] ?? 0) + 1;
  }
  return childCount;
}
