import { foldWord } from "./stem-word.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
]);
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth".split(
    " ",
  );

export interface ReadNumber {
  readonly value: number;
  /** index after the last word used */
  readonly next: number;
}

/** A number in digits or words that starts at a word: `164`, `3.36 million`, `one hundred and sixty-four`, `six million`. */
export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  const digits = parseDigits(words[at] ?? "");
  if (digits !== null) {
    const scale = SCALES.get(foldWord(words[at + 1] ?? ""));
    return scale === undefined ? { value: digits, next: at + 1 } : { value: round(digits * scale), next: at + 2 };
  }
  return readWords(words, at);
}

/** "fifth", "22nd": the position and where the words end. */
export function readOrdinal(words: readonly string[], at: number): ReadNumber | null {
  const word = foldWord(words[at] ?? "");
  const glued = /^(\d{1,3})(st|nd|rd|th)$/.exec(word);
  if (glued?.[1] !== undefined) return { value: Number(glued[1]), next: at + 1 };
  const pair = ORDINALS.indexOf(`${word}-${foldWord(words[at + 1] ?? "")}`);
  if (pair > 0) return { value: pair, next: at + 2 };
  const value = ORDINALS.indexOf(word);
  return value > 0 ? { value, next: at + 1 } : null;
}

function parseDigits(word: string): number | null {
  if (/^\d{1,3}(,\d{3})+$/.test(word)) return Number(word.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(word)) return Number(word.replaceAll(".", ""));
  return /^\d+(\.\d+)?$/.test(word) ? Number(word) : null;
}

function readWords(words: readonly string[], from: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let at = from;
  let used = false;
  for (; at < words.length; at++) {
    const word = foldWord(words[at] ?? "");
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    if (unit >= 0) group += unit;
    else if (ten >= 2) group += ten * 10;
    else if (word === "hundred" && used) group = Math.max(1, group) * 100;
    else if (SCALES.has(word) && used) {
      total += Math.max(1, group) * (SCALES.get(word) ?? 1);
      group = 0;
    } else if (word === "and" && used && UNITS.concat(TENS).includes(foldWord(words[at + 1] ?? ""))) {
      if (group % 100 !== 0 || group === 0) break;
      continue;
    } else if (word === "half" && foldWord(words[at + 1] ?? "") === "a") break;
    else break;
    used = true;
  }
  return used ? { value: total + group, next: at } : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
