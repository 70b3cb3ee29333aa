import { SECTION_NAMES } from "../../data/sections.ts";
import { stemsOf } from "../../known-words.ts";
import { startsUpper, trimMarks } from "../../read-shape.ts";
import { normaliseWord, type WordOdds } from "../features/word-odds.ts";

/** Where the words of a line stand, by their beginnings: whether a word occurs outside of a stretch of the line. */
export class WordPlaces {
  readonly #all = new Map<string, number[]>();

  /** @param text - the line, or the part of it that is known */
  constructor(text: string) {
    for (const { text: word, start } of findWords(text, 0, text.length)) {
      for (const stem of stemsOf(word)) {
        const own = this.#all.get(stem);
        if (own === undefined) this.#all.set(stem, [start]);
        else own.push(start);
      }
    }
  }

  /** Whether a word stands before a place. */
  standsBefore(stem: string, from: number): boolean {
    return (this.#all.get(stem)?.[0] ?? from) < from;
  }

  /** Whether a word stands before `from` or from `to` on. */
  standsOutside(stem: string, from: number, to: number): boolean {
    const own = this.#all.get(stem);
    return own !== undefined && ((own[0] as number) < from || (own.at(-1) as number) >= to);
  }

  /** Whether a word begins from one place on and before another. Cost: logarithm of how often it stands in the line. */
  standsIn(stem: string, from: number, to: number): boolean {
    const own = this.#all.get(stem) ?? [];
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return (own[low] ?? to) < to;
  }
}

/** A run of characters without white space. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text from one offset to another. */
export function findWords(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    while (at < to && text.charCodeAt(at) <= 32) at++;
    let end = at;
    while (end < to && text.charCodeAt(end) > 32) end++;
    if (end > at) words.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return words;
}

/** A word of the list or of the report behind it, with what is asked of it again and again. */
export interface Seen extends Word {
  readonly upper: boolean;
  readonly stem: string | null;
  readonly section: boolean;
  /** last character that is no closing mark */
  readonly last: string;
  /** of `normaliseWord` */
  readonly form: string;
  /** of `WordOdds` */
  readonly opens: number;
  readonly ends: number;
}

/** What is asked of a word; `odds` are those that training has counted. */
export function lookAt(word: Word, odds: WordOdds): Seen {
  const form = normaliseWord(word.text);
  const bare = word.text.replace(/^["“'‘«„([]+/u, "");
  return {
    ...word,
    upper: startsUpper(bare),
    stem: stemsOf(word.text)[0] ?? null,
    section: SECTION_NAMES.has(word.text),
    last: trimMarks(word.text, '"”’»)]').slice(-1),
    form,
    opens: odds.opens.get(form) ?? 0,
    ends: odds.ends.get(form) ?? 0,
  };
}

/** Whether a report may resume with a word: a capital, a number, a quotation or a mark of a list. */
export function mayResume(word: Seen): boolean {
  return word.upper || /^(?:["“‘«„[(]|\d|[-–—•*|#$€£●▪✓✔→])/u.test(word.text);
}

/** "U.S.", "Dr.", "Pt.": a full stop that ends no sentence. */
export function isShortened(word: string): boolean {
  return /^(?:\p{L}\.|(?:\p{L}\.){2,4}|Mrs?\.|Dr\.|vs\.|St\.|Jr\.|No\.|Pt\.|Vol\.|Inc\.|\d{1,2}\.)$/u.test(word);
}
