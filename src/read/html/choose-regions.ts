import type { MeasuredBlock } from "../blocks/measure-blocks.ts";
import { agrees } from "../metadata/choose-metadata.ts";
import type { HeadMetadata } from "../metadata/head/read-head.ts";
import type { HtmlScan } from "../scan/html-scan.ts";
import { findFlatRegions, findRegions, isDated, type Region } from "./find-regions.ts";

/** The regions of a page's articles; none where the head names a report of which all of them are sections. */
export function chooseRegions(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  { headline, articleTitle }: HeadMetadata,
): readonly Region[] {
  const marked = findRegions(scan, blocks);
  const regions = marked.length > 0 ? marked : findFlatRegions(blocks);
  if (headline === null) {
    // Sites call the page of a section an article too: only what follows a dated headline in one flow is the report's own.
    const isReport = marked.length === 0 && opensUnder(scan, blocks, articleTitle, regions[0]);
    return isReport ? [] : regions;
  }
  const named = regions.some(({ blocks: own }) =>
    own.some((index) => (blocks[index]?.level ?? 0) > 0 && isHeadline(scan.blocks[index]?.text ?? "", headline)),
  );
  return named ? regions : [];
}

/** Whether the first region comes below a dated heading of the first level that has this title. */
function opensUnder(
  scan: HtmlScan,
  blocks: readonly MeasuredBlock[],
  title: string | null,
  first: Region | undefined,
): boolean {
  const end = first?.blocks[0] ?? 0;
  return blocks
    .slice(0, end)
    .some(
      ({ index, level }) =>
        level === 1 && isHeadline(scan.blocks[index]?.text ?? "", title) && isDated(blocks.slice(0, end), index),
    );
}

/** Whether a heading and the head's headline are the same: each has half of the other's words. */
export function isHeadline(heading: string, headline: string | null): boolean {
  return headline !== null && agrees(heading, headline) && agrees(headline, heading);
}
