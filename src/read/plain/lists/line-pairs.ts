import { normaliseWord } from "../features/word-odds.ts";

/** Occurrences of a word or pair that are counted. */
const MAX_COUNT = 5;
/** What may stand before a number in an item of a report ("Step 3", "#3", "3."), and behind it. */
const NUMBER = /^[#(]?(\d{1,3})[.):]?$/u;

/** Pairs of neighbouring words of a line, its numbers and the words that open its sentences: how a report that goes on behind a list is known by what it says elsewhere. */
export class LinePairs {
  readonly #places = new Map<string, { readonly first: number; last: number }>();
  readonly #openings = new Map<string, number[]>();
  readonly #numbers = new Map<number, { readonly first: number; last: number }>();

  /** @param text - the line, or the part of it that is known */
  constructor(text: string) {
    let before = "";
    let ended = true;
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const own = normaliseWord(word);
      if (own === "") continue;
      if (before !== "") keep(this.#places, `${before} ${own}`, index);
      if (ended) {
        const openings = this.#openings.get(own) ?? [];
        if (openings.length < MAX_COUNT * 4) openings.push(index);
        this.#openings.set(own, openings);
      }
      const number = NUMBER.exec(word)?.[1];
      if (number !== undefined) keep(this.#numbers, Number(number), index);
      before = own;
      ended = /[.!?:…]["”’)\]]?$/u.test(word);
    }
  }

  /** Whether two words (in the form of `normaliseWord`) stand side by side before `from`, or behind `to`; a pair stands where its second word does. */
  holdsPair(first: string, second: string, from: number, to: number): boolean {
    const places = this.#places.get(`${first} ${second}`);
    return places !== undefined && (places.first < from || places.last > to);
  }

  /** How many sentences before `from` and behind `to` open with a word, in the form of `normaliseWord`. */
  countOpenings(word: string, from: number, to: number): number {
    const openings = this.#openings.get(word) ?? [];
    return Math.min(MAX_COUNT, openings.filter((at) => at < from || at > to).length);
  }

  /** Whether the number of a word goes on what is counted before `from`: 1 if the number before it stands there, 2 if the next one stands behind `to` besides. */
  continuesCount(word: string, from: number, to: number): number {
    const number = NUMBER.exec(word)?.[1];
    if (number === undefined) return 0;
    const isBefore = (this.#numbers.get(Number(number) - 1)?.first ?? from) < from;
    const isBehind = (this.#numbers.get(Number(number) + 1)?.last ?? to) > to;
    return Number(isBefore) + Number(isBehind);
  }
}

function keep<Key>(places: Map<Key, { readonly first: number; last: number }>, key: Key, at: number): void {
  const own = places.get(key);
  if (own === undefined) places.set(key, { first: at, last: at });
  else own.last = at;
}
