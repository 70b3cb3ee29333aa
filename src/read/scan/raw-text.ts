import { endsName } from "./name-trie.ts";
import { TAG } from "./tags.ts";

/** Elements whose content is text up to their own end tag, and `plaintext`, whose content never ends. Source: HTML Living Standard, 13.2.5. */
export const RAW_NAMES = [
  "script",
  "style",
  "title",
  "textarea",
  "iframe",
  "noembed",
  "noframes",
  "xmp",
  "plaintext",
] as const;

type RawName = (typeof RAW_NAMES)[number];

/** Those that READ tells apart. */
const RAW_TAGS: ReadonlyMap<number, RawName> = new Map([
  [TAG.script, "script"],
  [TAG.style, "style"],
  [TAG.title, "title"],
  [TAG.textarea, "textarea"],
  [TAG.iframe, "iframe"],
]);
const LONGEST = 9;
const LESS = 60;

/** The name of an element that holds text alone, by its tag and, where that is no known one, its name in the page; null for every other. */
export function findRawName(tag: number, html: string, start: number, end: number): RawName | null {
  if (tag !== TAG.other) return RAW_TAGS.get(tag) ?? null;
  if (end - start > LONGEST) return null;
  const name = html.slice(start, end).toLowerCase();
  return RAW_NAMES.find((raw) => raw === name) ?? null;
}

/**
 * Where the end tag's name ends that closes an element of text alone; -1 when none does. The comparison sets a bit of each character, as
 * htmlparser2's does, so that a control character may stand for "<" or "/" here as it does there. Linear.
 */
export function readRawText(html: string, start: number, name: RawName): number {
  if (name === "plaintext") return -1;
  const mark = `</${name}`;
  const hasEntities = name === "title" || name === "textarea";
  let matched = 0;
  for (let index = start; index < html.length; index++) {
    const code = html.charCodeAt(index);
    if (matched === mark.length) {
      if (endsName(code)) return index;
      matched = 0;
    }
    if ((code | 32) === mark.charCodeAt(matched)) matched++;
    else if (matched > 0) matched = code === LESS ? 1 : 0;
    else if (!hasEntities) {
      const next = html.indexOf("<", index + 1);
      if (next < 0) return -1;
      index = next;
      matched = 1;
    }
  }
  return -1;
}
