import { ANCESTOR } from "../../blocks/measure-blocks.ts";
import { HINT } from "../../data/class-words.ts";
import { TAG } from "../../scan/tags.ts";
import { isWithin, type ReportBlocks } from "./report-blocks.ts";

/** A clock and the menu of its site's header stand so many blocks apart at most. */
const MAX_APART = 12;

/**
 * Whether a date above the headline is the clock of its site, which tells the day of the visit. Two signs tell it: it stands in a `header`
 * or `nav` without the headline, or one with a menu; under the class of a site's header; outside the `main` or `article` of the
 * headline; or headline and date have nothing but `body` in common.
 */
export function isSiteDate({ scan, blocks, first, title }: ReportBlocks, index: number): boolean {
  const headline = title >= 0 ? title : first;
  if (index >= headline || index >= first) return false;
  const above = new Set<number>();
  for (let node = nodeOf(headline); node >= 0; node = scan.parents.at(node)) above.add(node);
  let hints = 0;
  let header = -1;
  let shared = nodeOf(index);
  for (; shared >= 0 && !above.has(shared); shared = scan.parents.at(shared)) {
    const own = scan.hints.at(shared);
    // A "post-header" is no site's.
    if ((own & HINT.content) === 0) hints |= own;
    const tag = scan.tags.at(shared);
    if (tag === TAG.header || tag === TAG.nav) header = shared;
  }
  let leavesReport = false;
  for (let node = nodeOf(headline); node > shared; node = scan.parents.at(node)) {
    const tag = scan.tags.at(node);
    leavesReport ||= tag === TAG.main || tag === TAG.article;
  }
  const signs = [
    header >= 0,
    header >= 0 && holdsMenu(header),
    (hints & HINT.navigation) !== 0,
    leavesReport,
    scan.tags.at(Math.max(shared, 0)) === TAG.body,
  ];
  return signs.filter(Boolean).length >= 2;

  function nodeOf(block: number): number {
    return scan.blocks[block]?.node ?? -1;
  }

  function holdsMenu(element: number): boolean {
    for (let at = Math.max(0, index - MAX_APART); at <= index + MAX_APART && at < headline; at++) {
      if (((blocks[at]?.ancestors ?? 0) & ANCESTOR.nav) !== 0 && isWithin(scan, at, element)) return true;
    }
    return false;
  }
}
