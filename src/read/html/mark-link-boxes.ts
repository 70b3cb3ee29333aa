import { ANCESTOR, type MeasuredBlock } from "../blocks/measure-blocks.ts";

/** An aside of which so many words are links is a list of other pages, with whatever label. */
const MIN_LINKED_BOX = 0.5;

/** 1 for each block of an aside that is a box of links. */
export function markLinkBoxes(blocks: readonly MeasuredBlock[]): Uint8Array {
  const marks = new Uint8Array(blocks.length);
  for (let first = 0; first < blocks.length; ) {
    let end = first;
    let words = 0;
    let linked = 0;
    for (
      let block = blocks[end];
      block !== undefined && (block.ancestors & ANCESTOR.aside) !== 0;
      block = blocks[++end]
    ) {
      words += block.words;
      linked += block.words * block.linkShare;
    }
    if (linked >= MIN_LINKED_BOX * words && end > first) marks.fill(1, first, end);
    first = Math.max(end, first + 1);
  }
  return marks;
}
