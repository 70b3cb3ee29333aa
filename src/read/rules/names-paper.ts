import { isMastheadName, isPressName } from "../data/press-nouns.ts";
import { withoutFolio, withoutMarks } from "../metadata/bylines/bare-name.ts";
import { readSourceLine } from "../metadata/credits/read-source-line.ts";
import { findPageDates } from "../metadata/written-dates/find-page-dates.ts";
import { trimMarks } from "../read-shape.ts";

/**
 * Whether a line names the paper and is no headline: with a whole day, with the number of an issue, or with what part of the paper it is. Linear.
 */
export function namesPaper(text: string): boolean {
  return isDatedName(text) || isNumberedName(text) || isPartOfPaper(text);
}

/** What may stand behind the day of a paper's or an agency's line: the hour, and its short name. */
const BEHIND_DAY = /^[\s,:|.–-]{0,4}(?:\d{1,2}[:.]\d{2})?[\s,]{0,3}(?:\(?[A-Z]{2,6}\)?)?$/u;
const YEAR = /\b(?:19|20)\d{2}\b/;
const BEFORE_DAY = new Set("on by since until from to of before after in".split(" "));

/** Whether a line gives a paper's name and a whole day, or ends with a whole day as an agency's line does ("NORTH PRESS / RIGA, Jan 10 2026 (NP)"). */
function isDatedName(text: string): boolean {
  if (!YEAR.test(text)) return false;
  const dates = findPageDates(text);
  if (dates.some(({ date }) => date.kind === "day") && readSourceLine(text, "", true)?.sure === true) return true;
  const last = dates.at(-1);
  if (last?.date.kind !== "day" || !BEHIND_DAY.test(text.slice(last.span.end))) return false;
  const before = text.slice(0, last.span.start).trimEnd().split(" ").at(-1) ?? "";
  return !BEFORE_DAY.has(before.toLowerCase());
}

/** Whether a line is a paper's name and the number of an issue ('Quarterly "The Harbour", issue 41'). */
function isNumberedName(text: string): boolean {
  const folio = withoutFolio(text);
  if (folio === text) return false;
  const name = withoutMarks(folio);
  return name !== trimMarks(folio, " ,–—-|•·:*#[]<>+=~_") || isPressName(name) || isMastheadName(name);
}

/** What a paper says of a part of itself: "TRUE OR NOT - the checking page of the Harbour Chronicle". */
const PART_OF = /\s[–—-]\s(?:the|our|a) [\p{Ll} -]{3,40} (?:of|from|by|at) (?:the )?(\p{Lu}.{2,50})$/u;

const MAX_PART = 120;

function isPartOfPaper(text: string): boolean {
  const name = PART_OF.exec(text.slice(0, MAX_PART))?.[1] ?? "";
  return name !== "" && (isPressName(name) || isMastheadName(name));
}
