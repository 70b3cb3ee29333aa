import { codeUnitAt } from "../../text/code-unit.ts";
import { HASH_START, hashUnit, WordHashes } from "../../text/word-hashes.ts";
import { SIGN } from "../data/sign-words.ts";
import { isLetterOrNumber } from "../is-letter.ts";
import { MAX_SHORT } from "../scan/collapse-space.ts";
import type { GrowingInts } from "../scan/growing-ints.ts";
import type { HtmlBlock } from "../scan/html-scan.ts";

/** A block is compared with the title by its beginning. */
const MAX_COMPARED = 300;
/** A title of more words is compared with the texts themselves: a page made so that its words collide in a table is no slower. */
const MAX_TITLE_WORDS = 200;
/** More than twice the words of a compared beginning. */
const SLOTS = 256;

/** The different words of three letters or more of a page's title, and how far blocks agree with them. */
export class TitleWords {
  readonly #words: ReadonlySet<number>;
  /** the longest run of letters in each word: a text with the word has it too */
  readonly #runs: WordHashes;
  readonly #isLong: boolean;
  /** whether a word has hardly a letter */
  readonly #hasNumber: boolean;
  /** the different words of the text that is compared, how many they are, and how many of them are the title's */
  readonly #seen = new Int32Array(SLOTS);
  #own = 0;
  #shared = 0;

  constructor(title: string) {
    const words = new Set<number>();
    readWords(title.toLowerCase(), (hash) => words.add(hash));
    this.#words = words;
    const runs = longestRuns(title);
    this.#isLong = runs.length > MAX_TITLE_WORDS;
    this.#runs = new WordHashes(runs.slice(0, MAX_TITLE_WORDS).map((run) => [run, 1]));
    this.#hasNumber = runs.some(({ length }) => length <= MAX_SHORT);
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** Twice the words in common over the words of both: 1 when a text has the title's words and no others. Linear. */
  overlap(text: string): number {
    if (this.isEmpty) return 0;
    this.#begin();
    readWords(text.slice(0, MAX_COMPARED).toLowerCase(), (hash) => this.#add(hash, this.#words.has(hash)));
    return this.#share();
  }

  /** The same of a block's text: from the hashes of its words, where these are all of its words. */
  overlapOf(block: HtmlBlock, wordHashes: GrowingInts): number {
    const { text, length, signs, digits, wordFrom, wordTo } = block;
    if ((signs & SIGN.wide) !== 0 || length > MAX_COMPARED || this.#isLong) return this.overlap(text);
    const hasNumbers = digits > 0;
    if (!(hasNumbers && this.#hasNumber) && !this.#mayShare(block, wordHashes)) return 0;
    if (hasNumbers) return this.overlap(text);
    this.#begin();
    for (let at = wordFrom; at < wordTo; at++) {
      const run = wordHashes.at(at);
      const hash = keyOf(run);
      this.#add(hash, this.#runs.find(run) !== 0 && this.#words.has(hash));
    }
    return this.#share();
  }

  /** Whether a block has the letters of one of the title's words. */
  #mayShare({ wordFrom, wordTo }: HtmlBlock, wordHashes: GrowingInts): boolean {
    for (let at = wordFrom; at < wordTo; at++) if (this.#runs.find(wordHashes.at(at)) !== 0) return true;
    return false;
  }

  #begin(): void {
    this.#seen.fill(0);
    this.#own = 0;
    this.#shared = 0;
  }

  /** Counts a word of the compared text once. */
  #add(hash: number, isShared: boolean): void {
    const seen = this.#seen;
    let slot = hash & (SLOTS - 1);
    while (seen[slot] !== 0 && seen[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    if (seen[slot] === hash) return;
    seen[slot] = hash;
    this.#own++;
    if (isShared) this.#shared++;
  }

  #share(): number {
    return this.#own === 0 ? 0 : (2 * this.#shared) / (this.#own + this.#words.size);
  }
}

/** Of each word of ASCII's letters and digits the longest run of letters. */
function longestRuns(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word.length > MAX_SHORT)
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
    if (length > MAX_SHORT) take(keyOf(hash));
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
