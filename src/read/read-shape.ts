import { codeUnitAt } from "../text/code-unit.ts";
import { isUnspacedLetter } from "./is-letter.ts";
import { isCollapsed } from "./scan/collapse-space.ts";

const CLOSERS = codesOf("\"'”’»)]“」』›");
const TERMINATORS = codesOf(".!?…。！？؟।");

/** Whether the text ends like a sentence: a terminator, perhaps followed by closing quotation marks or brackets. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.has(codeUnitAt(text, end - 1))) end--;
  return end > 0 && TERMINATORS.has(codeUnitAt(text, end - 1));
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Words as runs of non-space; for scripts without spaces, two letters count as a word. Linear. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  let dense = 0;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = codeUnitAt(text, index);
    if (code <= 32 || code === 160) inside = false;
    else {
      if (!inside) words++;
      inside = true;
      if (code >= 0x0e00 && isUnspacedLetter(code)) dense++;
    }
  }
  return Math.max(words, dense >> 1);
}

/** A label's form is made of so many characters of its text. */
const MAX_LABEL = 120;
/** What a label's form has no trace of, beside white space. */
const LABEL_MARKS = codesOf('0123456789()[]{}<>«»“”"|•·*#:;,.!?…→›▶►+_');
/** 1 for each unit of ASCII that ends a word of a label: a mark or white space. */
const ENDS_LABEL_WORD = Uint8Array.from({ length: 128 }, (_, code) => (LABEL_MARKS.has(code) || isSpace(code) ? 1 : 0));

/** The form in which word lists keep a label: lower case, without digits, brackets and surrounding punctuation. */
export function normaliseLabel(text: string): string {
  const lower = (text.length > MAX_LABEL ? text.slice(0, MAX_LABEL) : text).toLowerCase();
  let label = "";
  let from = 0;
  const { length } = lower;
  for (let index = 0; index < length; index++) {
    if (!endsLabelWord(codeUnitAt(lower, index))) continue;
    // A single space stays where it is.
    let next = index + 1;
    while (next < length && endsLabelWord(codeUnitAt(lower, next))) next++;
    if (next === index + 1 && codeUnitAt(lower, index) === 32) continue;
    label += `${lower.slice(from, index)} `;
    from = next;
    index = next;
  }
  label = from === 0 ? lower : label + lower.slice(from);
  const start = isOuterMark(label.charCodeAt(0)) ? 1 : 0;
  return label.slice(start, isOuterMark(label.charCodeAt(label.length - 1)) ? -1 : undefined).trim();
}

/** Whether a text of a page holds neither letters of a label nor marks that belong to one, at an offset. */
function endsLabelWord(code: number): boolean {
  return code < 128 ? ENDS_LABEL_WORD[code] === 1 : LABEL_MARKS.has(code) || isSpace(code);
}

/** One of these at either end of a label is dropped. */
function isOuterMark(code: number): boolean {
  return code === 32 || code === 0x2013 || code === 0x2014 || code === 45;
}

/** White space as `\s` has it. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return isCollapsed(code) && code !== 0xad && code !== 0x200b;
}

/** Whether the character begins a sentence or a name: an upper-case letter, or a letter of a script without case. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Share of words that begin with an upper-case letter or digit, of the words with a letter or digit. */
export function capitalShare(words: readonly string[]): number {
  let capitals = 0;
  for (const word of words) if (startsUpper(word) || /^\d/.test(word)) capitals++;
  return words.length === 0 ? 0 : capitals / words.length;
}

/** A person's name as a byline prints it: two to five words, each capitalised or a particle, no digits or sentence marks. */
export function looksLikeName(text: string): boolean {
  if (text.length > 60 || /[\d@:;!?/|"“”()[\]]/.test(text) || endsSentence(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  let capitals = 0;
  for (const word of words) {
    if (/^\p{Lu}[\p{L}\p{M}.'’-]*,?$/u.test(word)) capitals++;
    else if (!/^(?:de|da|do|dos|del|della|di|du|van|von|der|den|la|le|el|al|bin|ben|ibn|and|y|e|i|und|et)$/u.test(word))
      return false;
  }
  return capitals >= 2;
}

/** Words of a person's name in a script without case. */
const UNCASED_NAME = /^[\p{Lo}\p{M}\p{Script=Georgian}]{2,20}(?: [\p{Lo}\p{M}\p{Script=Georgian}]{2,20}){0,3}$/u;

/**
 * Whether a text may be a person's name in a script without capitals, where a label or a class already says that it is one: one to four words
 * of letters alone.
 */
export function looksLikeUncasedName(text: string): boolean {
  return text.length <= 60 && UNCASED_NAME.test(text);
}

/** The text without the given characters and white space at its ends. Linear, where a pattern anchored at the end alone would not be. */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(text, start, marks)) start++;
  while (end > start && isTrimmed(text, end - 1, marks)) end--;
  return text.slice(start, end);
}

/** Whether the character at an index is white space or one of the marks. */
export function isTrimmed(text: string, at: number, marks: string): boolean {
  return codeUnitAt(text, at) <= 32 || codeUnitAt(text, at) === 160 || marks.includes(text.charAt(at));
}
