import type { TextTraits } from "./collapse-space.ts";
import type { GrowingInts } from "./growing-ints.ts";
import type { AttributeValue } from "./kept-attributes.ts";

/** Flags of a node, in `nodeFlags`. */
export const NODE = { skipped: 1, inLink: 2, hidden: 4, bold: 8 } as const;

/** A block: text between two block borders, in its nearest block element. Offsets of segments index {@link HtmlScan.segments}. */
export interface HtmlBlock extends TextTraits {
  /** innermost block element */
  readonly node: number;
  readonly segmentFrom: number;
  readonly segmentTo: number;
  /** characters as read, white space collapsed */
  readonly text: string;
  /** of its text */
  readonly length: number;
  /** where the text stands in the page, character for character; -1 where entities, tags or white space lie between */
  readonly verbatimAt: number;
  /** hashes of its words of letters of ASCII, short ones left out, in {@link HtmlScan.wordHashes} */
  readonly wordFrom: number;
  readonly wordTo: number;
  /** of its first `MAX_COUNTED` characters */
  readonly commas: number;
  readonly capitals: number;
  /** a small letter of a to z stands among these */
  readonly hasSmall: boolean;
  /** code units of text inside links */
  readonly linkLength: number;
  /** code units inside `b`, `strong` */
  readonly boldLength: number;
  readonly linkCount: number;
  /** images directly before or inside */
  readonly images: number;
  /** hints of the inline elements inside */
  readonly inlineHints: number;
  /** number of the element in document order at which the block begins: the distance between blocks */
  readonly order: number;
}

/** Attribute values that metadata is read from, with the offset of the value in the page's text. */
export interface MetaElement {
  readonly tag: number;
  readonly node: number;
  /** as {@link HtmlBlock.order} */
  readonly order: number;
  readonly attributes: ReadonlyMap<string, AttributeValue>;
}

/** A page as flat arrays: elements in document order, runs of text, blocks; and what metadata is read from. */
export interface HtmlScan {
  /** per node */
  readonly tags: GrowingInts;
  readonly parents: GrowingInts;
  readonly hints: GrowingInts;
  /** hash of the class attribute: elements of one kind share it */
  readonly classes: GrowingInts;
  readonly nodeFlags: GrowingInts;
  readonly depths: GrowingInts;
  /** triples: start, end in the page's text, and the code point of a decoded entity or -1 */
  readonly segments: GrowingInts;
  /** of the words of letters of each block, as `TextReader` makes them */
  readonly wordHashes: GrowingInts;
  readonly blocks: readonly HtmlBlock[];
  readonly metas: readonly MetaElement[];
  /** inline elements marked as an author's name: their segments and their place in document order */
  readonly names: readonly { readonly from: number; readonly to: number; readonly order: number }[];
  /** source spans of `application/ld+json` scripts */
  readonly jsonLd: readonly { readonly start: number; readonly end: number }[];
  readonly title: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** a cap on nodes or depth was reached; what lies beyond was not read */
  readonly capped: boolean;
}
