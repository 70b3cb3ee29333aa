import {
  APOSTROPHE,
  CAPITAL_LETTER,
  DIGIT,
  FOLDED,
  FOLDED_TERM,
  IDEOGRAPH_CHARACTER,
  KINDS,
  POINT,
  SEPARATOR,
} from "./characters.ts";

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
  /** sum of {@link CAPITAL}, {@link NUMBER}, {@link SHORT} and {@link IDEOGRAPH} */
  readonly flags: Uint8Array;
}

/** starts with a capital letter */
export const CAPITAL = 1;
/** holds a digit */
export const NUMBER = 2;
/** at most three letters */
export const SHORT = 4;
/** is an ideograph or kana */
export const IDEOGRAPH = 8;

/** Letters of a word that its term looks at: a run without blanks (Thai, a URL) must not grow a stem without bound. */
const LONGEST_WORD = 40;
/** Texts of more characters get arrays of their own, so that one huge page does not hold memory for good. */
const SHARED_LENGTH = 1 << 16;

const FNV_PRIME = 0x01000193;
const [LETTER_D, LETTER_E, LETTER_G, LETTER_I, LETTER_N, LETTER_S] = [0x64, 0x65, 0x67, 0x69, 0x6e, 0x73];

/** Buffers of {@link readWords}, used by one call at a time: a call never waits. */
const SHARED = makeBuffers(SHARED_LENGTH / 2 + 1);
/** A word's letters as terms compare them. */
const LETTERS = new Uint16Array(LONGEST_WORD);

interface Buffers {
  readonly exact: Int32Array;
  readonly term: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;
}

/**
 * The words of a text. An apostrophe joins ("don't"), a possessive "'s" is left out, separators inside a number join
 * ("1,200" is "1200"), an ideograph is a word of its own. Linear in the length of the text.
 */
export function readWords(text: string): Words {
  const { length } = text;
  const { exact, term, start, end, flags } =
    length <= SHARED_LENGTH ? SHARED : makeBuffers(Math.ceil(length / 2) + 1 + countIdeographs(text));
  let count = 0;
  let index = 0;
  while (index < length && count < exact.length) {
    const first = KINDS[text.charCodeAt(index)] ?? SEPARATOR;
    if (first === SEPARATOR || first >= APOSTROPHE) {
      index++;
      continue;
    }
    start[count] = index;
    if (first === IDEOGRAPH_CHARACTER) {
      exact[count] = mix(text.charCodeAt(index), 0);
      term[count] = exact[count] ?? 0;
      end[count] = ++index;
      flags[count++] = IDEOGRAPH;
      continue;
    }
    let hash = 0;
    let letters = 0;
    let digits = 0;
    let last = index;
    while (index < length) {
      const code = text.charCodeAt(index);
      const kind = KINDS[code] ?? SEPARATOR;
      if (kind === SEPARATOR || kind === IDEOGRAPH_CHARACTER) break;
      if (kind >= APOSTROPHE) {
        if (!joinsWord(text, index, kind)) break;
        index++;
        continue;
      }
      if (kind === DIGIT) digits++;
      hash = Math.imul(hash, FNV_PRIME) ^ (FOLDED[code] ?? 0);
      if (letters < LONGEST_WORD) LETTERS[letters] = FOLDED_TERM[code] ?? 0;
      letters++;
      last = ++index;
    }
    exact[count] = mix(hash, letters);
    term[count] = digits === letters ? (exact[count] ?? 0) : hashTerm(letters < LONGEST_WORD ? letters : LONGEST_WORD);
    end[count] = last;
    flags[count++] = (first === CAPITAL_LETTER ? CAPITAL : 0) | (digits > 0 ? NUMBER : 0) | (letters <= 3 ? SHORT : 0);
    // "Ukraine's": the possessive ending is no part of the word and no word of its own.
    if (KINDS[text.charCodeAt(index)] === APOSTROPHE && isPossessive(text, index)) index += 2;
  }
  return {
    count,
    exact: exact.slice(0, count),
    term: term.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    flags: flags.slice(0, count),
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

function makeBuffers(capacity: number): Buffers {
  return {
    exact: new Int32Array(capacity),
    term: new Int32Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
  };
}

function countIdeographs(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (KINDS[text.charCodeAt(index)] === IDEOGRAPH_CHARACTER) count++;
  }
  return count;
}

function joinsWord(text: string, index: number, kind: number): boolean {
  const next = KINDS[text.charCodeAt(index + 1)] ?? SEPARATOR;
  if (kind === APOSTROPHE) {
    return next !== SEPARATOR && next < IDEOGRAPH_CHARACTER && !isPossessive(text, index);
  }
  return kind === POINT && next === DIGIT && KINDS[text.charCodeAt(index - 1)] === DIGIT;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  const after = KINDS[text.charCodeAt(apostrophe + 2)] ?? SEPARATOR;
  return after === SEPARATOR || after >= IDEOGRAPH_CHARACTER;
}

/** Light stem of the letters in the buffer: inflections of English off, doubled letters single, at least three letters left. */
function hashTerm(length: number): number {
  let end = length;
  const last = LETTERS[end - 1];
  const beforeLast = LETTERS[end - 2];
  if (end > 5 && last === LETTER_G && beforeLast === LETTER_N && LETTERS[end - 3] === LETTER_I) end -= 3;
  else if (end > 4 && beforeLast === LETTER_E && (last === LETTER_D || last === LETTER_S)) end -= 2;
  else if (end > 3 && last === LETTER_S && beforeLast !== LETTER_S) end -= 1;
  if (end > 3 && LETTERS[end - 1] === LETTER_E) end -= 1;
  let hash = 0;
  let previous = 0;
  let kept = 0;
  for (let index = 0; index < end; index++) {
    const letter = LETTERS[index] ?? 0;
    if (letter === previous && letter > 0x39) continue;
    hash = Math.imul(hash, FNV_PRIME) ^ letter;
    previous = letter;
    kept++;
  }
  return mix(hash, kept);
}
