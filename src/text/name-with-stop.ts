import { ADDRESS_ENDINGS } from "./address-endings.ts";

/** Words that stand before a sentence's subject, or are it. */
const SUBJECTS = "the a an this that these those there it its he his she her they their we our you your i my".split(
  " ",
);

/** Words that open a sentence and are no part of a site's name. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SUBJECTS,
  ..."in on at by for from to of as if but and or so when while after before since although however no not".split(" "),
]);

/** Words that may follow an adverb which opens a sentence ("Today the ...") and follow no site's name. */
const AFTER_ADVERB: ReadonlySet<string> = new Set(SUBJECTS);

const WORD = /[\p{L}\p{N}-]/u;

/**
 * Whether a full stop between two words, without white space and before a capital, belongs to a name ("Gazette.Today reports") and does not
 * end a sentence that lost the space after it ("in the capital.The talks").
 *
 * A name begins with a capital and does not go on with a word that opens sentences. Then either its second word is an ending of
 * addresses and no new sentence begins with it ("Today he"), or a cut would leave a sentence of one word on either side.
 *
 * @param start - where the sentence begins that the full stop might end
 * @param stop - the full stop, between two letters
 */
export function isNameWithStop(text: string, start: number, stop: number): boolean {
  let from = stop;
  while (from > start && WORD.test(text.charAt(from - 1))) from--;
  const before = text.slice(from, stop);
  if (before === "www") return true;
  const to = endOfWord(text, stop + 1);
  const after = text.slice(stop + 1, to).toLowerCase();
  if (!isCapitalised(before) || OPENERS.has(after)) return false;
  if (ADDRESS_ENDINGS.has(after) && !AFTER_ADVERB.has(nextWord(text, to))) return true;
  // In this order: marks at the beginning are passed over only once for a sentence.
  return isEndOfSentence(text, to) || from === skipMarks(text, start);
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function endOfWord(text: string, from: number): number {
  let to = from;
  while (to < text.length && WORD.test(text.charAt(to))) to++;
  return to;
}

/** The word after one blank, in small letters; empty where a mark or the end of the line follows. */
function nextWord(text: string, from: number): string {
  if (text.charAt(from) !== " " && text.charAt(from) !== "\u00a0") return "";
  return text.slice(from + 1, endOfWord(text, from + 1)).toLowerCase();
}

function skipMarks(text: string, start: number): number {
  let from = start;
  while (from < text.length && !WORD.test(text.charAt(from))) from++;
  return from;
}

/** A label that was glued on ("Photo", "Reuters") ends a line without a full stop; a sentence has one, or a closing mark. */
function isEndOfSentence(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === "" || !'.!?…"”’»)]'.includes(next)) return false;
  const beyond = text.charAt(at + 1);
  return beyond === "" || !WORD.test(beyond);
}
