import type { Derivation } from "../../model/lineage.ts";
import { findPublishingAgency, isPublishedBy } from "../origin/find-origin-clues.ts";
import { foldName } from "../origin/fold-publisher.ts";
import type { TextPrint } from "../words/text-print.ts";
import { nearnessToRight, type Slips, sharedSlips, slipsAgainst } from "./find-slips.ts";
import type { AlignedPair, TracedArticle } from "./verified-pair.ts";

/** Two articles by age, and what tells it. */
export interface Direction {
  readonly older: TracedArticle;
  readonly younger: TracedArticle;
  readonly why: Derivation["direction"];
}

/** So much more of its own, as a share of the shorter text, must a text hold before "holds more" tells anything: a translation is longer, but says no more. */
const CLEARLY_MORE = 0.15;

/** How much nearer to the texts without a slip, 0 to 2, one of two texts that share it must stand: then it made the slip, and the other repeats it. */
const CLEARLY_NEARER = 0.1;

/** What decides a direction besides the two texts. */
export interface DirectionContext {
  readonly slips: Slips;
  /** the verified pairs of the group */
  readonly pairs: readonly AlignedPair[];
}

/**
 * Which of two related texts stands nearer to the report they share.
 *
 * In this order: the page of the publisher that the other credits; the text that carries the agency's own credit where the other does not (a copy of
 * the wire may be printed after a rewrite of it); the earlier publication, as far as a month, a year or the day of capture bounds it; the one that has
 * right what the other has wrong, or that made the slip which both have; the one that holds the whole of the other and more; the one with more quotations;
 * of two with a credit the one that stands on nobody's page: it may be the agency's own text. Where nothing tells, the lower id stands for the older
 * and the direction is `undetermined`.
 */
export function decideDirection(pair: AlignedPair, context: DirectionContext): Direction {
  const { a, b } = pair;
  const aCreditsB = creditsPublisherOf(a, b);
  if (aCreditsB !== creditsPublisherOf(b, a)) return aCreditsB ? towards(b, a, "credit") : towards(a, b, "credit");
  const creditA = creditRank(a);
  const creditB = creditRank(b);
  if (creditA !== creditB) return creditA < creditB ? towards(a, b, "credit") : towards(b, a, "credit");
  if (isPublishedBefore(a, b)) return towards(a, b, "date");
  if (isPublishedBefore(b, a)) return towards(b, a, "date");
  const slip = compareSlips(pair, context);
  if (slip !== 0) return slip < 0 ? towards(a, b, "inherited-error") : towards(b, a, "inherited-error");
  const ownA = wordsWithout(a.print, new Set(pair.alignment.pairs.map((sentences) => sentences.a)));
  const ownB = wordsWithout(b.print, new Set(pair.alignment.pairs.map((sentences) => sentences.b)));
  const less = Math.min(a.print.words.count, b.print.words.count);
  if (Math.abs(ownA - ownB) > less * CLEARLY_MORE) {
    return ownA > ownB ? towards(a, b, "containment") : towards(b, a, "containment");
  }
  const quotes = a.print.quotes.length - b.print.quotes.length;
  if (quotes !== 0) return quotes > 0 ? towards(a, b, "completeness") : towards(b, a, "completeness");
  const isUnprinted = ({ origin }: TracedArticle) => origin.publisher === null;
  if (creditA === CREDITED && isUnprinted(a) !== isUnprinted(b)) {
    return isUnprinted(a) ? towards(a, b, "credit") : towards(b, a, "credit");
  }
  return a.entry.article.id < b.entry.article.id ? towards(a, b, "undetermined") : towards(b, a, "undetermined");
}

/** Whether every day that the one may have been published on is before every such day of the other. */
function isPublishedBefore({ period: { to } }: TracedArticle, { period: { from } }: TracedArticle): boolean {
  return to !== null && from !== null && to <= from;
}

/** Whether the article credits the publisher of the other, and is not that publisher's own page. */
function creditsPublisherOf(article: TracedArticle, other: TracedArticle): boolean {
  const publisher = other.origin.clues.find(({ how }) => how === "publisher");
  if (publisher === undefined || isPublishedBy(article.origin, publisher.name)) return false;
  return article.origin.clues.some(
    ({ how, name }) => (how === "credit" || how === "dateline") && foldName(name) === foldName(publisher.name),
  );
}

/** Below 0 when slips show that `a` is the older text, above 0 when `b` is, 0 when they show nothing. */
function compareSlips({ a, b }: AlignedPair, { slips, pairs }: DirectionContext): number {
  const own = slipsAgainst(slips, a, b) - slipsAgainst(slips, b, a);
  if (own !== 0) return own;
  const shared = sharedSlips(slips, a, b);
  if (shared.length === 0) return 0;
  const nearer = nearnessToRight(slips, shared, b, pairs) - nearnessToRight(slips, shared, a, pairs);
  return Math.abs(nearer) > CLEARLY_NEARER ? nearer : 0;
}

const OWN_PAGE = 0;
const CREDITED = 1;
const UNCREDITED = 2;

/** The page of the agency itself, before an agency's credit, before none. Who was told or passed on is in copies and rewrites alike. */
function creditRank({ origin }: TracedArticle): typeof OWN_PAGE | typeof CREDITED | typeof UNCREDITED {
  const credited = origin.clues.find((clue) => clue.how === "credit" || clue.how === "dateline")?.name;
  const own =
    findPublishingAgency(origin) ?? (credited !== undefined && isPublishedBy(origin, credited) ? credited : null);
  if (own !== null && (credited === undefined || credited === own)) return OWN_PAGE;
  return credited === undefined ? UNCREDITED : CREDITED;
}

/** Words in sentences that have no counterpart. */
function wordsWithout(print: TextPrint, aligned: ReadonlySet<number>): number {
  let words = 0;
  print.sentences.forEach(({ firstWord, endWord }, index) => {
    if (!aligned.has(index)) words += endWord - firstWord;
  });
  return words;
}

function towards(older: TracedArticle, younger: TracedArticle, why: Derivation["direction"]): Direction {
  return { older, younger, why };
}
