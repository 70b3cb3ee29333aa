import { decodeHTMLAttribute } from "entities/decode";
import { readHints } from "../data/class-words.ts";

const AMPERSAND = 38;
const SLOTS = 1024;
/** Values that find no free slot so near their own are read anew each time: a page made to collide is no slower than one that repeats nothing. */
const MAX_PROBES = 8;

/** The hints of a page's class and id values. A page repeats them on hundreds of elements: each is read once, and found again in place. */
export class RepeatedValues {
  /** hash of the value asked for last */
  hash = 0;
  readonly #html: string;
  readonly #hashes = new Int32Array(SLOTS);
  readonly #starts = new Int32Array(SLOTS);
  /** length of the value in a slot plus one; 0 when it is free */
  readonly #lengths = new Int32Array(SLOTS);
  readonly #hints = new Int32Array(SLOTS);

  constructor(html: string) {
    this.#html = html;
  }

  /** The hints of the attribute's value in a part of the page. */
  hintsOf(start: number, end: number): number {
    const hash = hashRange(this.#html, start, end);
    this.hash = hash;
    for (let slot = hash & (SLOTS - 1), probe = 0; probe < MAX_PROBES; slot = (slot + 1) & (SLOTS - 1), probe++) {
      const length = this.#lengths[slot] ?? 0;
      if (length === 0) {
        const hints = this.#read(start, end);
        this.#hashes[slot] = hash;
        this.#starts[slot] = start;
        this.#lengths[slot] = end - start + 1;
        this.#hints[slot] = hints;
        return hints;
      }
      if (
        this.#hashes[slot] === hash &&
        length === end - start + 1 &&
        this.#isSame(this.#starts[slot] ?? 0, start, end)
      )
        return this.#hints[slot] ?? 0;
    }
    return this.#read(start, end);
  }

  #read(start: number, end: number): number {
    for (let index = start; index < end; index++)
      if (this.#html.charCodeAt(index) === AMPERSAND)
        return readHints(decodeHTMLAttribute(this.#html.slice(start, end)));
    return readHints(this.#html, start, end);
  }

  #isSame(known: number, start: number, end: number): boolean {
    for (let index = start; index < end; index++)
      if (this.#html.charCodeAt(index) !== this.#html.charCodeAt(known + index - start)) return false;
    return true;
  }
}

/** FNV-1a over UTF-16 units, 31 bits; only compared inside one page. */
function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash & 0x7fffffff;
}
