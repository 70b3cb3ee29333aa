import type { Field } from "../../../model/article.ts";
import { unitSpan } from "../../join-body.ts";
import { isByline } from "../../look-at-text.ts";
import { trimMarks } from "../../read-shape.ts";
import type { Unit } from "../../unit.ts";
import { byRule } from "../by-rule.ts";
import { looksLikePerson } from "./find-names.ts";
import { isRole, MAX_LINE, readNames } from "./plain-names.ts";

/** Marks of a terminal or of Markdown around a line, and those that part it. */
const LINE_MARKS = "^<>*_#~[]()–—-•|";
const PARTS = /\s[|•·–—-]\s/u;
/** "From Jane Doe, Geneva": without the place behind the name it may be a word's source. */
const FROM = /^(?:From|FROM)\s(?=(\p{Lu}[\p{L}.’'-]+\s\p{Lu}[^,]{1,40}),\s?\p{Lu})/u;

/** Who else took part stands behind the writer: "Written by Jane Doe. Edited by Tom Sample". */
const OTHER_HANDS = /[.;,] (?:additional |)(?:edit|photo|illustrat|translat|produced|graphic|video|research)/iu;
/** Behind the photographer: "Photographs by Tom Sample, text by Jane Doe". */
const TEXT_BY = /(?:^|[,;.] |and |& )(?=(?:text|words|story|report|reporting|written)(?: by|:) \p{Lu})/iu;
/** What somebody is, before the name in brackets: "(Reporter Jane Doe)". */
const ROLE_BEFORE =
  /^\((?:reporter|correspondent|journalist|author|korrespondent|reporterin|корреспондент|кореспондент) (?=\p{Lu})/iu;

/** "Posted by Jane Doe on 8 May 2025": what stands before the day, how soon a digit follows, and how long such words are. */
const BEFORE_DAY = / (?:on|am|vom|le|el|il|em|op|den) /giu;
const DAY = /^[^|]{0,16}\d/u;
const MAX_DAY = 57;
/** "Posted on July 18, 2025 by Jane Doe" */
const POSTED =
  /^(?:posted|published|written|filed|submitted|compiled|prepared|recorded|reported|checked|verified|transcribed) (?:on )?[^|]{0,12}\d[^|]{0,28} by (?=\p{Lu})/iu;

/** The names of a line, or of a part of one between bars, that says that they wrote. */
export function readMarked(unit: Unit, common: ReadonlySet<string>): Field[] {
  const whole = unit.text.slice(0, MAX_LINE);
  const turned = readTurned(unit, whole);
  if (turned.length > 0) return turned;
  const text = whole.slice(0, OTHER_HANDS.exec(whole)?.index);
  const role = ROLE_BEFORE.exec(text);
  if (role !== null) return readNames(unit, common, false, { start: role[0].length, end: text.length });
  const posted = POSTED.exec(text);
  if (posted !== null) return readNames(unit, common, false, { start: posted[0].length, end: text.length });
  const behind = text.length < whole.length || /\bby\b|:/iu.test(text) ? findTextBy(whole) : -1;
  if (behind > 0) return readNames(unit, common, false, { start: behind, end: whole.length });
  const last = text.lastIndexOf(", by ");
  if (last > 0 && looksLikePerson(text.slice(last + 5)))
    return readNames(unit, common, false, { start: last + 5, end: text.length });
  let from = 0;
  for (const part of text.split(PARTS)) {
    const bare = trimMarks(part, LINE_MARKS);
    const start = text.indexOf(bare, from);
    const sent = FROM.exec(bare);
    if (sent !== null) {
      // Behind the name stands the place.
      const own = { start: start + sent[0].length, end: start + sent[0].length + (sent[1] ?? "").length };
      return readNames(unit, common, false, own);
    }
    if (bare !== "" && isByline(withoutDayBehind(withoutAccounts(bare))))
      return readNames(unit, common, false, { start, end: start + bare.length });
    from = Math.max(from, start + bare.length);
  }
  return [];
}

/** How catalogues print a name, and the field they print it in: "Author: Doe, Jane; Sample, Tom B." */
const CATALOGUED = /^(?:authors?|byline|AU)\s?:?\s+(?=\p{Lu}[^,;]{1,40}, \p{Lu})/iu;
const TURNED =
  /^(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30})?), (\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30})?)$/u;

/** The names of a catalogue's field, the surname first in each. */
function readTurned(unit: Unit, text: string): Field[] {
  const label = CATALOGUED.exec(text)?.[0];
  if (label === undefined) return [];
  const names = text.slice(label.length).split(/;\s?/u);
  const fields = names.flatMap((name): Field[] => {
    const [, surname = "", given = ""] = TURNED.exec(name) ?? [];
    if (surname === "" || (surname.includes(" ") && given.includes(" ")) || isRole(given)) return [];
    const start = text.indexOf(name, label.length);
    return [
      {
        value: `${given} ${surname}`,
        evidence: [unitSpan(unit, { start, end: start + name.length })],
        by: byRule("byline-turned"),
      },
    ];
  });
  return fields.length === names.length ? fields : [];
}

/** Where the words begin that say whose the text is, behind those that say whose the pictures are; -1 for none. */
function findTextBy(text: string): number {
  if (!/^(?:photo|picture|image|illustration|foto|video)/iu.test(text)) return -1;
  const match = TEXT_BY.exec(text);
  return match === null ? -1 : match.index + match[0].length;
}

/** The line without addresses and accounts: "BY JANE DOE jdoe@gazette.example". */
function withoutAccounts(text: string): string {
  if (!text.includes("@")) return text;
  return text
    .split(" ")
    .filter((word) => !word.includes("@"))
    .join(" ");
}

/** The line without the day that ends it. */
function withoutDayBehind(text: string): string {
  for (const match of text.matchAll(BEFORE_DAY)) {
    const rest = text.slice(match.index + match[0].length);
    if (rest.length <= MAX_DAY && DAY.test(rest)) return text.slice(0, match.index);
  }
  return text;
}
