import { FURNITURE_LABELS } from "./data/labels.ts";
import { LANGUAGE_NAMES, MENU_WORDS } from "./data/menu-words.ts";
import { countWords, endsSentence } from "./read-shape.ts";

/** A menu's line is no longer, and is cut into no more words. */
const MAX_MENU = 400;
const MAX_WORDS = 60;
/** Words of one entry. */
const MAX_ENTRY = 4;
/** Entries that a line holds at least, and the share of its words that is in them. */
const MIN_ENTRIES = 2;
const MIN_SHARE = 0.6;

/** Whether a line is a menu: two entries at least, and hardly anything else ("HOME NEWS WORLD CONTACT US", "Головна Новини Відео"). */
export function isMenu(text: string): boolean {
  const { entries, covered, words } = countEntries(text);
  return entries >= MIN_ENTRIES && covered >= MIN_SHARE * words;
}

/** Whether a line holds three entries or buttons at least and nothing else, whatever its neighbours are ("WhatsApp Telegram Copy link"). */
export function isMenuAlone(text: string): boolean {
  const words = text.length > MAX_MENU ? [] : wordsOf(text);
  if (words.length > MAX_WORDS) return false;
  let entries = 0;
  for (let at = 0; at < words.length; entries++) {
    const length = entryLength(words, at);
    if (length === 0) return false;
    at += length;
  }
  return entries >= MIN_CELLS;
}

/** Entries of a line, the words that they cover, and all of its words; none of a line that is too long or short for a menu. */
function countEntries(text: string): { readonly entries: number; readonly covered: number; readonly words: number } {
  const words = text.length > MAX_MENU ? [] : wordsOf(text);
  let entries = 0;
  let covered = 0;
  if (words.length > MAX_WORDS) return { entries, covered, words: words.length };
  for (let at = 0; at < words.length; ) {
    const length = entryLength(words, at);
    if (length > 0) {
      entries++;
      covered += length;
    }
    at += Math.max(1, length);
  }
  return { entries, covered, words: words.length };
}

/** The words that entries open with: most words of a text are none of them. */
const OPENERS: ReadonlySet<string> = new Set(
  [...MENU_WORDS, ...FURNITURE_LABELS].map((entry) => entry.split(" ", 1)[0] ?? ""),
);

function entryLength(words: readonly string[], at: number): number {
  if (!OPENERS.has(words[at] ?? "")) return 0;
  for (let length = Math.min(MAX_ENTRY, words.length - at); length > 0; length--) {
    const entry = words.slice(at, at + length).join(" ");
    if (MENU_WORDS.has(entry) || FURNITURE_LABELS.has(entry)) return length;
  }
  return 0;
}

/** Entries of a row at least, and the words and characters of each at most. */
const MIN_CELLS = 3;
const MAX_CELL_WORDS = 4;
const MAX_CELL = 32;
const CELL_MARK = /\s{2,}|\s[|•·/›»>]\s/u;

/** Whether a line is a row of buttons or sections by its gaps and bars alone, in whatever language ("Skriv ut   Dela   Spara", "Essays / Reviews / Shop"). */
export function isRow(text: string): boolean {
  if (text.length > MAX_MENU) return false;
  const cells = text.trim().split(CELL_MARK);
  return (
    cells.length >= MIN_CELLS &&
    cells.every((cell) => cell.length <= MAX_CELL && countWords(cell) <= MAX_CELL_WORDS && !endsSentence(cell))
  );
}

/** Whether a line is where a visitor chooses the language: "УКР РУС ENG", "EN | SV | FI | Easy read". */
export function isLanguageSwitch(text: string): boolean {
  if (text.length > MAX_MENU) return false;
  const words = wordsOf(text);
  if (words.length < MIN_ENTRIES || words.length > MAX_WORDS) return false;
  for (let at = 0; at < words.length; at++) {
    if (LANGUAGE_NAMES.has(words[at] ?? "")) continue;
    if (!LANGUAGE_NAMES.has(`${words[at]} ${words[at + 1]}`)) return false;
    at++;
  }
  return true;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s|•·›»>/,]+/u)
    .filter((word) => word !== "");
}
