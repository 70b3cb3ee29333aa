import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import type { BlockModel } from "./blocks/block-model.ts";
import { measureBlocks } from "./blocks/measure-blocks.ts";
import { isLiveTitle } from "./data/live-words.ts";
import { chooseRegions } from "./html/choose-regions.ts";
import { findExcerpts } from "./html/find-excerpts.ts";
import { findLiveRegions } from "./html/find-live-regions.ts";
import { labelBlocks } from "./html/label-blocks.ts";
import { guessMonthFirst, readPageHints } from "./html/page-hints.ts";
import { MIN_BODY_WORDS, RegionReader } from "./html/region-reader.ts";
import type { PageMetadata } from "./metadata/choose-metadata.ts";
import { type HeadMetadata, readHead } from "./metadata/head/read-head.ts";
import { findPageDates } from "./metadata/written-dates/find-page-dates.ts";
import type { HtmlScan } from "./scan/html-scan.ts";
import { scanHtml } from "./scan/scan-html.ts";
import type { LabelledUnit } from "./unit.ts";

/** Text for browsers without scripts that holds fewer asks the reader to switch them on. */
const MIN_NOSCRIPT_WORDS = 60;
/** Articles or entries of a page that are read: each is judged against the whole page. */
const MAX_REGIONS = 500;

export interface HtmlReading {
  readonly units: LabelledUnit[];
  /** a cap on elements, depth or articles was reached, and what lies beyond was not read */
  readonly capped: boolean;
  /** what the page says of each of its articles beside the article's own lines, by the article's index */
  readonly metadata: readonly PageMetadata[];
  /** what the page's make-up says of each of its articles, by the article's index */
  readonly flags: readonly Article["flags"][];
  /** the day of a live blog, where the page gives one alone */
  readonly day: CivilDate | null;
  /** nothing was surely the report: its article is what paragraphs the page has */
  readonly unsure: boolean;
}

/**
 * Labelled units of a page of HTML. A page of several articles is read region by region, each as if it stood alone. A page without an
 * article is read once more with what it holds for browsers without scripts: forums that scripts build have their threads there.
 */
export function readHtml(page: Page, maxNodes: number, maxDepth: number, model: BlockModel | null): HtmlReading {
  const reading = readScan(page, scanHtml(page.text, maxNodes, maxDepth), model, MIN_BODY_WORDS);
  const isSure = reading.metadata.length > 0 && !reading.unsure;
  if (isSure || !/<noscript/i.test(page.text)) return reading;
  const whole = readScan(page, scanHtml(page.text, maxNodes, maxDepth, true), model, MIN_NOSCRIPT_WORDS);
  return whole.metadata.length > 0 || reading.metadata.length === 0 ? whole : reading;
}

function readScan(page: Page, scan: HtmlScan, model: BlockModel | null, minWords: number): HtmlReading {
  const blocks = measureBlocks(scan);
  const hints = readPageHints(scan, page.text);
  const head = readHead(page.text, scan);
  const entries = isLive(head) ? findLiveRegions(scan, blocks, new Set(head.updates.keys())) : [];
  const regions = entries.length > 0 ? entries : chooseRegions(scan, blocks, head);
  const reader = new RegionReader(page, scan, blocks, model, guessMonthFirst(scan, blocks, page.url));
  if (regions.length === 0)
    reader.readWhole(hints, head, head.headline === null ? findExcerpts(scan, blocks) : null, minWords);
  if (entries.length > 0) reader.readRest(hints, head, entries);
  for (const region of regions.slice(0, MAX_REGIONS)) reader.readRegion(region, head, entries.length > 0);
  const { metadata, flags, unsure } = reader;
  const capped = scan.capped || regions.length > MAX_REGIONS;
  const units = labelBlocks(page.text, scan, blocks, reader);
  return { units, capped, metadata, flags, day: isLive(head) ? findLiveDay(head) : null, unsure };
}

/** The day of a live blog, when its head knows of one alone. */
function findLiveDay({ published, modified }: HeadMetadata): CivilDate | null {
  const days = [...published, ...modified].flatMap(({ value }) => {
    const [found] = findPageDates(value.slice(0, 80));
    return found?.date.kind === "day" ? [found.date.day] : [];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

function isLive({ liveBlog, titles }: HeadMetadata): boolean {
  return liveBlog || titles.some(({ value }) => isLiveTitle(value));
}
