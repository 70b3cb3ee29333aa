import type { Unit } from "../../unit.ts";
import { isParagraph, type LineShape, MISSING } from "./line-shape.ts";

/** Names of the features of a line's place in its page, in their order in a row. */
export const PLACE_FEATURES = [
  "place",
  "placeLeft",
  "pageLines",
  "pageProse",
  "titleBefore",
  "titleBehind",
  "chain",
  "chainGap",
  "sinceChain",
  "colonAt",
  "shoutWords",
  "contact",
] as const;

/** Places and distances are counted up to this many lines. */
const FAR = 40;
const MAX_LINES = 400;
/** A title is looked for in other lines by so many characters, and holds at least so many words. */
const MAX_TITLE = 160;
const MIN_TITLE_WORDS = 3;
const MAX_COPIES = 3;
/** Items that are numbered one after the other are counted up to this. */
const MAX_CHAIN = 20;
const MAX_SHOUT = 6;
const MAX_HEAD = 80;

const ITEM_MARK = /^[^\p{L}]{1,12}/u;
const IN_BRACKETS = /\s?[([][^()[\]]{1,60}[)\]]$/u;
/** Before a site's name behind a title, which is no longer. */
const BARS: readonly string[] = [" | ", " – ", " — ", " - "];
const MAX_SITE = 40;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const NUMBER = /^[([]?(\d{1,2})[.):\]](?:\s|$)/u;
const CAPITALS = /^[\p{Lu}\d][\p{Lu}\d'’.&/-]+:?$/u;
const CONTACT = /https?:|www\.|©|@|\+\d[\d ()-]{6}|\d{3}[ -]\d{3,4}[ -]?\d{2}/u;

/**
 * Where a line stands in its page and what its page has besides: how large it is; whether the line's words, without number, source and site's name,
 * stand on it before (a list of contents) or behind; whether it is one of items numbered one after the other; and how it opens. Linear in the length
 * of the text.
 */
export function measurePlace(units: readonly Unit[], shapes: readonly LineShape[]): Float32Array[] {
  const size = units.length;
  const columns = PLACE_FEATURES.map(() => new Float32Array(size));
  const prose = shapes.filter(isParagraph).length / Math.max(1, size);
  const titles = units.map(({ text }, index) => ((shapes[index]?.words ?? 0) > 30 ? "" : titleOf(text)));
  const ahead = countBy(titles);
  const behind = new Map<string, number>();
  const { lengths, gaps } = findChains(units);
  let since = FAR;
  for (const [index, { text }] of units.entries()) {
    const title = titles[index] ?? "";
    const before = behind.get(title) ?? 0;
    behind.set(title, before + 1);
    const copied = title === "" ? 0 : before;
    const chain = lengths[index] ?? 0;
    const words = text.slice(0, MAX_HEAD).split(" ");
    const values = [
      Math.min(FAR, index),
      Math.min(FAR, size - 1 - index),
      Math.min(MAX_LINES, size),
      prose,
      Math.min(MAX_COPIES, copied),
      title === "" ? 0 : Math.min(MAX_COPIES, (ahead.get(title) ?? 0) - copied - 1),
      Math.min(MAX_CHAIN, chain),
      chain > 1 ? Math.min(FAR, gaps[index] ?? 0) : MISSING,
      since,
      1 + words.slice(0, MAX_SHOUT).findIndex((word) => word.endsWith(":")),
      countShouts(words),
      CONTACT.test(text.slice(0, 400)) ? 1 : 0,
    ];
    for (const [column, value] of values.entries()) (columns[column] as Float32Array)[index] = value;
    since = chain > 1 ? 0 : Math.min(FAR, since + 1);
  }
  return columns;
}

/** A line's words as its page may print them elsewhere: without an item's mark, a source in brackets or a name behind a bar; "" where too few are left. */
function titleOf(text: string): string {
  const own = text.slice(0, MAX_TITLE).replace(ITEM_MARK, "").replace(IN_BRACKETS, "");
  const bar = Math.max(...BARS.map((sign) => own.lastIndexOf(sign)));
  const bare = plain(bar > 0 && own.length - bar - 3 <= MAX_SITE ? own.slice(0, bar) : own);
  const title = countSpaces(bare) + 1 >= MIN_TITLE_WORDS ? bare : plain(own);
  return countSpaces(title) + 1 >= MIN_TITLE_WORDS ? title : "";
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(NO_LETTERS, " ").trim();
}

function countSpaces(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) spaces++;
  return spaces;
}

/** For each line that opens with the number behind one before it, or before one behind it: how many lines are numbered so, and how far the next is (the one before, for the last). */
function findChains(units: readonly Unit[]): { readonly lengths: Int32Array; readonly gaps: Int32Array } {
  const lengths = new Int32Array(units.length);
  const gaps = new Int32Array(units.length);
  let chain: number[] = [];
  let last = 0;
  const close = (): void => {
    for (const [at, line] of chain.entries()) {
      lengths[line] = chain.length;
      gaps[line] = (chain[at + 1] ?? line) - line || line - (chain[at - 1] ?? line);
    }
  };
  for (const [index, { text }] of units.entries()) {
    const number = Number(NUMBER.exec(text)?.[1] ?? 0);
    if (number === 0) continue;
    if (number === last + 1 && number > 1) chain.push(index);
    else {
      close();
      chain = [index];
    }
    last = number;
  }
  close();
  return { lengths, gaps };
}

/** Words in capitals that a line opens with. */
function countShouts(words: readonly string[]): number {
  const end = words.slice(0, MAX_SHOUT).findIndex((word) => !CAPITALS.test(word));
  return end < 0 ? Math.min(MAX_SHOUT, words.length) : end;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
