import { TEASER_LABELS } from "./data/labels.ts";
import { countWords, normaliseLabel } from "./read-shape.ts";
import type { LabelledUnit, Unit } from "./unit.ts";

/** So many excerpts make a list of other pages. */
const MIN_EXCERPTS = 4;
/** Share of a page's prose that is excerpts from which the page is a list. */
const MIN_SHARE = 0.75;
const MIN_HEADLINE_WORDS = 3;

/** Whether a text breaks off as excerpts do: "…", "...", "[…]". */
export function breaksOff(text: string): boolean {
  return /(?:…|\.\.\.)[\])]?$/u.test(text.slice(-8).trimEnd());
}

/** Whether a line or link sends the reader to the rest: "Read more", "Continue reading →". */
export function isReadMore(text: string): boolean {
  return text.length <= 40 && TEASER_LABELS.has(normaliseLabel(text));
}

/**
 * The units of a page of plain text that lists other pages with an excerpt of each, all labelled as no article's; null for any other page.
 * An excerpt breaks off, or a line under it sends the reader on.
 */
export function labelExcerptList(units: readonly Unit[]): LabelledUnit[] | null {
  const prose = units.flatMap((unit, at) => (unit.look === "prose" ? [{ unit, at }] : []));
  const excerpts = prose.filter(({ unit, at }) => breaksOff(unit.text) || isReadMore(units[at + 1]?.text ?? ""));
  if (excerpts.length < MIN_EXCERPTS || excerpts.length < MIN_SHARE * prose.length) return null;
  let run = -1;
  let last: LabelledUnit["kind"] | null = null;
  return units.map((unit) => {
    const kind = kindOf(unit);
    if (kind !== last) run++;
    last = kind;
    return { unit, kind, article: null, run };
  });
}

function kindOf({ look, text }: Unit): LabelledUnit["kind"] {
  if (look === "date") return "meta";
  if (look === "byline" || look === "credit" || look === "caption" || look === "promo") return look;
  if (look === "teaser-label" || look === "furniture-label" || look === "furniture" || look === "comments-label")
    return "furniture";
  return countWords(text) >= MIN_HEADLINE_WORDS ? "teaser" : "furniture";
}
