import type { MeasuredBlock } from "../../blocks/measure-blocks.ts";
import type { HtmlScan } from "../../scan/html-scan.ts";

/** The blocks of a page, and which of them are its report's. */
export interface ReportBlocks {
  readonly scan: HtmlScan;
  readonly blocks: readonly MeasuredBlock[];
  /** 1 for each block of the body */
  readonly body: Uint8Array;
  /** the first of them, or -1 */
  readonly first: number;
  /** block of the headline, or -1 */
  readonly title: number;
}

/** Whether a block stands in an element. */
export function isWithin(scan: HtmlScan, index: number, element: number): boolean {
  let node = scan.blocks[index]?.node ?? -1;
  while (node > element) node = scan.parents.at(node);
  return node === element;
}
