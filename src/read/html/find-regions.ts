import { ANCESTOR, type MeasuredBlock } from "../blocks/measure-blocks.ts";
import { HINT } from "../data/class-words.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { TAG } from "../scan/tags.ts";

/** Paragraph words of an article on a page of several; a card with an excerpt holds fewer. */
const MIN_REGION_WORDS = 60;
const MIN_REGION_PARAGRAPHS = 2;
/** When one region holds this share of all regions' words, the page is that article and the rest are excerpts. */
const MAX_SHARE = 0.8;

/** Block indexes of one article's region. */
export interface Region {
  readonly node: number;
  readonly blocks: readonly number[];
}

/**
 * The regions of a page that holds several whole articles: sibling `article` elements, or elements of a class that says so, each with
 * a heading and paragraphs of its own. Empty for a page of one article. Linear.
 */
export function findRegions(scan: HtmlScan, blocks: readonly MeasuredBlock[]): Region[] {
  const owner = findOwners(scan);
  if (owner === null) return [];
  const regions = new Map<
    number,
    { node: number; blocks: number[]; words: number; paragraphs: number; heading: boolean }
  >();
  for (const block of blocks) {
    const node = owner[scan.blocks[block.index]?.node ?? 0] ?? -1;
    if (node < 0) continue;
    let region = regions.get(node);
    if (region === undefined) {
      region = { node, blocks: [], words: 0, paragraphs: 0, heading: false };
      regions.set(node, region);
    }
    region.blocks.push(block.index);
    if (block.level > 0) region.heading ||= region.paragraphs === 0;
    else if (block.isParagraph) {
      region.words += block.words;
      region.paragraphs++;
    }
  }
  const whole = [...regions.values()].filter(
    ({ words, paragraphs, heading }) => heading && words >= MIN_REGION_WORDS && paragraphs >= MIN_REGION_PARAGRAPHS,
  );
  const total = whole.reduce((sum, { words }) => sum + words, 0);
  if (whole.length < 2 || whole.some(({ words }) => words > MAX_SHARE * total)) return [];
  return whole.map(({ node, blocks: own }) => ({ node, blocks: own }));
}

const OUTSIDE = HINT.comments | HINT.related | HINT.sidebar | HINT.footer;

/**
 * For each node the outermost `article` element above it, or -1; articles in asides, comments and related boxes do not count. Null for a
 * page with fewer than two.
 */
function findOwners(scan: HtmlScan): Int32Array | null {
  let articles = 0;
  for (let node = 0; node < scan.tags.length; node++) if (scan.tags.at(node) === TAG.article) articles++;
  if (articles < 2) return null;
  const owner = new Int32Array(scan.tags.length).fill(-1);
  const refused = new Uint8Array(scan.tags.length);
  for (let node = 0; node < owner.length; node++) {
    const parent = scan.parents.at(node);
    const tag = scan.tags.at(node);
    if (parent >= 0) {
      owner[node] = owner[parent] ?? -1;
      refused[node] = refused[parent] ?? 0;
    }
    const isPage = tag === TAG.html || tag === TAG.body || tag === TAG.main;
    if (
      tag === TAG.aside ||
      tag === TAG.nav ||
      tag === TAG.footer ||
      (!isPage && (scan.hints.at(node) & OUTSIDE) !== 0 && tag !== TAG.article)
    )
      refused[node] = 1;
    if (tag === TAG.article && owner[node] === -1 && refused[node] === 0 && (scan.hints.at(node) & HINT.comments) === 0)
      owner[node] = node;
  }
  return owner;
}

/** The part of a scan that a region covers, as if it were a page of its own. */
export function cutScan(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  region: readonly number[],
): { readonly scan: HtmlScan; readonly blocks: MeasuredBlock[] } {
  const kept = region.flatMap((index) => scan.blocks[index] ?? []);
  const measured = region.flatMap((index, at) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ ...block, index: at }];
  });
  const from = scan.blocks[(region[0] ?? 0) - 1]?.order ?? 0;
  const to = kept.at(-1)?.order ?? 0;
  const { tags, parents, hints, classes, nodeFlags, depths, segments, wordHashes, metas } = scan;
  const { names, jsonLd, title, capped } = scan;
  return {
    scan: {
      tags,
      parents,
      hints,
      classes,
      nodeFlags,
      depths,
      segments,
      wordHashes,
      metas: metas.filter(({ order }) => order >= from && order < to),
      names,
      jsonLd,
      title,
      capped,
      blocks: kept,
    },
    blocks: measured,
  };
}

/** A date or byline of a headline stands within so many blocks of it. */
const NEAR = 3;

/**
 * Regions of a page whose articles follow one another without elements of their own: headings of one level, each with a date or
 * byline beside it and paragraphs under it. A heading without either is a sub-heading.
 */
export function findFlatRegions(blocks: readonly MeasuredBlock[]): Region[] {
  const dated = blocks.filter((block) => block.level > 0 && !isOutside(block) && isDated(blocks, block.index));
  for (const level of [1, 2, 3]) {
    const heads = dated.filter((block) => block.level === level).map(({ index }) => index);
    if (heads.length < 2) continue;
    const regions = heads.map((head, at) => ({ node: -1, blocks: range(head, heads[at + 1] ?? blocks.length) }));
    const whole = regions.filter(({ blocks: own }) => isWhole(blocks, own));
    if (whole.length >= 2 && whole.length === regions.length) return whole;
  }
  return [];
}

function isOutside(block: MeasuredBlock): boolean {
  return (
    (block.ancestors & (ANCESTOR.nav | ANCESTOR.footer | ANCESTOR.aside)) !== 0 ||
    (block.allHints & OUTSIDE) !== 0 ||
    block.linkShare > 0.9
  );
}

/** Whether a date or a byline stands beside a heading: no more than a standfirst lies between, and it does not stand under another heading. */
export function isDated(blocks: readonly MeasuredBlock[], head: number): boolean {
  let paragraphs = 0;
  for (const block of blocks.slice(head, head + NEAR + 1)) {
    if (isMark(block)) return true;
    if (block.isParagraph && block.level === 0) paragraphs++;
    if (paragraphs > 1) break;
  }
  for (let at = head - 1; at >= Math.max(0, head - NEAR); at--) {
    const block = blocks[at];
    if (block === undefined || block.level > 0) return false;
    if (isMark(block)) return !blocks.slice(Math.max(0, at - 2), at).some(({ level }) => level > 0);
  }
  return false;
}

function isMark({ look }: MeasuredBlock): boolean {
  return look === "date" || look === "byline";
}

function isWhole(blocks: readonly MeasuredBlock[], region: readonly number[]): boolean {
  let words = 0;
  let paragraphs = 0;
  for (const index of region) {
    const block = blocks[index];
    if (block?.isParagraph !== true || isOutside(block)) continue;
    words += block.words;
    paragraphs++;
  }
  return words >= MIN_REGION_WORDS && paragraphs >= MIN_REGION_PARAGRAPHS;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
