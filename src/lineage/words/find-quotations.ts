import type { Span } from "../../model/span.ts";

/** Opening mark → marks that close it. Straight marks open and close alike; pages mix both kinds in one quotation. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  "“": '”"“',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‘": "’'",
  "'": "'’",
  "「": "」",
};
const SINGLE = "'‘";
const LONGEST = 1500;

/**
 * The quotations of a text as spans inside their quotation marks, in order, none inside another.
 *
 * A single mark opens only after a blank or bracket and before a letter, and closes only before a blank or punctuation, so that apostrophes
 * stay out. A mark that is not closed within the paragraph quotes to the paragraph's end, as newspapers print a quotation that
 * goes on in the next. Linear in the length of the text times a small constant.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    const closers = CLOSERS[mark];
    if (closers === undefined || (SINGLE.includes(mark) && !opensSingle(text, index))) continue;
    const end = findClose(text, index, closers, SINGLE.includes(mark));
    if (end === null) continue;
    spans.push({ start: index + 1, end });
    index = end;
  }
  return spans;
}

function findClose(text: string, open: number, closers: string, single: boolean): number | null {
  const limit = Math.min(text.length, open + LONGEST);
  for (let index = open + 1; index < limit; index++) {
    const character = text.charAt(index);
    if (character === "\n") return single || index - open < 20 ? null : index;
    if (closers.includes(character) && (!single || closesSingle(text, index))) return index;
  }
  return null;
}

function opensSingle(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return (index === 0 || /[\s([{—–-]/u.test(before)) && /\p{L}/u.test(text.charAt(index + 1));
}

function closesSingle(text: string, index: number): boolean {
  const after = text.charAt(index + 1);
  const before = text.charAt(index - 1);
  return (after === "" || /[\s.,;:!?)\]}—–-]/u.test(after)) && !/\s/u.test(before);
}
