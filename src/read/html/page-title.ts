import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { TitleWords } from "./title-words.ts";

/** A longer block is no headline. */
const MAX_HEADLINE_WORDS = 45;

/** The page's title as its metadata has it, compared with its blocks; each comparison is made once. */
export class PageTitle {
  readonly #words: TitleWords;
  readonly #scan: HtmlScan;
  /** per block, or -1 when it was not asked yet */
  readonly #overlaps: Float64Array;
  #found: number | null = null;

  constructor(scan: HtmlScan, title: string) {
    this.#scan = scan;
    this.#words = new TitleWords(title);
    this.#overlaps = new Float64Array(scan.blocks.length).fill(-1);
  }

  /** How far a block has the title's words and no others, 0 to 1; 0 for one that is too long to be a headline. */
  overlap({ index, words }: MeasuredBlock): number {
    if (words > MAX_HEADLINE_WORDS || this.#words.isEmpty) return 0;
    const known = this.#overlaps[index] ?? 0;
    if (known >= 0) return known;
    const block = this.#scan.blocks[index];
    const overlap = block === undefined ? 0 : this.#words.overlapOf(block, this.#scan.wordHashes);
    this.#overlaps[index] = overlap;
    return overlap;
  }

  /** Block of the page's own headline: an h1 that shares most words with the title, else the first h1; -1 when none. */
  findBlock(blocks: readonly MeasuredBlock[]): number {
    this.#found ??= this.#search(blocks);
    return this.#found;
  }

  #search(blocks: readonly MeasuredBlock[]): number {
    let best = -1;
    let bestScore = 0;
    for (const block of blocks) {
      const { level } = block;
      if (block.words > MAX_HEADLINE_WORDS || level === 0 || level > 3) continue;
      const score = this.overlap(block) * 2 + (level === 1 ? 0.6 : 0.1);
      if (score > bestScore) {
        bestScore = score;
        best = block.index;
      }
    }
    return best;
  }
}
