import type { StateMention } from "../../text/gazetteer.ts";

/** What the model sees in place of a name of a State: one of three classes, never which State or how it is spelled. */
export type NameClass = "state" | "capital" | "demonym";

/** The part of a gazetteer's mention that the tagger reads. */
export type NameMention = Pick<StateMention, "span" | "kind">;

/** The tokens of a text as parallel columns: `start[i]`, `end[i]` are UTF-16 offsets, half-open. */
export interface Tokens {
  readonly start: number[];
  readonly end: number[];
  readonly name: (NameClass | null)[];
  /** index of the first token of each paragraph; a line break starts a paragraph */
  readonly paragraphs: number[];
}

const WORD_CHARACTER = "\\p{L}\\p{N}\\p{M}_";
const SPACE = "\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff";
/** Doubled single marks (old wire style), initials, numbers with marks, words with inner apostrophes, runs of dots and hyphens, any other visible character. */
const TOKEN = new RegExp(
  `''|\`\`|(?:[A-Za-z]\\.){2,}|\\p{Nd}+(?:[.,]\\p{Nd}+)+|[${WORD_CHARACTER}]+(?:['’][${WORD_CHARACTER}]+)*|\\.{2,}|-{2,}|[^${SPACE}]`,
  "gu",
);
const NEGATION = /n['’]t$/iu;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/iu;
const BREAK = /[\n\r\u2028\u2029]/u;
const CLASS_OF_KIND: Readonly<Record<StateMention["kind"], NameClass | null>> = {
  name: "state",
  capital: "capital",
  demonym: "demonym",
  metonym: null,
};

/**
 * Splits a text into tokens; a name of a State is one token, however many words it has. Linear.
 *
 * `training/attribution/tokenize_text.py` makes the same tokens; both are tested on the same fixtures.
 *
 * @param names - mentions in text order, none overlapping another
 */
export function tokenize(text: string, names: readonly NameMention[]): Tokens {
  const words = splitWords(text);
  const tokens: Tokens = { start: [], end: [], name: [], paragraphs: [] };
  let nextName = 0;
  let previousEnd = -1;
  for (let word = 0; word < words.start.length; word++) {
    const start = words.start[word] as number;
    let end = words.end[word] as number;
    if (previousEnd < 0 || hasBreak(text, previousEnd, start)) tokens.paragraphs.push(tokens.start.length);
    while (nextName < names.length && (names[nextName] as NameMention).span.end <= start) nextName++;
    const mention = names[nextName];
    const name = mention !== undefined && mention.span.start <= start ? CLASS_OF_KIND[mention.kind] : null;
    if (mention !== undefined && name !== null) {
      while (word + 1 < words.start.length && (words.start[word + 1] as number) < mention.span.end) {
        word++;
        end = words.end[word] as number;
      }
    }
    tokens.start.push(start);
    tokens.end.push(end);
    tokens.name.push(name);
    previousEnd = end;
  }
  return tokens;
}

function splitWords(text: string): { start: number[]; end: number[] } {
  const start: number[] = [];
  const end: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const from = match.index;
    const to = from + word.length;
    const cut = word.length > 2 ? findClitic(word) : 0;
    start.push(from);
    if (cut > 0) {
      end.push(from + cut);
      start.push(from + cut);
    }
    end.push(to);
  }
  return { start, end };
}

/** Where "n't", "'s" and their like begin in a word, or 0. */
function findClitic(word: string): number {
  if (!word.includes("'") && !word.includes("’")) return 0;
  const negation = word.search(NEGATION);
  return negation > 0 ? negation : Math.max(0, word.search(CLITIC));
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAK.test(text.charAt(at))) return true;
  return false;
}
