import { AGENCY_BY_FORM } from "./data/agencies.ts";
import { countWords, endsSentence, trimMarks } from "./read-shape.ts";

/** No such line is longer. */
const MAX_LINE = 400;
/** A line opens with whose it is; "(c)" without a year counts an item, and "Copyright" may be a law's. */
const OPENING =
  /^(?:(?:[Cc]opyright |COPYRIGHT )?©\s?(?:\d{4}\b|\p{L})|(?:\([cC]\) ?)?(?:[Cc]opyright|COPYRIGHT) ?(?:\([cC]\) ?)?\d{4}\b|\([cC]\) ?\d{4}\b)/u;
const OPENING_WITHOUT_YEAR = /^(?:[Cc]opyright|COPYRIGHT):? \p{Lu}/u;
const RESERVED = /\brights reserved\b/i;
const MAX_OWNER_WORDS = 7;
/** © 2025 Example Wire · Copyright (c) 2019-2025 by Example Wire: the sign, and what stands behind it. */
const SIGN = /©|\(c\)|\bcopyright\b/giu;
const YEAR_AND_OWNER =
  /^(?:\s|©|\(c\)|copyright){0,6}((?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?)?,?\s?(?:by\s)?["«„“]?(\p{Lu}[^.,;:|·•/()\n"»“”©\d]{1,60})/iu;
/** Example Wire © 2025: what stands before the sign, and what behind it. */
const NAME_BEFORE = /^\p{Lu}[^.,;:|·•/()\n"»“”©\d]{1,60}$/u;
const NO_NAME = /^(?:copyright|all rights|alle rechte|tous droits|todos los|tutti i)/iu;
const YEAR_BEHIND =
  /^\s?((?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?)?(?=$|\s?[.,;|·•–—-]|\s(?:all|alle|tous|todos|tutti)\s)/iu;
/** What follows the name in such a line. */
const BEHIND_NAME =
  /\s(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os|все права|усі права|wszelkie|newspapers?\b|media\b|news media\b|group\b|ltd\b|limited\b|llc\b|inc\b|gmbh\b|co\b|corp\b|dac\b|plc\b|ag\b|bv\b|s\.?a\b|oy\b|oyj\b|ab\b|asa\b|a\/s\b|aps\b|n\.?v\b|kg\b|ohg\b|e\.?v\b|se\b|verlag\b|verlags|publishing\b|publications\b|publishers\b|holdings?\b|pty\b|pte\b|pvt\b|plc\b|corporation\b|company\b|srl\b|s\.?r\.?l\b|s\.?p\.?a\b|sarl\b|sas\b|sl\b|ltda\b|sp\. z|spółka|s\.?r\.?o\b|a\.s\b|d\.?o\.?o\b|kft\b|zrt\b|nyrt\b|oü\b|uab\b|sia\b|as\b|ооо\b|зао\b|ао\b|тов\b|пат\b|ип\b)/iu;

/** Whether a line says whose the page or a report is ("© 2025 Example Courier. All rights reserved."). Linear. */
export function isRightsLine(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  if (OPENING.test(text)) return true;
  if (!OPENING_WITHOUT_YEAR.test(text)) return false;
  return RESERVED.test(text) || (countWords(text) <= MAX_OWNER_WORDS && !endsSentence(text));
}

/** Whom a line names behind the sign of copyright. */
export interface Owner {
  /** without what a company adds to its name ("© 2025 Example Wire Ltd. All rights reserved") */
  readonly name: string;
  /** the line gives its year */
  readonly dated: boolean;
}

/** The owner that a line names, wherever in it the sign stands; null for an agency, whose pictures stand under such lines. */
export function findOwner(text: string): Owner | null {
  const [, year, owner] = findOwnerBefore(text) ?? findOwnerBehind(text) ?? [];
  if (owner === undefined || !/^\p{Lu}/u.test(owner)) return null;
  const name = trimMarks(owner.slice(0, BEHIND_NAME.exec(owner)?.index), " –—-");
  return name === "" || AGENCY_BY_FORM.has(name) ? null : { name, dated: year !== undefined };
}

/** The line, its year and the owner who stands before its sign. */
function findOwnerBefore(text: string): readonly [string, string | undefined, string] | null {
  const at = text.indexOf(" ©");
  const owner = text.slice(0, Math.max(0, at));
  if (!NAME_BEFORE.test(owner) || NO_NAME.test(owner)) return null;
  const behind = YEAR_BEHIND.exec(text.slice(at + 2));
  return behind === null ? null : [text, behind[1], owner];
}

/** The same for an owner who stands behind a sign and a year. */
function findOwnerBehind(text: string): readonly (string | undefined)[] | null {
  for (const sign of text.matchAll(SIGN)) {
    const found = YEAR_AND_OWNER.exec(text.slice(sign.index + sign[0].length));
    if (found !== null) return found;
  }
  return null;
}
