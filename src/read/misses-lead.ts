import { ADDED_OPENERS } from "./data/lead-openers.ts";
import { normaliseForMatch } from "./html/article-body.ts";
import { countWords } from "./read-shape.ts";

/** Words of a first paragraph that is judged: a shorter one is a line of its own. */
const MIN_WORDS = 6;

/**
 * Whether an article's text begins in its middle, as far as its first words tell: with a small letter, or with someone who "added" or
 * "also said" before anyone was named. A lead that is missing without such a trace cannot be seen.
 */
export function missesLead(text: string): boolean {
  const [paragraph = ""] = text.slice(0, 600).split("\n", 1);
  if (countWords(paragraph) < MIN_WORDS) return false;
  const opening = paragraph.replace(/^["“”„«‘'([…. –—-]{1,6}/u, "").slice(0, 120);
  // "iPhone", "eBay" and "al-Shabaab" begin small wherever they stand.
  if (/^\p{Ll}{2,}[ ,]/u.test(opening) && !paragraph.startsWith("(")) return !writesSmall(text.slice(0, 2_000));
  // In quotation marks it is the speaker's own way to begin.
  return /^[\p{L}]/u.test(paragraph) && ADDED_OPENERS.test(paragraph.slice(0, 120));
}

/** Whether a writer begins sentences with small letters throughout. */
function writesSmall(text: string): boolean {
  return /[.!?]\s\p{Ll}/u.test(text) || !/[.!?]\s\p{Lu}/u.test(text);
}

/** Letters and digits of a paragraph's beginning by which it is found in the JSON-LD's text. */
const KEY = 60;
/** Letters and digits before the first paragraph that are more than a dateline, a byline or a caption: some twenty words. */
const MIN_MISSED = 100;

/**
 * Whether a body begins later than the text that the page's JSON-LD gives of it, and holds its beginning nowhere. `articleBody` is in the
 * form of `normaliseForMatch`. Linear.
 */
export function beginsLater(paragraphs: readonly string[], articleBody: string): boolean {
  const [first] = paragraphs;
  if (first === undefined || articleBody === "") return false;
  const key = normaliseForMatch(first.slice(0, 2 * KEY)).slice(0, KEY);
  const at = key.length < KEY / 2 ? -1 : articleBody.indexOf(key);
  if (at < MIN_MISSED) return false;
  const opening = articleBody.slice(0, KEY / 2);
  return !paragraphs.some((paragraph) => normaliseForMatch(paragraph).includes(opening));
}
