import { countWords } from "../read-shape.ts";
import { findBlockStart, type Head, isDatedHeadline, isSeparator, readHead } from "../rules/find-heads.ts";
import type { Unit } from "../unit.ts";
import type { LineClass } from "./line-model.ts";
import { endsPost, isClock } from "./page-furniture.ts";

/** An article before a new head holds at least this many words of body. */
const MIN_BODY_WORDS = 25;
/** A brief, before a line that the model takes for a headline. */
const MIN_BRIEF_WORDS = 8;
/** Points of the rules from which a line is a headline although the model takes it for the report's own. */
const SURE_POINTS = 4;

/**
 * Heads of the second and later articles: by the model; where the rules are sure: a dateline or two other signs around a headline; and where the page
 * parts its reports as it did before. Of several lines before any body that may be the headline, one that the model takes for it stands before one
 * that the rules do, then one of which the rules are sure before one that only the model takes for it. Linear.
 *
 * @param bodies - 1 for each line of a body
 */
export function findModelHeads(units: readonly Unit[], classes: readonly LineClass[], bodies: Uint8Array): Head[] {
  const heads: Head[] = [];
  const partings = new Partings(units, bodies);
  let words = 0;
  let floor = 0;
  let sure = true;
  for (const [index, unit] of units.entries()) {
    const guessed = classes[index] === "headline";
    const last = words === 0 ? heads.at(-1) : undefined;
    const lastGuessed = last !== undefined && last.headline !== null && classes[last.headline] === "headline";
    const better: Head | null =
      last === undefined || (lastGuessed && !guessed)
        ? null
        : guessed && !lastGuessed
          ? { first: last.first, headline: index }
          : sure
            ? null
            : readHead(units, index, floor, SURE_POINTS);
    if (better !== null) heads.pop();
    const parted = partings.endAt(index);
    const known =
      words < (guessed ? MIN_BRIEF_WORDS : MIN_BODY_WORDS) ? null : findHeadAt(units, classes, index, floor);
    const head: Head | null =
      better ?? known ?? (parted && words >= MIN_BRIEF_WORDS ? { first: index, headline: null } : null);
    if (head !== null) {
      heads.push(head);
      partings.learn(head);
      sure = readHead(units, index, floor, SURE_POINTS) !== null;
      words = 0;
      floor = index + 1;
    }
    if (bodies[index] === 1) words += countWords(unit.text);
  }
  return heads;
}

function findHeadAt(units: readonly Unit[], classes: readonly LineClass[], index: number, floor: number): Head | null {
  if (classes[index] === "headline") return { first: findBlockStart(units, index, floor), headline: index };
  if (classes[index] === "teaser" && !isDatedHeadline(units, index)) return null;
  return readHead(units, index, floor, classes[index] === "other" ? SURE_POINTS + 1 : SURE_POINTS);
}

/** A channel's name stands above each of its posts, so often at least, beside the post's time. */
const MIN_POSTS = 3;
const MAX_CHANNEL_WORDS = 6;

/** What parts the reports of a page, with or without a headline behind it: the line of signs that has parted two of them, and what stands above and below a channel's posts. */
class Partings {
  readonly #units: readonly Unit[];
  readonly #bodies: Uint8Array;
  readonly #copies = new Map<string, number>();
  readonly #separators = new Set<string>();
  #posted = false;

  constructor(units: readonly Unit[], bodies: Uint8Array) {
    this.#units = units;
    this.#bodies = bodies;
    for (const { text } of units) this.#copies.set(text, (this.#copies.get(text) ?? 0) + 1);
  }

  /** Whether a parting ends with this line, the first of a body; to be asked of each line in turn. */
  endAt(index: number): boolean {
    this.#posted ||= endsPost(this.#units[index]?.text ?? "") || this.#opensPost(index);
    if (this.#bodies[index] !== 1) return false;
    const parted = this.#posted || this.#separators.has(this.#units[index - 1]?.text ?? "");
    this.#posted = false;
    return parted;
  }

  /** Whether a line is a time alone beside a name that the page repeats. */
  #opensPost(index: number): boolean {
    return isClock(this.#units[index]?.text ?? "") && (this.#isChannel(index - 1) || this.#isChannel(index + 1));
  }

  #isChannel(index: number): boolean {
    const text = this.#units[index]?.text ?? "";
    return (this.#copies.get(text) ?? 0) >= MIN_POSTS && !isClock(text) && countWords(text) <= MAX_CHANNEL_WORDS;
  }

  learn({ first }: Head): void {
    const above = this.#units[first - 1]?.text ?? "";
    if (isSeparator(above)) this.#separators.add(above);
  }
}
