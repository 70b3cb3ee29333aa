import { decodeHTMLAttribute } from "entities/decode";

/** Numbers of the attributes that READ looks at; every other is passed over unread. */
export const ATTRIBUTE = {
  class: 0,
  id: 1,
  role: 2,
  itemprop: 3,
  "data-testid": 4,
  href: 5,
  rel: 6,
  hidden: 7,
  style: 8,
  datetime: 9,
  property: 10,
  name: 11,
  content: 12,
  type: 13,
  lang: 14,
} as const;

const NAMES: readonly string[] = Object.keys(ATTRIBUTE);
const LONGEST = Math.max(...NAMES.map(({ length }) => length));
/** Numbers of the names of each length and first letter (in 32 steps): most names are refused without being cut out. */
const BY_SHAPE: readonly (readonly number[])[] = Array.from({ length: (LONGEST + 1) * 32 }, (_, shape) =>
  NAMES.flatMap((name, number) => (name.length * 32 + (name.charCodeAt(0) & 31) === shape ? [number] : [])),
);

/** A value of an attribute without entities, and where it stands. */
export interface AttributeValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The kept attributes of one start tag, as offsets; the first of a name counts. */
export class KeptAttributes {
  readonly #html: string;
  readonly #starts = new Int32Array(NAMES.length);
  readonly #ends = new Int32Array(NAMES.length);
  /** a bit for each attribute that the tag has */
  #present = 0;
  #current = -1;
  #start = -1;
  #end = -1;

  constructor(html: string) {
    this.#html = html;
  }

  /** Forgets the attributes of the tag before. */
  clear(): void {
    this.#present = 0;
  }

  get isEmpty(): boolean {
    return this.#present === 0;
  }

  openName(start: number, end: number): void {
    this.#current = this.#find(start, end);
    this.#start = -1;
  }

  addValue(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
  }

  /** @param end - where the attribute ends: the place of the value of one that has none */
  close(end: number): void {
    const number = this.#current;
    if (number < 0) return;
    this.#starts[number] = this.#start < 0 ? end : this.#start;
    this.#ends[number] = this.#start < 0 ? end : this.#end;
    this.#present |= 1 << number;
    this.#current = -1;
  }

  has(number: number): boolean {
    return (this.#present & (1 << number)) !== 0;
  }

  startOf(number: number): number {
    return this.#starts[number] ?? 0;
  }

  endOf(number: number): number {
    return this.#ends[number] ?? 0;
  }

  /** The value without entities; "" when the tag has no such attribute. */
  valueOf(number: number): string {
    if (!this.has(number)) return "";
    const raw = this.#html.slice(this.#starts[number], this.#ends[number]);
    return raw.includes("&") ? decodeHTMLAttribute(raw) : raw;
  }

  /** All of them by name. */
  toMap(): ReadonlyMap<string, AttributeValue> {
    const map = new Map<string, AttributeValue>();
    for (const [number, name] of NAMES.entries()) {
      if (this.has(number))
        map.set(name, { value: this.valueOf(number), start: this.startOf(number), end: this.endOf(number) });
    }
    return map;
  }

  #find(start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST) return -1;
    for (const number of BY_SHAPE[length * 32 + (this.#html.charCodeAt(start) & 31)] ?? []) {
      const name = NAMES[number] ?? "";
      if (
        !this.has(number) &&
        (this.#html.startsWith(name, start) || this.#html.slice(start, end).toLowerCase() === name)
      )
        return number;
    }
    return -1;
  }
}
