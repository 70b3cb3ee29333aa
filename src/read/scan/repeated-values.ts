import { decodeHTMLAttribute } from "entities/decode";
import { readHints } from "../data/class-words.ts";

const AMPERSAND = 38;
const SLOTS = 1024;
/** Values that find no free slot so near their own are read anew each time: a page made to collide is no slower than one that repeats nothing. */
const MAX_PROBES = 8;

/** The hints of a page's class and id values. A page repeats them on hundreds of elements: each is read once. */
export class RepeatedValues {
  /** hash of the value asked for last */
  hash = 0;
  readonly #html: string;
  /** values by a sample of their characters: to compare two is a third of the cost of a look at each character */
  readonly #values: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
  readonly #hashes = new Int32Array(SLOTS);
  readonly #hints = new Int32Array(SLOTS);

  constructor(html: string) {
    this.#html = html;
  }

  /** The hints of the attribute's value in a part of the page. */
  hintsOf(start: number, end: number): number {
    const value = this.#html.slice(start, end);
    let slot = this.#sampleOf(start, end) & (SLOTS - 1);
    for (let probe = 0; probe < MAX_PROBES; slot = (slot + 1) & (SLOTS - 1), probe++) {
      const known = this.#values[slot];
      if (known === value) {
        this.hash = this.#hashes[slot] ?? 0;
        return this.#hints[slot] ?? 0;
      }
      if (known !== undefined) continue;
      const hints = this.#read(start, end);
      this.#values[slot] = value;
      this.#hashes[slot] = this.hash;
      this.#hints[slot] = hints;
      return hints;
    }
    return this.#read(start, end);
  }

  #read(start: number, end: number): number {
    const html = this.#html;
    let hash = FNV_START;
    let hasEntity = false;
    for (let index = start; index < end; index++) {
      const code = html.charCodeAt(index);
      hasEntity ||= code === AMPERSAND;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    this.hash = hash & 0x7fffffff;
    return hasEntity ? readHints(decodeHTMLAttribute(html.slice(start, end))) : readHints(html, start, end);
  }

  /** A number made of a value's length and six of its characters. */
  #sampleOf(start: number, end: number): number {
    const html = this.#html;
    const length = end - start;
    let sample = (length << 16) ^ html.charCodeAt(end - 1);
    for (let part = 0; part < SAMPLED; part++)
      sample = Math.imul(sample, 31) + html.charCodeAt(start + Math.trunc((length * part) / SAMPLED));
    return Math.imul(sample, 0x9e3779b1) >>> 16;
  }
}

const SAMPLED = 5;
/** FNV-1a over UTF-16 units, 31 bits; only compared inside one page. */
const FNV_START = 0x811c9dc5;
