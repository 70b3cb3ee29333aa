import { countWords } from "../../read-shape.ts";
import { type Head, isSeparator } from "../../rules/find-heads.ts";
import type { Unit } from "../../unit.ts";
import type { LineClass } from "../line-model.ts";
import { endsPost, isClock } from "../lines/page-furniture.ts";

/** A page's items have a name, a source or a number each: so many at least. */
const MIN_ITEMS = 3;
const MAX_CHANNEL_WORDS = 6;
/** A body of a page whose items name their sources holds so many lines an item at most. */
const MAX_LINES_AN_ITEM = 4;
const MAX_SOURCE = 90;
/** A paper and its page or day in brackets ("(Harbour Post, p. 4)"), on a line of its own or behind the last sentence. */
const SOURCE = /(?:^|[.!?]["”’»]? )[([]\p{Lu}[^,()[\]"“]{1,40}, [^()[\]"“]{1,40}[)\]]$/u;
const NUMBERED = /^[([]?(\d{1,2})[.)\]] \S/u;

/**
 * What parts the reports of a page, with or without a headline behind it: the line of signs that has parted two of them; what stands above and below a
 * channel's posts; the source behind each item of a review; the number above each of a bulletin.
 */
export class Partings {
  readonly #units: readonly Unit[];
  readonly #bodies: Uint8Array;
  readonly #copies = new Map<string, number>();
  readonly #separators = new Set<string>();
  readonly #numbered: ReadonlySet<number>;
  readonly #sourced: boolean;
  #posted = false;

  /** @param bodies - 1 for each line of a body */
  constructor(units: readonly Unit[], classes: readonly LineClass[], bodies: Uint8Array) {
    this.#units = units;
    this.#bodies = bodies;
    for (const { text } of units) this.#copies.set(text, (this.#copies.get(text) ?? 0) + 1);
    this.#numbered = findNumbers(units, classes, bodies);
    const sources = units.filter(isSource).length;
    const lines = bodies.reduce((all, own) => all + own, 0);
    this.#sourced = sources >= MIN_ITEMS && lines <= sources * MAX_LINES_AN_ITEM;
  }

  /** Whether a parting ends with this line, the first of a body; to be asked of each line in turn. */
  endAt(index: number): boolean {
    const unit = this.#units[index];
    this.#posted ||= endsPost(unit?.text ?? "") || this.#opensPost(index) || this.#numbered.has(index);
    const closes = this.#sourced && unit !== undefined && isSource(unit);
    if (this.#bodies[index] !== 1) {
      this.#posted ||= closes;
      return false;
    }
    const parted = this.#posted || this.#separators.has(this.#units[index - 1]?.text ?? "");
    this.#posted = closes;
    return parted;
  }

  learn({ first }: Head): void {
    const above = this.#units[first - 1]?.text ?? "";
    if (isSeparator(above)) this.#separators.add(above);
  }

  /** Whether a line is a time alone beside a name that the page repeats. */
  #opensPost(index: number): boolean {
    return isClock(this.#units[index]?.text ?? "") && (this.#isChannel(index - 1) || this.#isChannel(index + 1));
  }

  #isChannel(index: number): boolean {
    const text = this.#units[index]?.text ?? "";
    return (this.#copies.get(text) ?? 0) >= MIN_ITEMS && !isClock(text) && countWords(text) <= MAX_CHANNEL_WORDS;
  }
}

function isSource({ text, look }: Unit): boolean {
  return look !== "caption" && SOURCE.test(text.slice(-MAX_SOURCE));
}

/** Lines with the numbers from 1 on, none of them a body's and a body directly behind each. */
function findNumbers(units: readonly Unit[], classes: readonly LineClass[], bodies: Uint8Array): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [index, { text }] of units.entries()) {
    if (bodies[index] === 1 || classes[index] !== "other" || bodies[index + 1] !== 1) continue;
    if (Number(NUMBERED.exec(text)?.[1]) === lines.size + 1) lines.add(index);
  }
  return lines.size >= MIN_ITEMS ? lines : new Set();
}
