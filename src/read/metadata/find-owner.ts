import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { trimMarks } from "../read-shape.ts";

/** © 2025 Example Wire · Copyright (c) 2019-2025 by Example Wire */
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)(?:\s|©|\(c\)|copyright){0,6}((?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?)?,?\s?(?:by\s)?["«„“]?(\p{Lu}[^.,;:|·•/()\n"»“”©\d]{1,60})/iu;
/** What follows the name in such a line. */
const BEHIND_NAME =
  /\s(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os|все права|усі права|wszelkie|newspapers?\b|media\b|news media\b|group\b|ltd\b|limited\b|llc\b|inc\b|gmbh\b|co\b|corp\b|dac\b|plc\b|ag\b|bv\b|s\.?a\b|oy\b|oyj\b|ab\b|asa\b|a\/s\b|aps\b|n\.?v\b|kg\b|ohg\b|e\.?v\b|se\b|verlag\b|verlags|publishing\b|publications\b|publishers\b|holdings?\b|pty\b|pte\b|pvt\b|plc\b|corporation\b|company\b|srl\b|s\.?r\.?l\b|s\.?p\.?a\b|sarl\b|sas\b|sl\b|ltda\b|sp\. z|spółka|s\.?r\.?o\b|a\.s\b|d\.?o\.?o\b|kft\b|zrt\b|nyrt\b|oü\b|uab\b|sia\b|as\b|ооо\b|зао\b|ао\b|тов\b|пат\b|ип\b)/iu;

/** Whom a copyright line names ("© 2025 Example Wire Ltd. All rights reserved"), without what a company adds to its name; null for an agency, whose pictures stand under such lines. */
export function findOwner(text: string): string | null {
  const owner = COPYRIGHT.exec(text)?.[2];
  if (owner === undefined || !/^\p{Lu}/u.test(owner)) return null;
  const behind = BEHIND_NAME.exec(owner)?.index;
  const name = trimMarks(owner.slice(0, behind), " –—-");
  return name === "" || AGENCY_BY_FORM.has(name) ? null : name;
}

/** Whether a copyright line gives its year. */
export function hasOwnerYear(text: string): boolean {
  return COPYRIGHT.exec(text)?.[1] !== undefined;
}
