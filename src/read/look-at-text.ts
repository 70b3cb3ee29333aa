import { AGENCY_BY_FORM } from "./data/agencies.ts";
import { BYLINE_PREFIXES } from "./data/byline-prefixes.ts";
import { COMMENT_LABELS, FURNITURE_LABELS, TEASER_LABELS, TEASER_PREFIXES } from "./data/labels.ts";
import { PROMO_PHRASES } from "./data/promo-phrases.ts";
import { findEndMark } from "./find-end-mark.ts";
import { findPageDates } from "./metadata/find-page-dates.ts";
import { opensWithDateline } from "./metadata/read-dateline.ts";
import { countWords, endsSentence, isTrimmed, looksLikeName, normaliseLabel, trimMarks } from "./read-shape.ts";
import type { UnitLook } from "./unit.ts";

/** Words of a promotional sentence at most; a longer one is a report about apps and newsletters. */
const MAX_PROMO_WORDS = 30;
/** A short line holds less than this many words; longer ones are prose even without a full stop. */
const MIN_LONG_WORDS = 30;
const MIN_PROSE_WORDS = 5;
/** What stands behind a dateline is the report, however short. */
const MIN_DATELINED = 4;
const MAX_LOOK = 600;
/** A date line without a digit ("an hour ago") is no longer than this. */
const MAX_RELATIVE = 40;

const PUNCTUATION = ",.!?:;\"'’”)…";
/** Phrases by their longest word: a line is compared with those alone of which it has that word. */
const PHRASES_BY_WORD = groupBy(PROMO_PHRASES, (phrase) =>
  phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), ""),
);
/** 1 for each pair of a length and a first code unit (in 64 steps) that such a word has: most words are not looked up. */
const PHRASE_SHAPES = new Uint8Array(64 * 64);
for (const word of PHRASES_BY_WORD.keys()) PHRASE_SHAPES[shapeOf(word, 0, word.length)] = 1;
const BYLINES_BY_LETTER = groupBy(BYLINE_PREFIXES, (prefix) => prefix.charAt(0));
const TEASERS_BY_LETTER = groupBy(TEASER_PREFIXES, (prefix) => prefix.charAt(0));

const LIST_MARK = /^(?:[•*▪●◦‣·–—-]|\d{1,2}[.)]|[a-z][.)])\s/u;
const CAPTION_OPENER =
  /^(?:photo|photos|image|picture|pic|file photo|foto|bild|fotos|imagen|imagem|video|caption|фото|зображення|zdjęcie|fot\.|foto:|kuva|bilde|illustration|abbildung|screenshot|infographic|grafik|źródło|getty images|shutterstock|copyright|©)(?:\s+(?:by|credit|courtesy|von|por|par|di|from))?\s*[:/|©]/iu;
const CAPTION_WORDS =
  /\((?:photo|foto|image|file photo|picture|фото)\b|\bvia getty images\b|\bfile photo\b|\/\s?(?:afp|ap|reuters|epa|getty)\b|\[(?:photo|file|image)[:/ ]/iu;
const CREDIT_OPENER =
  /^\(?(?:reporting by|additional reporting|editing by|writing by|with (?:inputs|input|files|reporting) from|with agency inputs|compiled by|source\s?:|sources\s?:|источник\s?:|джерело\s?:|quelle\s?:|fuente\s?:|fonte\s?:|źródło\s?:|read the (?:full|original) (?:article|story)|read more (?:in|at)|originally published|first published (?:on|in|by)|this (?:article|story) (?:was )?(?:first|originally))/iu;
const DATE_CONTEXT_WORDS =
  /^(?:published|updated|posted|last|modified|on|at|by|date|time|am|pm|gmt|utc|ist|est|edt|et|cet|cest|bst|msk|pst|pdt|first|created|edited|the|a|min|mins|minutes|minute|read|reading|views|view|comments|comment|noon|hrs|h|uhr|stand|veröffentlicht|aktualisiert|am|um|vom|publié|mis|à|jour|le|publicado|actualizado|el|las|pubblicato|aggiornato|il|alle|em|às|atualizado|geplaatst|op|om|opublikowano|aktualizacja|godz|опубликовано|обновлено|в|опубліковано|оновлено|о|г|р|yayınlanma|güncelleme|of|th|st|nd|rd)$/u;

/** What a line or block looks like by its own words and shape; its neighbours may still overrule it. Linear. */
export function lookAtText(whole: string, words = countWords(whole)): UnitLook {
  // The patterns below are asked of the beginning only: what decides stands there, and a line may be a megabyte of spaces.
  const text = whole.length > MAX_LOOK ? whole.slice(0, MAX_LOOK) : whole;
  const listed = LIST_MARK.test(text);
  if (words <= 12 && !listed) {
    const label = normaliseLabel(text);
    if (label === "") return "furniture-label";
    if (TEASER_LABELS.has(label)) return "teaser-label";
    if (COMMENT_LABELS.has(label)) return "comments-label";
    if (FURNITURE_LABELS.has(label)) return "furniture-label";
  }
  if (words >= MIN_DATELINED && opensWithDateline(text)) return "prose";
  if (words <= MAX_PROMO_WORDS && isPromo(text)) return "promo";
  if (words <= 6 && isAgencyLine(text)) return "credit";
  if (words <= 60 && CREDIT_OPENER.test(text)) return "credit";
  if (words <= 16 && isDateLine(text)) return "date";
  if (words <= 14 && isByline(text)) return "byline";
  if (
    words <= 80 &&
    (CAPTION_OPENER.test(text) || (words <= 60 && /[(/[]|getty|file photo/i.test(text) && CAPTION_WORDS.test(text)))
  )
    return "caption";
  if (words <= 30 && isTeaserLine(text)) return "teaser";
  if (words >= MIN_LONG_WORDS || (words >= MIN_PROSE_WORDS && (endsSentence(whole) || findEndMark(whole) !== null)))
    return "prose";
  return listed ? "list-item" : "short";
}

/** Whether a sentence asks the reader to subscribe, install or follow. Speech in quotation marks is never promotion. */
export function isPromo(text: string): boolean {
  if (/^["“«„'‘]/u.test(text)) return false;
  const lower = text.toLowerCase();
  for (let from = 0; from < lower.length; ) {
    const space = lower.indexOf(" ", from);
    const next = space < 0 ? lower.length : space;
    let start = from;
    let end = next;
    while (start < end && isTrimmed(lower, start, PUNCTUATION)) start++;
    while (end > start && isTrimmed(lower, end - 1, PUNCTUATION)) end--;
    if (PHRASE_SHAPES[shapeOf(lower, start, end)] === 1) {
      const phrases = PHRASES_BY_WORD.get(lower.slice(start, end));
      if (phrases?.some((phrase) => includesWords(lower, phrase)) === true) return true;
    }
    from = next + 1;
  }
  return false;
}

function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) & 63) * 64 + (text.charCodeAt(start) & 63);
}

/** Whether the phrase stands in the text from the beginning of a word. */
function includesWords(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)));
}

/** A line that holds a date or "2 hours ago" and hardly anything else. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || (text.length > MAX_RELATIVE && !/\d/.test(text))) return false;
  const dates = findPageDates(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const { span } of dates) {
    rest = rest.slice(0, span.start) + " ".repeat(span.end - span.start) + rest.slice(span.end);
  }
  const words = rest.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = words.filter((word) => !DATE_CONTEXT_WORDS.test(word));
  return others.length <= (endsSentence(text) ? 1 : 3);
}

function isAgencyLine(text: string): boolean {
  const bare = trimMarks(text, "()/[].–—-");
  return AGENCY_BY_FORM.has(bare) || AGENCY_BY_FORM.has(text.trim());
}

/** "By Jane Doe", "Author: …"; the name must look like one. */
export function isByline(text: string): boolean {
  const lower = text.toLowerCase();
  for (const prefix of BYLINES_BY_LETTER.get(lower.charAt(0)) ?? []) {
    if (!lower.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    if (!/^[\s:]/u.test(rest) && !prefix.endsWith(":")) continue;
    const [name = ""] = trimMarks(rest, ":").split(/,| and | und | et | y | e |&|\||•/u);
    if (looksLikeName(name.trim())) return true;
  }
  return false;
}

/** "Read more: …" and its kin in other languages, when the label is set off by a mark. */
function isTeaserLine(text: string): boolean {
  const lower = text.slice(0, 60).toLowerCase();
  const prefixes = TEASERS_BY_LETTER.get(lower.charAt(0)) ?? [];
  return prefixes.some((prefix) => lower.startsWith(prefix) && /^\s?[:|>»›→–—-]/u.test(lower.slice(prefix.length)));
}

function groupBy(entries: readonly string[], keyOf: (entry: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}
