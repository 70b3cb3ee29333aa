import type { Field } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { MENU_WORDS } from "../../data/menu-words.ts";
import { ROLE_NOUNS, withoutRoleBehind } from "../../data/role-nouns.ts";
import { unitSpan } from "../../join-body.ts";
import { isLanguageSwitch, isRow } from "../../menu-line.ts";
import type { Unit } from "../../unit.ts";
import { byRule } from "../by-rule.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";
import { findNames, looksLikePerson } from "./find-names.ts";

/** Of a line around a report so many characters are read. */
export const MAX_LINE = 160;
/** Letters from which a word of a name is looked for among the report's common words. */
const MIN_WORD = 4;

/** The names of a line up to what the first of them is, each that of a person by its form. */
export function readNames(
  unit: Unit,
  common: ReadonlySet<string>,
  isBare: boolean,
  { start: from, end }: Span = { start: 0, end: MAX_LINE },
): Field[] {
  if (isLanguageSwitch(unit.text) || (isBare && isRow(unit.text) && findPageDates(unit.text).length === 0)) return [];
  const fields: Field[] = [];
  for (const { name: whole, start: at } of findNames(unit.text.slice(from, end))) {
    const start = from + at;
    const glued = isBare ? gluedLength(whole) : 0;
    const name = withoutRoleBehind(whole.slice(glued));
    if (isRole(name)) break;
    if (isBare && !(looksLikePerson(name) && isFree(name, common))) continue;
    if (!isBare && fields.length > 0 && !isFree(name, common)) continue;
    fields.push({
      value: name,
      evidence: [unitSpan(unit, { start: start + glued, end: start + glued + name.length })],
      by: byRule("byline-line"),
    });
  }
  return fields;
}

/** Beginnings of surnames with a capital inside. */
const NAME_PARTS: ReadonlySet<string> = new Set(
  "mc mac de di du da del la le lo van von fitz st san ben al el abu mac o d".split(" "),
);

/** Characters of what was glued to a name without a space: "Harbour NewsAna Ruiz" names Ana Ruiz. */
function gluedLength(name: string): number {
  const match = /^(?:.{0,60}[^\p{L}]|)(\p{L}{0,30}\p{Ll})(?=\p{Lu}\p{Ll})/u.exec(name);
  if (match?.[1] === undefined || NAME_PARTS.has(match[1].toLowerCase())) return 0;
  return looksLikePerson(name.slice(match[0].length)) ? match[0].length : 0;
}

/** Whether a part of a byline says what somebody is: "Programme Communications", "Executive Editor". */
export function isRole(name: string): boolean {
  return name.split(/[\s-]+/u).some((word) => ROLE_NOUNS.has(word.toLowerCase()));
}

/** A heading, a box or a document that stands where a name would, by a word that is in no name. */
const TITLE =
  /\b(?:release|number|edition|notebook|newsletter|briefing|digest|roundup|headlines|brief|version|friendly|am|pm|et|gmt|utc|est|edt|bst|cet|cest|eet|ist|time|contact|click|notice|download|support|donate|subscribe|journalism|worldwide|provided|listen|watch|join|discover|explore|learn|buy|shop|try|visit|refresh|links?|videos?|audio|photos?|gallery|bonus|share|save|page|item|jingle|reactions?|story|stories|article|column|section|index|archive|id)\b/iu;
const LINK = /\s(?:and|of|in|for|on|at|to|with|from|AND|OF|IN|THE|FOR|ON|AT|WITH|FROM)\s/u;

/** Whether no word of a name is one that the report writes small, or an entry of a menu. */
export function isFree(name: string, common: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  if (
    MENU_WORDS.has(name.toLowerCase()) ||
    isRole(name) ||
    isLanguageSwitch(name) ||
    TITLE.test(name) ||
    LINK.test(name)
  )
    return false;
  return (
    !words.some((word) => word.length >= MIN_WORD && common.has(word)) && !words.every((word) => MENU_WORDS.has(word))
  );
}

/** The words that a report writes small. */
export function readCommonWords(body: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of body.matchAll(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3,}/gu)) words.add(word);
  return words;
}
