import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { isPressName } from "../../data/press-nouns.ts";
import { countWords } from "../../read-shape.ts";

/** Marks that sites set between a headline and their name. */
const MARK = /\s(?:[|•·»–—-]{1,3}|::)\s/gu;
/** A headline is no longer; the marks of longer texts are their own. */
const MAX_TITLE = 400;
/** Words of a headline that is left, and of a site's name. */
const MIN_HEADLINE = 4;
const MAX_SITE = 5;
/** Sections and the site's name behind one headline. */
const MAX_PARTS = 3;

/** What stands behind the last mark of a title, and the title before it, as offsets. */
interface Cut {
  /** end of the headline */
  readonly end: number;
  /** first character of the name */
  readonly start: number;
  readonly bar: boolean;
}

/** Whom a page names as itself. */
export interface KnownNames {
  /** folded texts of the page's short lines */
  readonly lines: ReadonlySet<string>;
  /** folded name of the page's host; empty where it is not known */
  readonly host: string;
}

/** What stands behind a headline in its line. */
export interface TitlePart {
  /** end of what stands before the mark in front of it */
  readonly before: number;
  readonly start: number;
  readonly end: number;
  readonly what: "agency" | "site" | "section";
}

/** A text's letters and digits in small letters, one space between its words. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The folded forms of a title: as it is, and without what stands behind its last marks. */
export function titleForms(title: string): string[] {
  const forms = [foldTitle(title)];
  let end = title.length;
  for (let part = 0; part < MAX_PARTS; part++) {
    const cut = findCut(title, end);
    if (cut === null) break;
    end = cut.end;
    forms.push(foldTitle(title.slice(0, end)));
  }
  return forms;
}

/**
 * What stands behind a headline in its line and is none of it, from the line's end: the site's name or an agency's, and sections before it. Only where
 * that is sure: behind a bar, or where the page has the name or the bare headline in a line of its own.
 */
export function findTitleParts(title: string, names: KnownNames): TitlePart[] {
  const parts: TitlePart[] = [];
  let end = title.length;
  while (parts.length < MAX_PARTS) {
    const cut = findCut(title, end);
    if (cut === null) break;
    const name = title.slice(cut.start, end);
    const folded = foldTitle(name);
    const known =
      isPressName(name) ||
      names.lines.has(folded) ||
      (names.host !== "" && names.host.includes(folded.replaceAll(" ", "")));
    const agency = AGENCY_BY_FORM.has(name);
    const sure = agency || known || cut.bar || names.lines.has(foldTitle(title.slice(0, cut.end)));
    if (!sure || !/^[\p{Lu}\p{Lo}\d]|\.\p{L}{2,6}$/u.test(name)) break;
    parts.push({ before: cut.end, start: cut.start, end, what: agency ? "agency" : known ? "site" : "section" });
    end = cut.end;
  }
  return parts;
}

/** The last mark before `end` that a few words stand behind and a headline before. */
function findCut(title: string, end: number): Cut | null {
  if (end > MAX_TITLE) return null;
  let last: RegExpExecArray | null = null;
  for (const match of title.slice(0, end).matchAll(MARK)) last = match;
  if (last === null) return null;
  const start = last.index + last[0].length;
  const name = title.slice(start, end);
  if (name.trim() === "" || countWords(name) > MAX_SITE || countWords(title.slice(0, last.index)) < MIN_HEADLINE)
    return null;
  return { end: last.index, start, bar: last[0].includes("|") };
}
