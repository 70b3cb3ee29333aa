import type { Span } from "../model/span.ts";
import { isNameWithStop } from "./name-with-stop.ts";

/** Short forms after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen col maj capt lt sgt sen rep gov pres st no nos art arts para paras vs etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx ca cf ed vol pp fig inc ltd co corp e.g i.e u.s u.k u.n a.m p.m".split(
    " ",
  ),
);

const TERMINATORS = ".!?…。！？";
const CLOSERS = "\"'”’»)]“」』";

/**
 * The sentences of a text as spans without surrounding white space, in order; a line break always ends one.
 *
 * A full stop after an abbreviation or a single initial does not end a sentence, nor one inside a number or a
 * site's name ("Gazette.Today"). A closing quotation mark
 * or bracket after the terminator belongs to the sentence. Linear in the length of the text.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "\n") {
      pushTrimmed(spans, text, start, index);
      start = index + 1;
    } else if (TERMINATORS.includes(character)) {
      let end = index + 1;
      while (end < text.length && (TERMINATORS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
      if (endsSentence(text, start, index, end)) {
        pushTrimmed(spans, text, start, end);
        start = end;
      }
      index = end - 1;
    }
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, start: number, terminator: number, end: number): boolean {
  if (end >= text.length) return true;
  if ("。！？".includes(text.charAt(terminator))) return true;
  let next = end;
  while (
    next < text.length &&
    (text.charAt(next) === " " || text.charAt(next) === "\t" || text.charAt(next) === "\u00a0")
  )
    next++;
  if (next >= text.length || text.charAt(next) === "\n") return true;
  const follower = text.charAt(next);
  // A page that lost its breaks glues sentences ("officials.The"); a glued lower-case letter or digit is no new sentence.
  if (next === end)
    return (
      text.charAt(terminator) === "." &&
      end === terminator + 1 &&
      isUpper(follower) &&
      isLower(text.charAt(terminator - 1)) &&
      isLower(text.charAt(next + 1)) &&
      !isNameWithStop(text, start, terminator)
    );
  if (isLower(follower)) return false;
  if (text.charAt(terminator) !== "." || end > terminator + 1) return true;
  return !isAbbreviation(text, start, terminator);
}

function isAbbreviation(text: string, start: number, terminator: number): boolean {
  let from = terminator;
  while (from > start && !/[\s("“‘[]/.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, terminator);
  if (word.length === 1) return isUpper(word);
  return ABBREVIATIONS.has(word.toLowerCase());
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === "") from++;
  while (to > from && text.charAt(to - 1).trim() === "") to--;
  if (to > from) spans.push({ start: from, end: to });
}
