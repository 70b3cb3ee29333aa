import type { Span } from "../model/span.ts";
import { END_MARKS, findSmallAgency } from "./data/agencies.ts";
import { countWords, endsSentence } from "./read-shape.ts";

/** A source that no list knows, in capitals after the last sentence ("… talks. EXAMPLE WIRE"): up to three words of three letters or more. */
const CAPITALS_AT_END = /[.!?…"”’')]\s{1,3}(\p{Lu}{3,20}(?: \p{Lu}{3,20}){0,2})$/u;
const MAX_MARK = 70;
/** What such a source stands behind holds so many words; the capitals behind an initial are a photographer's name. */
const MIN_WORDS = 4;
const INITIAL = /(?<!\p{L})\p{Lu}\.\s{1,3}$/u;
/** The marks by their last character, longest first. */
const MARKS_BY_LAST = new Map<number, string[]>();
for (const mark of END_MARKS) {
  const last = mark.charCodeAt(mark.length - 1);
  MARKS_BY_LAST.set(last, [...(MARKS_BY_LAST.get(last) ?? []), mark]);
}

/** The agency's mark after the last sentence ("… talks. REUTERS"), in the text's offsets. */
export function findEndMark(text: string): Span | null {
  for (const mark of MARKS_BY_LAST.get(text.charCodeAt(text.length - 1)) ?? []) {
    if (!text.endsWith(mark)) continue;
    const before = text.slice(Math.max(0, text.length - mark.length - 4), text.length - mark.length);
    if (/[.!?…"”’')]\s{0,3}(?:[–—/(-]\s?)?$/u.test(before))
      return { start: text.length - mark.length, end: text.length };
  }
  return findSmallMark(text) ?? findUnlistedMark(text);
}

/** "… talks. (ansa)" */
function findSmallMark(text: string): Span | null {
  const small = findSmallAgency(text);
  if (small === null || !/[.!?…"”’']\s{0,3}\($/u.test(text.slice(Math.max(0, small.start - 6), small.start)))
    return null;
  return { start: small.start - 1, end: text.length };
}

function findUnlistedMark(text: string): Span | null {
  // The last character of a mark is a capital; most texts end in a full stop.
  if (text.charCodeAt(text.length - 1) < 65) return null;
  const mark = CAPITALS_AT_END.exec(text.slice(-MAX_MARK))?.[1];
  if (mark === undefined) return null;
  const start = text.length - mark.length;
  const before = text.slice(Math.max(0, start - MAX_MARK), start);
  if (countWords(before) < MIN_WORDS || !endsSentence(before.trimEnd()) || INITIAL.test(before)) return null;
  // A text all in capitals ends in capitals whoever wrote it.
  return before === before.toUpperCase() ? null : { start, end: text.length };
}
