import { ANCESTOR, type MeasuredBlock } from "../blocks/measure-blocks.ts";
import { HINT } from "../data/class-words.ts";
import type { UnitLook } from "../unit.ts";
import { chooseMinScore } from "./choose-min-score.ts";
import { markLinkBoxes } from "./mark-link-boxes.ts";

/** Score from which a block of a page is body at the latest; .35 to .45 are alike, and better than .5, when the tuning half of WCXB is judged by models of its other pages. */
const MIN_SCORE = 0.45;
/** Score below which no block is body, however much the model doubts the page's others. */
const MIN_DOUBTED_SCORE = 0.1;
/** Score from which a block of one of several articles is body: the paragraphs of such a region have been raised by rules. */
const MIN_REGION_SCORE = 0.5;
/** Score from which a block is body on a page that names its one report and on which no block reaches more: a flash of one paragraph. */
const MIN_NAMED_SCORE = 0.25;
/** What its own words give away is no body, whatever stands around it. */
const NEVER_BODY: ReadonlySet<UnitLook> = new Set<UnitLook>(["teaser-label", "comments-label", "promo", "teaser"]);

/** A body of more link text than this is a list of other pages. */
const MAX_LINKED = 0.6;

/** Words of the report before which a date or byline line is its head's; further down it is the report's own. */
const MIN_WORDS_BEFORE = 40;
const MARGIN_LOOKS: ReadonlySet<UnitLook> = new Set<UnitLook>(["byline", "date", "credit"]);

/**
 * Marks the body's blocks by their scores; none when what was found is too little to be a report.
 *
 * @param part - whether the blocks are a whole page's, those of one of its articles, or those of a page that names its one report and on
 *   which nothing was found before
 */
export function markBody(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  title: number,
  minWords: number,
  part: "page" | "region" | "named",
): Uint8Array {
  const body = new Uint8Array(blocks.length);
  const candidates = markCandidates(blocks, title);
  const minScore =
    part === "region"
      ? MIN_REGION_SCORE
      : part === "named"
        ? MIN_NAMED_SCORE
        : chooseMinScore(blocks, scores, candidates, MIN_SCORE, MIN_DOUBTED_SCORE);
  const lastProse = blocks.findLastIndex(({ index, look }) => look === "prose" && (scores[index] ?? 0) >= minScore);
  let words = 0;
  let linked = 0;
  for (const block of blocks) {
    if (candidates[block.index] !== 1 || (scores[block.index] ?? 0) < minScore) continue;
    if (MARGIN_LOOKS.has(block.look) && (words < MIN_WORDS_BEFORE || block.index > lastProse)) continue;
    body[block.index] = 1;
    words += block.words;
    linked += block.words * block.linkShare;
  }
  return words < minWords || linked > MAX_LINKED * words ? body.fill(0) : body;
}

/** 1 for each block that is body if its score says so. */
function markCandidates(blocks: readonly MeasuredBlock[], title: number): Uint8Array {
  const candidates = new Uint8Array(blocks.length);
  const boxes = markLinkBoxes(blocks);
  let inTeasers = false;
  for (const { index, look, linkShare } of blocks) {
    // A box of links under its label is another story's, however report-like its headlines read.
    inTeasers = look === "teaser-label" || (inTeasers && linkShare >= 0.8);
    if (!inTeasers && boxes[index] !== 1 && index !== title && !NEVER_BODY.has(look)) candidates[index] = 1;
  }
  return candidates;
}

/** A paragraph that is taken where nothing is sure has this score at least, and little of it in links. */
const MIN_UNSURE_SCORE = 0.1;
const MAX_UNSURE_LINKS = 0.25;
/** Paragraphs that are taken so hold so many words, and so many times those of the page's links of a headline's length. */
const MIN_UNSURE_WORDS = 100;
const MIN_OVER_LINKS = 2;
/** A link of so many words, all of the block but its date, may be a headline. */
const MIN_HEADLINE_WORDS = 4;
const MIN_HEADLINE_LINKS = 0.8;

/**
 * Marks the paragraphs of a page on which nothing is surely body (a thread of a forum, a product, a page of boxes); none where the page has
 * about as many words in headlines of other pages, and so is a list. The limits were chosen on pages of the tuning half.
 *
 * @param isReport - whether the page's head names one report: then it is no list, whatever stands beside the report
 */
export function markUnsureBody(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  title: number,
  isReport: boolean,
): Uint8Array {
  const body = new Uint8Array(blocks.length);
  let words = 0;
  let headlines = 0;
  for (const block of blocks) {
    const { index, look, linkShare, ancestors } = block;
    if (linkShare >= MIN_HEADLINE_LINKS && block.words >= MIN_HEADLINE_WORDS) {
      if ((ancestors & (ANCESTOR.nav | ANCESTOR.footer)) === 0) headlines += block.words;
    } else if (
      block.isParagraph &&
      (block.allHints & (HINT.consent | HINT.dialog)) === 0 &&
      look === "prose" &&
      linkShare < MAX_UNSURE_LINKS &&
      index !== title &&
      (scores[index] ?? 0) >= MIN_UNSURE_SCORE
    ) {
      body[index] = 1;
      words += block.words;
    }
  }
  const isList = !isReport && words < MIN_OVER_LINKS * headlines;
  return isList || words < MIN_UNSURE_WORDS ? body.fill(0) : body;
}
