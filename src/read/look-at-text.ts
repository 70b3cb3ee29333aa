import { AGENCY_BY_FORM, findSmallAgency } from "./data/agencies.ts";
import { BYLINE_PLACE, BYLINES_BY_LETTER } from "./data/byline-prefixes.ts";
import { COMMENT_LABELS, FURNITURE_LABELS, TEASER_LABELS, TEASER_PREFIXES } from "./data/labels.ts";
import { CAPTION_OPENER, CREDIT_OPENER, LIST_MARK, mayOpenWith, OPENS } from "./data/line-openers.ts";
import { isPromo } from "./data/promo-phrases.ts";
import { withoutRoleBefore } from "./data/role-nouns.ts";
import { SIGN } from "./data/sign-words.ts";
import { findEndCredit } from "./find-end-credit.ts";
import { findEndMark } from "./find-end-mark.ts";
import { opensWithDateline } from "./metadata/credits/read-dateline.ts";
import { findPageDates, mayHoldDate } from "./metadata/written-dates/find-page-dates.ts";
import { endsSentence, looksLikeName, looksLikeUncasedName, normaliseLabel, trimMarks } from "./read-shape.ts";
import { readTraits, type TextTraits } from "./scan/collapse-space.ts";
import type { UnitLook } from "./unit.ts";

/** Words of a promotional sentence at most; a longer one is a report about apps and newsletters. */
const MAX_PROMO_WORDS = 30;
/** A longer text is no margin's line whatever it opens with. */
const MAX_CAPTION_WORDS = 80;
/** A short line holds less than this many words; longer ones are prose even without a full stop. */
const MIN_LONG_WORDS = 30;
const MIN_PROSE_WORDS = 5;
/** A paragraph with an agency's credit in brackets behind it is the report's last from so many words on; a shorter one is a caption as often. */
const MIN_CREDITED = 25;
/** A label has so many words and characters at most. */
const MAX_LABEL_WORDS = 12;
const MAX_LABEL = 120;
/** What stands behind a dateline is the report, however short. */
const MIN_DATELINED = 4;
const MAX_LOOK = 600;
/** A date line without a digit ("an hour ago") is no longer than this. */
const MAX_RELATIVE = 40;

/** Every label with what it makes of its line. */
const LOOK_BY_LABEL: ReadonlyMap<string, UnitLook> = new Map<string, UnitLook>([
  ...[...FURNITURE_LABELS].map((label) => [label, "furniture-label"] as const),
  ...[...COMMENT_LABELS].map((label) => [label, "comments-label"] as const),
  ...[...TEASER_LABELS].map((label) => [label, "teaser-label"] as const),
]);
/** What is told of each label, and of each form of an agency's name, by its words: most short lines are neither. */
const LABEL_HASHES = hashesOf([...LOOK_BY_LABEL.keys(), ""]);
const AGENCY_HASHES = hashesOf(AGENCY_BY_FORM.keys());
const TEASERS_BY_LETTER = Map.groupBy(TEASER_PREFIXES, (prefix) => prefix.charAt(0));

const CAPTION_WORDS =
  /\((?:photo|foto|image|file photo|picture|фото)\b|\bvia getty images\b|\bfile photo\b|\/\s?(?:afp|ap|reuters|epa|getty)\b|\[(?:photo|file|image)[:/ ]/iu;
const DATE_CONTEXT_WORDS =
  /^(?:published|updated|posted|last|modified|on|at|by|date|time|am|pm|gmt|utc|ist|est|edt|et|cet|cest|bst|msk|pst|pdt|first|created|edited|the|a|min|mins|minutes|minute|read|reading|views|view|comments|comment|noon|hrs|h|m|p|uhr|stand|veröffentlicht|aktualisiert|am|um|vom|publié|mis|à|jour|le|publicado|actualizado|el|las|pubblicato|aggiornato|il|alle|em|às|atualizado|geplaatst|op|om|opublikowano|aktualizacja|godz|опубликовано|обновлено|в|опубліковано|оновлено|о|г|р|yayınlanma|güncelleme|of|th|st|nd|rd)$/u;

/**
 * What a line or block looks like by its own words and shape; its neighbours may still overrule it. Linear.
 *
 * @param traits - what was told of the text when it was read
 */
export function lookAtText(whole: string, traits: TextTraits = readTraits(whole)): UnitLook {
  const { words, signs, hash } = traits;
  // The patterns below are asked of the beginning only: what decides stands there, and a line may be a megabyte of spaces.
  const isWhole = whole.length <= MAX_LOOK;
  const text = isWhole ? whole : whole.slice(0, MAX_LOOK);
  const opens = mayOpenWith(text);
  const listed = (opens & OPENS.listMark) !== 0 && LIST_MARK.test(text);
  const label = words <= MAX_LABEL_WORDS && !listed && mayBeLabel(whole, traits) ? findLabel(text) : undefined;
  if (label !== undefined) return label;
  if (words > MAX_CAPTION_WORDS || (words >= MIN_DATELINED && opensWithDateline(text))) return "prose";
  if (words <= MAX_PROMO_WORDS && (signs & (SIGN.promo | SIGN.wide)) !== 0 && isPromo(text)) return "promo";
  if (words >= MIN_CREDITED && /[)\]]$/.test(whole) && findEndCredit(whole) !== null) return "prose";
  if (words <= 6 && (!isWhole || AGENCY_HASHES.has(hash) || mayListAgencies(signs)) && isAgencyLine(text))
    return "credit";
  if (words <= 60 && (opens & OPENS.credit) !== 0 && CREDIT_OPENER.test(text)) return "credit";
  if (words <= 16 && mayHoldDate(traits) && isDateLine(text)) return "date";
  if (words <= 14 && (opens & OPENS.byline) !== 0 && isByline(text)) return "byline";
  if (
    ((opens & OPENS.caption) !== 0 && CAPTION_OPENER.test(text)) ||
    (words <= 60 && mayHoldCaption(text, signs) && CAPTION_WORDS.test(text))
  )
    return "caption";
  if (words <= 30 && (opens & OPENS.teaser) !== 0 && isTeaserLine(text)) return "teaser";
  if (words >= MIN_LONG_WORDS || (words >= MIN_PROSE_WORDS && (endsSentence(whole) || findEndMark(whole) !== null)))
    return "prose";
  return listed ? "list-item" : "short";
}

function hashesOf(texts: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(texts, (text) => readTraits(text).hash));
}

/** Whether a line has a label's words, or none. Of a long line the label is made of the beginning. */
function mayBeLabel(text: string, { signs, hash }: TextTraits): boolean {
  return (signs & SIGN.wide) !== 0 || text.length > MAX_LABEL || LABEL_HASHES.has(hash);
}

/** Whether one of {@link CAPTION_WORDS} is possible; beside a letter beyond ASCII their words are not told. */
function mayHoldCaption(text: string, signs: number): boolean {
  if ((signs & (SIGN.bracket | SIGN.caption)) !== 0) return true;
  return (signs & SIGN.wide) !== 0 && /getty|file photo/i.test(text);
}

/** What a label makes of its line; undefined where the line is none. A line without any letter is furniture. */
function findLabel(text: string): UnitLook | undefined {
  const label = normaliseLabel(text);
  return label === "" ? "furniture-label" : LOOK_BY_LABEL.get(label);
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

/** Whether "dpa/AFP" or "with AFP" is possible: a word of an agency's name, or a slash or bracket where words are not told. */
function mayListAgencies(signs: number): boolean {
  return (signs & SIGN.agency) !== 0 || ((signs & SIGN.bracket) !== 0 && (signs & SIGN.wide) !== 0);
}

/** What stands before an agency's name in a line that credits it: "(with AFP)", "mit dpa", "via Reuters". */
const BEFORE_AGENCY =
  /^(?:with|via|by|from|mit|von|avec|par|con|por|com|da|med|met|z|za|за|з|с|according to|laut|selon|d['’]après|según)\s/iu;
const BETWEEN_AGENCIES = /\s?[/,&]\s?|\s(?:and|und|et|y|e|och|og|en|i|и|та)\s/u;

/** An agency's name, or several joined by slashes, perhaps with the word before them that credits. */
function isAgencyLine(text: string): boolean {
  if (AGENCY_BY_FORM.has(text.trim()) || findSmallAgency(text)?.start === 1) return true;
  return trimMarks(text, "()/[].–—-")
    .replace(BEFORE_AGENCY, "")
    .split(BETWEEN_AGENCIES)
    .every((part) => AGENCY_BY_FORM.has(part.trim()));
}

/** Behind the name of the person that a text is about: "Interview: Jane Doe, who drafted the treaty". */
const CLAUSE = /, (?:who|whose|whom|qui|dont|quien|cuyo|che|котор\p{Ll}{2,4}) /u;

/** "By Jane Doe", "Author: …"; the name must look like one. */
export function isByline(text: string): boolean {
  const lower = text.toLowerCase();
  for (const prefix of BYLINES_BY_LETTER.get(lower.charAt(0)) ?? []) {
    if (!lower.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    if (!/^[\s:]/u.test(rest) && !prefix.endsWith(":")) continue;
    if (CLAUSE.test(rest)) return false;
    const [whole = ""] = trimMarks(rest, ":").split(
      /,| and | und | et | y | e | with | avec | mit | con |&|\||•|\(| \/ |@| [-–—] |\d/u,
    );
    const name = withoutRoleBefore(whole.trim().split(BYLINE_PLACE, 1)[0] ?? "");
    if (looksLikeName(name) || looksLikeUncasedName(name)) return true;
  }
  return false;
}

/** "Read more: …" and its kin in other languages, when the label is set off by a mark. */
export function isTeaserLine(text: string): boolean {
  const lower = text.slice(0, 60).toLowerCase();
  const prefixes = TEASERS_BY_LETTER.get(lower.charAt(0)) ?? [];
  return prefixes.some((prefix) => lower.startsWith(prefix) && /^\s?[:|>»›→–—-]/u.test(lower.slice(prefix.length)));
}
