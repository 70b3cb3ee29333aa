import { NEGATORS } from "../../data/negators.ts";
import { EMPTY_NEGATIONS } from "../data/denying-phrases.ts";
import type { UnitSide } from "../unit-pair.ts";

/** Characters behind a verb within which its question ends. */
const QUESTION = 200;

/** "ruled out" in "not ruled out". */
export function isBehindEmpty(side: UnitSide, at: number): boolean {
  const { word = "" } = side.words[at] ?? {};
  return EMPTY_NEGATIONS.some((phrase) =>
    phrase.some(
      (part, offset) =>
        offset > phrase.findIndex((earlier) => NEGATORS.has(earlier)) &&
        part === word &&
        stands(side, at - offset, phrase),
    ),
  );
}

/** Whether a row of words stands at an index without a mark between them, "not" in any of its forms; "freeze we shall not, but" is none. */
function stands({ words, text }: UnitSide, from: number, phrase: readonly string[]): boolean {
  const row = text.text.slice(words[from]?.start ?? 0, words[from + phrase.length - 1]?.end ?? 0);
  return (
    !/[,;:.!?()—–]/.test(row) &&
    phrase.every((part, offset) => {
      const there = words[from + offset]?.word ?? "";
      return (
        there === part ||
        (part === "not" && phrase[0] !== "why" && /(?:n['’]?t|cannot)$/.test(there) && NEGATORS.has(there))
      );
    })
  );
}

/** Whether a negator denies nothing: a number's sign, an answer, the name of a work, a set phrase, a question that asks for a yes. */
export function isEmpty(side: UnitSide, index: number): boolean {
  const { words, text } = side;
  const { word = "", written = "", end = 0 } = words[index] ?? {};
  // "No. 5", "No 5"; "no, they did": a sign before a number, an answer
  if (word === "no" && (/^\d/.test(words[index + 1]?.word ?? "") || /^\s?[,!–—-]/.test(text.text.slice(end, end + 2))))
    return true;
  // "the 42nd No.", "the order No. of May": a number follows, or went astray
  if (written === "No" && (!opensClause(side, index) || opensTitle(side, index))) return true;
  // "Wouldn't it be easier": it asks for a yes.
  if (/n['’]t$/.test(word) && opensClause(side, index) && /^[^.!?]*\?/.test(text.text.slice(end, end + QUESTION)))
    return true;
  return EMPTY_NEGATIONS.some((phrase) => stands(side, index - phrase.findIndex((part) => NEGATORS.has(part)), phrase));
}

/** "at the premiere of “No Time to Lose”": the name of a work in marks in the middle of a sentence. */
function opensTitle({ words, text }: UnitSide, index: number): boolean {
  const { start = 0 } = words[index] ?? {};
  return (
    /\p{L} ["“„«]$/u.test(text.text.slice(Math.max(0, start - 3), start)) &&
    /^\p{Lu}\p{Ll}/u.test(words[index + 1]?.written ?? "") &&
    words[index + 1]?.state === null
  );
}

/** Whether a word is the first one of the text or follows a mark. */
function opensClause({ words, text }: UnitSide, index: number): boolean {
  const { start = 0 } = words[index] ?? {};
  return start === 0 || /[.!?:;,"“„«]\s?$/u.test(text.text.slice(start - 2, start));
}
