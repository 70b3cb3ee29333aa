import { codeUnitAt } from "../../text/code-unit.ts";
import { normaliseLabel } from "../read-shape.ts";

/** A block is looked for by its first characters. */
const MAX_KEY = 80;
/** Runs of so many characters are looked up before the search. */
const RUN = 6;
const BITS = 1 << 17;

/** The form in which a block is looked for in `articleBody`: letters and digits alone, lower case. */
export function normaliseForMatch(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** `articleBody` of a page's JSON-LD, in which the blocks of its report are found. */
export class ArticleBody {
  readonly #text: string;
  /** a bit for the hash of each run in the text: most blocks that it does not hold are told by theirs */
  readonly #runs: Uint8Array;
  #last = 0;

  /** @param text - normalised by {@link normaliseForMatch} */
  constructor(text: string) {
    this.#text = text;
    this.#runs = new Uint8Array(text === "" ? 0 : BITS >> 3);
    for (let at = 0; at + RUN <= text.length; at++) {
      const bit = hashRun(text, at);
      this.#runs[bit >> 3] = (this.#runs[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** Whether the text holds the beginning of a block. */
  holds(block: string): boolean {
    const key = normaliseForMatch(block.slice(0, MAX_KEY));
    if (key === "" || !this.#mayHold(key) || normaliseLabel(block) === "") return false;
    // Blocks come in the order of the text.
    const after = this.#text.indexOf(key, this.#last);
    if (after >= 0) this.#last = after;
    return after >= 0 || this.#text.includes(key);
  }

  /** Whether the text has the runs that a key is made of. */
  #mayHold(key: string): boolean {
    for (let at = 0; at + RUN <= key.length; at += RUN) {
      const bit = hashRun(key, at);
      if (((this.#runs[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}

function hashRun(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + RUN; index++) hash = Math.imul(hash, 31) + codeUnitAt(text, index);
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & (BITS - 1);
}
