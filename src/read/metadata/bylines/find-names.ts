import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { BYLINE_PLACE, BYLINE_ROLES, BYLINES_BY_LETTER, NOT_A_NAME } from "../../data/byline-prefixes.ts";
import { isDocumentKind } from "../../data/document-kinds.ts";
import { withoutRoleBefore, withoutRoleBehind } from "../../data/role-nouns.ts";
import { countWords, endsSentence, looksLikeName, looksLikeUncasedName, trimMarks } from "../../read-shape.ts";
import { findPageDates } from "../written-dates/find-page-dates.ts";

/** A byline that does not begin as one has no more words. */
const MAX_BARE_BYLINE = 12;
/** A byline's names stand in its first characters. */
const MAX_BYLINE = 300;
const NAME_SEPARATORS =
  /(,|;|\||•|·|:|\(|\)| and | AND | und | et | y | e | i | и | та | with | WITH | avec | mit | con |&|\/| – | - | — |(?<=\p{Ll}{2})\. |\d)/u;

/** The text with its dates, accounts and addresses blanked out: "Jane Doe April 12, 2024", "Jane Doe @jdoe" name Jane Doe. */
function withoutDates(text: string): string {
  let rest = text;
  for (const { span } of findPageDates(text))
    rest = `${rest.slice(0, span.start)}${"|".repeat(span.end - span.start)}${rest.slice(span.end)}`;
  if (!rest.includes("@")) return rest;
  return rest
    .split(" ")
    .map((word) => (word.includes("@") ? "|".repeat(word.length) : word))
    .join(" ");
}

/** What stands before a name and is none of it. */
const HONORIFIC =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Rev|Hon|Herr|Frau|Mme|Madame|Monsieur|Sr|Sra|Dott|Dott\.ssa|Ing|Mgr)\.?\s)+(?=\p{Lu})/u;

/** A field's label and its value may both say "by": "Byline: By Jane Doe". */
const BY_AGAIN = /^(?:by|von|par|por|di) (?=\p{Lu})/iu;

/** What stands between a name and the date behind it: "Posted by Jane Doe on 8 May 2025". */
const BEFORE_DATE = / (?:on|am|vom|le|el|il|em|op|den) ?\|*$/u;

/** Whether what stands before a name says nothing: marks, or a title. */
export function isNothing(before: string): boolean {
  return !/\p{L}/u.test(before) || HONORIFIC.test(`${before}A`);
}

/** The code of a database's field: "BY" of the writer, others of other things. */
const FIELD_CODE = /^([A-Z][A-Z0-9])[A-Z0-9]?(?:\t\s?| {3,20})/u;

/** The names of a byline, without its opening, roles, dates and places ("Jane Doe in Geneva"). */
export function findNames(whole: string): { readonly name: string; readonly start: number }[] {
  const code = FIELD_CODE.exec(whole);
  if (code !== null) {
    if (!/^(?:BY|AU)$/u.test(code[1] ?? "")) return [];
    const { length } = code[0];
    return findNames(whole.slice(length)).map(({ name, start }) => ({ name, start: start + length }));
  }
  const text = whole.slice(0, MAX_BYLINE);
  const lower = text.toLowerCase();
  const prefix = BYLINES_BY_LETTER.get(lower.charAt(0))?.find(
    (opening) => lower.startsWith(opening) && /^(?:$|[\s:])/u.test(text.slice(opening.length)),
  );
  const from = prefix === undefined ? 0 : prefix.length;
  const names: { name: string; start: number }[] = [];
  let at = from;
  for (const part of withoutDates(text.slice(from)).split(NAME_SEPARATORS)) {
    const bare = trimMarks((part.split(BYLINE_PLACE, 1)[0] ?? "").replace(BEFORE_DATE, ""), ":.").replace(
      HONORIFIC,
      "",
    );
    const own = prefix === undefined ? bare : withoutRoleBefore(bare.replace(BY_AGAIN, ""));
    const name = looksLikeName(own) ? own : withoutRoleBehind(own);
    const isName = looksLikeName(name) || (prefix !== undefined && looksLikeUncasedName(name));
    if (
      isName &&
      !AGENCY_BY_FORM.has(name) &&
      !BYLINE_ROLES.includes(name.toLowerCase()) &&
      findPageDates(name).length === 0
    ) {
      names.push({ name, start: at + part.indexOf(name) });
    }
    at += part.length;
  }
  return names;
}

/** Whether a short line that does not say so is a byline: a name stands first, perhaps with a role or a place ("Jane Doe, Geneva"). */
export function opensWithName(text: string): boolean {
  if (countWords(text) > MAX_BARE_BYLINE || endsSentence(text)) return false;
  const [first] = findNames(text);
  if (first === undefined || isNoName(first.name)) return false;
  return first.start === 0 || HONORIFIC.test(`${text.slice(0, first.start)}A`);
}

/** Whether a text reads as a person's name, and not as a desk's or a label. */
export function looksLikePerson(name: string): boolean {
  return looksLikeName(name) && !isNoName(name);
}

const NO_PERSON =
  /\b(?:team|staff|editors?|editorial|desk|news|media|group|company|inc|llc|ltd|blog|magazine|university|institute|insurance|marketing|guide|policy|updated|published|read|more|reviewed|review|reporter|correspondent|share|follow|home|about|contact|posted|written|minutes?|comments?|categories|category|topics?|the|your|our|best|how|what|why|by|fact|checked|medically)\b/iu;

/** Whether what stands where a name would is a desk, a label or a line of the page. */
export function isNoName(name: string): boolean {
  return NOT_A_NAME.has(name.toLowerCase()) || NO_PERSON.test(name) || isDocumentKind(name);
}
