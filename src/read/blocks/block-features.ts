import type { ArticleBody } from "../html/article-body.ts";
import type { PageTitle } from "../html/page-title.ts";
import { endsSentence, startsUpper } from "../read-shape.ts";
import { MAX_COUNTED } from "../scan/collapse-space.ts";
import type { HtmlBlock, HtmlScan } from "../scan/html-scan.ts";
import { ANCESTOR_BITS, FEATURE_NAMES, HINT_BITS, LOOKS, SHARES, TAG_GROUPS } from "./feature-names.ts";
import type { MeasuredBlock } from "./measure-blocks.ts";
import { type PageContext, readContext } from "./page-context.ts";
import { RowWriter } from "./row-writer.ts";

/** Menu links inside the element that holds so much of the paragraphs are judged like any block. */
const MENU_SHARE = SHARES.indexOf(0.7);
/** Commas are set against so many words at most: about those of the sample. */
const MAX_COMMA_WORDS = 70;
/** Blocks to each side whose words and links are summed. */
const AROUND = 4;
const NEIGHBOURS = [-1, -2, 1, 2] as const;
const NEIGHBOUR_FEATURES = 7;
/** Distance to a heading or label that is not there, and to a title. */
const FAR = 999;

/** Group of each tag, or -1. */
const GROUP_OF_TAG = new Int8Array(128).fill(-1);
for (const [at, group] of TAG_GROUPS.entries()) for (const tag of group) GROUP_OF_TAG[tag] = at;

/** Features of the blocks that are judged; menus outside the container of most paragraphs are not. */
export interface FeatureTable {
  readonly blocks: readonly number[];
  /** `FEATURE_NAMES.length` numbers a block */
  readonly rows: Float32Array;
}

/** One page while its features are read. */
interface Reading {
  readonly scan: HtmlScan;
  readonly blocks: readonly MeasuredBlock[];
  readonly context: PageContext;
  readonly title: PageTitle;
  readonly titleAt: number;
  readonly articleBody: ArticleBody;
}

/** One row of features per judged block. Linear in the number of blocks and nodes. */
export function readFeatures(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  title: PageTitle,
  articleBody: ArticleBody,
): FeatureTable {
  const width = FEATURE_NAMES.length;
  const context = readContext(scan, blocks);
  const reading: Reading = { scan, blocks, context, title, titleAt: title.findBlock(blocks), articleBody };
  const inside = context.containers[MENU_SHARE]?.inside;
  const judged = blocks.filter((block) => !block.isMenu || inside?.[scan.blocks[block.index]?.node ?? 0] === 1);
  const rows = new Float32Array(judged.length * width);
  const row = new RowWriter(rows);
  for (const [at, block] of judged.entries()) {
    const raw = scan.blocks[block.index];
    if (raw === undefined) continue;
    row.start(at * width);
    putOwn(row, scan, block, raw, context);
    putPlace(row, scan, block, raw, context);
    for (const offset of NEIGHBOURS) putNeighbour(row, reading, block.index, block.index + offset);
    putHistory(row, reading, block);
    putKind(row, reading, block, raw);
    if (row.length !== width) throw new Error(`a row has ${row.length} features, expected ${width}`);
  }
  return { blocks: judged.map(({ index }) => index), rows };
}

function putOwn(row: RowWriter, scan: HtmlScan, block: MeasuredBlock, raw: HtmlBlock, context: PageContext): void {
  const { text, length, commas, digits, capitals, hasSmall } = raw;
  const words = Math.max(1, block.words);
  const letters = Math.min(length, MAX_COUNTED);
  row.put(block.words);
  row.put(length);
  row.put(block.linkShare);
  row.put(raw.boldLength / length);
  row.put(raw.linkCount);
  row.put(raw.images);
  row.put(commas / Math.min(words, MAX_COMMA_WORDS));
  row.put(endsSentence(text) ? 1 : 0);
  row.put(text.endsWith(":") || text.endsWith("：") ? 1 : 0);
  row.put(digits / letters);
  row.put(capitals / letters);
  row.put(capitals > 0 && !hasSmall && isUpperCase(text.slice(0, MAX_COUNTED)) ? 1 : 0);
  row.put(startsUpper(text) ? 1 : 0);
  row.put(length / words);
  row.putOneOf(context.looks[block.index] ?? -1, LOOKS.length);
  row.putOneOf(GROUP_OF_TAG[scan.tags.at(raw.node)] ?? -1, TAG_GROUPS.length);
  row.putBits(block.ownHints, HINT_BITS);
  row.putBits(block.allHints, HINT_BITS);
  row.putBits(block.ancestors, ANCESTOR_BITS);
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

function putPlace(row: RowWriter, scan: HtmlScan, block: MeasuredBlock, raw: HtmlBlock, context: PageContext): void {
  const { index } = block;
  const depth = scan.depths.at(raw.node);
  const total = scan.blocks.length;
  const pageWords = Math.max(1, context.pageWords);
  row.put(block.hidden ? 1 : 0);
  row.put(depth);
  row.put(index / total);
  row.put(total - index);
  row.put((context.wordsBefore[index] ?? 0) / pageWords);
  row.put(context.pageWords);
  row.put(total);
  row.put(context.paragraphs);
  for (const { node, inside, first, last, words } of context.containers) {
    row.put(inside[raw.node] ?? 0);
    row.put(depth - scan.depths.at(node));
    row.put(index - first);
    row.put(last - index);
    row.put(words / pageWords);
  }
}

function putNeighbour(row: RowWriter, { scan, blocks, context }: Reading, index: number, at: number): void {
  const own = scan.blocks[index];
  const raw = scan.blocks[at];
  const other = blocks[at];
  if (other === undefined || raw === undefined || own === undefined) {
    row.putAll(-1, NEIGHBOUR_FEATURES);
    return;
  }
  row.put(other.words);
  row.put(other.linkShare);
  row.put(other.level);
  row.put(context.looks[at] ?? -1);
  row.put(scan.parents.at(raw.node) === scan.parents.at(own.node) ? 1 : 0);
  row.put(context.kinds[at] === context.kinds[index] ? 1 : 0);
  row.put(Math.abs(raw.order - own.order));
}

function putHistory(row: RowWriter, { blocks, context, title, titleAt }: Reading, block: MeasuredBlock): void {
  const { index } = block;
  const from = Math.max(0, index - AROUND);
  const to = Math.min(blocks.length, index + AROUND + 1);
  const around = (context.wordsBefore[to] ?? 0) - (context.wordsBefore[from] ?? 0);
  const links = (context.linkWordsBefore[to] ?? 0) - (context.linkWordsBefore[from] ?? 0);
  const heading = context.headingBefore[index] ?? -1;
  const label = context.labelBefore[index] ?? -1;
  row.put(around);
  row.put(links / Math.max(1, around));
  row.put(heading < 0 ? FAR : index - heading);
  row.put(heading < 0 ? -1 : (context.looks[heading] ?? -1));
  row.put(heading < 0 ? -1 : (blocks[heading]?.words ?? 0));
  row.put(heading < 0 ? 0 : (blocks[heading]?.level ?? 0));
  row.put(titleAt < 0 ? -FAR : index - titleAt);
  row.put(index === titleAt ? 1 : 0);
  row.put(title.overlap(block));
  row.put(label < 0 ? FAR : index - label);
  row.put(label < 0 ? -1 : (context.looks[label] ?? -1));
}

function putKind(row: RowWriter, { scan, context, articleBody }: Reading, block: MeasuredBlock, raw: HtmlBlock): void {
  const { index } = block;
  const { count, words, links } = context.kindStats[index] ?? { count: 0, words: 0, links: 0 };
  const parent = scan.parents.at(raw.node);
  const after = context.paragraphs - (context.paragraphsBefore[index + 1] ?? 0);
  row.put(count);
  row.put(words / Math.max(1, count));
  row.put(links / Math.max(1, words));
  row.put(parent < 0 ? 0 : (context.childCount[parent] ?? 0));
  row.put(context.repeats[index] ?? 1);
  row.put(articleBody.isEmpty ? -1 : articleBody.holds(raw.text) ? 1 : 0);
  row.put(context.paragraphsBefore[index] ?? 0);
  row.put(after);
  row.put(after / Math.max(1, context.paragraphs));
}
