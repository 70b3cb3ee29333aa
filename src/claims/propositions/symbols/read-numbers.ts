import { foldWord } from "./stem-word.ts";

const UNITS = indexWords(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const TENS = indexWords("_ _ twenty thirty forty fifty sixty seventy eighty ninety");
const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
]);
const ORDINALS = indexWords(
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
);
const ORDINAL_TENS = indexWords(
  "_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth",
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
  const first = foldWord(words[at] ?? "");
  if (first === "a") return readRound(words, at);
  return UNITS.has(first) || TENS.has(first) ? readWords(words, at) : null;
}

/** "a dozen", "a hundred" */
function readRound(words: readonly string[], at: number): ReadNumber | null {
  const value = ROUND.get(foldWord(words[at + 1] ?? ""));
  return value === undefined ? null : { value, next: at + 2 };
}

const ROUND: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);

/** "fifth", "22nd": the position and where the words end. */
export function readOrdinal(words: readonly string[], at: number): ReadNumber | null {
  const word = foldWord(words[at] ?? "");
  const digit = word.charCodeAt(0);
  if (digit >= 48 && digit <= 57) {
    const glued = /^(\d{1,3})(st|nd|rd|th)$/.exec(word);
    return glued?.[1] === undefined ? null : { value: Number(glued[1]), next: at + 1 };
  }
  const tens = TENS.get(word);
  const unit = tens === undefined ? undefined : ORDINALS.get(foldWord(words[at + 1] ?? ""));
  if (tens !== undefined && unit !== undefined && unit > 0 && unit < 10)
    return { value: tens * 10 + unit, next: at + 2 };
  const round = ORDINAL_TENS.get(word);
  const value = round === undefined ? (ORDINALS.get(word) ?? 0) : round * 10;
  return value > 0 ? { value, next: at + 1 } : null;
}

function parseDigits(word: string): number | null {
  const digit = word.charCodeAt(0);
  if (!(digit >= 48 && digit <= 57)) return null;
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
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    if (unit !== undefined) group += unit;
    else if (ten !== undefined) group += ten * 10;
    else if (word === "dozen" && used) group *= 12;
    else if (word === "hundred" && used) group = Math.max(1, group) * 100;
    else if (SCALES.has(word) && used) {
      total += Math.max(1, group) * (SCALES.get(word) ?? 1);
      group = 0;
    } else if (word === "and" && used && isNumeral(words[at + 1]) && group > 0 && group % 100 === 0) continue;
    else break;
    used = true;
  }
  return used ? { value: total + group, next: at } : null;
}

function isNumeral(word: string | undefined): boolean {
  const folded = foldWord(word ?? "");
  return UNITS.has(folded) || TENS.has(folded);
}

function indexWords(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(" ").flatMap((word, index): [string, number][] => (word === "_" ? [] : [[word, index]])));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
