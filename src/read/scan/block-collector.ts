import { readBlockText } from "./block-text.ts";
import { isBlank, isCollapsed, TextReader } from "./collapse-space.ts";
import { GrowingInts } from "./growing-ints.ts";
import { type HtmlBlock, NODE } from "./html-scan.ts";

/** Cuts the running text of a page into blocks: a block ends where a block element begins or ends, and at two line breaks. */
export class BlockCollector {
  readonly segments = new GrowingInts(4096);
  readonly wordHashes = new GrowingInts(4096);
  readonly blocks: HtmlBlock[] = [];
  readonly #html: string;
  readonly #reader = new TextReader(this.wordHashes);
  #from = 0;
  #node = -1;
  #linkLength = 0;
  #boldLength = 0;
  #linkCount = 0;
  #inlineHints = 0;
  #images = 0;
  #breaks = 0;
  #isBlank = true;

  constructor(html: string) {
    this.#html = html;
  }

  get isEmpty(): boolean {
    return this.#from === this.segments.length;
  }

  /** Whether the open block holds white space at most, as between the elements of a list. */
  get isBlank(): boolean {
    return this.#isBlank;
  }

  /** Innermost element of the open block's first text. */
  get node(): number {
    return this.#node;
  }

  /** @param codepoint - of an entity, or -1 for the characters themselves */
  addText(start: number, end: number, codepoint: number, node: number, flags: number): void {
    if (this.isEmpty) this.#node = node;
    this.#push(start, end, codepoint);
    this.#isBlank &&= codepoint < 0 ? isBlank(this.#html, start, end) : isCollapsed(codepoint);
    if ((flags & NODE.inLink) !== 0) this.#linkLength += end - start;
    if ((flags & NODE.bold) !== 0) this.#boldLength += end - start;
    this.#breaks = 0;
  }

  addLink(): void {
    this.#linkCount++;
  }

  addImage(): void {
    this.#images++;
  }

  addInlineHints(hints: number): void {
    this.#inlineHints |= hints;
  }

  /** A line break in a paragraph. Whether it is the second in a row, which ends the block. */
  addBreak(at: number): boolean {
    if (this.isEmpty) return false;
    if (this.#breaks > 0) return true;
    this.#push(at, at, 32);
    this.#breaks++;
    return false;
  }

  /**
   * Ends a block that is not blank.
   *
   * @param node - innermost block element of the block's text
   * @param order - elements read so far
   */
  endBlock(node: number, order: number): void {
    const from = this.#from;
    const to = this.segments.length;
    const reader = this.#reader;
    const wordFrom = this.wordHashes.length;
    readBlockText(reader, this.#html, this.segments, from, to);
    const { text, length } = reader;
    this.blocks.push({
      node,
      segmentFrom: from,
      segmentTo: to,
      text,
      length,
      verbatimAt: reader.verbatimAt,
      wordFrom,
      wordTo: this.wordHashes.length,
      words: reader.words,
      signs: reader.signs,
      hash: reader.hash,
      commas: reader.commas,
      digits: reader.digits,
      capitals: reader.capitals,
      hasSmall: reader.hasSmall,
      linkLength: Math.min(this.#linkLength, length),
      boldLength: Math.min(this.#boldLength, length),
      linkCount: this.#linkCount,
      inlineHints: this.#inlineHints,
      images: this.#images,
      order,
    });
    this.#images = 0;
    this.#linkCount = 0;
    this.forget();
  }

  /** A block element begins or ends: what stood before it without any text is of no block. */
  forget(): void {
    this.#from = this.segments.length;
    this.#isBlank = true;
    this.#linkLength = 0;
    this.#boldLength = 0;
    this.#inlineHints = 0;
    this.#breaks = 0;
  }

  #push(start: number, end: number, codepoint: number): void {
    this.segments.push(start);
    this.segments.push(end);
    this.segments.push(codepoint);
  }
}
