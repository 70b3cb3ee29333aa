import { endsSentence, normaliseLabel, startsUpper } from "../read-shape.ts";
import type { UnitLook } from "../unit.ts";
import { countSharedWords } from "./count-shared-words.ts";
import type { HtmlScan } from "./html-scan.ts";
import { findContainer, kindOfNode, type MeasuredBlock, markInside, weighNodes } from "./measure-blocks.ts";
import { TAG } from "./tags.ts";

const LOOKS: readonly UnitLook[] = [
  "prose",
  "list-item",
  "short",
  "teaser-label",
  "furniture-label",
  "comments-label",
  "teaser",
  "promo",
  "date",
  "byline",
  "credit",
  "caption",
];
const TAG_GROUPS: readonly (readonly number[])[] = [
  [TAG.p],
  [TAG.li, TAG.ul, TAG.ol],
  [TAG.h1],
  [TAG.h2],
  [TAG.h3],
  [TAG.h4, TAG.h5, TAG.h6],
  [TAG.td, TAG.th, TAG.tr, TAG.table],
  [TAG.blockquote],
  [TAG.figcaption, TAG.figure],
  [TAG.pre],
  [TAG.dt, TAG.dd, TAG.dl],
  [TAG.div],
  [TAG.section, TAG.article, TAG.main],
];
/** Group of each tag, or -1. */
const GROUP_OF_TAG = new Int8Array(128).fill(-1);
for (const [at, group] of TAG_GROUPS.entries()) for (const tag of group) GROUP_OF_TAG[tag] = at;
const SHARES = [0.9, 0.7, 0.5] as const;
/** Menu links inside the element that holds so much of the paragraphs are judged like any block. */
const MENU_SHARE = SHARES[1];
const HINT_BITS = 25;
const ANCESTOR_BITS = 19;

/** Names of the features, in their order in a row. */
export const FEATURE_NAMES: readonly string[] = [
  ...[
    "words",
    "length",
    "linkShare",
    "boldShare",
    "linkCount",
    "images",
    "commas",
    "ends",
    "colon",
    "digits",
    "capitals",
    "shouts",
    "upper",
    "wordLength",
  ],
  ...LOOKS.map((look) => `look:${look}`),
  ...TAG_GROUPS.map((_, index) => `tag:${index}`),
  ...bits("own", HINT_BITS),
  ...bits("all", HINT_BITS),
  ...bits("up", ANCESTOR_BITS),
  ...["hidden", "depth", "index", "indexFromEnd", "wordsBefore", "pageWords", "blocks", "paragraphs"],
  ...SHARES.flatMap((share) => [`in${share}`, `deeper${share}`, `firstIn${share}`, `lastIn${share}`, `words${share}`]),
  ...["previous", "next"].flatMap((side) =>
    [1, 2].flatMap((far) =>
      ["words", "linkShare", "heading", "look", "sameParent", "sameKind", "gap"].map((name) => `${side}${far}:${name}`),
    ),
  ),
  ...[
    "wordsAround",
    "linksAround",
    "sinceHeading",
    "headingLook",
    "headingWords",
    "headingLevel",
    "sinceTitle",
    "isTitle",
    "titleOverlap",
    "sinceLabel",
    "labelKind",
  ],
  ...[
    "kindCount",
    "kindWords",
    "kindLinks",
    "siblings",
    "repeats",
    "articleBody",
    "paragraphsBefore",
    "paragraphsAfter",
    "lastParagraph",
  ],
];

/** What else is known of the page when blocks are judged. */
export interface PageHints {
  /** the page's title from its metadata, lower case; empty when none */
  readonly title: string;
  /** `articleBody` of JSON-LD, normalised by {@link normaliseForMatch}; empty when none */
  readonly articleBody: string;
}

/** The form in which a block is looked for in `articleBody`: letters and digits alone, lower case. */
export function normaliseForMatch(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Features of the blocks that are judged; menus outside the container of most paragraphs are not. */
export interface FeatureTable {
  readonly blocks: readonly number[];
  /** `FEATURE_NAMES.length` numbers a block */
  readonly rows: Float32Array;
}

/** One row of features per judged block. Linear in the number of blocks and nodes. */
export function readFeatures(scan: HtmlScan, blocks: readonly MeasuredBlock[], page: PageHints): FeatureTable {
  const width = FEATURE_NAMES.length;
  const context = readContext(scan, blocks, page);
  const inside = context.inside[SHARES.indexOf(MENU_SHARE)];
  const judged = blocks.filter((block) => !block.isMenu || inside?.[scan.blocks[block.index]?.node ?? 0] === 1);
  const rows = new Float32Array(judged.length * width);
  const row = new RowWriter(rows);
  for (const [at, block] of judged.entries()) {
    row.start(at * width);
    pushOwn(row, scan, block);
    pushPlace(row, scan, block, context);
    pushNeighbours(row, scan, blocks, block, context);
    pushHistory(row, block, context);
    pushKind(row, scan, block, context, page);
    if (row.length !== width) throw new Error(`a row has ${row.length} features, expected ${width}`);
  }
  return { blocks: judged.map(({ index }) => index), rows };
}

/** Writes features one after another into the table. */
class RowWriter {
  readonly #rows: Float32Array;
  #start = 0;
  #at = 0;

  constructor(rows: Float32Array) {
    this.#rows = rows;
  }

  start(at: number): void {
    this.#start = at;
    this.#at = at;
  }

  get length(): number {
    return this.#at - this.#start;
  }

  put(value: number): void {
    this.#rows[this.#at++] = value;
  }

  /** One of `count` features that exclude each other is 1; none when `which` is -1. The table is made of zeros. */
  putOneOf(which: number, count: number): void {
    if (which >= 0) this.#rows[this.#at + which] = 1;
    this.#at += count;
  }

  pushBits(value: number, count: number): void {
    for (let bit = 0, rest = value; rest !== 0 && bit < count; bit++, rest >>>= 1)
      if ((rest & 1) !== 0) this.#rows[this.#at + bit] = 1;
    this.#at += count;
  }
}

interface Context {
  readonly inside: readonly Uint8Array[];
  readonly containers: readonly number[];
  readonly firstIn: readonly number[];
  readonly lastIn: readonly number[];
  readonly wordsIn: readonly number[];
  readonly wordsBefore: Float64Array;
  readonly linkWordsBefore: Float64Array;
  readonly pageWords: number;
  readonly paragraphsBefore: Int32Array;
  readonly paragraphs: number;
  readonly kinds: Int32Array;
  readonly kindStats: ReadonlyMap<number, { count: number; words: number; links: number }>;
  readonly childCount: Int32Array;
  readonly repeats: ReadonlyMap<string, number>;
  readonly titleAt: number;
  readonly titleWords: ReadonlySet<string>;
  readonly headingBefore: Int32Array;
  readonly labelBefore: Int32Array;
  readonly blocks: readonly MeasuredBlock[];
  readonly scan: HtmlScan;
}

function readContext(scan: HtmlScan, blocks: readonly MeasuredBlock[], page: PageHints): Context {
  const weights = weighNodes(scan, blocks);
  const containers = SHARES.map((share) => findContainer(scan, weights, share));
  const inside = containers.map((container) => markInside(scan, container));
  const nodeOf = (index: number): number => scan.blocks[index]?.node ?? 0;
  const firstIn = inside.map((marks) => blocks.findIndex(({ index }) => marks[nodeOf(index)] === 1));
  const lastIn = inside.map((marks) => blocks.findLastIndex(({ index }) => marks[nodeOf(index)] === 1));
  const wordsIn = inside.map((marks) =>
    blocks.reduce((sum, { index, words }) => sum + (marks[nodeOf(index)] === 1 ? words : 0), 0),
  );
  const count = blocks.length;
  const wordsBefore = new Float64Array(count + 1);
  const linkWordsBefore = new Float64Array(count + 1);
  const paragraphsBefore = new Int32Array(count + 1);
  const kinds = new Int32Array(count);
  const kindStats = new Map<number, { count: number; words: number; links: number }>();
  const repeats = new Map<string, number>();
  const headingBefore = new Int32Array(count).fill(-1);
  const labelBefore = new Int32Array(count).fill(-1);
  let heading = -1;
  let label = -1;
  for (const { index, words, linkShare, isParagraph, look } of blocks) {
    wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + words;
    linkWordsBefore[index + 1] = (linkWordsBefore[index] ?? 0) + words * linkShare;
    paragraphsBefore[index + 1] = (paragraphsBefore[index] ?? 0) + (isParagraph ? 1 : 0);
    const kind = kindOfNode(scan, nodeOf(index));
    kinds[index] = kind;
    const stats = kindStats.get(kind) ?? { count: 0, words: 0, links: 0 };
    stats.count++;
    stats.words += words;
    stats.links += words * linkShare;
    kindStats.set(kind, stats);
    const key = (scan.blocks[index]?.text ?? "").slice(0, 200);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
    headingBefore[index] = heading;
    labelBefore[index] = label;
    if (headingLevel(scan, index) > 0) heading = index;
    if (look === "teaser-label" || look === "comments-label") label = index;
  }
  const childCount = new Int32Array(scan.tags.length);
  for (let node = 0; node < scan.tags.length; node++) {
    const parent = scan.parents.at(node);
    if (parent >= 0) childCount[parent] = (childCount[parent] ?? 0) + 1;
  }
  const titleWords = new Set(page.title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
  return {
    inside,
    containers,
    firstIn,
    lastIn,
    wordsIn,
    wordsBefore,
    linkWordsBefore,
    pageWords: wordsBefore[count] ?? 0,
    paragraphsBefore,
    paragraphs: paragraphsBefore[count] ?? 0,
    kinds,
    kindStats,
    childCount,
    repeats,
    titleAt: findTitleBlock(scan, blocks, titleWords),
    titleWords,
    headingBefore,
    labelBefore,
    blocks,
    scan,
  };
}

/** Block of the page's own headline: an h1 that shares most words with the title, else the first h1; -1 when none. */
export function findTitleBlock(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  titleWords: ReadonlySet<string>,
): number {
  let best = -1;
  let bestScore = 0;
  for (const { index, words } of blocks) {
    if (words > 45) continue;
    const level = headingLevel(scan, index);
    if (level === 0 || level > 3) continue;
    const overlap = titleOverlap(scan.blocks[index]?.text ?? "", titleWords);
    const score = overlap * 2 + (level === 1 ? 0.6 : 0.1);
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best;
}

function titleOverlap(text: string, titleWords: ReadonlySet<string>): number {
  if (titleWords.size === 0) return 0;
  const { own, shared } = countSharedWords(text.length > 300 ? text.slice(0, 300) : text, titleWords);
  return own === 0 ? 0 : (2 * shared) / (own + titleWords.size);
}

/** 1-6 when the block stands in a heading, else 0. */
export function headingLevel(scan: HtmlScan, index: number): number {
  let node = scan.blocks[index]?.node ?? 0;
  for (let up = 0; up < 2 && node >= 0; up++) {
    const tag = scan.tags.at(node);
    if (tag >= TAG.h1 && tag <= TAG.h6) return tag - TAG.h1 + 1;
    node = scan.parents.at(node);
  }
  return 0;
}

function pushOwn(row: RowWriter, scan: HtmlScan, block: MeasuredBlock): void {
  const raw = scan.blocks[block.index];
  const text = raw?.text ?? "";
  const sample = text.slice(0, 400);
  const words = Math.max(1, block.words);
  const letters = sample.length || 1;
  row.put(block.words);
  row.put(text.length);
  row.put(block.linkShare);
  row.put(text.length === 0 ? 0 : (raw?.boldLength ?? 0) / text.length);
  row.put(raw?.linkCount ?? 0);
  row.put(raw?.images ?? 0);
  const marks = countMarks(text, sample.length);
  row.put(marks.commas / Math.min(words, 70));
  row.put(endsSentence(text) ? 1 : 0);
  row.put(text.endsWith(":") || text.endsWith("：") ? 1 : 0);
  row.put(marks.digits / letters);
  row.put(marks.capitals / letters);
  row.put(marks.capitals > 0 && !marks.small && sample === sample.toUpperCase() ? 1 : 0);
  row.put(startsUpper(text) ? 1 : 0);
  row.put(text.length / words);
  row.putOneOf(LOOKS.indexOf(block.look), LOOKS.length);
  row.putOneOf(GROUP_OF_TAG[scan.tags.at(raw?.node ?? 0)] ?? -1, TAG_GROUPS.length);
  row.pushBits(block.ownHints, HINT_BITS);
  row.pushBits(block.allHints, HINT_BITS);
  row.pushBits(block.ancestors, ANCESTOR_BITS);
}

function pushPlace(row: RowWriter, scan: HtmlScan, block: MeasuredBlock, context: Context): void {
  const { index } = block;
  const node = scan.blocks[index]?.node ?? 0;
  const total = context.blocks.length;
  row.put(block.hidden ? 1 : 0);
  row.put(scan.depths.at(node));
  row.put(index / total);
  row.put(total - index);
  row.put((context.wordsBefore[index] ?? 0) / Math.max(1, context.pageWords));
  row.put(context.pageWords);
  row.put(total);
  row.put(context.paragraphs);
  for (const [at, container] of context.containers.entries()) {
    const first = context.firstIn[at] ?? 0;
    const last = context.lastIn[at] ?? 0;
    row.put(context.inside[at]?.[node] ?? 0);
    row.put(scan.depths.at(node) - scan.depths.at(container));
    row.put(index - first);
    row.put(last - index);
    row.put((context.wordsIn[at] ?? 0) / Math.max(1, context.pageWords));
  }
}

function pushNeighbours(
  row: RowWriter,
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  block: MeasuredBlock,
  context: Context,
): void {
  const own = scan.blocks[block.index];
  for (const offset of [-1, -2, 1, 2]) {
    const other = blocks[block.index + offset];
    const raw = scan.blocks[block.index + offset];
    if (other === undefined || raw === undefined || own === undefined) {
      row.put(-1);
      row.put(-1);
      row.put(-1);
      row.put(-1);
      row.put(-1);
      row.put(-1);
      row.put(-1);
      continue;
    }
    row.put(other.words);
    row.put(other.linkShare);
    row.put(headingLevel(scan, other.index));
    row.put(LOOKS.indexOf(other.look));
    row.put(scan.parents.at(raw.node) === scan.parents.at(own.node) ? 1 : 0);
    row.put(context.kinds[other.index] === context.kinds[block.index] ? 1 : 0);
    row.put(Math.abs(raw.order - own.order));
  }
}

function pushHistory(row: RowWriter, block: MeasuredBlock, context: Context): void {
  const { index } = block;
  const from = Math.max(0, index - 4);
  const to = Math.min(context.blocks.length, index + 5);
  const around = (context.wordsBefore[to] ?? 0) - (context.wordsBefore[from] ?? 0);
  const links = (context.linkWordsBefore[to] ?? 0) - (context.linkWordsBefore[from] ?? 0);
  const heading = context.headingBefore[index] ?? -1;
  const label = context.labelBefore[index] ?? -1;
  const text = context.scan.blocks[index]?.text ?? "";
  row.put(around);
  row.put(links / Math.max(1, around));
  row.put(heading < 0 ? 999 : index - heading);
  row.put(heading < 0 ? -1 : LOOKS.indexOf(context.blocks[heading]?.look ?? "short"));
  row.put(heading < 0 ? -1 : (context.blocks[heading]?.words ?? 0));
  row.put(heading < 0 ? 0 : headingLevel(context.scan, heading));
  row.put(context.titleAt < 0 ? -999 : index - context.titleAt);
  row.put(index === context.titleAt ? 1 : 0);
  row.put(block.words <= 45 ? titleOverlap(text, context.titleWords) : 0);
  row.put(label < 0 ? 999 : index - label);
  row.put(label < 0 ? -1 : LOOKS.indexOf(context.blocks[label]?.look ?? "short"));
}

function pushKind(row: RowWriter, scan: HtmlScan, block: MeasuredBlock, context: Context, page: PageHints): void {
  const { index } = block;
  const stats = context.kindStats.get(context.kinds[index] ?? 0);
  const node = scan.blocks[index]?.node ?? 0;
  const parent = scan.parents.at(node);
  const text = scan.blocks[index]?.text ?? "";
  const inBody = page.articleBody === "" ? -1 : isInArticleBody(text, page.articleBody) ? 1 : 0;
  const before = context.paragraphsBefore[index] ?? 0;
  const after = context.paragraphs - (context.paragraphsBefore[index + 1] ?? 0);
  row.put(stats?.count ?? 0);
  row.put((stats?.words ?? 0) / Math.max(1, stats?.count ?? 1));
  row.put((stats?.links ?? 0) / Math.max(1, stats?.words ?? 1));
  row.put(parent < 0 ? 0 : (context.childCount[parent] ?? 0));
  row.put(context.repeats.get(text.slice(0, 200)) ?? 1);
  row.put(inBody);
  row.put(before);
  row.put(after);
  row.put(after / Math.max(1, context.paragraphs));
}

function isInArticleBody(text: string, articleBody: string): boolean {
  const key = normaliseForMatch(text.slice(0, 80));
  return key !== "" && normaliseLabel(text) !== "" && articleBody.includes(key);
}

function bits(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}:${index}`);
}

interface Marks {
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  /** a small letter of a to z stands in the text */
  readonly small: boolean;
}

/** Commas, digits and capitals of a text's first `to` characters, in one pass. */
function countMarks(text: string, to: number): Marks {
  let small = false;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  for (let index = 0; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) small = true;
    else if (code === 44) commas++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code >= 0xc0 && code < 0x590) {
      const character = text.charAt(index);
      if (character !== character.toLowerCase()) capitals++;
    }
  }
  return { commas, digits, capitals, small };
}
