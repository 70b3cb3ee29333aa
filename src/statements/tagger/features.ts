import { readQuotes } from "./quotes.ts";
import type { NameClass, Tokens } from "./tokenize.ts";

/**
 * What the model sees of each position of a text. A paragraph starts with a position of its own, without a token.
 * A name of a State has its class and nothing else: no spelling, no capitals, no length.
 */
export interface Positions {
  /** index of the token, or -1 at the start of a paragraph */
  readonly token: Int32Array;
  /** row of the word in the model's vocabulary; 0 is a word that it does not know */
  readonly word: Int32Array;
  readonly suffix: Uint16Array;
  readonly prefix: Uint16Array;
  readonly shape: Uint8Array;
  readonly quote: Uint8Array;
}

/** Rows of the hashed suffix and prefix tables; row 0 stands for "none". */
export const HASH_BUCKETS = 2048;

const CLASS_FORM: Readonly<Record<NameClass, string>> = {
  state: "<state>",
  capital: "<capital>",
  demonym: "<demonym>",
};
const QUOTE_FORM = ["", "<oq>", "<cq>", "<os>", "<cs>"] as const;
const SHAPE_OF_MARK = 9;
const SHAPE_OF_QUOTE = 10;
const SHAPE_OF_PARAGRAPH = 11;
const SHAPE_OF_NAME = 12;
const LONG_PARAGRAPH = 12;
/** states of {@link readQuotes} × length buckets come first; then paragraph starts by order and length */
const QUOTE_OF_PARAGRAPH = 40;

interface WordFeatures {
  readonly word: number;
  readonly suffix: number;
  readonly prefix: number;
  readonly shape: number;
}

/** The columns that the model reads, for a whole text. Linear; `training/attribution/features.py` makes the same. */
export function readFeatures(text: string, tokens: Tokens, vocabulary: ReadonlyMap<string, number>): Positions {
  const count = tokens.start.length + tokens.paragraphs.length;
  const positions: Positions = {
    token: new Int32Array(count).fill(-1),
    word: new Int32Array(count),
    suffix: new Uint16Array(count),
    prefix: new Uint16Array(count),
    shape: new Uint8Array(count),
    quote: new Uint8Array(count),
  };
  const quotes = readQuotes(text, tokens);
  const known = new Map<string, WordFeatures>();
  let row = 0;
  for (let paragraph = 0; paragraph < tokens.paragraphs.length; paragraph++) {
    const first = tokens.paragraphs[paragraph] as number;
    const last = tokens.paragraphs[paragraph + 1] ?? tokens.start.length;
    positions.word[row] = vocabulary.get("<p>") ?? 0;
    positions.shape[row] = SHAPE_OF_PARAGRAPH;
    positions.quote[row] = QUOTE_OF_PARAGRAPH + Math.min(paragraph, 4) + (last - first > LONG_PARAGRAPH ? 5 : 0);
    row++;
    for (let token = first; token < last; token++, row++) {
      positions.token[row] = token;
      positions.quote[row] = (quotes.state[token] as number) * 5 + (quotes.length[token] as number);
      const name = tokens.name[token];
      const role = quotes.role[token] as number;
      if (name != null || role > 0) {
        const form = name != null ? CLASS_FORM[name] : (QUOTE_FORM[role] as string);
        positions.word[row] = vocabulary.get(form) ?? 0;
        positions.shape[row] = name != null ? SHAPE_OF_NAME : SHAPE_OF_QUOTE;
        continue;
      }
      const written = text.slice(tokens.start[token], tokens.end[token]);
      let features = known.get(written);
      if (features === undefined) {
        features = readWord(written, vocabulary);
        known.set(written, features);
      }
      positions.word[row] = features.word;
      positions.suffix[row] = features.suffix;
      positions.prefix[row] = features.prefix;
      positions.shape[row] = features.shape;
    }
  }
  return positions;
}

function readWord(written: string, vocabulary: ReadonlyMap<string, number>): WordFeatures {
  const form = foldForm(written);
  const shape = readShape(written);
  const word = vocabulary.get(form) ?? 0;
  if (shape === SHAPE_OF_MARK) return { word, suffix: 0, prefix: 0, shape };
  const characters = Array.from(form);
  return {
    word,
    suffix: bucketOf(`${characters.slice(-3).join("")}$`),
    prefix: bucketOf(`^${characters.slice(0, 3).join("")}`),
    shape,
  };
}

/** A word as the vocabulary lists it: lower case, digits as 0, one form for each dash, ellipsis and apostrophe. */
export function foldForm(written: string): string {
  const form = written
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/\p{Nd}/gu, "0");
  if (/^(?:[–—―]|-{2,3})$/u.test(form)) return "--";
  if (form === "…" || /^\.{2,}$/u.test(form)) return "...";
  return form;
}

/** Capitals, digits and marks of a word, in a dozen classes. */
export function readShape(written: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let first = true;
  let startsUpper = false;
  for (const character of written) {
    if (/\p{Nd}/u.test(character)) digits++;
    else if (/\p{L}/u.test(character)) {
      const isUpper = character !== character.toLowerCase();
      if (isUpper) upper++;
      else lower++;
      if (first) startsUpper = isUpper;
    }
    first = false;
  }
  if (digits > 0) return upper + lower === 0 ? 6 : 7;
  if (upper + lower === 0) return SHAPE_OF_MARK;
  if (written.includes(".")) return 8;
  if (upper === 0) return 1;
  if (lower === 0) return upper === 1 ? 3 : 4;
  return upper === 1 && startsUpper ? 2 : 5;
}

/** FNV-1a over UTF-16 code units, folded into the buckets 1 to {@link HASH_BUCKETS} - 1. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return 1 + ((hash >>> 0) % (HASH_BUCKETS - 1));
}
