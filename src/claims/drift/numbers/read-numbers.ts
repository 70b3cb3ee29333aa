import type { StemmedWord } from "../../stems.ts";
import { CURRENCIES } from "../data/currencies.ts";
import { MULTIPLIERS, ORDINALS, ROMANS, TENS } from "../data/number-words.ts";
import { gapBefore, type Reading } from "./quantity.ts";
import { readClockTime, timesWithPoint } from "./read-clock-times.ts";
import { shareOf } from "./read-shares.ts";
import { readSpelledNumber } from "./read-spelled.ts";

/** "the nineties" */
const NINETIES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, "ies"), value]),
);

/** A number in digits, letters or Roman numerals, a fraction, a decade, a year or a time of day; null for any other word. */
export function readNumber(words: readonly StemmedWord[], at: number, to: number, text: string): Reading | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = readDigits(word.word);
  if (digits !== null) {
    const clock = readClockTime(words, at, to, digits, text);
    if (clock !== null) return clock;
    const fraction = readFraction(words, at, to, digits.value, text);
    if (fraction !== null) return fraction;
    const season = readSecondYear(words, at, digits.value, text);
    if (season !== null) return season;
    const decade = readDecade(word.word, digits.value, at);
    if (decade !== null) return decade;
    const grouped = joinGroups(words, at, to, digits.value, text);
    const scaled = scale(words, grouped.next, to, grouped.value, text);
    // "75.000" is 75 to one reader and 75,000 to another, "1,500" likewise.
    const other = otherReading(word.word);
    if (other !== null && grouped.next === at + 1)
      return { ...scaled, others: [(scaled.value / digits.value) * other] };
    return { ...scaled, others: timesWithPoint(words, at) };
  }
  const ordinal = ORDINALS.get(word.word);
  // "First" and "second" are too often an adverb or a unit of time to be held against another text; "every third" and "the fifth part" are shares too.
  if (ordinal !== undefined) {
    const [before, next] = [words[at - 1]?.word ?? "", words[at + 1]?.word ?? ""];
    const counts = /^(?:every|each)$/.test(before);
    const isShare = counts || (ordinal >= 3 && at + 1 < to && /^parts?$/.test(next));
    const others = isShare ? [1 / ordinal, ...shareOf(1 / ordinal).others] : [];
    return { kind: "number", value: ordinal, others, loose: ordinal < 3 || (ordinal === 3 && !counts), next: at + 1 };
  }
  // "every other member" may be all the others.
  if (word.word === "other" && words[at - 1]?.word === "every")
    return { kind: "number", value: 2, others: [1 / 2, ...shareOf(1 / 2).others], loose: true, next: at + 1 };
  const roman = ROMANS.get(word.written);
  if (roman !== undefined) return { kind: "number", value: roman, others: [], loose: false, next: at + 1 };
  const decade = NINETIES.get(word.word);
  if (decade !== undefined)
    return { kind: "number", value: decade + 1900, others: [decade], loose: false, next: at + 1 };
  const spelled = readSpelledNumber(words, at, to);
  return spelled === null ? null : { kind: "number", others: [], loose: spelled.value <= 1, ...spelled };
}

/** What a number with one mark before three digits is where the mark has the other sense; null for any other number. */
function otherReading(word: string): number | null {
  const [, whole = "", mark, rest = ""] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(word) ?? [];
  // Nobody writes a decimal with a comma and a last zero: "1,800" is no 1.8.
  if (mark === undefined || (mark === "," && rest.endsWith("0"))) return null;
  return mark === "." ? Number(whole + rest) : Number(`${whole}.${rest}`);
}

/** "3/4" is three quarters; "1/8 final" the round of sixteen: what that stands for is written in too many ways to have changed. */
function readFraction(
  words: readonly StemmedWord[],
  at: number,
  to: number,
  above: number,
  text: string,
): Reading | null {
  const below = Number(words[at + 1]?.word ?? "");
  if (at + 1 >= to || !/^ ?\/ ?$/.test(gapBefore(words, at + 1, text)) || !(below > 0 && below <= 100)) return null;
  if (above > 1 && above < below && below <= TENTHS)
    return { kind: "number", ...shareOf(above / below), loose: false, next: at + 2 };
  return { kind: "number", value: above / below, others: [above, below, 2 * below], loose: true, next: at + 2 };
}

/** Smallest parts that a fraction in digits tells a share by; "24/7" and "9/11" are names. */
const TENTHS = 10;

/** A number in digits: "1,500", "3.36", "21st", "40th", "1990s", "10:30". */
function readDigits(word: string): { readonly value: number; readonly time: boolean } | null {
  const time = /^(\d{1,2}):(\d{2})$/.exec(word);
  if (time !== null) return { value: Number(time[1]) * 60 + Number(time[2]), time: true };
  // "12,00,000" in India, "1.200.000" and "1'200" on the continent
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:['’]\d{3})+$/.test(word))
    return { value: Number(word.replace(/[^\d]/g, "")), time: false };
  const match =
    /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:st|nd|rd|th|s|k|m|mn|mln|bn|tn|trn|x|h|km|kg)?$/.exec(word);
  if (match?.[1] === undefined) return null;
  const plain = /^\d{1,3}(?:,\d{3})+/.test(match[1]) ? match[1].replace(/,/g, "") : match[1].replace(",", ".");
  const suffix = /(?<=\d)(?:k|m|mn|mln|bn|tn|trn)$/.exec(word)?.[0] ?? "";
  const factor = suffix === "k" ? 1e3 : /^(?:m|mn|mln|bn|tn|trn)$/.test(suffix) ? (MULTIPLIERS.get(suffix) ?? 1) : 1;
  return { value: Number(plain) * factor, time: false };
}

/** "1990s" is "the nineties", "1800s" the 19th century. */
function readDecade(word: string, value: number, at: number): Reading | null {
  if (!/^(?:1[1-9]|20)?\d0s$/.test(word)) return null;
  const others = value % 100 === 0 ? [value / 100 + 1] : [value % 100];
  return {
    kind: "number",
    value: value < 100 ? value + 1900 : value,
    others: value < 100 ? [value] : others,
    loose: false,
    next: at + 1,
  };
}

/** Most years of a span whose second year is written in two digits. */
const TERM = 30;

/** The "20" of "2019–20" and "2019/20" is 2020, the "18" of "2010-18" 2018. */
function readSecondYear(words: readonly StemmedWord[], at: number, value: number, text: string): Reading | null {
  const first = words[at - 1]?.word ?? "";
  if (!/^(?:1[89]|20)\d\d$/.test(first) || !/^\d\d$/.test(words[at]?.word ?? "")) return null;
  const later = value - (Number(first) % 100);
  const isNext = value === (Number(first) + 1) % 100;
  // "2010-12" may be a month.
  if (!/^ ?[-‐‑–/] ?$/.test(gapBefore(words, at, text)) || !(isNext || (value > 12 && later > 0 && later <= TERM)))
    return null;
  return { kind: "number", value: Number(first) + (isNext ? 1 : later), others: [], loose: false, next: at + 1 };
}

/** "10 000 people": groups of three digits parted by a space. */
function joinGroups(words: readonly StemmedWord[], at: number, to: number, first: number, text: string) {
  let value = first;
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(words[at]?.word ?? "")) return { value, next };
  while (
    next < to &&
    /^\d{3}$/.test(words[next]?.word ?? "") &&
    /^[ \u00a0\u202f]$/.test(gapBefore(words, next, text))
  ) {
    value = value * 1000 + Number(words[next]?.word);
    next++;
  }
  return { value, next };
}

const CURRENCY_SIGN = /^[$€£₽]$/;

/** A multiplier behind a number: "10 thousand", "3.36 million". */
function scale(words: readonly StemmedWord[], at: number, to: number, value: number, text: string): Reading {
  const isSum = CURRENCY_SIGN.test(words[at - 2]?.word ?? "") && words[at]?.word === "m";
  let next = at;
  let product = value;
  while (next < to) {
    const factor = MULTIPLIERS.get(words[next]?.word ?? "");
    // "30 ten-thousands", as counted in China and Japan
    if (words[next]?.word === "ten" && /^thousands?$/.test(words[next + 1]?.word ?? "") && next + 1 < to) {
      product *= 10;
      next++;
      continue;
    }
    if (factor === undefined || !/^[ \u00a0-]?$/.test(gapBefore(words, next, text))) break;
    // "5 m" is five metres, "€5 m" and "5 m euros" are sums.
    if (words[next]?.word === "m" && !isSum && !CURRENCIES.has(words[next + 1]?.stem ?? "")) break;
    product *= factor;
    next++;
  }
  return { kind: "number", value: product, others: [], loose: false, next };
}
