import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { FIGURE_WORDS } from "../../data/line-openers.ts";
import { findEndCredit } from "../../find-end-credit.ts";
import { isByline, isDateLine, isTeaserLine, lookAtText } from "../../look-at-text.ts";
import { isMenuAlone } from "../../menu-line.ts";
import { findPageDates } from "../../metadata/written-dates/find-page-dates.ts";
import { countWords, endsSentence, looksLikeName } from "../../read-shape.ts";
import type { UnitLook } from "../../unit.ts";
import { isPageFurniture } from "./page-furniture.ts";

/** A teaser's or a caption's line holds no more words. */
const MAX_TEASER_WORDS = 30;
const MAX_CAPTION_WORDS = 60;
const MAX_PREFIX = 40;
/** A longer line is a paragraph. */
const MAX_LINE = 600;

/** Only an address, perhaps behind its label ("URL Source: https://…"). */
const ADDRESS = /^(?:\p{L}[\p{L} ]{0,20}:\s?)?(?:https?:\/\/|www\.)\S+$/u;
/** How long the reading takes. */
const READING_TIME = /^(?:(?:estimated )?read(?:ing)? time|lesezeit|temps de lecture|tiempo de lectura)\b/iu;
/** A site asks its visitor for consent, or counts what may be read. */
const NOTICE =
  /\b(?:(?:we|site|sites|website|websites|page) uses? cookies|cookies to (?:improve|enhance|personali[sz]e|provide|ensure|offer|give)|you have \d{1,2} (?:free )?(?:articles?|stories|story) (?:left|remaining)|your email address will not be published|javascript is (?:disabled|not enabled)|enable javascript)\b/iu;
/** One of these stands in every such line. */
const NOTICE_SIGNS: readonly string[] = ["ookies", "ou have", "will not be published", "ava"];
/** A picture's source behind its caption, named as such ("… | Photo Credit: AP", "… . Photograph: Ana Ruiz"). */
const SOURCE_NAMED =
  /[.|–—-]\s(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture) (?:[Cc]redits?|[Bb]y|[Cc]ourtesy)[: ]|(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ii]llustration|Foto|Фото): ?\p{Lu})/u;
/** The same in brackets at its end ("(AP Photo/Ana Ruiz)", "(Viewer photo)", "[Isthmus Daily]"). */
const SOURCE_IN_BRACKETS =
  /\((?:\p{Lu}[\p{L}.&’' -]{0,30} )?(?:photos?|images?|pictures?|handout|фото|foto)(?:[/:, ][^()]{1,60})?\)$|[\p{L}.] \[\p{Lu}[\p{L} .&/-]{2,40}\]$/iu;
/** The title of a figure or table, behind its number ("Figure 1: Exits from treaties", "Abb. 2 – …"). */
const FIGURE = new RegExp(`^(?:${FIGURE_WORDS.join("|")})\\.? ?\\d{1,3} ?[.:|–—-] `, "iu");
const MAX_FIGURE_WORDS = 40;
/** Who else worked on a report ("Ana Ruiz in Geneva contributed to this report."). */
const CONTRIBUTED =
  /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b|\bcontributed\.$|^\p{Lu}[\p{L}.’'-]{1,25} reported from \p{Lu}/u;
const MAX_CONTRIBUTED = 40;
const PHOTOGRAPHER = /^\p{Lu}[\p{L}.'’ -]{1,60}$/u;
const AGENCY = /^\p{Lu}[\p{L} -]{1,30}$/u;
/** A source is no longer. */
const MAX_SOURCE = 80;
/** A picture's source before its caption. */
const SOURCE_AT_START =
  /^(?:(?:Photos?|Images?|Pictures?|Video) (?:courtesy(?: of)?|by|credit)|Getty Images|AFP via Getty Images|(?:PA|EPA|AFP|Reuters|EPA-EFE)\/|PA Media|EPA-EFE|Shutterstock) \p{Lu}/u;

/** What a line of plain text looks like: as any text does, and what only lines copied from a page hold. Linear. */
export function lookAtLine(text: string): UnitLook {
  if (isPageFurniture(text)) return "furniture";
  if (isMarkedAgency(text)) return "credit";
  const look = lookAtText(text);
  // One of figures alone is furniture unless they are a date ("08.05.2025").
  if (look === "furniture-label") return /\d/.test(text) && isDateLine(text) ? "date" : look;
  if (look !== "prose" && look !== "short" && look !== "list-item") return look;
  if (text.length > MAX_LINE) return look;
  if (ADDRESS.test(text) || READING_TIME.test(text) || isMenuAlone(text)) return "furniture-label";
  // "READ MORE: …" has the form of a dateline.
  const mark = look === "prose" ? text.search(/[:–—-]/) : -1;
  if (mark > 0 && mark < MAX_PREFIX && countWords(text) <= MAX_TEASER_WORDS && isTeaserLine(text)) return "teaser";
  if (countWords(text) > MAX_CAPTION_WORDS) return look;
  if (NOTICE_SIGNS.some((sign) => text.includes(sign)) && NOTICE.test(text)) return "promo";
  if (CONTRIBUTED.test(text)) return countWords(text) <= MAX_CONTRIBUTED ? "credit" : look;
  if (isHeadLine(text)) return "date";
  if (countWords(text) <= MAX_FIGURE_WORDS && FIGURE.test(text)) return "caption";
  const isSourced = endsWithSource(text) || SOURCE_AT_START.test(text) || SOURCE_IN_BRACKETS.test(text);
  return isSourced && !(look === "prose" && findEndCredit(text) !== null) ? "caption" : look;
}

/** An agency behind signs, at a report's end ("==Kyodo", "— Reuters"). */
const MARKED_NAME = /^[=–—-]{1,3} ?(\p{Lu}[\p{L} .-]{1,40})$/u;

function isMarkedAgency(text: string): boolean {
  return text.length <= MAX_SOURCE && AGENCY_BY_FORM.has(MARKED_NAME.exec(text)?.[1] ?? "");
}

/** A line of a date and of names beside it. */
const MAX_HEAD_LINE = 120;
/** A whole day to which a name or a word was glued where the page set them apart by their place ("Ana Ruiz10.7.2025 14:26Updated 18:03"). */
const GLUED =
  /\p{L}\d{1,2}[./-]\d{1,2}[./-](?:20|19)\d\d|\p{L}(?:20|19)\d\d-\d\d-\d\d|(?:20|19)\d\d,? \d{1,2}[:.]\d\d\p{Lu}\p{Ll}/u;
/** Who took the pictures, in such a line. */
const PICTURE_BY = /^(?:photo(?:graph)?s?|pictures?|images?|video|fotos?|bild(?:er)?|фото)(?: by|:) ?\p{Lu}/iu;
const HEAD_MARK = /\s[|•·]\s/u;

/** Whether a line is a date with names beside it, set off by bars ("Friday 9 May 2025 10:14 BST | Ana Ruiz in Geneva"). */
function isHeadLine(text: string): boolean {
  if (text.length > MAX_HEAD_LINE || !/\d/.test(text)) return false;
  if (GLUED.test(text)) return !endsSentence(text) && findPageDates(text).length > 0;
  const parts = text.split(HEAD_MARK);
  const dates = parts.filter(isDateLine).length;
  return (
    dates > 0 &&
    parts.length > 1 &&
    parts.every(
      (part) =>
        isDateLine(part) || isByline(part) || PICTURE_BY.test(part) || looksLikeName(part.split(" in ", 1)[0] ?? ""),
    )
  );
}

/** Whether a caption ends with its picture's source, as agencies and papers print it ("… REUTERS/Ana Ruiz", "… Example Wire/Ana Ruiz"). */
function endsWithSource(text: string): boolean {
  const named = SOURCE_NAMED.exec(text);
  if (named !== null) return text.length - named.index <= MAX_SOURCE;
  const slash = text.lastIndexOf("/");
  if (slash < 0 || !PHOTOGRAPHER.test(text.slice(slash + 1))) return false;
  const before = text.slice(Math.max(0, slash - MAX_SOURCE), slash);
  const end = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? "));
  return (
    (end >= 0 && AGENCY.test(before.slice(end + 2))) || AGENCY_BY_FORM.has(before.slice(before.lastIndexOf(" ") + 1))
  );
}
