import type { TextMap } from "../../../model/text-map.ts";

/** What is left of a line without the marks of Markdown. */
export interface Unmarked {
  /** empty where the line is an image without words */
  readonly text: string;
  /** from `text` to the line */
  readonly map: TextMap;
  /** it was marked as a heading */
  readonly heading: boolean;
  /** share of its characters that link to other pages */
  readonly linked: number;
  /** it stands for an image alone, and these are the image's words */
  readonly image: boolean;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const TARGET = String.raw`\(<?(?:https?:|mailto:|[/#?])[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?(?: "[^"]{0,300}")?\)`;
const LABEL = String.raw`((?:[^[\]\\]|\\.){0,500})`;
const LINK = new RegExp(String.raw`\[${LABEL}\]${TARGET}`, "uy");
const IMAGE = new RegExp(String.raw`!\[${LABEL}\]${TARGET}`, "uy");
const LINKED_IMAGE = new RegExp(String.raw`\[!\[${LABEL}\]${TARGET}${LABEL}\]${TARGET}`, "uy");
const QUOTE = /^(?:> ?){1,9}(?=\S)/;
/** A small letter behind the sign is a comment of some code ("# fetch the branch"). */
const HEADING = /^#{1,6}[ \t]{1,4}(?=[^\s\p{Ll}])/u;
const ITEM = /^[*+-][ \t]{1,4}(?=\S)/;
/** Nothing before a line's words is longer. */
const MAX_OPENING = 40;
/** A link or a heading, as no other plain text has them. */
const SURE_SIGN = /\]\((?:https?:|\/)|^#{1,6} [^\s\p{Ll}]/mu;
const ANY_MARK = /[#[*_\\>]/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const STRESS = /\*{1,3}|_{1,3}/y;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a page is written in Markdown: it holds a link or a heading in that form. */
export function isMarkdown(text: string): boolean {
  return SURE_SIGN.test(text);
}

/**
 * Reads a line of Markdown: the words of headings, links and stressed passages without their marks; null for a line that has none. Images beside
 * words are left out. Linear.
 */
export function readMarkdown(line: string): Unmarked | null {
  if (!ANY_MARK.test(line)) return null;
  const quote = lengthOf(QUOTE, line, 0);
  const mark = lengthOf(HEADING, line, quote);
  const item = mark > 0 ? 0 : lengthOf(ITEM, line, quote);
  const from = quote + mark + item;
  const { kept, linked, images } = readInline(line, from, mark > 0 ? endOfHeading(line) : line.length);
  const words = trimRuns(line, kept);
  const [image] = images;
  if (words.length === 0 && image !== undefined) {
    const own = trimRuns(line, [image]);
    return { ...joinRuns(line, own), heading: false, linked: 0, image: true };
  }
  const joined = joinRuns(line, item > 0 ? [{ start: quote, end: from }, ...words] : words);
  if (joined.text === line) return null;
  const length = joined.text.length - item;
  return { ...joined, heading: mark > 0, linked: length === 0 ? 0 : Math.min(1, linked / length), image: false };
}

function lengthOf(pattern: RegExp, line: string, from: number): number {
  return pattern.exec(line.slice(from, from + MAX_OPENING))?.[0].length ?? 0;
}

/** End of a heading's words, before the signs that may close it ("## Who decides ##"). */
function endOfHeading(line: string): number {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 35) end--;
  return line.charCodeAt(end - 1) === 32 ? end : line.length;
}

interface Inline {
  readonly kept: readonly Run[];
  /** characters that link to other pages */
  readonly linked: number;
  /** the words of images */
  readonly images: readonly Run[];
}

/** Runs of a line that are text. */
function readInline(line: string, from: number, end: number): Inline {
  const kept: Run[] = [];
  let linked = 0;
  const images: Run[] = [];
  const stresses = new Stresses(line);
  /** where a link's label ends, and what is dropped there */
  let tail: Run | null = null;
  let start = from;
  let at = from;
  const drop = (to: number): void => {
    if (at > start) kept.push({ start, end: at });
    start = to;
    at = to;
  };
  while (at < end) {
    const mark = line[at] as string;
    if (tail !== null && at === tail.start) {
      drop(tail.end);
      tail = null;
    } else if (mark === "\\" && ESCAPABLE.test(line[at + 1] ?? "")) {
      drop(at + 1);
      at++;
    } else if (mark === "!" && line[at + 1] === "[") {
      const image = matchAt(IMAGE, line, at);
      if (image === null) at++;
      else {
        images.push({ start: at + 2, end: at + 2 + (image[1] ?? "").length });
        drop(at + image[0].length);
      }
    } else if (mark === "[" && tail === null) {
      const image = line[at + 1] === "!" ? matchAt(LINKED_IMAGE, line, at) : null;
      const link = image ?? matchAt(LINK, line, at);
      if (link === null) at++;
      else {
        const label = image === null ? (link[1] ?? "") : (image[2] ?? "");
        const target = link[0].slice(link[0].lastIndexOf("]("));
        const to: number = at + link[0].length;
        const own: Run = { start: to - target.length - label.length, end: to - target.length };
        if (image !== null) images.push({ start: at + 3, end: at + 3 + (image[1] ?? "").length });
        if (!/^\]\(<?(?:#|mailto:)/.test(target)) linked += label.length;
        drop(own.start);
        tail = { start: own.end, end: to };
      }
    } else if (mark === "*" || mark === "_") {
      const length = stresses.lengthAt(at);
      if (length > 0) drop(at + length);
      else at++;
    } else at++;
  }
  if (end > start) kept.push({ start, end });
  return { kept, linked, images };
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** The marks around stressed words ("**so**", "_so_"), told from asterisks and low lines that stand for themselves. */
class Stresses {
  readonly #line: string;
  /** lengths of the marks that close, by their offset */
  readonly #closing = new Map<number, number>();
  /** of each mark, where the last one that was opened closes; infinite where none does from here on */
  readonly #until = new Map<string, number>();

  constructor(line: string) {
    this.#line = line;
  }

  /** Length of the mark at an offset, 0 where the characters are the text's own. */
  lengthAt(at: number): number {
    const closing = this.#closing.get(at);
    if (closing !== undefined) return closing;
    const mark = matchAt(STRESS, this.#line, at)?.[0] ?? "";
    const end = at + mark.length;
    if (mark === "" || this.#isLetter(at - 1) || /^[\s*_]?$/u.test(this.#line[end] ?? "")) return 0;
    if (at < (this.#until.get(mark) ?? 0)) return 0;
    const close = this.#findClose(mark, end + 1);
    this.#until.set(mark, close);
    if (close === Number.POSITIVE_INFINITY) return 0;
    this.#closing.set(close, mark.length);
    return mark.length;
  }

  #findClose(mark: string, from: number): number {
    let at = this.#line.indexOf(mark, from);
    while (at >= 0) {
      const next = at + mark.length;
      if (!/\s/u.test(this.#line[at - 1] ?? "") && !this.#isLetter(next) && this.#line[next] !== mark[0]) return at;
      at = this.#line.indexOf(mark, next);
    }
    return Number.POSITIVE_INFINITY;
  }

  #isLetter(at: number): boolean {
    return LETTER.test(this.#line[at] ?? "");
  }
}

/** The runs without white space at both ends of all. */
function trimRuns(line: string, runs: readonly Run[]): Run[] {
  const text = runs.map(({ start, end }) => line.slice(start, end)).join("");
  let drop = text.length - text.trimStart().length;
  let left = text.trim().length;
  const trimmed: Run[] = [];
  for (const { start, end } of runs) {
    const from = Math.min(end, start + drop);
    drop -= from - start;
    const to = Math.min(end, from + left);
    left -= to - from;
    if (to > from) trimmed.push({ start: from, end: to });
  }
  return trimmed;
}

function joinRuns(line: string, runs: readonly Run[]): { readonly text: string; readonly map: TextMap } {
  let text = "";
  const map = runs.map(({ start, end }) => {
    const piece = {
      article: text.length,
      page: start,
      length: end - start,
      pageLength: end - start,
      kind: "verbatim" as const,
    };
    text += line.slice(start, end);
    return piece;
  });
  return { text, map };
}
