import { fieldLabelLength } from "../../data/margin-words.ts";
import { countWords } from "../../read-shape.ts";
import type { Unit } from "../../unit.ts";
import { titleForms } from "./title-site.ts";

/** A headline holds so many words; of fewer a section or the site's own name is printed again and again. */
const MIN_WORDS = 4;
const MAX_WORDS = 40;
/** Lines of a page's head with its menus. */
const MAX_HEAD = 200;
/** Behind a paragraph of so many words a headline comes again as a sub-heading. */
const PARAGRAPH = 15;
/** From the headline to the report stand so many lines at most, of which so many could be headlines themselves. */
const MAX_LINES = 14;
const MAX_OTHERS = 2;
const MIN_PROSE = 12;

/**
 * The last place of a headline that a page prints twice above its first article: as the page's title, with the site's name behind it or without,
 * and again behind the menus. Null where none is, where it is not the report that follows, and where other lines come again too, as the headings of a
 * table of contents do. Linear.
 */
export function findRepeatedHeadline(units: readonly Unit[]): number | null {
  const seen = new Map<string, number>();
  let begun = false;
  let found: number | null = null;
  let forms: readonly string[] = [];
  for (const [index, { text, look }] of units.entries()) {
    if (index >= MAX_HEAD) break;
    const words = countWords(text);
    begun ||= look === "prose" && words >= PARAGRAPH;
    if ((look !== "short" && look !== "prose") || words < MIN_WORDS || words > MAX_WORDS) continue;
    const own = titleForms(text.slice(fieldLabelLength(text, "headline")));
    const isAgain = own.some((form) => seen.has(form));
    for (const form of own) if (!seen.has(form)) seen.set(form, index);
    if (!isAgain) continue;
    const isOther = !own.some((form) => forms.includes(form));
    if (found !== null && isOther && own.some((form) => (seen.get(form) ?? index) < (found ?? 0))) return null;
    if (begun) continue;
    found = index;
    forms = own;
  }
  return found !== null && headsReport(units, found) ? found : null;
}

function headsReport(units: readonly Unit[], headline: number): boolean {
  let others = 0;
  for (let at = headline + 1; at <= headline + MAX_LINES; at++) {
    const { look, text } = units[at] ?? { look: "teaser", text: "" };
    if (look === "prose" && countWords(text) >= MIN_PROSE) return true;
    if (look === "teaser" || look === "teaser-label") return false;
    if (look === "short" && countWords(text) > MIN_WORDS && ++others > MAX_OTHERS) return false;
  }
  return false;
}
