import type { Field } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { logOdds } from "../../text/log-odds.ts";
import { SITE_BIAS, SITE_WEIGHTS } from "../data/site-weights.ts";
import { unitSpan } from "../join-body.ts";
import { byRule } from "../metadata/by-rule.ts";
import type { LabelledUnit } from "../unit.ts";
import { findOpeningName } from "./find-opening-name.ts";
import { measureSites } from "./site-features.ts";
import { readSiteNames } from "./site-names.ts";

/** From this sum of weights a name is the site's; a paper's name on top of the page from a lower one, for real pages to learn from are seldom papers'. */
const MIN_SUM = -1.5;
const MIN_PAPER = -3;
/** What it adds to a name that it opens the page and its day stands beside it; no page to learn from is as short as the copies that have no more than that. */
const OPENING = 2.6;

/**
 * The name that a page of plain text gives itself, for the reports that name no publisher of their own: the one for which most speaks of where the page prints
 * it, how often, beside what, and whether the page's address has it. Null where none is likely. Linear in the page's length times the hosts that it prints.
 *
 * @param url - of the page, null where it is not known
 */
export function findSite(units: readonly LabelledUnit[], url: string | null): Field | null {
  const names = readSiteNames(units);
  const opening = findOpeningName(units, names);
  let best: (typeof names)[number] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, features] of measureSites(units, url, names).entries()) {
    const sum = logOdds(SITE_WEIGHTS, features, SITE_BIAS) + (at === opening ? OPENING : 0);
    if (sum < most || sum < (features.topMasthead === 1 && features.agency === 0 ? MIN_PAPER : MIN_SUM)) continue;
    most = sum;
    best = names[at] ?? null;
  }
  if (best === null) return null;
  return {
    value: best.name,
    evidence: [unitSpan(best.unit, findName(best.unit.text, best.name))],
    by: byRule("site-name"),
  };
}

/** Where the words of a name stand one after the other, however wide the blanks between them; the whole text where they do not. */
function findName(text: string, name: string): Span {
  const [first = "", ...others] = name.split(" ");
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const stands = others.every((word) => {
      while (/\s/u.test(text.charAt(end))) end++;
      end += word.length;
      return text.startsWith(word, end - word.length);
    });
    if (stands) return { start, end };
  }
  return { start: 0, end: text.length };
}
