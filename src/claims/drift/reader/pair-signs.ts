import type { DriftWord } from "../texts/read-text.ts";

/** The signs of a printed pair, of private use: each is a piece of its own to the reader. */
export const SIGNS = /[\ue000-\ue01f]/gu;
/** Code of the first of them. */
export const FIRST_SIGN = 0xe000;
/** What stands at the ends of a mark. */
export const OPENS = "\ue000";
export const CLOSES = "\ue001";
/** The sign of the first name of a pair, and how many have one of their own. */
const FIRST_NAME = 0xe002;
const NAMES = 14;
/** The sign of the first State of a pair, and how many have one of their own. */
const FIRST_STATE = 0xe010;
const STATES = 16;

/** What stands in a pair for its States and names, by the order in which they come. */
export class PairSigns {
  readonly #states = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #keyOf: (word: DriftWord) => string | null;

  /** @param keyOf - what tells a name from others; null for a word that stands as it is written */
  constructor(keyOf: (word: DriftWord) => string | null) {
    this.#keyOf = keyOf;
  }

  ofState(state: string): string {
    return signOf(state, this.#states, FIRST_STATE, STATES);
  }

  /** Null for a word that stands as it is written. */
  ofName(word: DriftWord): string | null {
    const key = word.state === null ? this.#keyOf(word) : null;
    return key === null ? null : signOf(key, this.#names, FIRST_NAME, NAMES);
  }
}

function signOf(key: string, signs: Map<string, string>, first: number, most: number): string {
  const sign = signs.get(key) ?? String.fromCharCode(first + Math.min(signs.size, most - 1));
  signs.set(key, sign);
  return sign;
}
