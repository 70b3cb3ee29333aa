import type { Line } from "./split-lines.ts";

/** A page that parts so many words at the end of lines does so as a rule; with fewer, a word keeps its hyphen unless the page has it without one. */
const MIN_PARTED = 3;
const LAST_WORD = /^[^\p{L}\d]{0,3}([\p{L}\d][\p{L}\p{M}\d]{0,40})-$/u;
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}]{0,40}/u;
const WORDS = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;
const MAX_PARTS = 82;
/** First parts that most often have a hyphen of their own ("anti-personnel", "twenty-one"). */
const OWN_HYPHEN: ReadonlySet<string> = new Set(
  "anti non self well co ex pre post mid semi half all cross counter vice long short high low multi inter ultra pro sub twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  ),
);

/**
 * Which hyphens at the end of lines only part a word. A page tells by its other words: "em-" and "bassy" are one word where "embassy" stands elsewhere, or
 * where the page parts words as a rule and "em" is no beginning of compounds; where "well-known" stands elsewhere the hyphen is the word's own.
 */
export class LineBreaks {
  readonly #words = new Set<string>();
  readonly #asRule: boolean;

  constructor(lines: readonly Line[], page: string) {
    let parted = 0;
    for (let at = 0; at + 1 < lines.length; at++) if (partsOf(lines[at], lines[at + 1], page) !== null) parted++;
    this.#asRule = parted >= MIN_PARTED;
    if (parted === 0) return;
    for (const { start, end } of lines)
      for (const [word] of page.slice(start, end).matchAll(WORDS)) this.#words.add(word.toLowerCase());
  }

  /** Whether the line ends with the first part of a word, whose hyphen is not its own. */
  partsWord(line: Line, next: Line, page: string): boolean {
    const parts = partsOf(line, next, page);
    if (parts === null) return false;
    const [first, second] = parts;
    if (this.#words.has(`${first}${second}`)) return true;
    if (this.#words.has(`${first}-${second}`)) return false;
    return this.#asRule && !OWN_HYPHEN.has(first) && !/\d/.test(first);
  }
}

/** The parts of a word on two lines, in lower case; null where the first has no hyphen at its end or the second begins with no small letter. */
function partsOf(line: Line | undefined, next: Line | undefined, page: string): readonly [string, string] | null {
  if (line === undefined || next === undefined || next.blankBefore || page.charAt(line.end - 1) !== "-") return null;
  const end = page.slice(Math.max(line.start, line.end - MAX_PARTS), line.end);
  const first = LAST_WORD.exec(end.slice(end.lastIndexOf(" ") + 1))?.[1];
  const second = FIRST_WORD.exec(page.slice(next.start, Math.min(next.end, next.start + MAX_PARTS)))?.[0];
  return first === undefined || second === undefined ? null : [first.toLowerCase(), second.toLowerCase()];
}
