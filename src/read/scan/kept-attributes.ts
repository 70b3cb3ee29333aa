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

  /** @param number - of the attribute in {@link ATTRIBUTE} */
  add(number: number, start: number, end: number): void {
    if (this.has(number)) return;
    this.#starts[number] = start;
    this.#ends[number] = end;
    this.#present |= 1 << number;
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
    for (let rest = this.#present; rest !== 0; rest &= rest - 1) {
      const number = 31 - Math.clz32(rest & -rest);
      const value = { value: this.valueOf(number), start: this.startOf(number), end: this.endOf(number) };
      map.set(NAMES[number] ?? "", value);
    }
    return map;
  }
}
