/**
 * The words of a text in flat arrays. `exact` tells word-for-word equality (case and diacritics aside), `term` equality up to
 * inflection and transliteration; both are 32-bit hashes, so two different words may (once in billions) look the same.
 */
export interface Words {
  readonly count: number;
  readonly exact: Int32Array;
  readonly term: Int32Array;
  /** UTF-16 offset of the first character */
  readonly start: Int32Array;
  /** UTF-16 offset after the last character */
  readonly end: Int32Array;
  /** bit 1: starts with a capital letter; bit 2: is a number; bit 4: at most three letters; bit 8: an ideograph or kana */
  readonly flags: Uint8Array;
}

export const CAPITAL = 1;
export const NUMBER = 2;
export const SHORT = 4;
export const IDEOGRAPH = 8;

/** Words longer than this are cut: a run without blanks (Thai, a URL) must not grow a hash without bound. */
const LONGEST_WORD = 40;

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x60, 0xb4]);

/** Code unit → folded code unit (lower case, without diacritics), 0 for what is no letter or digit. */
const FOLD = new Uint16Array(0x10000);
/** The same for terms: letters that transliterations exchange (y, j, i; w, v) are one. */
const FOLD_TERM = new Uint16Array(0x10000);
fillFolds();

/** A word's letters as terms compare them; one buffer, because a call never outlives {@link readWords}. */
const LETTERS = new Uint16Array(LONGEST_WORD);

/**
 * The words of a text. An apostrophe joins ("don't"), a possessive "'s" is left out, separators inside a number join
 * ("1,200" is "1200"), an ideograph is a word of its own. Linear in the length of the text.
 */
export function readWords(text: string): Words {
  const capacity = Math.ceil(text.length / 2) + 1;
  const exact = new Int32Array(capacity);
  const term = new Int32Array(capacity);
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const flags = new Uint8Array(capacity);
  let count = 0;
  let index = 0;
  while (index < text.length) {
    const first = text.charCodeAt(index);
    const folded = FOLD[first] ?? 0;
    if (folded === 0) {
      index++;
      continue;
    }
    if (isIdeograph(first)) {
      exact[count] = mix(folded, 0);
      term[count] = exact[count] ?? 0;
      start[count] = index;
      end[count] = index + 1;
      flags[count++] = IDEOGRAPH;
      index++;
      continue;
    }
    const from = index;
    let hash = 0;
    let length = 0;
    let digits = 0;
    let last = index;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      const letter = FOLD[code] ?? 0;
      if (letter === 0) {
        if (!joinsWord(text, index, code)) break;
        index++;
        continue;
      }
      if (isIdeograph(code)) break;
      if (letter >= 0x30 && letter <= 0x39) digits++;
      hash = (Math.imul(hash, 0x01000193) ^ letter) | 0;
      if (length < LONGEST_WORD) LETTERS[length] = FOLD_TERM[code] ?? 0;
      length++;
      index++;
      last = index;
    }
    const letters = Math.min(length, LONGEST_WORD);
    exact[count] = mix(hash, length);
    term[count] = digits === length ? (exact[count] ?? 0) : hashTerm(letters);
    start[count] = from;
    end[count] = last;
    flags[count++] =
      (first !== folded && isUpper(first) ? CAPITAL : 0) | (digits > 0 ? NUMBER : 0) | (length <= 3 ? SHORT : 0);
    // "Ukraine's": the possessive ending is no part of the word and no word of its own.
    if (APOSTROPHES.has(text.charCodeAt(index)) && isPossessive(text, index)) index += 2;
  }
  return {
    count,
    exact: exact.subarray(0, count),
    term: term.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    flags: flags.subarray(0, count),
  };
}

/** The term hash of one word, as {@link readWords} gives it; 0 when the text holds no word. */
export function termOf(word: string): number {
  return readWords(word).term[0] ?? 0;
}

/** Avalanche of a word hash with its length (the finaliser of MurmurHash3, public domain); never 0, which means "empty slot". */
export function mix(hash: number, salt: number): number {
  let mixed = hash ^ Math.imul(salt + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}

function joinsWord(text: string, index: number, code: number): boolean {
  if (APOSTROPHES.has(code)) return isLetterAt(text, index + 1) && !isPossessive(text, index);
  if (code !== 0x2c && code !== 0x2e) return false;
  return isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
}

function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1);
  return (letter === 0x73 || letter === 0x53) && !isLetterAt(text, apostrophe + 2);
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && FOLD[text.charCodeAt(index)] !== 0;
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function isUpper(code: number): boolean {
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Light stem of the letters in the buffer: inflections of English off, doubled letters single, at least three letters left. */
function hashTerm(length: number): number {
  let end = length;
  if (end > 4 && endsWith(end, "ing")) end -= end > 5 ? 3 : 0;
  else if (end > 4 && (endsWith(end, "ed") || endsWith(end, "es"))) end -= 2;
  else if (end > 3 && LETTERS[end - 1] === 0x73 && LETTERS[end - 2] !== 0x73) end -= 1;
  if (end > 3 && LETTERS[end - 1] === 0x65) end -= 1;
  let hash = 0;
  let previous = 0;
  let kept = 0;
  for (let index = 0; index < end; index++) {
    const letter = LETTERS[index] ?? 0;
    if (letter === previous && letter > 0x39) continue;
    hash = (Math.imul(hash, 0x01000193) ^ letter) | 0;
    previous = letter;
    kept++;
  }
  return mix(hash, kept);
}

function endsWith(length: number, ending: string): boolean {
  for (let index = 0; index < ending.length; index++) {
    if (LETTERS[length - ending.length + index] !== FOLD_TERM[ending.charCodeAt(index)]) return false;
  }
  return true;
}

function fillFolds(): void {
  const word = /[\p{L}\p{N}]/u;
  for (let code = 0; code < 0x10000; code++) {
    // Above the Greek, Cyrillic, Arabic, Indic and Thai blocks letters have no case worth folding; surrogates are no letters here.
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    if (!word.test(character)) continue;
    const plain = code < 0x2000 ? character.toLowerCase().normalize("NFD").charCodeAt(0) : code;
    FOLD[code] = plain;
    FOLD_TERM[code] = plain === 0x79 || plain === 0x6a ? 0x69 : plain === 0x77 ? 0x76 : plain;
  }
}
