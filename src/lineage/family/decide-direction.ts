import type { Derivation } from "../../model/lineage.ts";
import { findPublishingAgency } from "../origin/find-origin-clues.ts";
import type { TracedArticle, VerifiedPair } from "./verified-pair.ts";

export interface Direction {
  readonly older: TracedArticle;
  readonly younger: TracedArticle;
  readonly why: Derivation["direction"];
}

/** One text must be longer than the other by this factor before "holds more" tells anything. */
const CLEARLY_LONGER = 1.15;

/**
 * Which of two related texts stands nearer to the report they share.
 *
 * In this order: the text that carries the agency's own credit where the other does not (a copy of the wire may be printed after a rewrite of it);
 * the earlier day of publication; the one that holds the whole of the other and more; the one with more quotations. Days of capture say nothing.
 * Where nothing tells, the lower id stands for the older and the direction is `undetermined`.
 */
export function decideDirection(pair: VerifiedPair): Direction {
  const { a, b } = pair;
  const creditA = creditRank(a);
  const creditB = creditRank(b);
  if (creditA !== creditB) return creditA < creditB ? towards(a, b, "credit") : towards(b, a, "credit");
  if (a.published !== null && b.published !== null && a.published !== b.published) {
    return a.published < b.published ? towards(a, b, "date") : towards(b, a, "date");
  }
  const wordsA = a.print.words.count;
  const wordsB = b.print.words.count;
  if (wordsA > wordsB * CLEARLY_LONGER) return towards(a, b, "containment");
  if (wordsB > wordsA * CLEARLY_LONGER) return towards(b, a, "containment");
  const quotes = a.print.quotes.length - b.print.quotes.length;
  if (quotes !== 0) return quotes > 0 ? towards(a, b, "completeness") : towards(b, a, "completeness");
  return a.entry.article.id < b.entry.article.id ? towards(a, b, "undetermined") : towards(b, a, "undetermined");
}

/** 0: the agency's own page; 1: an agency's credit; 2: no credit. Who was told or passed on is in copies and rewrites alike. */
function creditRank(article: TracedArticle): number {
  const credited = article.origin.clues.find((clue) => clue.how === "credit" || clue.how === "dateline")?.name;
  const own = findPublishingAgency(article.origin);
  if (own !== null && (credited === undefined || credited === own)) return 0;
  return credited === undefined ? 2 : 1;
}

function towards(older: TracedArticle, younger: TracedArticle, why: Derivation["direction"]): Direction {
  return { older, younger, why };
}
