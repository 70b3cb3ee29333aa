import { IRREGULAR_FORMS } from "./data/irregular-forms.ts";
import { STOP_WORDS } from "./data/stop-words.ts";

/** A word of a text with its characters and the form under which it is compared. */
export interface StemmedWord {
  readonly start: number;
  readonly end: number;
  /** as written, without a possessive */
  readonly written: string;
  /** lower case, without diacritics */
  readonly word: string;
  readonly stem: string;
  readonly content: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*|[%$€£₽]/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of a text in order; numbers with their points and commas are one word. Linear. */
export function findWords(text: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const part of splitJoined(match[0], match.index)) {
      const word = foldWord(part.written);
      words.push({ ...part, word, stem: stemWord(word), content: !STOP_WORDS.has(word) });
    }
  }
  return words;
}

/** The stems of a text's content words, in order. */
export function findStems(text: string): string[] {
  return findWords(text)
    .filter(({ content }) => content)
    .map(({ stem }) => stem);
}

/** Lower case, without diacritics and apostrophe forms made alike. */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/gu, "'").toLowerCase();
}

/**
 * A short form shared by a word's inflections and most of its derivations: `withdrawal`, `withdrew` and `withdrawing` give one.
 * Not a word to be shown. Takes a folded word.
 */
export function stemWord(word: string): string {
  const known = IRREGULAR_FORMS.get(word);
  if (known !== undefined) return known === word ? stripEnding(word) : stemWord(known);
  if (/\d/.test(word)) return word.replace(/(\d),(?=\d{3})/g, "$1");
  if (word.length <= 3) return word;
  const base = stripInflection(word);
  const irregular = IRREGULAR_FORMS.get(base);
  return stripEnding(irregular ?? base);
}

/** A point or comma joins digits ("1,500", "3.36"), not two words that lost their space ("officials.The"). */
function splitJoined(written: string, start: number): { start: number; end: number; written: string }[] {
  if (/^\d+(?:[.,:]\d+)*\p{L}*$/u.test(written) || !/[.,:]/.test(written) || /^(?:\p{L}\.)+\p{L}$/u.test(written)) {
    const bare = written.replace(POSSESSIVE, "");
    return [{ start, end: start + bare.length, written: bare }];
  }
  const parts: { start: number; end: number; written: string }[] = [];
  for (const match of written.matchAll(/[^.,:]+/gu)) {
    const bare = match[0].replace(POSSESSIVE, "");
    parts.push({ start: start + match.index, end: start + match.index + bare.length, written: bare });
  }
  return parts;
}

function stripInflection(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  for (const ending of ["ing", "ed"]) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && base.length >= 2 && /[aeiouy]/.test(base) && !(ending === "ed" && base.endsWith("e")))
      return base.length > 3 && /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  }
  return word;
}

const DERIVED = [
  ["isation", 3],
  ["ization", 3],
  ["ational", 3],
  ["ation", 3],
  ["ition", 3],
  ["ement", 4],
  ["ment", 4],
  ["tion", 4],
  ["sion", 4],
  ["ness", 4],
  ["ance", 4],
  ["ence", 4],
  ["ally", 4],
  ["ly", 4],
  ["al", 5],
  ["ate", 4],
  ["ise", 4],
  ["ize", 4],
  ["ive", 4],
  // What is left of "-ived", "-ised", "-ized" and "-ated".
  ["iv", 4],
  ["iz", 4],
  ["is", 5],
  ["at", 4],
] as const;

function stripEnding(word: string): string {
  for (const [ending, least] of DERIVED) {
    if (word.endsWith(ending) && word.length - ending.length >= least) return trimVowel(word.slice(0, -ending.length));
  }
  return trimVowel(word);
}

function trimVowel(word: string): string {
  if (word.length > 2 && word.endsWith("e")) return word.slice(0, -1);
  return word.length > 2 && word.endsWith("y") ? `${word.slice(0, -1)}i` : word;
}

/** The stems of a list of words. */
export function stemSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(stemWord));
}
