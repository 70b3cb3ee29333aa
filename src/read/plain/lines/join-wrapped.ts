import type { TextMap } from "../../../model/text-map.ts";
import { isByline } from "../../look-at-text.ts";
import { endsSentence } from "../../read-shape.ts";
import { LineBreaks } from "./line-breaks.ts";
import { isPageFurniture } from "./page-furniture.ts";
import { findRunningHeads } from "./running-heads.ts";
import type { Line } from "./split-lines.ts";

/** A line, or a paragraph that was broken into lines of one width. */
export interface JoinedLine extends Line {
  /** the paragraph put together again, with its map counted from its first line's beginning; null for a line as it stands */
  readonly joined: { readonly text: string; readonly map: TextMap } | null;
  /** head or foot of a printed page, which breaks off a sentence; what carries it on has the number of the line where it began */
  readonly runningHead: boolean;
}

/** Lines of a wrapped text are no longer than this, and no shorter than the other for want of room. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 32;
/** A page is wrapped where so many lines, and such a share of the long ones, go on in the next one with a small letter, and so many of those were full. */
const MIN_BROKEN = 4;
const MIN_SHARE = 0.2;
const MIN_FULL = 0.8;
/** Some programs leave a little room: a share of the width. */
const SLACK = 0.1;
const SMALL = /^\p{Ll}/u;
const FIRST_WORD = /^\S{1,60}/u;
const NEW_ITEM = /^(?:[-*•·‣▸○]\s|\d{1,3}[.)]\s|https?:\/\/)/u;
const ADDRESS = /https?:\/\/|www\./u;
/** A field of a mail's head, and a line of signs across the page. */
const MAIL_FIELD =
  /^(?:from|to|cc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|fecha|assunto|da|oggetto|data|od|do|temat|от|кому|тема|дата|від):\s/iu;
const RULE = /^[-=_*~–—]{3,120}$/u;
const OWN_HYPHEN = /\p{L}-$/u;

/**
 * Joins the lines of paragraphs that a mail program, terminal or printer broke at a width: a line was full where the next one's first word had no
 * room left in it. The same lines where the page is not wrapped. Linear.
 */
export function joinWrapped(lines: readonly Line[], page: string): readonly JoinedLine[] {
  const texts = lines.map(({ start, end }) => page.slice(start, Math.min(end, start + MAX_WIDTH + 1)));
  const width = findWidth(lines, texts);
  const { heads, carriesOn } = findRunningHeads(lines, page);
  const breaks = width === null ? null : new LineBreaks(lines, page);
  const joined: JoinedLine[] = [];
  const numbers = new Int32Array(lines.length);
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (
      width !== null &&
      last + 1 < lines.length &&
      heads[last + 1] === heads[last] &&
      goesOn(lines, texts, last, width)
    )
      last++;
    const line = lines[first] as Line;
    const begun = carriesOn[first] ?? -1;
    const number = begun < 0 ? line.number : (numbers[begun] ?? line.number);
    numbers.fill(number, first, last + 1);
    const own =
      first === last || breaks === null ? { ...line, joined: null } : join(lines.slice(first, last + 1), page, breaks);
    joined.push({ ...own, number, runningHead: heads[first] === 1 });
    first = last + 1;
  }
  return joined;
}

/** The width that a page was broken at, null where it was not. */
function findWidth(lines: readonly Line[], texts: readonly string[]): number | null {
  const broken: number[] = [];
  for (let at = 0; at + 1 < lines.length; at++) if (isBroken(lines, texts, at)) broken.push(at);
  const long = texts.filter(({ length }) => length >= MIN_WIDTH).length;
  if (broken.length < Math.max(MIN_BROKEN, long * MIN_SHARE)) return null;
  const width = Math.max(...broken.map((at) => texts[at]?.length ?? 0));
  if (width < MIN_WIDTH) return null;
  const full = broken.filter((at) => isFull(texts, at, width)).length;
  return full >= broken.length * MIN_FULL ? width : null;
}

/** Whether a line ends within a sentence that the next one ends or carries on. */
function isBroken(lines: readonly Line[], texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? "";
  const next = texts[at + 1] ?? "";
  if (text.length > MAX_WIDTH || lines[at + 1]?.blankBefore !== false || ADDRESS.test(text)) return false;
  return SMALL.test(next) && !NEW_ITEM.test(next) && !endsSentence(text);
}

/** Whether the next line's first word had no room in a line. */
function isFull(texts: readonly string[], at: number, width: number): boolean {
  const word = FIRST_WORD.exec(texts[at + 1] ?? "")?.[0] ?? "";
  return (texts[at]?.length ?? 0) + 1 + word.length > width - width * SLACK;
}

function goesOn(lines: readonly Line[], texts: readonly string[], at: number, width: number): boolean {
  const text = texts[at] ?? "";
  const next = texts[at + 1] ?? "";
  if (lines[at + 1]?.blankBefore !== false || text.length > width || NEW_ITEM.test(next) || ADDRESS.test(text))
    return false;
  if (isPageFurniture(text) || isPageFurniture(next) || MAIL_FIELD.test(next) || RULE.test(text) || RULE.test(next))
    return false;
  if (next.length < MIN_WIDTH && isByline(next)) return false;
  return isFull(texts, at, width) || (SMALL.test(next) && text.length >= MIN_WIDTH && !endsSentence(text));
}

function join(lines: readonly Line[], page: string, breaks: LineBreaks): Omit<JoinedLine, "runningHead"> {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const map: TextMap[number][] = [];
  let text = "";
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    // A word that has a hyphen of its own may be broken behind it.
    if (before !== undefined && !OWN_HYPHEN.test(text) && !breaks.partsWord(before, line, page)) {
      const gap = { page: before.end - first.start, pageLength: line.start - before.end };
      map.push({ article: text.length, length: 1, kind: "atomic", ...gap });
      text += " ";
    }
    const next = lines[index + 1];
    const end = next !== undefined && breaks.partsWord(line, next, page) ? line.end - 1 : line.end;
    const length = end - line.start;
    map.push({ article: text.length, page: line.start - first.start, length, pageLength: length, kind: "verbatim" });
    text += page.slice(line.start, end);
  }
  return {
    start: first.start,
    end: last.end,
    number: first.number,
    blankBefore: first.blankBefore,
    joined: { text, map },
  };
}
