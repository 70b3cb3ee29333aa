import { HASH_START, hashUnit } from "../../text/word-hashes.ts";
import { isLetterOrNumber } from "../is-letter.ts";

/** Words of so many letters at most say nothing. */
const MAX_IGNORED = 2;
/** A block is compared with the title by its beginning. */
const MAX_COMPARED = 300;
/** More than twice the words of a compared beginning. */
const SLOTS = 256;

/** The different words of three letters or more of a page's title, and how far blocks agree with them. */
export class TitleWords {
  readonly #words: ReadonlySet<number>;
  readonly #seen = new Int32Array(SLOTS);

  constructor(title: string) {
    const words = new Set<number>();
    readWords(title.toLowerCase(), (hash) => words.add(hash));
    this.#words = words;
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** Twice the words in common over the words of both: 1 when a text has the title's words and no others. Linear. */
  overlap(text: string): number {
    if (this.isEmpty || this.#sharesNone(text)) return 0;
    const seen = this.#seen.fill(0);
    let own = 0;
    let shared = 0;
    readWords(text.slice(0, MAX_COMPARED).toLowerCase(), (hash) => {
      let slot = hash & (SLOTS - 1);
      while (seen[slot] !== 0 && seen[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
      if (seen[slot] === hash) return;
      seen[slot] = hash;
      own++;
      if (this.#words.has(hash)) shared++;
    });
    return own === 0 ? 0 : (2 * shared) / (own + this.#words.size);
  }

  /** Whether a text surely has none of the title's words, told where it stands; one with letters beyond ASCII is left open. */
  #sharesNone(text: string): boolean {
    const to = Math.min(text.length, MAX_COMPARED);
    let hash = HASH_START;
    for (let index = 0; index < to; index++) {
      const code = text.charCodeAt(index);
      if (code >= 128 && (isLetterOrNumber(code) || isSurrogate(code))) return false;
      if (isLetterOrNumber(code)) hash = hashUnit(hash, code >= 65 && code <= 90 ? code + 32 : code);
      else if (hash !== HASH_START) {
        if (this.#words.has(keyOf(hash))) return false;
        hash = HASH_START;
      }
    }
    return !this.#words.has(keyOf(hash));
  }
}

/** Hands on a hash, never 0, of each word: a run of letters and digits. */
function readWords(lower: string, take: (hash: number) => void): void {
  let hash = HASH_START;
  let length = 0;
  for (let index = 0; index <= lower.length; index++) {
    const code = index < lower.length ? lower.charCodeAt(index) : 32;
    if (isLetterOrNumber(code) || isSurrogate(code)) {
      hash = hashUnit(hash, code);
      length++;
      continue;
    }
    if (length > MAX_IGNORED) take(keyOf(hash));
    hash = HASH_START;
    length = 0;
  }
}

/** Letters beyond the basic plane are rare in titles, and other signs of it rarer beside words: both belong to a word here. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

/** A hash in a table whose free slots are 0. */
function keyOf(hash: number): number {
  return hash === 0 ? 1 : hash;
}
