import { decodeHTMLAttribute } from "entities/decode";
import { readHints } from "../data/class-words.ts";

const SLOTS = 1024;
/** Values that find no free slot so near their own are read anew each time: a page made to collide is no slower than one that repeats nothing. */
const MAX_PROBES = 8;

/** The hints of a page's class and id values. A page repeats them on hundreds of elements: each is read once. */
export class RepeatedValues {
  /** a number for the value asked for last: the same for the same value, {@link NO_VALUE} for an empty one */
  hash = 0;
  readonly #html: string;
  /** values by a sample of their characters: to compare two is a third of the cost of a look at each character */
  readonly #values: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
  readonly #hints = new Int32Array(SLOTS);

  constructor(html: string) {
    this.#html = html;
  }

  /** The hints of the attribute's value in a part of the page. */
  hintsOf(start: number, end: number): number {
    if (start === end) {
      this.hash = NO_VALUE;
      return 0;
    }
    const value = this.#html.slice(start, end);
    let slot = this.#sampleOf(start, end) & (SLOTS - 1);
    for (let probe = 0; probe < MAX_PROBES; slot = (slot + 1) & (SLOTS - 1), probe++) {
      const known = this.#values[slot];
      if (known === value) {
        this.hash = scatter(slot + 1);
        return this.#hints[slot] as number;
      }
      if (known !== undefined) continue;
      this.#values[slot] = value;
      this.#hints[slot] = this.#read(value, start, end);
      this.hash = scatter(slot + 1);
      return this.#hints[slot] as number;
    }
    this.hash = hashOf(value);
    return this.#read(value, start, end);
  }

  #read(value: string, start: number, end: number): number {
    return value.includes("&") ? readHints(decodeHTMLAttribute(value)) : readHints(this.#html, start, end);
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

/** Numbers side by side, spread over 31 bits. */
function scatter(number: number): number {
  return Math.imul(number, 0x9e3779b1) & 0x7fffffff;
}

/** FNV-1a over UTF-16 units, 31 bits. */
function hashOf(value: string): number {
  let hash = FNV_START;
  for (let index = 0; index < value.length; index++) hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  return hash & 0x7fffffff;
}

const FNV_START = 0x811c9dc5;
/** Stands for a value that is empty or not there. */
export const NO_VALUE = FNV_START & 0x7fffffff;
