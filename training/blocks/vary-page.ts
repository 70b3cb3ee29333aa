import { GrowingInts } from "../../src/read/scan/growing-ints.ts";
import type { HtmlScan } from "../../src/read/scan/html-scan.ts";
import type { SeededRandom } from "../../test/build/seeded-random.ts";

/** A page as it might have been: with a shorter report, less around it, and less said of its parts. */
export interface VariedPage {
  readonly scan: HtmlScan;
  /** of the blocks that are left */
  readonly labels: readonly number[];
  /** whether its JSON-LD still holds the report */
  readonly keepsArticleBody: boolean;
}

/** Runs of furniture go or stay together: so many blocks at most. */
const MAX_RUN = 12;
/** Share of the varied pages that keep the whole report, all furniture, their class names, their `articleBody`. */
const WHOLE_REPORT = 0.5;
const ALL_FURNITURE = 0.4;
const NAMED = 0.7;
const WITH_ARTICLE_BODY = 0.5;

/**
 * Takes blocks out of a page by chance, and from some pages what their class names hint at, so that a forest learns neither a page by its
 * size nor a site by its names.
 */
export function varyPage(scan: HtmlScan, labels: readonly number[], chance: SeededRandom): VariedPage {
  const isWhole = chance.next() < WHOLE_REPORT;
  const keptReport = isWhole ? 1 : 0.15 + 0.8 * chance.next();
  const keptFurniture = chance.next() < ALL_FURNITURE ? 1 : 0.2 + 0.7 * chance.next();
  const endsEarly = chance.next() < 0.5;
  const report = labels.flatMap((label, index) => (label >= 0.5 ? [index] : []));
  const last = report[Math.floor(keptReport * (report.length - 1))] ?? 0;
  const kept: number[] = [];
  let stays = true;
  let left = 0;
  for (const [index, label] of labels.entries()) {
    if (label >= 0.5) {
      if (index === report[0] || (endsEarly ? index <= last : chance.next() < keptReport)) kept.push(index);
      continue;
    }
    if (left === 0) {
      stays = chance.next() < keptFurniture;
      left = 1 + chance.below(MAX_RUN);
    }
    left--;
    if (stays) kept.push(index);
  }
  const hints = chance.next() < NAMED ? scan.hints : new GrowingInts(1);
  return {
    scan: { ...scan, hints, blocks: kept.flatMap((index) => scan.blocks[index] ?? []) },
    labels: kept.map((index) => labels[index] ?? 0),
    keepsArticleBody: chance.next() < WITH_ARTICLE_BODY,
  };
}
