import type { Which } from "./date-forms.ts";

/** A word, a run of digits or a mark, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

/** Words, runs of digits and single marks, in order. Linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)) {
    const word = match[0];
    const kind = /^\d/.test(word) ? "number" : /^\p{L}/u.test(word) ? "word" : "mark";
    tokens.push({ text: word, lower: word.toLowerCase(), start: match.index, end: match.index + word.length, kind });
  }
  return tokens;
}

/** The number of at most `digits` digits. */
export function numberOf(token: Token | undefined, digits: number): number | null {
  return token?.kind === "number" && token.text.length <= digits ? Number(token.text) : null;
}

/** Four digits from 1900 to 2099. */
export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1900 && year <= 2099 ? year : null;
}

/** One or two digits from 1 to 31. */
export function dayOf(token: Token | undefined): number | null {
  const day = numberOf(token, 2);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

/** "last", "this" or "next". */
export function whichOf(token: Token | undefined): Which | null {
  return token?.lower === "last" || token?.lower === "this" || token?.lower === "next" ? token.lower : null;
}

/** Index after a glued ordinal ending: "9th" is tokens "9" and "th". */
export function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  const glued = token !== undefined && before !== undefined && token.start === before.end;
  return glued && ["st", "nd", "rd", "th"].includes(token.lower) ? at + 1 : at;
}

/** Index after a full stop that stands directly behind a short form. */
export function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ".") && tokens[at]?.start === tokens[at - 1]?.end ? at + 1 : at;
}

/** Whether nothing stands between the tokens of a stretch. */
export function touch(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}

/** Whether the token is this mark. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === "mark" && token.text === mark;
}

/** Whether the token is a hyphen or a dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && "-–—‐‑−".includes(token.text);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
