import { MONTHS } from "../../data/months.ts";

/** A number or a word of a text that may hold a date; words in lower case. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** value of a number token, else -1 */
  readonly number: number;
}

/**
 * Numbers and words of a text, in order; a year and the hour that it runs into are two ("May 9, 202510:14 AM"), and so are a month and the word
 * that it is glued to ("PublishedMay 9", "Jane DoeMay 9"). Linear.
 */
export function tokenise(text: string): Token[] {
  const tokens = tokeniseAscii(text) ?? tokeniseAny(text);
  const isGlued = (token: Token): boolean => text.charAt(token.end) === ":" && YEAR_AND_HOUR.test(token.text);
  // Without its year a month in a word is none.
  const hasGluedWord = FOUR_DIGITS.test(text) && GLUED_WORD.test(text);
  if (!hasGluedWord && !tokens.some(isGlued)) return tokens;
  return tokens.flatMap((token) => {
    if (isGlued(token)) return [partOf(token, 0, YEAR), partOf(token, YEAR)];
    const border = hasGluedWord && token.number < 0 ? findMonthBehind(text, token) : 0;
    return border === 0 ? [token] : [partOf(token, 0, border), partOf(token, border)];
  });
}

const FOUR_DIGITS = /\d{4}/;
const GLUED_WORD = /\p{Ll}\p{Lu}\p{Ll}/u;
const MONTH_BEHIND = /(?<=\p{Ll})\p{Lu}\p{Ll}{2,11}$/u;
/** A word with a month behind it is no longer. */
const MAX_GLUED = 40;

/** Where in a word a month begins that is glued to what stands before it; 0 for none. */
function findMonthBehind(text: string, { start, end }: Token): number {
  const own = end - start > MAX_GLUED ? "" : text.slice(start, end);
  const match = MONTH_BEHIND.exec(own);
  return match !== null && MONTHS.has(match[0].toLowerCase()) ? match.index : 0;
}

const YEAR_AND_HOUR = /^20\d\d(?:[01]?\d|2[0-3])$/;
/** Digits of a year. */
const YEAR = 4;

function partOf({ text, start }: Token, from: number, to = text.length): Token {
  const own = text.slice(from, to);
  return { text: own, start: start + from, end: start + to, number: /^\d/.test(own) ? Number(own) : -1 };
}

/** The tokens of a text of ASCII alone, which most are, without a pattern; null for any other. */
function tokeniseAscii(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length; ) {
    const start = index;
    while (isDigit(text.charCodeAt(index))) index++;
    const number = index > start;
    let hasCapital = false;
    if (!number) {
      for (; isLetter(text.charCodeAt(index)); index++) hasCapital ||= text.charCodeAt(index) < 97;
      if (index > start && text.charCodeAt(index) === 39 && isLetter(text.charCodeAt(index + 1))) {
        index++;
        for (; isLetter(text.charCodeAt(index)); index++) hasCapital ||= text.charCodeAt(index) < 97;
      }
    }
    // A letter beyond ASCII may belong to the word that has just ended.
    if (text.charCodeAt(index) >= 128) return null;
    if (index === start) {
      index++;
      continue;
    }
    const own = text.slice(start, index);
    tokens.push({
      text: hasCapital ? own.toLowerCase() : own,
      start,
      end: index,
      number: number && own.length <= 14 ? Number(own) : -1,
    });
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A number, or a word; Thai shortens the names of months with a stop inside: "ก.ค.", "พ.ศ.". */
const WORD_OR_NUMBER = /\p{Nd}+|[\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e4e](?=\.)|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** A word in small letters; the dot that a Turkish capital I keeps there is dropped. */
function toSmall(word: string): string {
  return word.toLowerCase().replaceAll("i\u0307", "i");
}

function tokeniseAny(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD_OR_NUMBER)) {
    const digits = /^\p{Nd}/u.test(match[0]);
    const own = digits ? withAsciiDigits(match[0]) : toSmall(match[0]);
    tokens.push({
      text: own,
      start: match.index,
      end: match.index + match[0].length,
      number: digits && own.length <= 14 ? Number(own) : -1,
    });
  }
  return tokens;
}

/** First digits of the scripts that print dates in digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

function withAsciiDigits(digits: string): string {
  if (digits.charCodeAt(0) <= 57) return digits;
  return digits.replace(/[^0-9]/gu, (digit) => {
    const zero = ZEROS.find((first) => digit.charCodeAt(0) >= first && digit.charCodeAt(0) < first + 10);
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
  });
}
