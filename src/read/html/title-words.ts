import { codeUnitAt } from "../../text/code-unit.ts";
import { HASH_START, hashUnit, WordHashes } from "../../text/word-hashes.ts";
import { SIGN } from "../data/sign-words.ts";
import { isLetterOrNumber } from "../is-letter.ts";
import type { GrowingInts } from "../scan/growing-ints.ts";
import type { HtmlBlock } from "../scan/html-scan.ts";

/** Words of so many letters at most say nothing. */
const MAX_IGNORED = 2;
/** A block is compared with the title by its beginning. */
const MAX_COMPARED = 300;
/** More than twice the words of a compared beginning. */
const SLOTS = 256;

/** The different words of three letters or more of a page's title, and how far blocks agree with them. */
export class TitleWords {
  readonly #words: ReadonlySet<number>;
  /** the longest run of letters in each word: a text with the word has it too */
  readonly #runs: WordHashes;
  /** whether a word is a number */
  readonly #hasNumber: boolean;
  readonly #seen = new Int32Array(SLOTS);

  constructor(title: string) {
    const words = new Set<number>();
    readWords(title.toLowerCase(), (hash) => words.add(hash));
    this.#words = words;
    const runs = longestRuns(title);
    this.#runs = new WordHashes(runs.map((run) => [run, 1]));
    this.#hasNumber = runs.includes("");
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** Twice the words in common over the words of both: 1 when a text has the title's words and no others. Linear. */
  overlap(text: string): number {
    if (this.isEmpty) return 0;
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

  /** Whether a block may have one of the title's words, told by the hashes of its own. Those with letters beyond ASCII are left open. */
  mayShare({ text, signs, digits, wordFrom, wordTo }: HtmlBlock, wordHashes: GrowingInts): boolean {
    if ((signs & SIGN.wide) !== 0 || (digits > 0 && this.#hasNumber) || text.length > MAX_COMPARED) return true;
    for (let at = wordFrom; at < wordTo; at++) if (this.#runs.find(wordHashes.at(at)) !== 0) return true;
    return false;
  }
}

/** Of each word of ASCII's letters and digits the longest run of letters. */
function longestRuns(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word.length > MAX_IGNORED)
    .map((word) => word.split(/\d+/).reduce((longest, run) => (run.length > longest.length ? run : longest)));
}

/** Hands on a hash, never 0, of each word: a run of letters and digits. */
function readWords(lower: string, take: (hash: number) => void): void {
  let hash = HASH_START;
  let length = 0;
  const end = lower.length;
  for (let index = 0; index <= end; index++) {
    const code = index < end ? codeUnitAt(lower, index) : 32;
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
